/** What stands between a fact and those beside it: asked words that are its own, and the name whose fact it is. */
import type { Fact } from '../fact.ts';
import { clauseOf, FAR, type Scene } from './scene.ts';

/** "VR 300편, AR 400편": each asked word has a fact next to it, before or behind it. */
export function voteFeatures(fact: Fact, { said }: Scene, ordered: readonly Fact[]) {
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
export function topicFeatures(fact: Fact, { topic, names, commas }: Scene, ordered: readonly Fact[]) {
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
