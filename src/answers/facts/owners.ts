/** "Orange will own 70 per cent and Belmar 30": of facts that each have an owner, those of the one asked about. */
import type { Coverage } from '../coverage.ts';
import type { Fact } from './fact.ts';
import { isAskedAt, namesThere } from './names-there.ts';

/** Where what belongs to one ends and what belongs to the next begins. */
const joint = /[,;:]| (?:and|but|while|whereas|with) |(?<=[가-힣](?:며|고|지만|으나|는데|면서)) /gu;
/** "70 per cent to Orange", "30 per cent held by Belmar": the owner behind its figure. */
const behind = /^(?: [a-z]+){0,3} (?:to|by|for|from) (?:the )?$/;

/** No verb stands between a name and its fact: "Belmar 30 per cent", "Belmar in June". */
const nameAlone = /^\S+(?: [a-z]{2,4}){0,2} ?$|^[가-힣A-Za-z]+(?:가|이|은|는|의)? $/u;

/** Names that own nothing, and words for whoever was named before. */
const calendar =
  /^(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wednes|Thurs|Fri|Satur|Sun)[a-z]*\b|^[QH][1-4]\b/;
const pronoun = /\b(?:it|they|its|their|he|she|his|her|we|our)\b/;

/** A list of a table's figures is left to what weighs them. */
const MOST = 6;

export function ofTheAsked<T extends Fact>(facts: readonly T[], coverage: Coverage): readonly T[] {
  if (facts.length < 2 || facts.length > MOST) return facts;
  const owners = ownersOf(facts, coverage);
  if (![...owners.values()].includes('asked')) return facts;
  return facts.filter((fact) => owners.get(fact) !== 'other');
}

type Owner = 'asked' | 'other' | null;

function ownersOf<T extends Fact>(facts: readonly T[], { sentence, covered }: Coverage): ReadonlyMap<T, Owner> {
  const ordered = [...facts].sort((a, b) => a.start - b.start);
  const { text, within } = withoutAppositions(sentence.text);
  const names = namesThere(sentence).filter(
    (at) => !calendar.test(sentence.text.slice(at - sentence.start)) && !within(at - sentence.start),
  );
  const among = (from: number, to: number): Owner => {
    const there = names.filter((at) => at >= from && at < to);
    return there.length === 0 ? null : there.some((at) => isAskedAt(at, covered)) ? 'asked' : 'other';
  };
  const ahead = ordered.map((fact, i): Owner => {
    const from = ordered[i - 1]?.end ?? sentence.start;
    const own = lastPart(text.slice(from - sentence.start, fact.start - sentence.start));
    if (i > 0 && pronoun.test(own)) return null;
    return among(fact.start - own.length, fact.start) ?? (i === 0 ? among(from, fact.start) : null);
  });
  // "The carrier keeps 55 per cent and Dorvane 45": who has none of the names before is another.
  const gapped = ordered.findIndex((fact, i) => {
    const name = names.findLast((at) => at < fact.start);
    return (
      i > 0 &&
      ahead[i] === 'asked' &&
      nameAlone.test(sentence.text.slice(name! - sentence.start, fact.start - sentence.start))
    );
  });
  if (ahead.slice(1).some((owner) => owner !== null))
    return new Map(ordered.map((fact, i) => [fact, ahead[i] ?? (i < gapped ? 'other' : null)]));
  return new Map(
    ordered.map((fact, i) => {
      const to = ordered[i + 1]?.start ?? sentence.end;
      const name = names.find((at) => at >= fact.end && at < to);
      const led =
        name !== undefined && behind.test(sentence.text.slice(fact.end - sentence.start, name - sentence.start));
      return [fact, led ? among(name, name + 1) : null];
    }),
  );
}

const apposition =
  /, (?:an?|the|its|their|which|who|[\p{L}.]+['’]s?) [^,;.\d]{2,60}, (?=(?:will|would|is|are|was|were|has|have|had|plans?|wants?|aims?|follows?|expects?|gets?|takes?|to)\b)/gu;

/** "And Orange, a unit of Vodafone, will follow in June": June is the day of Orange. */
function withoutAppositions(whole: string): { readonly text: string; readonly within: (at: number) => boolean } {
  const spans = [...whole.matchAll(apposition)].map(({ 0: said, index }) => [index, index + said.length] as const);
  const text = whole.replace(apposition, (said) => ' '.repeat(said.length));
  return { text, within: (at) => spans.some(([from, to]) => at >= from && at < to) };
}

function lastPart(segment: string): string {
  const ends = [...segment.matchAll(joint)].map((m) => m.index + m[0].length);
  return segment.slice(ends.at(-1) ?? 0);
}
