import { expect, it } from 'vitest';
import type { StageReading } from '../../src/domain/stage-reading.ts';
import { ledgerDoor } from '../../src/ledger/ledger-door.ts';
import { rereadAll } from '../../src/ledger/reread.ts';
import { removeArticle, setArticle } from '../../src/library/learn/correct-articles.ts';
import { type LearnDeps, learn } from '../../src/library/learn/learn.ts';
import { undoDecision } from '../../src/library/learn/undo-decision.ts';
import { openArticleStore } from '../../src/storage/article-store.ts';
import { openDecisionStore } from '../../src/storage/decision-store.ts';
import { openLedgerDoor } from '../../src/storage/ledger-door.ts';
import { openLedgerStore } from '../../src/storage/ledger-store.ts';
import { handClock } from '../doubles/clock.ts';
import { document, documents, plainAnalyse, plainRead, type Told } from '../doubles/plain-reading.ts';
import { plainRules } from '../doubles/plain-rules.ts';
import { collected, ORGANISATION } from '../doubles/test-library.ts';
import { readToldStages, sayStages } from '../doubles/told-stages.ts';
import { describeEngines, type Place } from './engines.ts';

async function library(place: Place) {
  const database = await place.open();
  const clock = handClock();
  const door = ledgerDoor(openLedgerDoor(database, ORGANISATION), { read: readToldStages });
  const rules = { ...plainRules, compare: () => ({ kind: 'other', reason: 'apart' }) as const };
  const deps: LearnDeps = {
    read: plainRead,
    analyse: plainAnalyse,
    rules,
    sample: false,
    library: door,
    clock,
    signal: new AbortController().signal,
  };
  const store = openLedgerStore(database, ORGANISATION);
  const add = async (content: string, facts: Told = {}, sample = false) => {
    const [report] = await collected(learn(documents(document(content, facts)), { ...deps, sample }));
    return report!.articleId!;
  };
  /** Which articles tell each record. */
  const records = async () => {
    const readings = await store.readings(await store.ids({}));
    const byId = new Map<string, string[]>();
    for (const { partnership, articleId } of readings)
      byId.set(partnership, [...(byId.get(partnership) ?? []), articleId]);
    return new Map([...byId].map(([id, articles]) => [id, articles.sort()]));
  };
  const corrector = { library: door, rules, clock, by: 'Kim', analyse: plainAnalyse };
  return { database, store, add, records, corrector, decisions: openDecisionStore(database, ORGANISATION) };
}

async function collectedNumbers(numbers: AsyncIterable<number>): Promise<number[]> {
  const all: number[] = [];
  for await (const number of numbers) all.push(number);
  return all;
}

const mou = (day: string, parties = 'kt nokia', topics = '6g') =>
  sayStages(`mou | ${parties} | ${topics} | signed ${day}`);

describeEngines('The ledger of a library', (newPlace) => {
  it('joins what several articles tell of one stage, across batches', async () => {
    const { add, records } = await library(await newPlace());
    const one = await add(mou('2025-03-04'), { publishedAt: '2025-03-05' });
    const other = await add(mou('2025-03-05'), { publishedAt: '2025-03-05' });
    const third = await add(mou('2025-03-05', 'kt ericsson'), { publishedAt: '2025-03-05' });
    expect([...(await records()).values()].sort()).toEqual([[one, other].sort(), [third]].sort());
  });

  it('replaces only the readings of an article that is read anew', async () => {
    const { add, records, store } = await library(await newPlace());
    const url = 'https://example.org/a';
    const other = await add(mou('2025-03-04'), { publishedAt: '2025-03-05' });
    const edited = await add(mou('2025-03-04'), { url, publishedAt: '2025-03-05' });
    const [id] = await store.ids({});
    await add(sayStages('mou | kt ericsson | 6g | signed 2025-03-04'), { url, publishedAt: '2025-03-05' });
    const now = await records();
    // The id stays known, whichever of the two readings had founded the record.
    expect(now.get((await store.resolve(id!))!)).toEqual([other]);
    expect([...now.values()]).toContainEqual([edited]);
    expect((await store.readings([...now.keys()])).map(({ version }) => version).sort()).toEqual([1, 2]);
  });

  it('loses what a removed article told, and has it back under the same id', async () => {
    const { add, store, records, corrector, decisions } = await library(await newPlace());
    const id = await add(mou('2025-03-04'));
    const [record] = await store.ids({});
    await removeArticle(id, corrector);
    expect(await store.ids({})).toEqual([]);
    const removal = (await decisions.ofArticle(id)).find((one) => one.detail.kind === 'removal');
    await undoDecision(removal!.id, corrector);
    expect([...(await records()).keys()]).toEqual([record]);
  });

  it('reads an article anew when a person enters its date', async () => {
    const { add, store, corrector } = await library(await newPlace());
    const id = await add(sayStages('mou | kt nokia | 6g'));
    expect((await store.ids({ since: '2019' })).length).toBe(0);
    await setArticle(id, { date: '2019-05-20' }, corrector);
    expect((await store.ids({ since: '2019' })).length).toBe(1);
  });

  it('keeps one id where two records become one, and knows it by the other as well', async () => {
    const { add, store } = await library(await newPlace());
    await add(sayStages('mou | kt nokia | 6g | signed 2025-03-01'), { publishedAt: '2025-03-01' });
    await add(sayStages('mou | kt nokia | 6g | signed 2025-03-15'), { publishedAt: '2025-03-15' });
    const before = await store.ids({});
    expect(before).toHaveLength(2);
    await add(sayStages('mou | kt nokia | 6g | signed 2025-03-08'), { publishedAt: '2025-03-08' });
    const [stays, ...none] = await store.ids({});
    expect(none).toEqual([]);
    const gone = before.find((id) => id !== stays)!;
    expect(await store.aliases([stays!])).toEqual([{ id: gone, into: stays }]);
    expect(await store.resolve(gone)).toBe(stays);
    expect(await store.resolve('p_unknown')).toBeNull();
  });

  it('takes an article that leaves a party out for a telling of the same stage, in either order', async () => {
    for (const order of [0, 1]) {
      const { add, records } = await library(await newPlace());
      const texts = [mou('2025-03-04', 'kt nokia intel'), mou('2025-03-04', 'kt nokia')];
      await add(texts[order]!, { publishedAt: '2025-03-05' });
      const first = await add(texts[1 - order]!, { publishedAt: '2025-03-05' });
      expect([...(await records()).values()]).toHaveLength(1);
      expect([...(await records()).values()][0]).toContain(first);
    }
  });

  it('is sieved by company, kind and time', async () => {
    const { add, store } = await library(await newPlace());
    await add(mou('2025-03-04'));
    await add(sayStages('contract | kt samsung-electronics | 5g | signed 2019-05-20'));
    const count = async (filter: Parameters<typeof store.ids>[0]) => (await store.ids(filter)).length;
    expect(await count({})).toBe(2);
    expect(await count({ companies: [['kt'], ['nokia', 'intel']] })).toBe(1);
    expect(await count({ companies: [['intel']] })).toBe(0);
    expect(await count({ kinds: ['contract'] })).toBe(1);
    expect(await count({ since: '2019-05', until: '2019-05' })).toBe(1);
    expect(await count({ until: '2019-04' })).toBe(0);
    expect(await count({ since: '2020' })).toBe(1);
  });

  it('knows what is denied of the parties of a record', async () => {
    const { add, store } = await library(await newPlace());
    await add(mou('2025-03-04'));
    const denial = await add(sayStages('mou | kt nokia | 6g |  | denied'));
    await add(sayStages('mou | kt ericsson | 6g |  | denied'));
    const found = await store.unrecorded(['kt|nokia', 'kt|intel']);
    expect(found.map(({ articleId, reading }) => [articleId, reading.modality])).toEqual([[denial, 'denied']]);
  });

  it('makes no record of what is planned, rumoured or denied', async () => {
    const { add, store } = await library(await newPlace());
    for (const modality of ['planned', 'rumoured', 'denied'])
      await add(sayStages(`mou | kt nokia | 6g | signed 2025-03-04 | ${modality}`));
    expect(await store.ids({})).toEqual([]);
  });

  it('shows samples only while there is nothing else', async () => {
    const { add, store } = await library(await newPlace());
    await add(mou('2025-03-04'), {}, true);
    expect(await store.ids({})).toHaveLength(1);
    await add(mou('2025-03-04', 'kt ericsson'));
    const [only, ...none] = await store.readings(await store.ids({}));
    expect(only).toMatchObject({ sample: false });
    expect(none).toEqual([]);
  });

  it('is the same after every article is read anew, ids and all', async () => {
    const { database, add, records, store } = await library(await newPlace());
    await add(mou('2025-03-04'), { publishedAt: '2025-03-05' });
    await add(mou('2025-03-05'), { publishedAt: '2025-03-05' });
    await add(mou('2025-03-05', 'kt ericsson'), { publishedAt: '2025-03-05' });
    const before = await records();
    const all = async function* () {
      yield* (await openArticleStore(database, ORGANISATION).list({ limit: 9 })).articles;
    };
    const reread = () => collectedNumbers(rereadAll(all(), openLedgerDoor(database, ORGANISATION), readToldStages));
    expect(await reread()).toEqual([3]);
    expect(await records()).toEqual(before);
    // A library from before there was a ledger.
    await database.write(async (tx) => void (await tx.deleteFrom('ledger_readings').execute()));
    await database.write(async (tx) => void (await tx.deleteFrom('ledger_keys').execute()));
    expect(await store.ids({})).toEqual([]);
    await reread();
    expect([...(await records()).values()].sort()).toEqual([...before.values()].sort());
  });

  it('keeps what a model pointed at when read again without one, as long as the article is the same', async () => {
    const { database, store, add, records, corrector } = await library(await newPlace());
    const id = await add(mou('2019-05-13'));
    const all = async function* () {
      yield* (await openArticleStore(database, ORGANISATION).list({ limit: 9 })).articles;
    };
    const seoul = { start: 0, end: 3, value: 'Seoul', by: 'model' } as const;
    const pointing = async (_: unknown, readings: readonly StageReading[]) =>
      readings.map((reading) => ({ ...reading, place: seoul }));
    const reread = (more?: typeof pointing) =>
      collectedNumbers(rereadAll(all(), openLedgerDoor(database, ORGANISATION), readToldStages, more));
    const places = async () => (await store.readings(await store.ids({}))).map(({ reading }) => reading.place);
    const before = await records();
    await reread(pointing);
    expect(await places()).toEqual([seoul]);
    await reread();
    expect(await places()).toEqual([seoul]);
    expect(await records()).toEqual(before);
    // Another date is no other text; another version is.
    await setArticle(id, { date: '2019-05-20' }, corrector);
    expect(await places()).toEqual([seoul]);
    await database.write(async (tx) => void (await tx.updateTable('ledger_readings').set({ version: 0 }).execute()));
    await reread();
    expect(await places()).toEqual([null]);
  });

  it('keeps corrections, oldest first, and when they were undone', async () => {
    const { store } = await library(await newPlace());
    const change = { kind: 'reject', anchors: [] } as const;
    const correction = {
      id: 'c_1',
      at: '2026-01-05T09:00:00.000Z',
      by: 'Kim',
      partnership: 'p_1',
      change,
      undoneAt: null,
    };
    await store.record({ ...correction, id: 'c_2', at: '2026-01-06T09:00:00.000Z' });
    await store.record(correction);
    await store.markUndone('c_1', '2026-01-07T09:00:00.000Z');
    expect((await store.corrections()).map(({ id, undoneAt }) => [id, undoneAt])).toEqual([
      ['c_1', '2026-01-07T09:00:00.000Z'],
      ['c_2', null],
    ]);
  });
});
