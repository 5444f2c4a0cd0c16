/** What a sentence makes of a question that wants a yes or no: yes, no, planned, or not settled. */
import type { Span } from '../../domain/text.ts';
import type { Coverage, Covered } from '../coverage.ts';
import type { Question } from '../question/question.ts';
import { asidesIn, isIn } from './asides.ts';
import { clausesAsked, onlyClauses } from './clauses.ts';
import { denies, deniesItself, keepsSilent } from './denies.ts';
import { extentOf } from './extent.ts';
import { askedAgain } from './indirect-question.ts';
import { lacksDuty } from './obligation.ts';
import { oppositesIn } from './opposites.ts';
import { keepsRoles } from './roles.ts';
import { isOfTheAsked, saysEach, saysFigures, saysHalf, saysPredicate, saysWhere } from './said-in-full.ts';
import { inOneStatement } from './statement.ts';
import { isTakenBack } from './taken-back.ts';
import { leavesEndUnsaid, onlyPlanned, onlyPossible, undecided } from './tense.ts';
import { asksWhichOfTwo } from './which-of-two.ts';

const verdicts = {
  yes: { en: 'Yes', ko: '예' },
  no: { en: 'No', ko: '아니요' },
  planned: { en: 'Not yet, planned', ko: '아직 아님(계획)' },
  open: { en: 'Not settled', ko: '확정되지 않음' },
} as const;

type Verdict = keyof typeof verdicts;

/** Null where the sentence bears on what was asked and does not say it: then it is told as it stands. */
export function yesOrNo(question: Question, coverage: Coverage): string | null {
  const verdict = verdictOf(question, coverage);
  return verdict && verdicts[verdict][question.language];
}

/**
 * A no needs a statement on what was asked that denies it. All else needs each part of the question said, and a yes all of
 * it in one statement, to its extent and with everybody in his part: that nothing speaks against it is not enough.
 */
export function verdictOf(question: Question, coverage: Coverage): Verdict | null {
  const { text } = question;
  if (askedAgain(coverage) === 'unsettled' || isUndecided(question, coverage)) return 'open';
  if (asksWhichOfTwo(question) || leavesUnsaid(coverage, question)) return null;
  const takenBack = isTakenBack(coverage);
  if (takenBack === null) return null;
  const no = saysNo(coverage, question) || takenBack;
  if (no !== deniesItself(text)) return isOfTheAsked(coverage, question) ? 'no' : null;
  if (!saysEach(coverage)) return null;
  if (onlyPlanned(coverage, text)) return 'planned';
  if (!deniesItself(text) && onlyPossible(coverage, text)) return 'open';
  return yesIn(question, coverage);
}

/** "Neither side said whether penalties apply." */
export function leavesUnsaid(coverage: Coverage, { text }: Question): boolean {
  return askedAgain(coverage) === 'unsaid' || keepsSilent(coverage, text);
}

function isUndecided({ text }: Question, coverage: Coverage): boolean {
  return undecided(coverage.sentence.text) && !undecided(text) && saysHalf(coverage);
}

function yesIn(question: Question, coverage: Coverage): Verdict | null {
  const extent = extentOf(coverage, question);
  if (!saysPredicate(coverage, question) || !inOneStatement(coverage) || extent === 'unsaid') return null;
  if (extent === 'no') return 'no';
  if (!saysWhere(coverage, question) || !saysFigures(coverage) || lacksDuty(coverage, question.text)) return null;
  return keepsRoles(coverage, question) && !leavesEndUnsaid(coverage, question.text) ? 'yes' : null;
}

/** By a negation, by setting aside what was asked about, or by words that say the opposite. */
export function saysNo(coverage: Coverage, question: Question): boolean {
  const text = onlyClauses(coverage.sentence.text, clausesAsked(coverage));
  const opposites = oppositesIn(text, question.text).filter(({ at }) => isNear(coverage, at));
  const no = opposites.length > 0 ? opposites.some(({ denied }) => !denied) : denies(coverage, question.text);
  // "Nothing except the price was agreed."
  return no !== namesAside(coverage, question);
}

/** Characters from the words asked about to what says the opposite. */
const REACH = 60;

function isNear({ covered, sentence }: Coverage, at: number): boolean {
  const places = covered.flatMap((c) => (c.concept.kind === 'company' ? [] : c.places));
  return places.length === 0 || places.some((place) => Math.abs(place - sentence.start - at) <= REACH);
}

/** Whether the sentence names what was asked about only to set it aside, where the question does not do so itself. */
function namesAside({ covered, sentence }: Coverage, { text, period }: Question): boolean {
  const own = asidesIn(text);
  const items = asidesIn(sentence.text).flatMap((aside) => itemsOf(aside, sentence.text));
  const aside = covered.filter(
    ({ concept: { start }, places }) =>
      places.length > 0 &&
      !own.some((one) => isIn(one, start)) &&
      places.every((at) => items.some((item) => isIn(item, at - sentence.start))),
  );
  return items.some((item) => {
    const words = sentence.text.slice(item.start, item.end);
    if (period !== null && own.length === 0 && words.includes(period.text)) return true;
    const inside = aside.filter(({ places }) => places.some((at) => isIn(item, at - sentence.start)));
    return inside.some(isNamed) || inside.length > wordsIn(words) / 2;
  });
}

const isNamed = ({ concept: { kind } }: Covered): boolean => kind === 'company' || kind === 'name' || kind === 'number';

/** "Except Okinawa and Hokkaido". */
function itemsOf({ start, end }: Span, text: string): Span[] {
  const cuts = [...text.slice(start, end).matchAll(/ (?:and|or|nor) |(?<=[가-힣](?:와|과|나)) /g)];
  const starts = [start, ...cuts.map(({ 0: said, index }) => start + index + said.length)];
  return starts.map((from, i) => ({ start: from, end: starts[i + 1] ?? end }));
}

const little = /^(?:a|an|the|in|on|at|by|from|for|to|with|of|its|any|his|her|their)$/i;

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => word && !little.test(word)).length;
