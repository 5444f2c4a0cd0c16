import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ledgerDoor, type ReadPartnerships } from '../../src/ledger/ledger-door.ts';
import { rereadAll } from '../../src/ledger/reread.ts';
import { removeArticle } from '../../src/library/learn/correct-articles.ts';
import { type LearnDeps, learn } from '../../src/library/learn/learn.ts';
import { openArticleStore } from '../../src/storage/article-store.ts';
import { openLedgerDoor } from '../../src/storage/ledger-door.ts';
import { openLedgerStore } from '../../src/storage/ledger-store.ts';
import { openSqlite } from '../../src/storage/sqlite.ts';
import { handClock } from '../doubles/clock.ts';
import { document, documents, plainAnalyse, plainRead } from '../doubles/plain-reading.ts';
import { plainRules } from '../doubles/plain-rules.ts';
import { temporaryFolder } from '../doubles/temporary-folder.ts';
import { collected } from '../doubles/test-library.ts';
import { readToldStages } from '../doubles/told-stages.ts';

interface Told {
  readonly text: string;
  readonly publishedAt: string;
  readonly url: string;
}

let libraries = 0;

/** A library of its own each time, in one file: which articles tell each record, and its id. */
async function libraryIn(database: Awaited<ReturnType<typeof openSqlite>>, read: ReadPartnerships = readToldStages) {
  libraries += 1;
  const organisation = `o${libraries}`;
  const rules = { ...plainRules, compare: () => ({ kind: 'other', reason: 'apart' }) as const };
  const library = ledgerDoor(openLedgerDoor(database, organisation), { read });
  const signal = new AbortController().signal;
  const learning: LearnDeps = {
    read: plainRead,
    analyse: plainAnalyse,
    rules,
    sample: false,
    library,
    clock: handClock(),
    signal,
  };
  const store = openLedgerStore(database, organisation);
  return {
    add: (...articles: readonly Told[]) =>
      collected(learn(documents(...articles.map(({ text, ...facts }) => document(text, facts))), learning)),
    remove: (id: string) => removeArticle(id, { library, rules, clock: handClock(), by: 'Kim' }),
    async reread() {
      const all = await openArticleStore(database, organisation).list({ limit: 99 });
      const door = openLedgerDoor(database, organisation);
      for await (const _ of rereadAll(eachOf(all.articles), door, readToldStages));
    },
    async outline() {
      const records = new Map<string, string[]>();
      for (const { partnership, articleId, no } of await store.readings(await store.ids({})))
        records.set(partnership, [...(records.get(partnership) ?? []), `${articleId}#${no}`]);
      return [...records].map(([id, readings]) => `${id}: ${readings.sort().join(' ')}`).sort();
    },
  };
}

async function* eachOf<T>(all: readonly T[]): AsyncGenerator<T> {
  yield* all;
}

const day = fc.integer({ min: 0, max: 60 }).map((n) => new Date(Date.UTC(2025, 0, 1 + n)).toISOString().slice(0, 10));
const line = fc
  .tuple(
    fc.constantFrom('talks', 'mou', 'agreement', 'contract'),
    fc.constantFrom('kt nokia', 'kt nokia', 'kt nokia intel', 'kt intel', 'intel kt nokia samsung-electronics'),
    fc.constantFrom('6g', 'llm', '6g llm', '5g', ''),
    fc.option(day, { nil: '' }).map((of) => (of === '' ? '' : `signed ${of}`)),
    fc.constantFrom('happened', 'happened', 'past', 'planned'),
  )
  .map((parts) => `@ ${parts.join(' | ')}`);
const articles = fc
  .array(fc.tuple(day, fc.array(line, { minLength: 1, maxLength: 2 })), { minLength: 1, maxLength: 9 })
  .map((all): Told[] =>
    all.map(([publishedAt, lines], i) => ({
      publishedAt,
      url: `https://example.org/${i}`,
      text: [`text ${i}`, ...lines].join('\n'),
    })),
  );
const shuffled = articles.chain((all) =>
  fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
);

it('The same articles make the same ledger, in whatever order and batches they come', async () => {
  const database = await openSqlite(temporaryFolder());
  await fc.assert(
    fc.asyncProperty(shuffled, async ([all, other]) => {
      const [together, apart] = [await libraryIn(database), await libraryIn(database)];
      await together.add(...all);
      for (const one of other) await apart.add(one);
      expect(await apart.outline()).toEqual(await together.outline());
    }),
    { numRuns: 60 },
  );
  await database.close();
});

it('A ledger from which an article was removed is the ledger of the others', async () => {
  const database = await openSqlite(temporaryFolder());
  await fc.assert(
    fc.asyncProperty(articles, async (all) => {
      const [less, more] = [await libraryIn(database), await libraryIn(database)];
      await less.add(...all.slice(1));
      const [first] = await more.add(...all);
      await more.remove(first!.articleId!);
      expect(await more.outline()).toEqual(await less.outline());
    }),
    { numRuns: 40 },
  );
  await database.close();
});

it('A ledger read anew by other rules is the ledger of those rules', async () => {
  const database = await openSqlite(temporaryFolder());
  const firstOnly: ReadPartnerships = (article) => readToldStages(article).slice(0, 1);
  await fc.assert(
    fc.asyncProperty(articles, async (all) => {
      const [before, after] = [await libraryIn(database, firstOnly), await libraryIn(database)];
      await before.add(...all);
      await before.reread();
      await after.add(...all);
      expect(await before.outline()).toEqual(await after.outline());
    }),
    { numRuns: 40 },
  );
  await database.close();
});
