// Many verdicts into one row of figures, and the floors a row is held to.
import type { Verdict } from './score-answer.ts';

export interface Share {
  readonly of: number;
  readonly good: number;
}

export interface Row {
  readonly questions: number;
  readonly right: Share;
  readonly rightWithSource: Share;
  readonly exactQuotes: Share;
  readonly refusedRightly: Share;
  /** Of the questions that have an answer, those that were refused or asked back. */
  readonly wronglyRefused: Share;
  readonly medianMs: number | null;
  readonly medianLength: number | null;
}

export const floors = { rightWithSource: 0.85, refusedRightly: 0.95, exactQuotes: 1 } as const;

export function tally(verdicts: readonly Verdict[]): Row {
  const unanswerable = verdicts.filter(({ question }) => question.expect.kind === 'no-evidence');
  const rest = verdicts.filter(({ question }) => question.expect.kind !== 'no-evidence');
  const answerable = rest.filter(({ question }) => question.expect.kind === 'answered');
  return {
    questions: verdicts.length,
    right: share(rest, ({ right }) => right),
    rightWithSource: share(rest, ({ right, rightSource }) => right && rightSource),
    exactQuotes: { of: sum(verdicts, ({ quotes }) => quotes), good: sum(verdicts, (one) => one.exactQuotes) },
    refusedRightly: share(unanswerable, ({ right }) => right),
    wronglyRefused: share(answerable, ({ answer }) => answer !== null && answer.kind !== 'answered'),
    medianMs: median(verdicts.flatMap(({ answer }) => (answer === null ? [] : [answer.tookMs]))),
    medianLength: median(verdicts.flatMap(({ answer }) => (answer?.kind === 'answered' ? [lengthOf(answer)] : []))),
  };
}

/** The floors the row is below, in words; none where it holds. */
export function belowFloors(row: Row): string[] {
  return (Object.keys(floors) as (keyof typeof floors)[]).flatMap((name) => {
    const { good, of } = row[name];
    return of > 0 && good / of < floors[name] ? [`${name} ${percent(row[name])}, floor ${floors[name] * 100} %`] : [];
  });
}

export function percent({ good, of }: Share): string {
  return of === 0 ? '–' : `${((100 * good) / of).toFixed(1)} %`;
}

function share(verdicts: readonly Verdict[], isGood: (verdict: Verdict) => boolean): Share {
  return { of: verdicts.length, good: verdicts.filter(isGood).length };
}

function sum(verdicts: readonly Verdict[], figure: (verdict: Verdict) => number): number {
  return verdicts.reduce((total, verdict) => total + figure(verdict), 0);
}

function lengthOf(answer: { readonly claims: readonly { readonly text: string }[] }): number {
  return answer.claims.reduce((total, claim) => total + claim.text.length, 0);
}

export function median(figures: readonly number[]): number | null {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return null;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
