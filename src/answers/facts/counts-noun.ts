/** Whether a figure counts the noun asked for: by its own unit, by where the noun stands, or by what is left out. */
import type { NumberMention } from '../../text/numbers.ts';
import type { Coverage, Covered } from '../coverage.ts';
import { anySum } from '../question/measure-table.ts';
import type { AnswerType } from '../question/question.ts';
import { matchForms, viewText } from '../reading/text-view.ts';
import { measureOf } from '../words/forms.ts';
import { asksCurrency } from './conversions.ts';
import { changes, notPeople, people, posts, shares, sums } from './counted-table.ts';
import { distanceTo } from './fact.ts';

/** What of a question its figure must fit. */
export interface Measured {
  readonly answerType: AnswerType;
  readonly coverage: Coverage;
  /** The noun asked for. */
  readonly head: Covered | null;
  /** Whether all else is said in the sentence or near it. */
  readonly allSaid: boolean;
  /** Whether any sum will do: "the worth of the order", "계약 금액". */
  readonly anySum: boolean;
}

/** Its paragraph or section says it. */
const SAID = 0.55;
/** The sentence, its paragraph or its headline says it. */
const NEAR = 0.6;
/** A noun belongs to a figure when it stands this near, in characters. "31 per cent share of fixed-line homes": 20. */
const BESIDE = 32;

export function measuredIn(answerType: AnswerType, coverage: Coverage): Measured {
  const { covered } = coverage;
  // "엔화로 얼마": the currency is not what is counted.
  const head = covered.find((c) => c.concept.kind === 'head' && !asksCurrency(c.concept.text)) ?? null;
  const isBeside = ({ concept: { kind, text } }: Covered) => kind === 'generic' || asksCurrency(text);
  const allSaid = covered.every((c) => c === head || isBeside(c) || c.level >= SAID);
  const anyKind = covered.some(({ concept }) => anySum.test(concept.text));
  return { answerType, coverage, head, allSaid, anySum: anyKind || (head !== null && isSum(head.concept.text)) };
}

/** A word for a sum of any kind, or for one of its own: 종가, "net loss". */
function isSum(noun: string): boolean {
  return anySum.test(noun) || measureOf(noun)?.answerType === 'money';
}

/** "How many subscribers": the figure's own unit is the noun, or the noun stands beside it. */
export function countsHead(mention: NumberMention, asked: Measured): boolean {
  const { answerType, head } = asked;
  if (!head) return true;
  if (mention.unit && matchForms(head.concept.forms, viewText(mention.unit))) return true;
  if (matchForms(head.concept.forms, viewText(mention.asWritten))) return true;
  if (people.test(head.concept.text) && notPeople.test(mention.unit ?? '')) return false;
  if (answerType === 'duration') return true;
  if (answerType === 'count') return mayCount(mention, head, asked);
  if (head.at !== null) return true;
  // Money is told apart by what it pays for, anywhere in the sentence; so is a share.
  if (answerType === 'percent') return shares.test(head.concept.text) || tellsChange(head, asked);
  if (answerType === 'quantity') return mention.unit !== null || (mention.kind === 'percent' && head.level >= NEAR);
  return isToldByVerb(mention, asked) || (asked.anySum && (asked.allSaid || head.level > 0));
}

/** "SEK 90 million" of "took SEK 2 billion to build and earned SEK 90 million", where revenue was asked for: the verb tells it. */
function isToldByVerb({ start, end }: NumberMention, { head, coverage }: Measured): boolean {
  const verb = sums.find(([noun]) => noun.test(head?.concept.text ?? ''))?.[1];
  if (verb === undefined) return false;
  const { text, start: from, language } = coverage.sentence;
  if (language === 'ko')
    return (
      text
        .slice(end - from)
        .split(/[\d,]/)[0]!
        .search(verb) >= 0
    );
  const ahead = text.slice(0, start - from);
  const last = [...ahead.matchAll(verb)].at(-1);
  return last !== undefined && !/\d|[,;]/.test(ahead.slice(last.index));
}

/** The noun stands beside a count, or the figure leaves out what it counts: "it ended the quarter with 196.7 million". */
function mayCount(mention: NumberMention, head: Covered, { allSaid, coverage }: Measured): boolean {
  if (mention.kind === 'measure') return false;
  if (head.at !== null) return mention.unit === null || distanceTo(mention, head.places) <= BESIDE;
  // "It will cut its headcount by 300": those are jobs.
  if (posts.noun.test(head.concept.text))
    return posts.unit.test(mention.unit ?? '') || (mention.unit === null && posts.spoken.test(coverage.sentence.text));
  return mention.unit === null && head.level >= NEAR && allSaid;
}

/** "절감률": the sentence has the verb, "전력 소비를 30%까지 줄일". */
function tellsChange({ concept }: Covered, { coverage }: Measured): boolean {
  return changes.some(([noun, verb]) => noun.test(concept.text) && verb.test(coverage.sentence.text));
}

/** Where one figure's own unit is the noun ("400 companies"), figures of another unit ("80 countries") are not it. */
export function ofHeadItself<T extends NumberMention>(mentions: readonly T[], head: Covered | null): readonly T[] {
  if (!head) return mentions;
  const own = mentions.filter((m) => m.unit !== null && matchForms(head.concept.forms, viewText(m.unit)) !== null);
  return own.length > 0 ? mentions.filter((m) => m.unit === null || own.includes(m)) : mentions;
}
