/** An edition as messages: first what a phone shows at a glance, the rest, with its sources, for the thread. Pure. */
import type { Citation } from '../domain/answer.ts';
import type { Language } from '../domain/digest.ts';
import {
  type CorrectionNews,
  type NewsBase,
  type Selection,
  type StageNews,
  type StoryNews,
  stageSection,
} from '../domain/edition.ts';
import type { EditionItem } from '../domain/kept-edition.ts';
import type { LedgerStage } from '../domain/ledger.ts';
import type { Reply, ReplyBlock } from '../domain/reply.ts';
import { sayIsoDate } from '../text/say-date.ts';
import { saySource } from '../text/say-stage.ts';
import { figureBlocks } from './edition-figures.ts';
import { leadOf, sayWordedLead, type WordedLead } from './edition-lead.ts';
import type { EditionTitle, EditionVoice } from './edition-title.ts';
import { editionWords } from './edition-words-table.ts';
import { recordLine, stageLine } from './forward-line.ts';
import { subjectOf } from './narrowest-topics.ts';

export interface EditionReply {
  /** The first message, then what goes into its thread. */
  readonly parts: readonly Reply[];
  readonly items: readonly EditionItem[];
}

/** So many lines with their sources stay one message on every platform. */
const LINES_A_PART = 8;
/** One quote an outlet is enough to check a line by. */
const QUOTES_A_LINE = 3;

/** @param worded a model's opening, checked; the notification counts and names either way, as it is never edited. */
export function editionReply(
  selection: Selection,
  about: EditionTitle,
  worded: WordedLead | null = null,
): EditionReply {
  const { language } = about;
  const say = editionWords[language];
  const title = say.to(about.title, sayIsoDate(selection.until, language));
  const lead = leadOf(selection, about);
  const lines = linesOf(selection, about);
  const reply = (blocks: readonly ReplyBlock[]): Reply => ({ language, summary: `${title}: ${lead}`, blocks });
  const below = belowLead(selection, lines.length, language);
  const first: ReplyBlock[] = [
    { kind: 'heading', text: title },
    { kind: 'text', text: (worded && sayWordedLead(worded, stageQuotes(selection), selection, language)) ?? lead },
    ...(below === '' ? [] : [{ kind: 'notice' as const, text: below }]),
  ];
  if (lines.length === 0) return { parts: [reply(first)], items: [] };
  const parts: Reply[] = [reply(first)];
  for (let at = 0; at < lines.length; at += LINES_A_PART)
    parts.push(reply(partBlocks(lines.slice(at, at + LINES_A_PART), language)));
  parts.push(reply(figureBlocks(selection, about)));
  return { parts, items: lines.map(({ item }) => item) };
}

/** What the thread holds, and what was skipped; two lines on a phone. */
function belowLead({ stories, missed }: Selection, lines: number, language: Language): string {
  const say = editionWords[language];
  if (missed.length === 0) return lines === 0 ? '' : say.inThread(stories.length);
  const skipped = say.missed(missed.length, daysOf(missed, language));
  return lines === 0 ? skipped : `${say.quotesBelow} ${skipped}`;
}

/** What the lines of its stages quote: an opening is about these, and nothing that is not a stage is told as a deal. */
export function stageQuotes({ stages }: Pick<Selection, 'stages'>): Citation[] {
  return stages.flatMap(({ stage }) => quotesOf(stage));
}

/** Days of editions that nobody posted: two by their names, more by the first and the last. Lately, so without a year. */
function daysOf(missed: readonly string[], language: Language): readonly string[] {
  const some = missed.length < 3 ? missed : [missed[0]!, missed.at(-1)!];
  return some.map((day) => sayIsoDate(day, language).replace(/ \d{4}$|^\d{4}년 /, ''));
}

export interface Line {
  readonly heading: string;
  readonly text: string;
  readonly remark: string | null;
  readonly citations: readonly Citation[];
  readonly item: EditionItem;
}

function linesOf(selection: Selection, voice: EditionVoice): Line[] {
  const { language } = voice;
  const { headings } = editionWords[language];
  return [
    ...selection.stages.map((one) => stageNewsLine(one, headings[stageSection(one)], voice)),
    ...selection.disputes.map((one) => {
      const text = stageLine(one.record, one.stage, language, subjectIn(one.stage, voice));
      return line(headings.disputes, text, null, quotesOf(one.stage), one, { partnership: one.record.id });
    }),
    ...selection.corrections.map((one) => correctionLine(one, headings.corrections, voice)),
    ...selection.stories.map((one) => storyLine(one, headings.stories, language)),
  ];
}

export function stageNewsLine(one: StageNews, heading: string, voice: EditionVoice): Line {
  const { record, stage, keys, storyKeys } = one;
  const { language } = voice;
  const { outlets, independent } = stage;
  const remark = outlets > 1 ? editionWords[language].outlets(outlets, independent) : null;
  const told = { ...one, keys: [...keys, ...storyKeys] };
  const text = recordLine(record, language, subjectIn(stage, voice));
  return line(heading, text, remark, quotesOf(stage), told, { partnership: record.id });
}

function correctionLine(
  { record, stage, correction, ...one }: CorrectionNews,
  heading: string,
  voice: EditionVoice,
): Line {
  const { by, at, what } = correction;
  const { language } = voice;
  const remark = editionWords[language].correction(what, by, sayIsoDate(at.slice(0, 10), language));
  const base = { ...one, what: 'correction' as const };
  const text = recordLine(record, language, subjectIn(stage, voice));
  return line(heading, text, remark, quotesOf(stage), base, { partnership: record.id });
}

function subjectIn({ topics }: LedgerStage, { language, topicName }: EditionVoice): string {
  return subjectOf(topics, (id) => topicName(id, language));
}

export function storyLine(one: StoryNews, heading: string, language: Language): Line {
  const { title, citation, outlets, independent } = one;
  const text = `${title ?? citation.quote.replace(/\s+/g, ' ').trim()} – ${saySource(citation, language)}`;
  const remark = outlets > 1 ? editionWords[language].outlets(outlets, independent) : null;
  return line(heading, text, remark, [citation], one, { story: one.storyId });
}

function line(
  heading: string,
  text: string,
  remark: string | null,
  citations: readonly Citation[],
  { what, keys, articles }: NewsBase & Pick<EditionItem, 'what'>,
  of: Partial<Pick<EditionItem, 'partnership' | 'story'>>,
): Line {
  const item: EditionItem = {
    keys,
    what,
    partnership: of.partnership ?? null,
    story: of.story ?? null,
    text,
    quotes: citations.map(({ quote }) => quote),
    articles: articles.map(({ id, version }) => ({ id, version })),
  };
  return { heading, text, remark, citations, item };
}

/** The sentences that tell it, one an article. */
function quotesOf({ evidence }: LedgerStage): Citation[] {
  const told = evidence.filter(({ field }) => field === 'stage');
  const firsts = told.filter((one, at) => told.findIndex(({ articleId }) => articleId === one.articleId) === at);
  return firsts.slice(0, QUOTES_A_LINE);
}

/** Headings before the lines they are of; the sources of all of them at the end, numbered through. */
function partBlocks(lines: readonly Line[], language: Language): ReplyBlock[] {
  const sources: Citation[] = [];
  const blocks: ReplyBlock[] = [];
  const numberOf = ({ articleId, start, ...citation }: Citation): number => {
    const known = sources.findIndex((one) => one.articleId === articleId && one.start === start);
    return known >= 0 ? known + 1 : sources.push({ articleId, start, ...citation });
  };
  lines.forEach(({ heading, text, remark, citations }, at) => {
    if (lines[at - 1]?.heading !== heading) blocks.push({ kind: 'heading', text: heading });
    blocks.push({ kind: 'claim', text, citations: citations.map(numberOf), remark });
  });
  const listed = sources.map(({ title, sourceNote: note, quote, url }, i) => ({ n: i + 1, title, note, quote, url }));
  return [...blocks, { kind: 'sources', heading: language === 'ko' ? '출처' : 'Sources', sources: listed }];
}
