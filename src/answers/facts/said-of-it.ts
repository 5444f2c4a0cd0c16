/** "780 jobs, of which 150 are permanent": of several figures the one of which just what was asked is said. */
import type { Coverage } from '../coverage.ts';
import type { Question } from '../question/question.ts';
import type { Fact } from './fact.ts';

/** Behind a figure that counts what was counted before: "150 are permanent", "some 300 can be taken down". */
const behind =
  /^(?: of (?:them|these|those|which|whom))? (?:(?:is|are|was|were|will|can|could|may|must|should|would|to|has|have|had|been|be|still|already|also|now|\p{Ll}+ly) )+$/u;
/** Before one: "available in six of them". */
const before = /^\S+ (?:(?:in|at|on|for|to|by|only|just|about|some|all|over) )*$/;
const ofThem = /^ of (?:them|these|those|which|whom)\b/;

export function saidOfIt(facts: readonly Fact[], coverage: Coverage, { shape, language }: Question): readonly Fact[] {
  if (facts.length < 2 || shape !== 'single' || language !== 'en') return facts;
  const own = facts.filter((fact) => isSaidOf(fact, coverage));
  return own.length === 1 ? own : facts;
}

function isSaidOf({ start, end }: Fact, { covered, sentence }: Coverage): boolean {
  const between = (from: number, to: number) => sentence.text.slice(from - sentence.start, to - sentence.start);
  const places = covered.flatMap((one) => (/^(?:word|action)$/.test(one.concept.kind) ? one.places : []));
  const isOfThem = ofThem.test(sentence.text.slice(end - sentence.start));
  return places.some(
    (at) => (at > end && behind.test(between(end, at))) || (at < start && isOfThem && before.test(between(at, start))),
  );
}
