/** The first message of an edition: one sentence that says what the period brought. */
import type { Citation, Claim } from '../domain/answer.ts';
import type { Language } from '../domain/digest.ts';
import { type Selection, type StageNews, stageSection } from '../domain/edition.ts';
import { amountOf, sayParties } from '../text/say-stage.ts';
import { ledgerWords } from '../text/say-stage-table.ts';
import { editionWords } from './edition-words-table.ts';
import { narrowest } from './narrowest-topics.ts';
import { words } from './words-table.ts';

/** Columns (Hangul takes two): the title, so much of this and what stands below are the five lines that a phone shows. */
const LONGEST = 130;
/** Where skipped periods are named below. */
const SHORTER = 85;

interface LeadVoice {
  readonly language: Language;
  readonly topicName: (id: string, language: Language) => string;
}

export function leadOf({ stages, disputes, corrections, stories, missed }: Selection, voice: LeadVoice): string {
  const { language } = voice;
  const most = missed.length === 0 ? LONGEST : SHORTER;
  const say = editionWords[language];
  if (stages.length > 0) return named(say.and(countedStages(stages, language)), stages, most, voice);
  const first = stories[0];
  if (first !== undefined) return say.noDeal(cut(first.title ?? first.citation.quote, most - 50));
  const rest = [
    ...(disputes.length > 0 ? [say.differing(disputes.length)] : []),
    ...(corrections.length > 0 ? [say.corrected(corrections.length)] : []),
  ];
  return rest.length === 0 ? say.nothing : say.onlyChanges(say.and(rest));
}

export interface WordedLead {
  readonly claims: readonly Claim[];
  readonly citations: readonly Citation[];
}

/** A model's sentence in its place, marked; null where none fits there, or rests on more than the thread quotes. */
export function sayWordedLead(
  { claims, citations }: WordedLead,
  quoted: readonly Citation[],
  { missed }: Pick<Selection, 'missed'>,
  language: Language,
): string | null {
  const most = missed.length === 0 ? LONGEST : SHORTER;
  const isQuoted = (n: number) => citations.some((one) => one.n === n && quoted.some((other) => isWithin(one, other)));
  for (const claim of claims) {
    const said = `${cut(claim.text, most)} (${remarksOn(claim, language).join('; ')})`;
    if (columns(said) <= most && claim.citations.length > 0 && claim.citations.every(isQuoted)) return said;
  }
  return null;
}

/** Whether a text is one of these: what takes it back looks for the mark at its end. */
export function isWordedLead(text: string, language: Language): boolean {
  return text.endsWith(`${editionWords[language].modelWords})`);
}

/** The mark comes last. */
function remarksOn({ attributedTo, translated }: Claim, language: Language): string[] {
  const say = words[language];
  return [
    ...(attributedTo === null ? [] : [say.accordingTo(attributedTo)]),
    ...(translated ? [say.ourTranslation] : []),
    editionWords[language].modelWords,
  ];
}

function isWithin(one: Citation, other: Citation): boolean {
  return one.articleId === other.articleId && other.start <= one.start && one.end <= other.end;
}

/** "2 new partnerships and 1 meeting": a meeting is never counted as a deal. */
function countedStages(stages: readonly StageNews[], language: Language): string[] {
  const say = editionWords[language];
  const words = { partnerships: say.fresh, stages: say.further, meetings: say.meetings };
  return (['partnerships', 'stages', 'meetings'] as const).flatMap((section) => {
    const count = stages.filter((one) => stageSection(one) === section).length;
    return count === 0 ? [] : [words[section](count)];
  });
}

/** As many as fit by name, at least one; the rest by number. Of those named, as much as fits of what they are about. */
function named(counted: string, stages: readonly StageNews[], most: number, voice: LeadVoice): string {
  const say = editionWords[voice.language];
  const shortest = (shown: number, names: readonly string[]): string => {
    const rest = stages.length - shown;
    return say.lead(counted, rest > 0 ? say.andOthers(names.join(', '), rest) : say.and(names));
  };
  for (let shown = Math.min(3, stages.length); ; shown -= 1) {
    const some = stages.slice(0, shown);
    for (const more of [2, 1, 0]) {
      const said = shortest(
        shown,
        some.map((one) => shortName(one, more, voice)),
      );
      if (columns(said) <= most || (shown <= 1 && more === 0)) return said;
    }
  }
}

/**
 * "KT × MTS (MOU, not binding)": a memorandum is never taken for more than it is.
 * @param more 1: with what it is worth, 2: and what it is about
 */
function shortName({ record, stage }: StageNews, more: number, { language, topicName }: LeadVoice): string {
  const { kinds, binding } = ledgerWords[language];
  // Brackets in brackets are hard to read.
  const kind = [kinds[stage.kind].replace(/\(.*\)$/, ''), ...(stage.binding === 'no' ? [binding.no] : [])];
  const worth = more > 0 ? amountOf(stage, language) : null;
  const [topic] = more > 1 ? narrowest(stage.topics) : [];
  const inBrackets = [
    ...kind,
    ...(worth === null ? [] : [worth]),
    ...(topic === undefined ? [] : [topicName(topic, language)]),
  ];
  return `${cut(sayParties(record.parties), 60)} (${inBrackets.join(', ')})`;
}

function columns(text: string): number {
  return [...text].reduce(
    (sum, one) => sum + (/[\u1100-\u11ff\u3000-\u9fff\uac00-\ud7af\uff00-\uffe6]/.test(one) ? 2 : 1),
    0,
  );
}

function cut(text: string, most: number): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length <= most ? flat : `${flat.slice(0, most - 1).trimEnd()}…`;
}
