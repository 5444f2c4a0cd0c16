import { describe, expect, it } from 'vitest';
import { understand } from '../../src/answers/question/understand.ts';
import { retrieve } from '../../src/answers/retrieval.ts';
import { expandQuery } from '../../src/search/expand-query.ts';
import { librarySearch } from '../search/library-search.ts';

describe('What is retrieved for a question', () => {
  it('holds passages in the other language though its own fills the list', async () => {
    const library = await librarySearch(
      {
        ...Object.fromEntries(
          Array.from({ length: 6 }, (_, at) => [
            `ko-${at}`,
            `${at}번째 공장의 고객은 많다. 고객이 어느 나라에 있는지 적었다.`,
          ]),
        ),
        en: 'Customers of the plant live in nine countries.',
      },
      expandQuery,
    );
    const question = understand('고객은 어느 나라에 있나?', { today: '2026-01-05' });
    const found = await retrieve({ question, before: null, limit: 3 }, library, undefined);
    expect(found.map(({ articleId }) => articleId)).toContain('en');
    expect(found).toHaveLength(4);
  });
});
