import { describe, expect, it } from 'vitest';
import { expandQuery } from '../../src/search/expand-query.ts';
import type { QueryExpander } from '../../src/search/query.ts';
import { librarySearch } from './library-search.ts';

const sites = 'The operator opened another site in the north. ';

describe('Search', () => {
  it('puts the passage that holds all of the query first, with a score that falls with what is missing', async () => {
    const { ids, search } = await librarySearch({
      all: 'A drone delivered parcels on the island of Jindo.',
      some: 'A drone was shown at a fair.',
      none: 'The council met.',
    });
    expect(await ids('drone parcels island')).toEqual(['all', 'some']);
    const [whole] = await search({ query: 'drone parcels island', limit: 1 });
    const [part] = await search({ query: 'drone lighthouse cathedral', limit: 1 });
    expect(whole!.score).toBeGreaterThan(0.4);
    expect(part!.score).toBeLessThan(whole!.score / 2);
  });

  it('finds Korean words whatever their particle, and Latin names inside them', async () => {
    const { ids } = await librarySearch({
      ko1: '드론이 섬으로 소포를 날랐다.',
      ko2: 'LTE를 시험했다.',
      ko3: '의회가 열렸다.',
    });
    expect(await ids('드론은 무엇을 날랐나')).toEqual(['ko1']);
    expect(await ids('LTE')).toEqual(['ko2']);
  });

  it('counts syllables scattered over other words for less than the word itself', async () => {
    const { ids } = await librarySearch({ scattered: '대전 공장과 자동 회전, 기차역', whole: '전자기 실험이 있었다' });
    expect((await ids('전자기'))[0]).toBe('whole');
  });

  it('carries a query to the other language by the names of companies and terms', async () => {
    const articles = {
      ko1: '에스케이텔레콤은 양자암호를 시험했다.',
      en1: 'SK Telecom tested quantum cryptography.',
      en2: 'The council met in spring.',
      ko2: '의회가 봄에 열렸다.',
    };
    const { ids } = await librarySearch(articles, expandQuery);
    expect((await ids('SK Telecom')).sort()).toEqual(['en1', 'ko1']);
    expect((await ids('SKT 협력')).sort()).toEqual(['en1', 'ko1']);
  });

  it('finds a place by what its people are called, and the other way round', async () => {
    const { ids } = await librarySearch(
      { a: 'A carrier in Germany builds towers.', b: 'A carrier builds towers.' },
      expandQuery,
    );
    expect((await ids('German carrier'))[0]).toBe('a');
    const turned = await librarySearch(
      { a: 'A carrier builds towers.', b: 'A British carrier builds towers.' },
      expandQuery,
    );
    expect((await turned.ids('carrier of the United Kingdom'))[0]).toBe('b');
  });

  it('scores a concept by its best name, not by how many of its names are there', async () => {
    const names: QueryExpander = () => [
      { start: 0, end: 4, names: ['acme', 'acme corporation', 'apex'], isName: false },
    ];
    const { search } = await librarySearch(
      {
        both: 'Acme, also called Apex, spoke of anchors.',
        one: 'Acme spoke to us, at length, of anchors.',
        no: 'Rain.',
      },
      names,
    );
    const [first, second] = await search({ query: 'Acme anchors', limit: 2 });
    expect(Math.abs(first!.score - second!.score)).toBeLessThan(0.1);
  });

  it('lets neither language crowd out the other', async () => {
    const english = Object.fromEntries(
      Array.from({ length: 30 }, (_, i) => [`en${i}`, `KT opened site ${i} in town.`]),
    );
    const { ids } = await librarySearch({ ...english, ko1: 'KT는 기지국을 열었다.' });
    expect((await ids('KT')).slice(0, 10)).toContain('ko1');
  });

  it('returns text that is the slice of the article, by language where asked', async () => {
    const text = `${sites.repeat(30)}A submarine surfaced.`;
    const { search, ids } = await librarySearch({ a: text, ko1: 'submarine 한 척이 떠올랐다.' });
    const [found] = await search({ query: 'submarine', limit: 5, language: 'en' });
    expect(found!.text).toBe(text.slice(found!.start, found!.end));
    expect(found!.text).toContain('submarine');
    expect(await ids('submarine', 'ko')).toEqual(['ko1']);
  });

  it('hides samples beside real articles, removed ones always, and fills their places', async () => {
    const many = Object.fromEntries(Array.from({ length: 120 }, (_, i) => [`sample${i}`, 'A lighthouse. Lighthouse.']));
    const library = await librarySearch({
      ...many,
      real: 'There was a lighthouse by the sea, the council said in May.',
    });
    expect(await library.ids('lighthouse')).toEqual(['real']);
    await library.remove('real');
    expect(await library.ids('lighthouse')).toHaveLength(10);
  });

  it('finds nothing for nothing, for symbols and for what is not there, and survives a query of 100 KB', async () => {
    const { ids } = await librarySearch({ a: 'A lighthouse.' });
    for (const query of ['', '   ', '?!…', 'cathedral', '\u0000']) expect(await ids(query)).toEqual([]);
    expect(await ids('lighthouse cathedral '.repeat(5_000))).toEqual(['a']);
    expect(await ids('the')).toEqual([]);
  });

  it('tells how rare each word of a query is', async () => {
    const { weighTerms } = await librarySearch({ a: 'A red boat.', b: 'A red car.', ko1: '빨간 등대가 있다.' });
    const weights = await weighTerms('When did the red boat reach 등대는?');
    expect(weights.map(({ term, df, start, end }) => [term, df, start, end])).toEqual([
      ['red', 2, 13, 16],
      ['boat', 1, 17, 21],
      ['reach', 0, 22, 27],
      ['=등대', 1, 28, 30],
    ]);
    const [red, boat, reach] = weights;
    expect(reach!.idf).toBeGreaterThan(boat!.idf);
    expect(boat!.idf).toBeGreaterThan(red!.idf);
  });
});
