import { describe, expect, it } from 'vitest';
import type { RankedPassage } from '../../src/domain/passage.ts';
import type { StoredPassage } from '../../src/domain/search-index.ts';
import { nearest, packVectors } from '../../src/search/vectors.ts';
import { type EmbeddedBlock, embedPassages } from '../../src/search/vectors-embed.ts';
import { createHybridSearch } from '../../src/search/vectors-hybrid.ts';
import { scoreVectors } from '../../src/search/vectors-score.ts';

/** The same numbers every time, without order. */
function noise(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 31 - 1;
  };
}

function vectorsOf(count: number, dimensions: number, seed = 7) {
  const next = noise(seed);
  return Array.from({ length: count }, (_, i) => ({
    no: i + 1,
    vector: Float32Array.from({ length: dimensions }, next),
  }));
}

function cosine(a: Float32Array, b: Float32Array): number {
  const dot = (x: Float32Array, y: Float32Array) => x.reduce((sum, value, i) => sum + value * y[i]!, 0);
  return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
}

describe('Vectors of a byte a dimension', () => {
  it('rank as the whole ones do', () => {
    const all = vectorsOf(2_000, 256);
    const blocks = [all.slice(0, 700), all.slice(700)].map((some) => ({ dimensions: 256, data: packVectors(some) }));
    for (const { vector: query } of vectorsOf(20, 256, 99)) {
      const exact = all
        .map(({ no, vector }) => ({ no, score: cosine(query, vector) }))
        .sort((a, b) => b.score - a.score);
      const found = nearest(query, blocks, 10);
      const wanted = new Set(exact.slice(0, 10).map(({ no }) => no));
      expect(found.filter(({ no }) => wanted.has(no)).length).toBeGreaterThanOrEqual(9);
      expect(Math.abs(found[0]!.score - exact[0]!.score)).toBeLessThan(0.01);
    }
  });

  it('of another model are left out, and nothing is near to nothing', () => {
    const blocks = [{ dimensions: 8, data: packVectors(vectorsOf(3, 8)) }];
    expect(nearest(new Float32Array(16).fill(1), blocks, 5)).toEqual([]);
    expect(nearest(new Float32Array(8), blocks, 5).every(({ score }) => score === 0)).toBe(true);
  });
});

describe('Embedding', () => {
  const library = Array.from({ length: 150 }, (_, i) => ({ no: i + 1, title: 'T', text: `passage ${i}` }));

  function shelf() {
    const kept: EmbeddedBlock[] = [];
    const next = async (limit: number) => library.filter(({ no }) => no > (kept.at(-1)?.last ?? 0)).slice(0, limit);
    const append = async (block: EmbeddedBlock) => kept.push(block) > 0;
    return { kept, next, append };
  }
  const embed = async (texts: readonly string[]) => texts.map((text) => Float32Array.of(text.length, 1));

  it('goes on where it was stopped, and does nothing twice', async () => {
    const { kept, next, append } = shelf();
    const stop = new AbortController();
    for await (const done of embedPassages({ next, append, embed, signal: stop.signal })) if (done === 64) stop.abort();
    expect(kept).toHaveLength(1);
    const steps: number[] = [];
    for await (const done of embedPassages({ next, append, embed, signal: new AbortController().signal }))
      steps.push(done);
    expect(steps).toEqual([64, 86]);
    expect(kept.map(({ first, last, count }) => [first, last, count])).toEqual([
      [1, 64, 64],
      [65, 128, 64],
      [129, 150, 22],
    ]);
  });

  it('keeps what was done where the endpoint fails', async () => {
    const { kept, next, append } = shelf();
    let calls = 0;
    const failing = async (texts: readonly string[]) => {
      calls += 1;
      if (calls === 2) throw new Error('gone');
      return embed(texts);
    };
    const run = async () => {
      for await (const _ of embedPassages({ next, append, embed: failing, signal: new AbortController().signal }));
    };
    await expect(run()).rejects.toThrow('gone');
    expect(kept.map(({ last }) => last)).toEqual([64]);
  });
});

describe('Words and vectors together', () => {
  const passage = (no: number, language: 'en' | 'ko', sample = false): StoredPassage => ({
    no,
    articleId: `a_${no}`,
    version: 1,
    language,
    text: `text ${no}`,
    start: 0,
    end: 6,
    externalId: null,
    title: null,
    sample,
  });
  const stored = [passage(1, 'en'), passage(2, 'en'), passage(3, 'ko'), passage(4, 'ko'), passage(5, 'en', true)];
  const worded = (no: number, score: number): RankedPassage => ({ ...stored[no - 1]!, score });

  function search(near: { no: number; score: number }[] | null, words: readonly RankedPassage[], holdsReal = true) {
    return createHybridSearch({
      lexical: {
        search: async ({ language }) => words.filter((one) => language === undefined || one.language === language),
      },
      nearest: async () => near,
      passages: {
        passages: async (_organisation, numbers) => stored.filter(({ no }) => numbers.includes(no)),
        holdsRealArticles: async () => holdsReal,
      },
      organisation: 'home',
    });
  }
  const found = async (hybrid: ReturnType<typeof search>) =>
    (await hybrid.search({ query: 'q', limit: 10 })).map(({ articleId }) => articleId);

  it('find what either finds, and put first what both find', async () => {
    const near = [
      { no: 3, score: 0.9 },
      { no: 2, score: 0.8 },
    ];
    const both = await found(search(near, [worded(1, 0.9), worded(2, 0.8)]));
    expect(both[0]).toBe('a_2');
    expect(new Set(both)).toEqual(new Set(['a_1', 'a_2', 'a_3']));
  });

  it('hide samples beside real articles, and removed passages always', async () => {
    const near = [
      { no: 5, score: 0.9 },
      { no: 77, score: 0.8 },
      { no: 1, score: 0.5 },
    ];
    expect(await found(search(near, []))).toEqual(['a_1']);
    expect(await found(search(near, [], false))).toEqual(['a_5', 'a_1']);
  });

  it('are words alone where no vector can be had', async () => {
    expect(await found(search(null, [worded(1, 0.9), worded(3, 0.2)]))).toEqual(['a_1', 'a_3']);
  });

  it('score between nought and one', async () => {
    const results = await search([{ no: 1, score: 1 }], [worded(1, 1)]).search({ query: 'q', limit: 5 });
    for (const { score } of results) expect(score > 0 && score <= 1).toBe(true);
  });
});

describe('A library larger than the memory for its vectors', () => {
  it('is scored whole, the same as if all fitted', async () => {
    const all = vectorsOf(3_000, 64);
    const blocks = Array.from({ length: 300 }, (_, n) => {
      const some = all.slice(n * 10, n * 10 + 10);
      return { first: some[0]!.no, dimensions: 64, data: packVectors(some) };
    });
    let read = 0;
    const store = {
      blocks: async (_: string, after: number, limit: number) => {
        const page = blocks.filter(({ first }) => first > after).slice(0, limit);
        read += page.length;
        return page;
      },
    };
    const query = vectorsOf(1, 64, 99)[0]!.vector;
    const whole = await scoreVectors('m', store).nearest(query, 20);
    const bounded = scoreVectors('m', store, 20_000);
    expect(await bounded.nearest(query, 20)).toEqual(whole);
    read = 0;
    expect(await bounded.nearest(query, 20)).toEqual(whole);
    // 27 blocks of 720 bytes are kept.
    expect(read).toBe(273);
  });
});
