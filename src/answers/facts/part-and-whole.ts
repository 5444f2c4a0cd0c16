/** "140 of a planned 600 sites", "600곳 중 140곳": which of the two was asked for, and what both of them count. */
import type { Coverage } from '../coverage.ts';
import type { Figure } from './figure.ts';

/** Between the two, in characters. */
const FARTHEST = 48;
const partOf =
  /^ (?:[a-z-]+ ){0,2}(?:out )?of (?:(?:a|an|the|its|their|our|his|her|those|these|all|about|some|around|nearly|almost|over|total|planned|more than|up to|[a-z]+) ){0,4}(?:[A-Z]{0,3}[$€£₩])?$/;
const wholeOf = /^(?:의)? ?(?:가운데|중)(?:에서|에)?(?:는)?(?: [가-힣]+){0,3} ?$/u;
/** A whole that is not there yet is no count of what is. */
const toCome = /\b(?:planned|targeted|intended|promised|ordered|projected|proposed)\b|목표|계획|예정/u;
const asksWhole = /^(?:total|overall|altogether|plann|plan$|target|goal|order|목표|전체|총|모두|계획)/iu;

interface Pair {
  readonly part: Figure;
  readonly whole: Figure;
  /** Whether the words between say that the whole is only planned. */
  readonly planned: boolean;
}

function pairsIn(figures: readonly Figure[], text: string): readonly Pair[] {
  const ordered = [...figures].sort((a, b) => a.start - b.start);
  return ordered.slice(1).flatMap((second, i) => {
    const first = ordered[i]!;
    const between = text.slice(first.end, second.start);
    if (between.length > FARTHEST || first.kind !== second.kind || !countAlike(first, second)) return [];
    const [part, whole] = partOf.test(between) ? [first, second] : wholeOf.test(between) ? [second, first] : [];
    return part && whole && part.value < whole.value ? [{ part, whole, planned: toCome.test(between) }] : [];
  });
}

function countAlike(a: Figure, b: Figure): boolean {
  return a.kind === 'money'
    ? a.currency === b.currency
    : a.kind === 'count' && (a.unit ?? b.unit) === (b.unit ?? a.unit);
}

/** Each part with the unit of its whole; of a pair, the one that was not asked for is left out. */
export function ofPartAndWhole(figures: readonly Figure[], { sentence, covered }: Coverage): readonly Figure[] {
  const pairs = pairsIn(figures, sentence.text);
  if (pairs.length === 0) return figures;
  const whole = covered.some(({ concept }) => asksWhole.test(concept.text));
  const left = pairs.flatMap((pair) => {
    if (whole) return [pair.part];
    return pair.planned || saysPart(pair) ? [pair.whole] : [];
  });
  // "How many are on air?": what stands behind them, or nowhere, is asked of the part; "the alliance's 12 members" is before.
  function saysPart(pair: Pair): boolean {
    const start = Math.min(pair.part.start, pair.whole.start) + sentence.start;
    return covered.some(
      ({ concept: { kind }, places }) => kind === 'action' || (kind === 'word' && places.every((at) => at > start)),
    );
  }
  return figures
    .filter((one) => !left.includes(one))
    .map((one) => ({ ...one, unit: one.unit ?? pairs.find(({ part }) => part === one)?.whole.unit ?? null }));
}
