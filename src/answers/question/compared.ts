/** Which of the things a question names it compares. */
import type { Concept } from './question.ts';
import { whichIsMore } from './shape-table.ts';

export const comparesMore = (lower: string, concepts: readonly Concept[]): boolean =>
  whichIsMore.test(lower) && sidesOf(concepts).length >= 2;

export function sidesOf(concepts: readonly Concept[]): number[] {
  return concepts.flatMap((c, i) => (c.kind === 'company' || c.kind === 'name' ? [i] : []));
}

/** "A vs B: …" compares what stands around the word; a third name is what both have in common. */
export function comparedIn(lower: string, concepts: readonly Concept[]): number[] {
  const all = sidesOf(concepts);
  const pair = sidesAround(lower, all, concepts);
  if (pair !== null) return pair;
  const between = /\b(?:vs\.?|versus|compared (?:with|to))\b|vs/.exec(lower)?.index;
  if (between === undefined) return all.length > 2 ? all.slice(0, 2) : all;
  const before = all.filter((i) => concepts[i]!.start < between).at(-1);
  const after = all.find((i) => concepts[i]!.start > between);
  return before === undefined || after === undefined ? all : [before, after];
}

/** "Which …, A or B?", "A랑 B 중 누가 더 …": the two that stand beside each other. */
function sidesAround(lower: string, all: readonly number[], concepts: readonly Concept[]): number[] | null {
  if (!whichIsMore.test(lower)) return null;
  const joined = all.slice(1).map((second, i): [number, number] => [all[i]!, second]);
  return (
    joined.find(([a, b]) => {
      const { start, text } = concepts[a]!;
      return /^(?:'s)? or (?:the )?$|^(?:이?랑|하고|와|과|,) ?$/i.test(
        lower.slice(start + text.length, concepts[b]!.start),
      );
    }) ?? null
  );
}
