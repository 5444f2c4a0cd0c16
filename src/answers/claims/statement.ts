/** The one sentence of the quotes that a claim repeats: its figures and actors must meet there, not be gathered from several. */
import type { FoundDate } from '../../library/dates/dates.ts';
import { hasHangul, stripParticle } from '../../text/korean.ts';
import { findNumbers } from '../../text/numbers.ts';
import { findConcepts } from '../question/concepts.ts';
import type { Concept } from '../question/question.ts';
import type { ArticleEvidence, Sentence } from '../reading/evidence.ts';
import { matchForms, viewText } from '../reading/text-view.ts';
import { isSameName } from '../words/same-name.ts';
import { actorsIn, isSameActor, type Named } from './actors.ts';
import { isNoFigure } from './numbers.ts';
import type { Support } from './passages.ts';
import { leansBack } from './roles-table.ts';

/** A claim, or that part of it which says one thing. */
export interface Said {
  readonly text: string;
  readonly language: 'en' | 'ko';
  readonly actors: readonly Named[];
  /** Words that say something, without names and figures. */
  readonly words: readonly Concept[];
}

export interface Statement {
  readonly sentence: Sentence;
  /** The sentence alone, where `sentence` is it with the one before. */
  readonly own: Sentence;
  readonly evidence: ArticleEvidence;
  readonly actors: readonly Named[];
  /** "The company", "it", 양사: whom it speaks of stands before it. */
  readonly leans: boolean;
}

/** Between two things said in one claim. */
const seams = /; |,? (?:while|whereas) |, but |(?<=[가-힣](?:지만|으며|는데)),? |(?<=[했됐었았였렸]고),? /;

export function partsSaid(claim: string, language: 'en' | 'ko', statements: readonly Statement[]): readonly Said[] {
  const known = statements.flatMap(({ actors }) => actors);
  return claim
    .split(seams)
    .filter((part) => part.trim().length > 8)
    .map((text) => said(text, language, known));
}

function said(text: string, language: 'en' | 'ko', known: readonly Named[]): Said {
  const actors = actorsIn(text, language, [...known, ...heardIn(text, known)]);
  const words = findConcepts(text, language).filter(
    ({ kind, start }) =>
      kind !== 'company' &&
      kind !== 'number' &&
      kind !== 'generic' &&
      actors.every((actor) => start < actor.start || start >= actor.end),
  );
  return { text, language, actors, words };
}

/** Names of the source in the claim's script, too short to be taken for names by themselves: 루보 of Ruvo. */
function heardIn(text: string, known: readonly Named[]): Named[] {
  const latin = known.filter((one) => !hasHangul(one.text));
  const words = (text.match(/[가-힣]{2,}/g) ?? []).map(stripParticle).filter((word) => word.length > 1);
  return words.flatMap((word) => {
    const named = latin.find((one) => isSameName(word, one.text, SAME_NAME));
    return named ? [{ ...named, text: word }] : [];
  });
}

const SAME_NAME = 0.78;

export function statementsIn(support: readonly Support[]): readonly Statement[] {
  const found: Statement[] = [];
  for (const { sentences, passage } of support)
    for (const sentence of sentences) {
      if (found.some((one) => one.sentence === sentence)) continue;
      const actors = actorsIn(sentence.text, sentence.language);
      const leans = leansBack.test(sentence.text);
      found.push({ sentence, own: sentence, evidence: passage.evidence, actors, leans });
    }
  return [...found, ...found.flatMap((one) => joined(one, found) ?? [])];
}

/** "She succeeds Abel" tells of whom the sentence before named: a claim may put both in one. */
function joined({ own, evidence }: Statement, all: readonly Statement[]): Statement | null {
  const before = all.find((one) => one.evidence === evidence && one.own.index === own.index - 1);
  if (!before || !hasNoSubject(own.text)) return null;
  const text = `${before.own.text} ${own.text}`;
  const sentence = { ...before.own, end: own.end, text, view: viewText(text) };
  return { sentence, own, evidence, actors: actorsIn(text, own.language), leans: before.leans };
}

/** Points back, and not by way of a name: "The union USTC said" has its own. */
function hasNoSubject(text: string): boolean {
  return leansBack.test(text) && !/^The (?:\p{Ll}+ ){0,3}\p{Lu}/u.test(text);
}

/** The sentence that has most of its words and figures, and of those the one that names whom it names. */
export function statementOf({ text, words, actors }: Said, statements: readonly Statement[]): Statement | null {
  const figures = findNumbers(text).map(({ value }) => value);
  const score = ({ sentence, actors: there }: Statement): number => {
    const values = findNumbers(sentence.text).map(({ value }) => value);
    return (
      words.filter(({ forms }) => matchForms(forms, sentence.view) !== null).length +
      2 * figures.filter((value) => values.includes(value)).length +
      0.5 * actors.filter((one) => there.some((other) => isSameActor(one, other))).length
    );
  };
  const scored = statements.map((statement) => ({ statement, score: score(statement) }));
  return scored.sort((a, b) => b.score - a.score)[0]?.statement ?? null;
}

/** Figures of the claim that stand together in no sentence: each is true of something else. */
export function gatheredFigures({ text }: Said, main: Statement, dates: readonly FoundDate[]): string[] {
  const free = findNumbers(text).filter(
    ({ start, end, asWritten }) =>
      !isNoFigure(asWritten) && dates.every((date) => end <= date.start || start >= date.end),
  );
  const there = findNumbers(main.sentence.text).map(({ value }) => value);
  return free
    .filter(({ value, asWritten }) => !there.includes(value) && !main.sentence.text.includes(asWritten))
    .map(({ asWritten }) => asWritten);
}

/** Actors of the claim that its sentence does not name, though it names others. */
export function actorsFromElsewhere({ actors }: Said, { actors: there, leans }: Statement): string[] {
  if (leans || there.length === 0) return [];
  const unsaid = there.filter((one) => !actors.some((other) => isSameActor(one, other)));
  if (unsaid.length === 0) return [];
  return actors.filter((one) => !there.some((other) => isSameActor(one, other))).map(({ text }) => text);
}

/** Each actor of the claim with its place in the source, in the claim's order. */
export function placesOf({ actors }: Said, { actors: there }: Statement): { own: Named; source: Named }[] {
  return actors.flatMap((own) => {
    const source = there.find((other) => isSameActor(own, other));
    return source ? [{ own, source }] : [];
  });
}
