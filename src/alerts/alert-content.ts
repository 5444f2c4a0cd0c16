/** An alert in words: what is new, why it came, where it stands. Pure. */
import type { AlertContent, EventFacts } from '../domain/alert.ts';
import type { Follow } from '../domain/follow.ts';
import type { StageKind } from '../domain/partnership.ts';
import type { SourceLine } from '../domain/reply.ts';
import type { Span } from '../domain/text.ts';
import { displayName } from '../library/companies/companies.ts';
import { fold } from '../library/companies/name-forms.ts';
import { sourceNote } from '../library/extract/source-note.ts';
import { topicName } from '../library/glossary/topics.ts';
import { stageLine } from '../replies/forward-line.ts';
import { subjectOf } from '../replies/narrowest-topics.ts';
import { sayKind, sayName } from '../text/say-stage.ts';
import { ledgerWords } from '../text/say-stage-table.ts';
import { splitSentences } from '../text/sentences.ts';
import { alertWords } from './alert-words-table.ts';
import type { Happening } from './happening.ts';

type Language = 'en' | 'ko';

/** @param before what the same destination was told of the same partnership. */
export function contentOf(one: Happening, follow: Follow, language: Language, before: EventFacts | null): AlertContent {
  const names = namesOf(one, language);
  return {
    language,
    headline: headlineOf(one, names, language),
    detail: detailOf(one, names, language),
    why: whyOf(one, follow, language),
    before: before === null ? null : beforeOf(one, before, language),
    source: sourceOf(one, follow, language),
    ask: alertWords[language].asked(names.length > 0 ? names.slice(0, 3) : [subjectName(follow, language)]),
  };
}

function namesOf({ told, reading }: Happening, language: Language): string[] {
  if (told !== null) return told[language].record.parties.map(({ name }) => sayName(name));
  const parties = new Map(reading?.parties.map(({ value }) => [value.companyId, value.name]));
  return [...parties].map(([id, name]) => nameOf(id, name, language));
}

function nameOf(id: string, written: string, language: Language): string {
  const shown = displayName(id, language);
  return shown === id ? written : shown;
}

function headlineOf(one: Happening, names: readonly string[], language: Language): string {
  const all = names.join(' × ');
  if (one.told !== null) return `${all}: ${sayKind(one.told[language].stage, language)}`;
  return detailOf(one, names, language);
}

function detailOf({ told, reading, article }: Happening, names: readonly string[], language: Language): string {
  const say = alertWords[language];
  if (told !== null) {
    const { record, stage } = told[language];
    return stageLine(
      record,
      stage,
      language,
      subjectOf(stage.topics, (id) => topicName(id, language)),
    );
  }
  if (reading === null) return say.mention(article.title ?? say.untitled);
  const modality = reading.modality === 'happened' || reading.modality === 'past' ? 'planned' : reading.modality;
  return say.open[modality](names.join(' × '), ledgerWords[language].kinds[reading.kind.value]);
}

/** `F12` where it can be pressed; names as their readers call them. */
function whyOf({ kind }: Happening, follow: Follow, language: Language): string {
  const say = alertWords[language].why;
  const name = subjectName(follow, language);
  const no = `F${follow.no}`;
  if (follow.subject.kind === 'topic') return say.topic(name, no);
  if (kind === 'mention') return say.mention(name, no);
  return follow.subject.companies.length > 1 ? say.pair(name, no) : say.party(name, no);
}

export function subjectName({ subject }: Pick<Follow, 'subject'>, language: Language): string {
  if (subject.kind === 'topic') return topicName(subject.topic, language);
  return subject.companies.map(({ ids, name }) => nameOf(ids[0] ?? '', name, language)).join(' × ');
}

function beforeOf({ said }: Happening, before: EventFacts, language: Language): string | null {
  if (said.kind === 'story' || before.kind === 'story') return null;
  const say = alertWords[language];
  if (said.kind === before.kind) return say.laterOf(withArticle(before.kind, language));
  return say.further(withArticle(said.kind, language), withArticle(before.kind, language));
}

/** "an MOU", "a contract", "talks". */
export function withArticle(kind: StageKind, language: Language): string {
  const word = ledgerWords[language].kinds[kind];
  if (language === 'ko' || kind === 'talks' || kind === 'ended') return word;
  return `${/^(?:[aeiou]|MOU)/i.test(word) ? 'an' : 'a'} ${word}`;
}

/** The quote of this article where it tells the stage, else the first that does. */
function sourceOf(one: Happening, follow: Follow, language: Language): SourceLine | null {
  const { article, told, reading } = one;
  if (told !== null) {
    const tellings = told[language].stage.evidence.filter(({ field }) => field === 'stage');
    const cited = tellings.find(({ articleId }) => articleId === article.id) ?? tellings[0];
    if (cited === undefined) return null;
    return { n: 1, title: cited.title, note: cited.sourceNote, quote: cited.quote, url: cited.url };
  }
  const span = reading?.sentence ?? mentionSentence(article.text, follow);
  const quote = article.text.slice(span.start, span.end);
  return { n: 1, title: article.title, note: sourceNote(article, language), quote, url: article.url };
}

/** The first sentence that names what is followed; the first of all where only the title does. */
function mentionSentence(text: string, { subject }: Follow): Span {
  const sentences = splitSentences(text);
  const spellings =
    subject.kind === 'topic'
      ? [topicName(subject.topic, 'en'), topicName(subject.topic, 'ko')]
      : subject.companies.flatMap(({ ids, name }) => [
          name,
          ...ids.slice(0, 1).flatMap((id) => [displayName(id, 'en'), displayName(id, 'ko')]),
        ]);
  const folded = fold(text);
  const named = sentences.find(({ start, end }) =>
    spellings.some((spelling) => folded.slice(start, end).includes(fold(spelling))),
  );
  return named ?? sentences[0] ?? { start: 0, end: Math.min(text.length, 200) };
}
