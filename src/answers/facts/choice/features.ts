/** What can be measured of a fact beside the others of its sentence: plain numbers, for every kind of fact and both languages. */
import type { Coverage, Covered } from '../../coverage.ts';
import type { AnswerType } from '../../question/question.ts';
import type { Fact } from '../fact.ts';
import { distanceTo } from '../fact.ts';
import { afterFact, beforeFact } from './cues-table.ts';

/** A sentence as its facts see it; offsets are those of the article. */
interface Scene {
  readonly answerType: AnswerType;
  readonly coverage: Coverage;
  readonly facts: readonly Fact[];
  /** What the sentence itself says of the question, without words that narrow little. */
  readonly said: readonly Covered[];
  readonly head: Covered | undefined;
  /** The last noun of the question that is no name. */
  readonly topic: Covered | undefined;
  readonly names: readonly { readonly at: number; readonly asked: boolean }[];
  /** Where clauses end, at any comma, and at what joins whole clauses. */
  readonly commas: readonly number[];
  readonly clauses: readonly number[];
}

/** Nothing asked about near it, in characters. */
const FAR = 300;

const commaEnds = /[,;:—()]|(?<=[가-힣](?:며|고|지만|으나|는데|면서)) /gu;
const clauseEnds =
  /[;:—]|,? (?:but|while|whereas|although|though|and|which|who|as) |(?<=[가-힣](?:며|고|지만|으나|는데|면서)),? /gu;

export function choiceFeatures(
  answerType: AnswerType,
  coverage: Coverage,
  facts: readonly Fact[],
): readonly Readonly<Record<string, number>>[] {
  const { sentence, covered } = coverage;
  const said = covered.filter((c) => c.at !== null && c.concept.kind !== 'generic');
  const endsOf = (pattern: RegExp) => [...sentence.text.matchAll(pattern)].map((m) => m.index + sentence.start);
  const scene: Scene = {
    answerType,
    coverage,
    facts,
    said,
    head: covered.find((c) => c.concept.kind === 'head' && c.at !== null),
    topic: said.findLast((c) => c.concept.kind === 'word' || c.concept.kind === 'head'),
    names: namesIn(sentence, said),
    commas: endsOf(commaEnds),
    clauses: endsOf(clauseEnds),
  };
  const ordered = facts.map((fact, rank) => ({ fact, rank })).sort((a, b) => a.fact.start - b.fact.start);
  return facts.map((fact, rank) => ({
    rank,
    place: ordered.findIndex((one) => one.rank === rank),
    rivals: facts.length,
    behind: Math.min(FAR, fact.distance - facts[0]!.distance),
    ...nearFeatures(fact, scene),
    ...clauseFeatures(fact, scene),
    ...voteFeatures(
      fact,
      scene,
      ordered.map((one) => one.fact),
    ),
    ...topicFeatures(
      fact,
      scene,
      ordered.map((one) => one.fact),
    ),
    ...ownFeatures(fact, scene),
    ...cueFeatures(fact, scene),
    ...askedFeatures(scene),
  }));
}

function nearFeatures(fact: Fact, { said, head }: Scene) {
  const near = (some: readonly Covered[]) => Math.log1p(Math.min(FAR, ...some.map((c) => distanceTo(fact, c.places))));
  const kinds = (...of: readonly string[]) => said.filter((c) => of.includes(c.concept.kind));
  return {
    near: near(said),
    nearHead: near(head ? [head] : []),
    nearLast: near(said.slice(-1)),
    nearFirst: near(said.slice(0, 1)),
    nearWord: near(kinds('word', 'action', 'head', 'number')),
    nearAction: near(kinds('action')),
    nearName: near(kinds('company', 'name')),
    nearMean:
      said.length === 0
        ? FAR
        : said.reduce((sum, c) => sum + Math.min(120, distanceTo(fact, c.places)), 0) / said.length,
  };
}

const clauseOf = (at: number, ends: readonly number[]): number => {
  let n = 0;
  while (n < ends.length && ends[n]! < at) n += 1;
  return n;
};

/** How much of the question stands in the fact's own clause, and in those beside it. */
function clauseFeatures(fact: Fact, { said, commas, clauses, facts }: Scene) {
  const inside = (ends: readonly number[], one: Fact) => {
    const own = clauseOf(one.start, ends);
    return said.filter((c) => c.places.some((at) => clauseOf(at, ends) === own)).length;
  };
  const own = inside(clauses, fact);
  const ownPart = inside(commas, fact);
  return {
    clause: own,
    part: ownPart,
    clauseLess: Math.max(...facts.map((one) => inside(clauses, one))) - own,
    partLess: Math.max(...facts.map((one) => inside(commas, one))) - ownPart,
  };
}

/** "VR 300편, AR 400편": each asked word has a fact next to it, before or behind it. */
function voteFeatures(fact: Fact, { said }: Scene, ordered: readonly Fact[]) {
  const at = ordered.indexOf(fact);
  const [from, to] = [ordered[at - 1]?.start ?? -1, ordered[at + 1]?.start ?? Number.POSITIVE_INFINITY];
  const before = said.filter((c) => c.places.some((p) => p > from && p < fact.start)).length;
  const behind = said.filter((c) => c.places.some((p) => p >= fact.end && p < to)).length;
  const passed = said.filter((c) => c.places.some((p) => p < fact.start)).length;
  const last = said.at(-1);
  const gap = (some: readonly number[]) => Math.log1p(Math.min(FAR, ...some));
  const places = said.flatMap((c) => c.places);
  return {
    // To the nearest asked word with no other fact between them.
    gapBefore: gap(places.filter((p) => p > from && p < fact.start).map((p) => fact.start - p)),
    gapBehind: gap(places.filter((p) => p >= fact.end && p < to).map((p) => p - fact.end)),
    votesBefore: before,
    votesBehind: behind,
    passed: said.length === 0 ? 0.5 : passed / said.length,
    lastBefore: Number(last?.places.some((p) => p > from && p < fact.start) ?? false),
    lastBehind: Number(last?.places.some((p) => p >= fact.end && p < to) ?? false),
  };
}

/** "Ericsson supplies the core, Nokia the antennas": the noun that tells one of a list from the others, and whose it is. */
function topicFeatures(fact: Fact, { topic, names, commas }: Scene, ordered: readonly Fact[]) {
  const at = ordered.indexOf(fact);
  const [from, to] = [ordered[at - 1]?.end ?? -1, ordered[at + 1]?.start ?? Number.POSITIVE_INFINITY];
  const places = topic?.places ?? [];
  const part = clauseOf(fact.start, commas);
  const owner = names.findLast(({ at: named }) => named < fact.start);
  return {
    topicBefore: Math.log1p(
      Math.min(FAR, ...places.filter((p) => p >= from && p < fact.start).map((p) => fact.start - p)),
    ),
    topicBehind: Math.log1p(Math.min(FAR, ...places.filter((p) => p >= fact.end && p < to).map((p) => p - fact.end))),
    topicPart: places.length === 0 ? 0.5 : Number(places.some((p) => clauseOf(p, commas) === part)),
    owner: owner === undefined ? 0.5 : Number(owner.asked),
    ownerNear: owner === undefined ? 0 : (owner.asked ? 1 : -1) / (1 + (fact.start - owner.at) / NEAR_OWNER),
  };
}

/** In characters. */
const NEAR_OWNER = 20;
/** Two readers of names may differ by a quotation mark. */
const SAME_PLACE = 2;

const capital = /(?<![\p{L}\d-])\p{Lu}[\p{L}\d&-]+/gu;

/** Names of the sentence in order, and whether the question has them. */
function namesIn({ text, start, mentions }: Coverage['sentence'], said: readonly Covered[]): Scene['names'] {
  const words = [...text.matchAll(capital)].map((m) => m.index + start).filter((at) => at > start);
  const all = [...new Set([...words, ...mentions.map((m) => m.start)])].sort((a, b) => a - b);
  return all.map((at) => ({ at, asked: said.some((c) => c.places.some((p) => Math.abs(p - at) <= SAME_PLACE)) }));
}

function ownFeatures(fact: Fact, { coverage: { sentence, covered } }: Scene) {
  const inside = covered.filter((c) => c.places.some((at) => at >= fact.start && at < fact.end));
  const text = sentence.text.slice(fact.start - sentence.start, fact.end - sentence.start);
  return {
    length: text.length,
    words: text.split(' ').length,
    digits: Number(/\d/.test(text)),
    apt: fact.apt === undefined ? 0.5 : Number(fact.apt),
    askedInside: inside.filter((c) => c.concept.kind !== 'generic').length,
    translated: Number(fact.en !== fact.ko),
    keyLength: fact.key.length,
    start: (fact.start - sentence.start) / sentence.text.length,
  };
}

const BESIDE = 24;

function cueFeatures(fact: Fact, { coverage: { sentence } }: Scene) {
  const [start, end] = [fact.start - sentence.start, fact.end - sentence.start];
  const before = sentence.text.slice(Math.max(0, start - BESIDE), start);
  const after = sentence.text.slice(end, end + BESIDE);
  const first = (rows: readonly RegExp[], text: string) => rows.findIndex((row) => row.test(text)) + 1;
  const [cueBefore, cueAfter] = [first(beforeFact, before), first(afterFact, after)];
  return {
    ...Object.fromEntries(beforeFact.map((_, i) => [`before${i}`, Number(cueBefore === i + 1)])),
    ...Object.fromEntries(afterFact.map((_, i) => [`after${i}`, Number(cueAfter === i + 1)])),
  };
}

function askedFeatures({ answerType, coverage: { sentence } }: Scene) {
  return {
    person: Number(answerType === 'person'),
    company: Number(answerType === 'company'),
    where: Number(answerType === 'place'),
    date: Number(answerType === 'date'),
    money: Number(answerType === 'money'),
    count: Number(answerType === 'count'),
    korean: Number(sentence.language === 'ko'),
  };
}
