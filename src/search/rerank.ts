/** A closer look at the best passages: whether a Korean word stands there whole, and the words of the query together. Pure. */
import type { StoredPassage } from '../domain/search-index.ts';
import { analyse, type Token } from './analysis.ts';
import type { WeighedConcept } from './rank.ts';
import { weights } from './weights.ts';

export interface Scored {
  readonly passage: StoredPassage;
  readonly score: number;
}

/** Reading a passage again takes about 0.03 ms; those further down hardly ever rise to where they are seen. */
const LOOKED_AT = 60;

/** `concepts` in the order of the query. Scores stay within 0 … 1. */
export function rerank(found: readonly Scored[], concepts: readonly WeighedConcept[]): Scored[] {
  const { scatter } = weights;
  // A long query names so much that a chance neighbourhood says little.
  const nearness = weights.nearness * Math.min(1, (weights.fewConcepts / concepts.length) ** 2);
  const parts = partsOf(concepts);
  const total = concepts.reduce((sum, { weight }) => sum + weight, 0) || 1;
  return found
    .map(({ passage, score }, rank) => {
      if (rank >= LOOKED_AT) return { passage, score: score / (1 + nearness) };
      const hits = hitsOf(analyse(passage.text), parts);
      const better = nearness * nearnessOf(hits.hits, concepts) - scatter * scatterOf(hits, concepts);
      return { passage, score: Math.max(0, score + better / total) / (1 + nearness) };
    })
    .sort((a, b) => b.score - a.score || a.passage.no - b.passage.no);
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
function hitsOf(tokens: readonly Token[], parts: Parts) {
  const hits: Hit[] = [];
  const everywhere = new Map<number, Map<string, number>>();
  let word = -1;
  let end = -1;
  for (const { term, start, end: tokenEnd } of tokens) {
    if (start >= end) word += 1;
    end = Math.max(end, tokenEnd);
    for (const { concept, share } of parts.get(term) ?? []) {
      const last = hitInWord(hits, word, concept);
      if (last) last.share = Math.min(1, last.share + share);
      else hits.push({ word, concept, share });
      const terms = everywhere.get(concept);
      if (terms) terms.set(term, share);
      else everywhere.set(concept, new Map([[term, share]]));
    }
  }
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
function nearnessOf(hits: readonly Hit[], concepts: readonly WeighedConcept[]): number {
  const closest = new Float32Array(concepts.length);
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
  for (let pair = 0; pair + 1 < concepts.length; pair++) {
    sum += closest[pair]! * Math.min(concepts[pair]!.weight, concepts[pair + 1]!.weight);
  }
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
