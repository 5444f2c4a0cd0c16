/** A closer look at a passage: whether a Korean word stands there whole, and the words of the query together. Pure. */
import type { Run } from '../text/tokens.ts';
import { TermFinder } from './find-terms.ts';
import { LAST_BIT, type Ranked } from './score-articles.ts';
import type { WeighedConcept } from './weigh-concepts.ts';
import { weights } from './weights.ts';

export interface CloserLook {
  /** The score that a passage has after the look; within 0 … 1. */
  readonly at: (runs: readonly Run[], score: number) => number;
  /** The most it can have, known without looking. */
  readonly atMost: (ranked: Ranked) => number;
}

/** `concepts` in the order of the query. */
export function closerLook(concepts: readonly WeighedConcept[]): CloserLook {
  // A long query names so much that a chance neighbourhood says little.
  const nearness = weights.nearness * Math.min(1, (weights.fewConcepts / concepts.length) ** 2);
  const parts = partsOf(concepts);
  const finder = new TermFinder(parts.keys());
  const total = concepts.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const pairs = concepts.slice(1).map(({ weight }, at) => Math.min(weight, concepts[at]!.weight));
  return {
    at(runs, score) {
      const hits = hitsOf(runs, finder, parts);
      const better = nearness * nearnessOf(hits.hits, pairs) - weights.scatter * scatterOf(hits, concepts);
      return Math.max(0, score + better / total) / (1 + nearness);
    },
    atMost: ({ score, held }) => (score + (nearness * pairsIn(held, pairs)) / total) / (1 + nearness),
  };
}

/** What the neighbours that are both there would weigh if they stood together. */
function pairsIn(held: number, pairs: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < pairs.length; at++) {
    const both = (1 << Math.min(at, LAST_BIT)) | (1 << Math.min(at + 1, LAST_BIT));
    if ((held & both) === both) sum += pairs[at]!;
  }
  return sum;
}

/** Which concepts a term belongs to, and how much of each it is, as the query has it. */
type Parts = ReadonlyMap<string, readonly { readonly concept: number; readonly share: number }[]>;

function partsOf(concepts: readonly WeighedConcept[]): Parts {
  const parts = new Map<string, { concept: number; share: number }[]>();
  concepts.forEach(({ alternatives }, concept) => {
    const shares = new Map<string, number>();
    for (const terms of alternatives) {
      for (const { term, share } of terms) shares.set(term, Math.max(shares.get(term) ?? 0, share));
    }
    for (const [term, share] of shares) {
      const list = parts.get(term);
      if (list) list.push({ concept, share });
      else parts.set(term, [{ concept, share }]);
    }
  });
  return parts;
}

interface Hit {
  readonly word: number;
  readonly concept: number;
  share: number;
}

/** Every word of the passage that holds something of a concept, with how much of it. */
function hitsOf(runs: readonly Run[], finder: TermFinder, parts: Parts) {
  const hits: Hit[] = [];
  const everywhere = new Map<number, Map<string, number>>();
  finder.each(runs, (term, word) => {
    for (const { concept, share } of parts.get(term)!) {
      const last = hitInWord(hits, word, concept);
      if (last) last.share = Math.min(1, last.share + share);
      else hits.push({ word, concept, share });
      const terms = everywhere.get(concept);
      if (terms) terms.set(term, share);
      else everywhere.set(concept, new Map([[term, share]]));
    }
  });
  return { hits, everywhere };
}

/** Hits come word by word, so those of the present one are the last. */
function hitInWord(hits: readonly Hit[], word: number, concept: number): Hit | undefined {
  for (let at = hits.length - 1; at >= 0 && hits[at]!.word === word; at--) {
    if (hits[at]!.concept === concept) return hits[at];
  }
  return undefined;
}

/** For each two neighbours in the query: how close they come, weighed by the rarer's partner. */
function nearnessOf(hits: readonly Hit[], pairs: readonly number[]): number {
  const closest = new Float32Array(pairs.length + 1);
  const last: (Hit | undefined)[] = [];
  for (const hit of hits) {
    for (const [other, step] of [
      [hit.concept - 1, 0],
      [hit.concept + 1, 1],
    ] as const) {
      const before = last[other];
      if (!before) continue;
      const distance = Math.max(1, hit.word - before.word + step);
      const pair = Math.min(hit.concept, other);
      if (distance > weights.nearWords) continue;
      const nearness = Math.min(hit.share, before.share) / distance;
      if (nearness > closest[pair]!) closest[pair] = nearness;
    }
    last[hit.concept] = hit;
  }
  let sum = 0;
  for (let pair = 0; pair < pairs.length; pair++) sum += closest[pair]! * pairs[pair]!;
  return sum;
}

/** What is there of each concept only in pieces: syllables of its word in other words. */
function scatterOf({ hits, everywhere }: ReturnType<typeof hitsOf>, concepts: readonly WeighedConcept[]): number {
  const whole = new Float32Array(concepts.length);
  let before: Hit | undefined;
  for (const hit of hits) {
    const next = before && before.concept === hit.concept && hit.word - before.word === 1 ? before.share : 0;
    whole[hit.concept] = Math.max(whole[hit.concept]!, Math.min(1, hit.share + next));
    before = hit;
  }
  let sum = 0;
  for (const [concept, terms] of everywhere) {
    let all = 0;
    for (const share of terms.values()) all += share;
    sum += concepts[concept]!.weight * Math.max(0, Math.min(1, all) - whole[concept]!);
  }
  return sum;
}
