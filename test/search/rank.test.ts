import { describe, expect, it } from 'vitest';
import { articleReach, halfOf, mentionsOf } from '../../src/domain/article-score.ts';
import type { IndexSegment } from '../../src/domain/search-index.ts';
import { rankSegments } from '../../src/search/rank.ts';
import type { WeighedConcept } from '../../src/search/weigh-concepts.ts';
import { weights } from '../../src/search/weights.ts';
import { blocksFor, encodeBlocks, findPostings, hashTerm } from '../../src/storage/index-format.ts';
import { layoutOf } from '../../src/storage/postings-layout.ts';
import { seeded } from '../bench/search-text.ts';

interface Passage {
  readonly no: number;
  /** Impact by term. */
  readonly terms: ReadonlyMap<string, number>;
}

type Article = readonly Passage[];

const TERMS = Array.from({ length: 12 }, (_, i) => `t${i}`);
const RARE = 'rare';

/** Articles of one to nine passages, now and then of many; few impacts, so that many score the same. */
function madeCorpus(random: () => number, articles: number): Article[] {
  const impacts = random() < 0.5 ? [60, 120] : Array.from({ length: 255 }, (_, i) => i + 1);
  let no = 0;
  return Array.from({ length: articles }, () => {
    const passages = random() < 0.02 ? 40 : 1 + Math.floor(random() * 9 * random());
    return Array.from({ length: passages }, () => {
      no += 1 + Math.floor(random() * 1.2);
      // The first terms are in nearly every passage, the last in hardly any.
      const held = TERMS.filter((_, i) => random() < 0.9 / (1 + i * i * 0.3));
      return { no, terms: new Map(held.map((term) => [term, impacts[Math.floor(random() * impacts.length)]!])) };
    });
  });
}

/** As the store writes and reads them. */
function stored(articles: readonly Article[], id: number): IndexSegment {
  const passages = articles.flat();
  const gathered = new Map<string, number[]>();
  passages.forEach(({ terms }, ordinal) => {
    for (const [term, impact] of terms) gathered.set(term, [...(gathered.get(term) ?? []), ordinal * 256 + impact]);
  });
  const layout = layoutOf(Uint8Array.from(articles.flatMap((article) => article.map((_, place) => place))));
  const blocks = encodeBlocks(gathered, layout, blocksFor(gathered));
  const postings = [...TERMS, RARE].flatMap((term) => {
    const hash = hashTerm(term);
    const found = findPostings(blocks[hash % blocks.length]!, term, hash, layout.sizes);
    return found ? [[term, found] as const] : [];
  });
  const numbers = Uint32Array.from(passages, ({ no }) => no);
  return { id, language: 'en', count: passages.length, numbers, firsts: layout.firsts, postings: new Map(postings) };
}

function madeConcepts(random: () => number): WeighedConcept[] {
  return Array.from({ length: 1 + Math.floor(random() * 6) }, () => ({
    weight: 0.1 + 9 * random() * random(),
    alternatives: Array.from({ length: random() < 0.7 ? 1 : 3 }, () => {
      const terms = Array.from({ length: random() < 0.5 ? 1 : 3 }, () => TERMS[Math.floor(random() * TERMS.length)]!);
      const shares = terms.map(() => 0.1 + random());
      const sum = shares.reduce((all, share) => all + share, 0);
      return terms.map((term, at) => ({ term, share: shares[at]! / sum }));
    }),
  }));
}

/** Every passage scored, by the words of the ranking's definition. */
function exhaustive(articles: readonly Article[], concepts: readonly WeighedConcept[]) {
  const greatest = concepts.reduce((sum, { weight }) => sum + weight, 0);
  const reached = (passage: Passage, { alternatives }: WeighedConcept) =>
    Math.max(
      ...alternatives.map((terms) =>
        terms.reduce((sum, { term, share }) => sum + (passage.terms.get(term) ?? 0) * (share / 255), 0),
      ),
    );
  const scored = articles.flatMap((article) => {
    const about = concepts.reduce((sum, concept) => {
      const mentions = article.reduce((all, passage) => all + mentionsOf(reached(passage, concept)), 0);
      return mentions === 0 ? sum : sum + concept.weight * articleReach(mentions, halfOf(article.length));
    }, 0);
    return article.map((passage) => {
      const own = concepts.reduce((sum, concept) => sum + concept.weight * reached(passage, concept), 0);
      const held = concepts.reduce((bits, concept, at) => bits | (reached(passage, concept) > 0 ? 1 << at : 0), 0);
      const score = (1 - weights.articleShare) * own + weights.articleShare * about;
      return { no: passage.no, score: score / greatest, held };
    });
  });
  return scored.filter(({ held }) => held !== 0).sort((a, b) => b.score - a.score || a.no - b.no);
}

/** A rare term and commoner ones, each weighing the more the rarer it is. */
function rareAndCommon(random: () => number): WeighedConcept[] {
  const picked = [11, 6, 4, 2, 1, 0].map((at) => Math.max(0, at - Math.floor(random() * 3)));
  return [...new Set(picked)]
    .sort(() => random() - 0.5)
    .map((at) => ({
      weight: 0.1 + at * at * 0.05,
      alternatives: random() < 0.7 ? [[{ term: TERMS[at]!, share: 1 }]] : withSecond(at),
    }));
}

const withSecond = (at: number) => [
  [
    { term: TERMS[at]!, share: 0.7 },
    { term: TERMS[11 - at]!, share: 0.3 },
  ],
];

describe('The best passages', () => {
  it('are the same where most articles are passed over for the common terms', () => {
    const random = seeded(11);
    const corpus = madeCorpus(random, 7_000);
    const segments = [stored(corpus.slice(0, 5_000), 1), stored(corpus.slice(5_000), 2)];
    for (let round = 0; round < 25; round++) {
      const concepts = rareAndCommon(random);
      const all = exhaustive(corpus, concepts);
      for (const limit of [1, 20]) expect(rankSegments(segments, concepts, limit)).toEqual(all.slice(0, limit));
    }
  });

  it('are filled up by the common term where fewer hold the rare one', () => {
    const random = seeded(13);
    const corpus = madeCorpus(random, 6_000);
    for (const at of [40, 3_000, 5_900]) {
      const [{ no, terms }] = corpus[at] as [Passage];
      corpus[at] = [{ no, terms: new Map([...terms, [RARE, 200]]) }, ...corpus[at]!.slice(1)];
    }
    const segments = [stored(corpus, 1)];
    const concepts = [
      { weight: 9, alternatives: [[{ term: RARE, share: 1 }]] },
      { weight: 1, alternatives: [[{ term: TERMS[0]!, share: 1 }]] },
    ];
    expect(rankSegments(segments, concepts, 20)).toEqual(exhaustive(corpus, concepts).slice(0, 20));
  });

  it('are those that scoring every passage finds, ties included', () => {
    const random = seeded(7);
    for (let round = 0; round < 60; round++) {
      const corpus = madeCorpus(random, 5 + Math.floor(random() * 500));
      const cut = Math.floor(random() * corpus.length);
      // Segments come in any order.
      const segments = [stored(corpus.slice(cut), 2), stored(corpus.slice(0, cut), 1)];
      const concepts = madeConcepts(random);
      const all = exhaustive(corpus, concepts);
      for (const limit of [1, 10, 100]) {
        expect(rankSegments(segments, concepts, limit)).toEqual(all.slice(0, limit));
      }
    }
  });
});
