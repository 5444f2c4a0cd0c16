/** What speaks against a sentence, each by itself, and which of it forbids to answer. How well it answers, the judge weighs. */
import type { Coverage, Covered } from './coverage.ts';
import { dealOfOthers, doneByAnother, saidOfAnother, sharedWith } from './other-subject.ts';
import { onePartyOnly, pairNotMeant } from './parties.ts';
import { saysNo } from './polarity/yes-no.ts';
import { halfSaid, lacksContract, unsaidPredicate, unspoken } from './polarity/yes-no-doubts.ts';
import { type Concept, isMeasured, type Period, type Question } from './question/question.ts';
import { lacksRelation, namesAll, relationAsked } from './relation.ts';
import { otherQuarter, speaksOf } from './speaks-of.ts';

/** Least level of an entity: the sentence, the one before, its title, section, paragraph or lead speak of it. */
const ENTITY_LEVEL = 0.5;
/** That something holds of a company is read off a sentence about that company; a no needs less. */
const ENTITY_LEVEL_YES = 0.8;
const ENTITY_LEVEL_NO = 0.3;
const NUMBER_LEVEL = 0.7;
type Check = (coverage: Coverage, question: Question) => Concept | Period | null;

/** What a sentence fails to speak of, or null. */
const checks = {
  unnamed: (coverage, question) => unnamed('company', coverage, question),
  nameUnsaid: (coverage, question) => unnamed('name', coverage, question),
  unsaidNumber: ({ covered }, question) =>
    asksOfNumber(question) ? (covered.find(isMissingNumber)?.concept ?? null) : null,
  onePartyOnly: (coverage, question) =>
    isMeasured(question) || relationAsked(coverage) ? onePartyOnly(coverage, isMeasured(question)) : null,
  pairNotMeant: (coverage, question) =>
    isMeasured(question) || relationAsked(coverage) ? pairNotMeant(coverage, question) : null,
  doneByAnother: (coverage, question) => (isMeasured(question) ? null : doneByAnother(coverage, question)),
  together: (coverage, question) => (isMeasured(question) ? sharedWith(coverage, question) : null),
  dealOfOthers: (coverage, question) => (isMeasured(question) ? dealOfOthers(coverage) : null),
  saidOfAnother: (coverage, question) => (isMeasured(question) ? saidOfAnother(coverage) : null),
  unsaidPredicate: ifYesNo(unsaidPredicate),
  unspoken: ifYesNo(unspoken),
  noContract: ifYesNo(lacksContract),
  noRelation: (coverage, question) =>
    (isMeasured(question) && namesAll(coverage)) || isNo(coverage, question) ? null : lacksRelation(coverage, question),
  otherTime: (coverage, question) => {
    if (question.period && !speaksOf(question.period, coverage)) return question.period;
    return isMeasured(question) ? otherQuarter(question, coverage) : null;
  },
  halfSaid: ifYesNo(halfSaid),
} as const satisfies Readonly<Record<string, Check>>;

type CheckName = keyof typeof checks;

/** Each with what the sentence fails to speak of; null where nothing of that kind speaks against it. */
export type Doubts = Readonly<Record<CheckName, Concept | Period | null>>;

function ifYesNo(check: Check): Check {
  return (coverage, question) => (question.shape === 'yes-no' ? check(coverage, question) : null);
}

/**
 * These forbid to answer whatever the judge makes of them; the others it weighs. Measured over fresh7 to fresh10 (1,299
 * answerable, fresh9 counted twice) with a judge grown without them, 85 % of the others refused. Weighed instead of
 * forbidding: `nameUnsaid` +5 answers, so it forbids no more; `doneByAnother` with `together` -11; `otherTime` -1;
 * `pairNotMeant`, `dealOfOthers` and `saidOfAnother` +6, but another's sum came through (test/answers/near-misses.test.ts);
 * `unsaidPredicate` +5, and stays: a yes to something else is worse than silence.
 */
const forbidding = [
  'pairNotMeant',
  'doneByAnother',
  'together',
  'dealOfOthers',
  'saidOfAnother',
  'unsaidPredicate',
  'unspoken',
  'otherTime',
] as const satisfies readonly CheckName[];
/**
 * These make an answer less likely: on news told anew the names that a sentence leaves out are mostly meant all the same.
 * On made-up articles (fresh7 to fresh10), weighed without the loss below, `unnamed` cost 11 answers and `noRelation` 2.
 */
const hindering = ['unnamed', 'unsaidNumber', 'noRelation'] as const satisfies readonly CheckName[];
/** Log odds that a sentence loses to any of them: the surest are still told. At 0 and 0.5 fewer near misses were refused. */
const HINDERED = 1;

export function doubtsOf(coverage: Coverage, question: Question): Doubts {
  const doubts = Object.entries<Check>(checks).map(([name, check]) => [name, check(coverage, question)]);
  return Object.fromEntries(doubts) as Doubts;
}

/** Log odds that a sentence loses by what speaks against it; all of them where it forbids to answer. */
export function hindrance(doubts: Doubts, { shape }: Question): number {
  const against = (some: readonly CheckName[]) => some.some((name) => doubts[name] !== null);
  // Yes or no read off a sentence about something else is worse than silence.
  if (against(forbidding) || (shape === 'yes-no' && against(hindering))) return Number.POSITIVE_INFINITY;
  return against(hindering) ? HINDERED : 0;
}

/** A name that no table has may be what the article is about all along; a company of the table is named where it acts. */
function unnamed(kind: 'company' | 'name', coverage: Coverage, question: Question): Concept | null {
  const yes = question.shape === 'yes-no' && kind === 'company' ? ENTITY_LEVEL_YES : ENTITY_LEVEL;
  const least = isNo(coverage, question) ? ENTITY_LEVEL_NO : yes;
  return coverage.covered.find(({ concept, level }) => concept.kind === kind && level < least)?.concept ?? null;
}

/** "Nothing is signed" answers whether two have a contract, though it names neither and no contract. */
function isNo(coverage: Coverage, question: Question): boolean {
  return question.shape === 'yes-no' && saysNo(coverage, question);
}

function isMissingNumber({ concept, level }: Covered): boolean {
  return concept.kind === 'number' && level < NUMBER_LEVEL;
}

/** "Who owns 60 percent" is answered where 60 percent are spoken of; elsewhere a number may be part of a name. */
function asksOfNumber({ shape, answerType }: Question): boolean {
  return shape === 'yes-no' || answerType === 'person' || answerType === 'company';
}
