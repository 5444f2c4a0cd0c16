/** "140 of a planned 600 sites", "600곳 중 140곳", "6곳을 포함해 31곳": which of the two was asked for, and what both of them count. */
import type { Coverage } from '../coverage.ts';
import type { Concept } from '../question/question.ts';
import type { Figure } from './figure.ts';

/** Between the two, in characters. */
const FARTHEST = 48;
const partOf =
  /^ (?:[a-z-]+ ){0,2}(?:out )?of (?:(?:a|an|the|its|their|our|his|her|those|these|all|about|some|around|nearly|almost|over|total|planned|more than|up to|[a-z]+) ){0,4}(?:[A-Z]{0,3}[$€£₩])?$/;
const wholeOf = /^(?:의)? ?(?:가운데|중)(?:에서|에)?(?:는)?(?: [가-힣]+){0,3} ?$/u;
/** "병원 6곳을 포함해 31곳", "A 35억, B 20억 등 모두 55억"; English has no such form here. */
const summed =
  /^(?:을|를)? ?포함(?:해|하여|해서|한|하면)(?: [가-힣]+){0,3} ?$|^(?:[을를])? ?(?:등|등을|합쳐|합해|더해)?,? ?(?:합쳐|합해|더해)? ?(?:모두|총|합계|도합|합계로|전체)(?: [가-힣]+)? ?$/u;
/** A whole that is not there yet is no count of what is. */
const toCome = /\b(?:planned|targeted|intended|promised|ordered|projected|proposed)\b|목표|계획|예정/u;
const asksWhole = /^(?:total|overall|altogether|plann|plan$|target|goal|order|목표|전체|총|모두|계획)/iu;

const verbBefore = /^[a-z]+ (?:(?:about|some|only|just|nearly|almost|over) )?$/;

interface Pair {
  readonly part: Figure;
  readonly whole: Figure;
  /** Whether the words between say that the whole is only planned. */
  readonly planned: boolean;
  /** Whether the whole is the sum of its parts: then the part is meant only where it is named. */
  readonly summed: boolean;
}

function pairsIn(figures: readonly Figure[], text: string): readonly Pair[] {
  const ordered = [...figures].sort((a, b) => a.start - b.start);
  return ordered.slice(1).flatMap((second, i) => {
    const first = ordered[i]!;
    const between = text.slice(first.end, second.start);
    if (between.length > FARTHEST || first.kind !== second.kind || !countAlike(first, second)) return [];
    if (summed.test(between)) return sumOf(second, ordered.slice(0, i + 1));
    const [part, whole] = partOf.test(between) ? [first, second] : wholeOf.test(between) ? [second, first] : [];
    return part && whole && part.value < whole.value
      ? [{ part, whole, planned: toCome.test(between), summed: false }]
      : [];
  });
}

/** All that was counted before it and is less. */
function sumOf(whole: Figure, before: readonly Figure[]): readonly Pair[] {
  return before
    .filter((part) => part.kind === whole.kind && countAlike(part, whole) && part.value < whole.value)
    .map((part) => ({ part, whole, planned: false, summed: true }));
}

/** "KT 35억원": whether the words of a part, behind the topic and the figure before, were asked about. */
function namesPart({ part }: Pair, { sentence, covered }: Coverage): boolean {
  const own = /[^,\d]*$/u.exec(
    sentence.text.slice(0, part.start).replace(/^.*[가-힣][은는] /u, (topic) => '0'.repeat(topic.length)),
  )!;
  return covered.some(
    ({ concept: { kind }, places }) =>
      kind !== 'generic' && places.some((at) => at - sentence.start >= own.index && at - sentence.start < part.start),
  );
}

function countAlike(a: Figure, b: Figure): boolean {
  return a.kind === 'money'
    ? a.currency === b.currency
    : a.kind === 'count' && (a.unit ?? b.unit) === (b.unit ?? a.unit);
}

/** "How many shops does Tarn plan to close?": what somebody plans to do is no plan that is counted. */
const isDone = ({ text, start }: Concept, covered: Coverage['covered']): boolean =>
  covered.some(({ concept }) => concept.start === start + text.length + ' to '.length);

/** Each part with the unit of its whole; of a pair, the one that was not asked for is left out. */
export function ofPartAndWhole(figures: readonly Figure[], coverage: Coverage): readonly Figure[] {
  const { sentence, covered } = coverage;
  const pairs = pairsIn(figures, sentence.text);
  if (pairs.length === 0) return figures;
  const whole = covered.some(({ concept }) => asksWhole.test(concept.text) && !isDone(concept, covered));
  const left = pairs.flatMap((pair) => {
    if (whole) return [pair.part];
    if (pair.summed) return [namesPart(pair, coverage) ? pair.whole : pair.part];
    return pair.planned || saysPart(pair) ? [pair.whole] : [];
  });
  // "How many are on air?": what stands behind them, or nowhere, is asked of the part; "the alliance's 12 members" is before.
  function saysPart(pair: Pair): boolean {
    const start = Math.min(pair.part.start, pair.whole.start) + sentence.start;
    return covered.some(
      ({ concept: { kind }, places }) =>
        kind === 'action' ||
        (kind === 'word' && (places.every((at) => at > start) || places.some((at) => isDoneTo(at, start)))),
    );
  }
  // "To close four of its nine shops": what is done stands right before the part.
  function isDoneTo(at: number, part: number): boolean {
    return at < part && verbBefore.test(sentence.text.slice(at - sentence.start, part - sentence.start));
  }
  return figures
    .filter((one) => !left.includes(one))
    .map((one) => ({ ...one, unit: one.unit ?? pairs.find(({ part }) => part === one)?.whole.unit ?? null }));
}
