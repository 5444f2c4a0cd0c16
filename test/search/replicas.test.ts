import { expect, it } from 'vitest';
import { analyseArticle } from '../../src/search/analyse-article.ts';
import { checkIndex } from '../../src/storage/index-check.ts';
import { rebuildIndex } from '../../src/storage/index-rebuild.ts';
import { describeEngines } from '../contracts/engines.ts';
import { addTexts, organisation, removeText, searchOver } from './library-search.ts';

describeEngines('Search on several replicas', (newPlace) => {
  it('finds on each at once what one of them added, and no more what one removed', async () => {
    const place = await newPlace();
    const databases = [await place.open(), await place.open(), await place.open()];
    const replicas = databases.map((database) => searchOver(database));
    await addTexts(databases[0]!, { first: 'A lighthouse was built.' });
    // Each has read, and keeps, what there is so far.
    for (const { ids } of replicas) expect(await ids('lighthouse')).toEqual(['first']);
    await addTexts(databases[0]!, { second: 'The lighthouse was painted.', ko1: 'KT는 등대를 세웠다.' });
    for (const { ids } of replicas) {
      expect((await ids('lighthouse')).sort()).toEqual(['first', 'second']);
      expect(await ids('등대')).toEqual(['ko1']);
    }
    await removeText(databases[1]!, 'second');
    for (const { ids } of replicas) expect(await ids('lighthouse')).toEqual(['first']);
  });

  it('answers with every article all the while that another replica rebuilds the index', async () => {
    const place = await newPlace();
    const [rebuilding, answering] = [await place.open(), await place.open()];
    const texts = Array.from({ length: 120 }, (_, i) => [`a${i}`, `Buoy ${i} lies off the coast.`]);
    await addTexts(rebuilding, Object.fromEntries(texts));
    const { search } = searchOver(answering);
    let over = false;
    const rebuilt = rebuildIndex(rebuilding, organisation, analyseArticle).then(() => {
      over = true;
    });
    let looks = 0;
    while (!over) {
      const found = await search({ query: 'buoy coast', limit: 200 });
      expect(new Set(found.map(({ articleId }) => articleId)).size).toBe(120);
      looks += 1;
      // SQLite answers without waiting: one that found it busy needs its turn to try again.
      if (looks % 5 === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    await rebuilt;
    expect(looks).toBeGreaterThan(1);
    expect(await checkIndex(answering, organisation)).toMatchObject({ agrees: true, articles: 120, faults: [] });
  });
});
