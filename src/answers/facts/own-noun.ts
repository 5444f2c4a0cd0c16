/** "매출 15조원, 영업이익 9000억원": of figures that each have a noun of their own, those of the noun asked for. */
import type { Span } from '../../domain/text.ts';
import type { Coverage, Covered } from '../coverage.ts';
import type { Sentence } from '../reading/evidence.ts';
import { ownNouns } from './own-noun-table.ts';

interface Noun extends Span {
  readonly asked: boolean;
}

/** All of them where the noun asked for has none or is the only one to have any. */
export function ofOwnNoun<T extends Span>(facts: readonly T[], head: Covered | null, coverage: Coverage): readonly T[] {
  if (facts.length < 2) return facts;
  const labelled = labelledIn(facts, coverage);
  if (labelled.length > 0) return labelled;
  if (head === null || head.at === null) return facts;
  const { sentence } = coverage;
  const tied = facts.filter((fact) => isTied(fact, head.places, sentence));
  if (tied.length > 0) return withConversions(tied, facts, sentence);
  const nouns = nounsIn(sentence.text, sentence.start, head.places);
  if (nouns.length < 2 || nouns.every((noun) => noun.asked)) return facts;
  const owners = inOrder(facts, nouns, sentence.text) ?? ahead(facts, nouns) ?? behind(facts, nouns);
  const own = facts.filter((fact) => owners?.get(fact)?.asked);
  return own.length > 0 ? facts.filter((fact) => owners?.get(fact)?.asked !== false) : facts;
}

/** "Sites 300, masts 400", "300 sites and 400 masts": of a list in which each figure has what it counts beside it, the asked. */
function labelledIn<T extends Span>(facts: readonly T[], { covered, sentence }: Coverage): readonly T[] {
  const ordered = byStart(facts);
  const between = (from: number, to: number) => sentence.text.slice(from - sentence.start, to - sentence.start);
  const gaps = ordered.slice(1).map(({ start }, i) => between(ordered[i]!.end, start));
  const [before, after] = [gaps.every((gap) => labelBefore.test(gap)), gaps.every((gap) => labelAfter.test(gap))];
  const isAsked = (at: number, { start, end }: Span) =>
    (before && at < start && label.test(between(at, start))) || (after && at >= end && between(end, at) === ' ');
  const places = covered.flatMap((c) => (c.concept.kind === 'company' || c.concept.kind === 'generic' ? [] : c.places));
  return facts.filter((fact) => places.some((at) => isAsked(at, fact)));
}

const label = /^[\p{L}\d]+ $/u;
/** "칩 2만 개, 2028년에는 7만 개": a time is no label. */
const labelBefore = /^(?:, | 및 |와 |과 |·| and )(?!\d+(?:년|월|일|분기)|올해|내년|지난해|작년)[\p{L}\d]+ $/u;
const labelAfter = /^ [\p{L}\d-]+(?: [a-z]+)?(?:, | and |, and )$/u;

/** Where a change begins, or the change itself: what it comes to may be meant. */
const oneEnd =
  /^(?:에서|부터|보다|(?:으로|로) 시작|[이가을를]? ?(?:줄|늘|감소|증가|잃|더하|더해|빠지|빠져|떨어|올라|올랐))/u;
const ofFigure =
  /^ (?:in|of) (?:(?:an?|its|the) )?(?:(?:annual|quarterly|total|net|full-year|first-half|yearly) ){0,2}$/i;
const figureOf =
  /^\p{L}+ (?:of|at|was|is|were|reached|hit|came to|stood at) (?:about |around |some |nearly |over |more than )?$/iu;
const koreanFigureOf = /^[가-힣]{2,6}?[은는이가도]? (?:총 |약 |모두 |무려 )?$/u;

/** "매출은 30억 달러(약 4조원)": one sum in two currencies. */
function withConversions<T extends Span>(
  tied: readonly T[],
  facts: readonly T[],
  { text, start }: Sentence,
): readonly T[] {
  const converts = (sum: Span, fact: Span) =>
    fact.start > sum.end && conversion.test(text.slice(sum.end - start, fact.start - start));
  return facts.filter((fact) => tied.includes(fact) || tied.some((sum) => converts(sum, fact)));
}

const conversion = /^ ?\((?:약|about|around|한화|우리 돈)? ?$/u;

/** "$3 billion in annual revenue", "a market value of $70 billion", "매출은 약 3조원": grammar ties the noun to the figure. */
function isTied(fact: Span, places: readonly number[], { text, start }: Sentence): boolean {
  if (oneEnd.test(text.slice(fact.end - start))) return false;
  return places.some((at) => {
    if (at >= fact.end) return ofFigure.test(text.slice(fact.end - start, at - start));
    const between = text.slice(at - start, fact.start - start);
    return figureOf.test(between) || koreanFigureOf.test(between);
  });
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
