import { describe, expect, it } from 'vitest';
import { newStretch } from '../../src/domain/search-index.ts';
import { encodeBlocks, findPostings, hashTerm } from '../../src/storage/index-format.ts';
import type { StoredPostings } from '../../src/storage/postings.ts';
import { firstFrom } from '../../src/storage/postings-heads.ts';
import { layoutOf } from '../../src/storage/postings-layout.ts';
import { seeded } from '../bench/search-text.ts';
import { listed } from './read-postings.ts';

/** Articles of two passages; the term is in some of them, near and very far from each other. */
const ARTICLES = 90_000;
const layout = layoutOf(Uint8Array.from({ length: ARTICLES * 2 }, (_, i) => i % 2));

function postingsIn(articles: number): StoredPostings {
  const random = seeded(5);
  const list: number[] = [];
  for (
    let article = 0;
    article < ARTICLES && list.length < articles * 2;
    article += 1 + Math.floor(1_200 * random() ** 8)
  ) {
    if (random() < 0.7) list.push(article * 512 + 1 + Math.floor(random() * 255));
    if (random() < 0.5) list.push(article * 512 + 256 + 1 + Math.floor(random() * 255));
  }
  const terms = new Map([
    ['term', list],
    ['other', [256]],
  ]);
  const hash = hashTerm('term');
  return findPostings(encodeBlocks(terms, layout, 1)[0]!, 'term', hash, layout.sizes)!;
}

/** What each article has, as reading stretch by stretch finds it. */
function read(postings: StoredPostings): Map<number, readonly [number, number]> {
  const [found, stretch, cursor] = [new Map<number, readonly [number, number]>(), newStretch(), postings.cursor()];
  while (cursor.seek(0)) {
    const length = cursor.read(stretch);
    for (let at = 0; at < length; at++) found.set(stretch.articles[at]!, [stretch.reaches[at]!, stretch.mosts[at]!]);
  }
  return found;
}

describe('Postings', () => {
  it('have in columns what they have in stretches, however far apart', () => {
    const postings = postingsIn(2_000);
    expect(postings.columns()).toBeNull();
    const { gaps, reaches, mosts } = postings.columns()!;
    const found = new Map<number, readonly [number, number]>();
    gaps.reduce((before, gap, at) => {
      if (reaches[at]! > 0) found.set(before + gap, [reaches[at]!, mosts[at]!]);
      return before + gap;
    }, -1);
    expect(found).toEqual(read(postings));
    expect(gaps.length).toBeGreaterThan(postings.articles);
  });

  it('are found again from any article on, with their heads gathered and without', () => {
    const gathered = postingsIn(2_000);
    read(gathered);
    const random = seeded(3);
    for (let round = 0; round < 50; round++) {
      const [one, other, a, b] = [postingsIn(2_000).cursor(), gathered.cursor(), newStretch(), newStretch()];
      for (let article = 0; ; article += Math.floor(random() * 20_000)) {
        const more = one.seek(article);
        expect(other.seek(article)).toBe(more);
        if (!more) break;
        expect(other.read(b)).toBe(one.read(a));
        expect(b.articles).toEqual(a.articles);
      }
    }
    expect(listed(gathered, layout.firsts)).toEqual(listed(postingsIn(2_000), layout.firsts));
  });

  it.each([1, 20, 2_000])('are the same by themselves: %i articles', (articles) => {
    const postings = postingsIn(articles);
    expect(listed(postings.alone(), layout.firsts)).toEqual(listed(postings, layout.firsts));
  });
});

describe('The first number so great', () => {
  it('is found wherever it is looked for from', () => {
    const rising = Uint32Array.from([2, 3, 5, 8, 13, 21, 34, 55]);
    for (let from = 0; from <= rising.length; from++) {
      for (let least = 0; least < 60; least++) {
        const wanted = rising.findIndex((one, at) => at >= from && one >= least);
        expect(firstFrom(rising, from, least)).toBe(wanted < 0 ? rising.length : wanted);
      }
    }
  });
});
