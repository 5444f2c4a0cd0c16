import { describe, expect, it } from 'vitest';
import { nearTies, settle, termOf } from '../../src/search/near-ties.ts';
import { runsOf } from '../../src/text/tokens.ts';
import { librarySearch } from './library-search.ts';

const rare = { passages: 1_000, frequency: () => 3 };

function looked(texts: readonly string[], score: (place: number) => number) {
  return texts.map((text, place) => {
    const passage = {
      ...{ articleId: `a${place}`, version: 1, language: 'en' as const, externalId: null, title: null },
      ...{ text, start: 0, end: text.length, score: score(place) },
    };
    return { passage, score: passage.score, runs: runsOf(text) };
  });
}

/** The second is on something else; the others are on towers that are leased. */
const texts = Array.from({ length: 12 }, (_, at) =>
  at === 1 ? 'The network of a museum opened.' : `The network leases towers, lot ${at}.`,
);
const nearly = (place: number) => 0.5 - place / 100;
const idsOf = (passages: readonly { readonly articleId: string }[]) => passages.map(({ articleId }) => articleId);

describe('near ties', () => {
  it('are none where one passage stands out, or fewer than ten are found', () => {
    expect(nearTies(looked(texts, (place) => (place === 0 ? 0.9 : 0.3)))).toBeNull();
    expect(nearTies(looked(texts.slice(0, 9), nearly))).toBeNull();
    expect(nearTies([])).toBeNull();
  });

  it('put what is like the best before what is on something else', () => {
    const ordered = settle(nearTies(looked(texts, nearly))!, rare);
    expect(idsOf(ordered).indexOf('a1')).toBeGreaterThan(8);
    expect(ordered[0]!.articleId).toBe('a0');
  });

  it('leave each place its score', () => {
    const ordered = settle(nearTies(looked(texts, nearly))!, rare);
    expect(ordered.map(({ score }) => score)).toEqual(texts.map((_, place) => nearly(place)));
  });

  it('do not move for words that half the library shares', () => {
    const common = { passages: 1_000, frequency: (term: string) => (/^(?:leas|tower|lot)$/.test(term) ? 1_000 : 3) };
    const [moved, kept] = [rare, common].map((statistics) =>
      idsOf(settle(nearTies(looked(texts, nearly))!, statistics)).indexOf('a1'),
    );
    expect(kept!).toBeLessThan(moved!);
  });

  it('ask for words as the index has them', () => {
    expect(['leases', '2024', '통신사'].map(termOf)).toEqual(['leas', '2024', '=통신사']);
  });

  it('are settled by search, in the language that is asked in', async () => {
    const articles = Object.fromEntries(texts.map((text, at) => [`a${String(at).padStart(2, '0')}`, text]));
    const library = await librarySearch(articles);
    const found = await library.search({ query: 'network', limit: 12 });
    expect(found).toHaveLength(12);
    expect(found.at(-1)!.articleId).toBe('a01');
    expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).toSorted((a, b) => b - a));
    const names = () => [{ start: 0, end: 3, names: ['network'], isName: false }];
    const asked = await (await librarySearch(articles, names)).ids('통신망');
    expect(asked[1]).toBe('a01');
  });
});
