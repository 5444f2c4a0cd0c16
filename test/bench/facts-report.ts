/**
 * Whether the fact asked for is read out of the sentence that holds it, and said first; and whether the question was
 * understood. Public sets are read by the first half of their articles, our own by their tune halves; of the rest totals.
 */
import { isTyped } from '../../src/answers/question/question.ts';
import type { FactCase } from './facts-cases.ts';
import { kindOfGold } from './facts-gold.ts';
import { ownFacts } from './facts-own.ts';
import { isPublic, publicFacts } from './facts-public.ts';

export interface FactRow {
  readonly what: string;
  readonly asked: number;
  /** The gold is among the facts. */
  readonly found: number;
  /** It is the first of them. */
  readonly first: number;
  /** There is no fact at all. */
  readonly nothing: number;
}

export const isTypedCase = ({ question }: FactCase): boolean => isTyped(question);

export async function allFacts(root: string): Promise<FactCase[]> {
  return [...publicFacts(), ...(await ownFacts(root))];
}

export async function benchFacts(root: string): Promise<void> {
  const cases = await allFacts(root);
  const learned = cases.filter(({ tune }) => tune);
  const kind = ({ set }: FactCase) => (isPublic(set) ? set : 'our own');
  const byType = groups(learned.filter(isTypedCase), (one) =>
    [kind(one), one.question.language, one.question.answerType].join(' · '),
  );
  print([...byType].sort().map(([what, of]) => rowOf(what, of)));
  const bySet = groups(cases.filter(isTypedCase), ({ set, tune }) => `${set} · ${tune ? 'tune' : 'report'}`);
  print([...bySet].sort().map(([what, of]) => rowOf(what, of)));
  for (const tune of [true, false])
    sayUnderstood(
      tune,
      cases.filter((one) => one.tune === tune && isPublic(one.set)),
    );
}

export function groups<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const one of all) {
    const group = found.get(keyOf(one));
    if (group) group.push(one);
    else found.set(keyOf(one), [one]);
  }
  return found;
}

export function rowOf(what: string, cases: readonly FactCase[]): FactRow {
  const count = (is: (one: FactCase) => boolean) => cases.filter(is).length;
  return {
    what,
    asked: cases.length,
    found: count(({ right }) => right.includes(true)),
    first: count(({ right }) => right[0] === true),
    nothing: count(({ facts }) => facts.length === 0),
  };
}

const WIDTH = { first: 32, other: 16 } as const;

function print(rows: readonly FactRow[]): void {
  const share = (n: number, of: number) => (of === 0 ? '–' : `${((100 * n) / of).toFixed(1)} %`);
  const line = (cells: readonly string[]) =>
    console.log(cells.map((cell, i) => cell.padEnd(i === 0 ? WIDTH.first : WIDTH.other)).join(''));
  line(['', 'asked', 'found', 'first', 'first of found', 'nothing']);
  for (const { what, asked, found, first, nothing } of rows)
    line([what, String(asked), share(found, asked), share(first, asked), share(first, found), share(nothing, asked)]);
  console.log();
}

/** What the gold answer is, against what the question was understood to ask for. */
function sayUnderstood(tune: boolean, cases: readonly FactCase[]): void {
  console.log(
    `${tune ? 'first' : 'second'} half of the public articles: the gold is … and the question was understood as`,
  );
  const asked = ({ question: { shape, answerType } }: FactCase) => (shape === 'yes-no' ? shape : answerType);
  for (const [kind, of] of groups(cases, ({ gold }) => kindOfGold(gold))) {
    const types = [...groups(of, asked)].sort((a, b) => b[1].length - a[1].length);
    const said = types.map(([type, { length }]) => `${type} ${length}`).join(', ');
    console.log(`${kind.padEnd(10)}${String(of.length).padEnd(6)}${said}`);
  }
  console.log();
}
