/** "매출 15조원, 영업이익 9000억원": of figures that each have a noun of their own, those of the noun asked for. */
import type { Span } from '../../domain/text.ts';
import type { Coverage, Covered } from '../coverage.ts';
import { ownNouns } from './own-noun-table.ts';

interface Noun extends Span {
  readonly asked: boolean;
}

/** All of them where the noun asked for has none or is the only one to have any. */
export function ofOwnNoun<T extends Span>(
  facts: readonly T[],
  head: Covered | null,
  { sentence }: Coverage,
): readonly T[] {
  if (facts.length < 2 || head === null || head.at === null) return facts;
  const nouns = nounsIn(sentence.text, sentence.start, head.places);
  if (nouns.length < 2 || nouns.every((noun) => noun.asked)) return facts;
  const owners = inOrder(facts, nouns, sentence.text) ?? ahead(facts, nouns) ?? behind(facts, nouns);
  const own = facts.filter((fact) => owners?.get(fact)?.asked);
  return own.length > 0 ? facts.filter((fact) => owners?.get(fact)?.asked !== false) : facts;
}

function nounsIn(text: string, from: number, asked: readonly number[]): readonly Noun[] {
  const listed = ownNouns
    .flatMap((nouns) => [...text.matchAll(nouns)])
    .map((m) => ({ start: m.index + from, end: m.index + m[0].length + from }));
  const own = asked
    .filter((at) => listed.every((noun) => at < noun.start || at >= noun.end))
    .map((at) => ({ start: at, end: at + 1 }));
  return [...listed, ...own]
    .map((span) => ({ ...span, asked: asked.some((at) => at >= span.start && at < span.end) }))
    .sort((a, b) => a.start - b.start);
}

const oneByOne = /각각|\brespectively\b/u;

type Owners<T> = ReadonlyMap<T, Noun> | null;

/** "매출과 순이익은 각각 3조원, 2000억원이다": as many nouns as figures, in their order. */
function inOrder<T extends Span>(facts: readonly T[], nouns: readonly Noun[], text: string): Owners<T> {
  const ordered = byStart(facts);
  const before = nouns.filter((noun) => noun.end <= ordered[0]!.start);
  if (!oneByOne.test(text) || before.length < facts.length) return null;
  const own = before.slice(-facts.length);
  return new Map(ordered.map((fact, i) => [fact, own[i]!]));
}

/** "매출은 3조원으로 2조원보다 늘었고 순이익은 2000억원": the last noun before each, where the first figure has one. */
function ahead<T extends Span>(facts: readonly T[], nouns: readonly Noun[]): Owners<T> {
  const own = byStart(facts).map((fact) => [fact, nouns.findLast((noun) => noun.end <= fact.start)] as const);
  return own.every((pair): pair is readonly [T, Noun] => pair[1] !== undefined) ? new Map(own) : null;
}

/** "$3 billion in revenue and $200 million in profit": each has its noun before the next figure. */
function behind<T extends Span>(facts: readonly T[], nouns: readonly Noun[]): Owners<T> {
  const ordered = byStart(facts);
  const own = ordered.map((fact, i) => {
    const to = ordered[i + 1]?.start ?? Number.POSITIVE_INFINITY;
    return [fact, nouns.find((noun) => noun.start >= fact.end && noun.start < to)] as const;
  });
  return own.every((pair): pair is readonly [T, Noun] => pair[1] !== undefined) ? new Map(own) : null;
}

const byStart = <T extends Span>(facts: readonly T[]): readonly T[] => [...facts].sort((a, b) => a.start - b.start);
