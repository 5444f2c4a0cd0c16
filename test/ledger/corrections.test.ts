import { expect, it } from 'vitest';
import type { LedgerFilter, LedgerRecord } from '../../src/domain/ledger.ts';
import {
  type CorrectLedgerDeps,
  clearField,
  mergeRecords,
  rejectRecord,
  setField,
  splitRecord,
  undoCorrection,
} from '../../src/ledger/correct-ledger.ts';
import { ledgerDoor } from '../../src/ledger/ledger-door.ts';
import { ledgerReader } from '../../src/ledger/read-ledger.ts';
import { type LearnDeps, learn } from '../../src/library/learn/learn.ts';
import { openArticleStore } from '../../src/storage/article-store.ts';
import { openLedgerDoor } from '../../src/storage/ledger-door.ts';
import { openLedgerStore } from '../../src/storage/ledger-store.ts';
import { describeEngines, type Place } from '../contracts/engines.ts';
import { type HandClock, handClock } from '../doubles/clock.ts';
import { document, documents, plainAnalyse, plainRead, type Told } from '../doubles/plain-reading.ts';
import { plainRules } from '../doubles/plain-rules.ts';
import { collected, ORGANISATION } from '../doubles/test-library.ts';
import { readToldStages, sayStages } from '../doubles/told-stages.ts';

async function ledger(place: Place) {
  const database = await place.open();
  const clock = handClock();
  const rules = { ...plainRules, compare: () => ({ kind: 'other', reason: 'apart' }) as const };
  const library = ledgerDoor(openLedgerDoor(database, ORGANISATION), { read: readToldStages });
  const learning: LearnDeps = {
    read: plainRead,
    analyse: plainAnalyse,
    rules,
    sample: false,
    library,
    clock,
    signal: new AbortController().signal,
  };
  const store = openLedgerStore(database, ORGANISATION);
  const shelf = openArticleStore(database, ORGANISATION);
  const reader = ledgerReader({ store, articles: (ids) => shelf.articles(ids) });
  const deps: CorrectLedgerDeps = {
    store,
    reader,
    clock: { ...clock, now: () => laterNow(clock) },
    by: 'Kim',
  };
  const add = async (line: string, facts: Told = {}) => {
    await collected(learn(documents(document(sayStages(line), facts)), learning));
  };
  const shown = async (filter: LedgerFilter = {}): Promise<LedgerRecord[]> => {
    const all: LedgerRecord[] = [];
    for await (const record of reader.partnerships(filter, 'en')) all.push(record);
    return all;
  };
  return { add, shown, deps };
}

/** No two corrections are made at one instant. */
function laterNow(clock: HandClock): Date {
  clock.pass(1000);
  return clock.now();
}

const outline = (records: readonly LedgerRecord[]) =>
  records
    .map(
      ({ parties, stages }) =>
        `${parties.map(({ companyId }) => companyId).join('+')}: ${stages.map(({ kind }) => kind).join(', ')}`,
    )
    .sort();

describeEngines('A correction of the ledger', (newPlace) => {
  it('of a field is shown with who and when, outlives reading the article again, and can be undone', async () => {
    const { add, shown, deps } = await ledger(await newPlace());
    const url = 'https://example.org/a';
    await add('mou | kt nokia | 6g | signed 2025-03-04', { url });
    const [record] = await shown();
    const done = await setField(record!.id, 1, 'signed', '2025-03', deps);
    const stageNow = async () => (await shown())[0]?.stages[0];
    expect(await stageNow()).toMatchObject({
      dates: [{ means: 'signed', value: '2025-03', precision: 'month', basis: 'entered', from: 'person' }],
      entered: [{ field: 'signed', by: 'Kim', at: done.at }],
    });
    expect((await shown())[0]?.corrections).toMatchObject([
      { id: done.id, by: 'Kim', what: 'signed set to “2025-03”' },
    ]);
    await add('mou | kt nokia | llm | signed 2025-03-04', { url });
    expect(await stageNow()).toMatchObject({ topics: ['llm'], dates: [{ value: '2025-03', basis: 'entered' }] });
    await undoCorrection(done.id, deps);
    expect(await stageNow()).toMatchObject({ dates: [{ value: '2025-03-04', basis: 'stated' }], entered: [] });
    await expect(undoCorrection(done.id, deps)).rejects.toMatchObject({ code: 'bad-input' });
  });

  it('holds where another article comes to tell the stage, and settles what sources dispute', async () => {
    const { add, shown, deps } = await ledger(await newPlace());
    await add('mou | kt nokia | 6g | signed 2025-03-04');
    await add('mou | kt nokia | 6g | signed 2025-03-05');
    const [record] = await shown();
    expect(record?.stages[0]?.disputed).toHaveLength(1);
    await setField(record!.id, 1, 'signed', '2025-03-05', deps);
    await add('mou | kt nokia | 6g | signed 2025-03-05');
    const [after] = await shown();
    expect(after?.stages[0]?.disputed).toEqual([]);
    expect(after?.stages[0]?.dates).toMatchObject([{ value: '2025-03-05', basis: 'entered' }]);
  });

  it('that clears a field leaves it empty', async () => {
    const { add, shown, deps } = await ledger(await newPlace());
    await add('mou | kt nokia | 6g | signed 2025-03-04');
    const [record] = await shown();
    await clearField(record!.id, 1, 'topics', deps);
    expect((await shown())[0]?.stages[0]).toMatchObject({ topics: [], entered: [{ field: 'topics' }] });
  });

  it('is still of the record, and undone by its name, where an older article changes that name', async () => {
    const { add, shown, deps } = await ledger(await newPlace());
    await add('mou | kt nokia | 6g | signed 2025-03-04', { publishedAt: '2025-03-06' });
    const [record] = await shown();
    const done = await setField(record!.id, 1, 'place', 'Seoul', deps);
    await add('mou | kt nokia | 6g | signed 2025-03-04', { publishedAt: '2025-03-05' });
    const [now] = await shown();
    expect(now).toMatchObject({ aliases: [record!.id], stages: [{ place: 'Seoul', outlets: 2 }] });
    expect(await undoCorrection(now!.id, deps)).toMatchObject({ id: done.id, partnership: record!.id });
    expect((await shown())[0]?.stages[0]?.place).not.toBe('Seoul');
  });

  it('makes two records one, also for those that are added later, until it is undone', async () => {
    const { add, shown, deps } = await ledger(await newPlace());
    await add('mou | kt nokia | 6g | signed 2025-03-04');
    await add('contract | kt nokia | health | signed 2025-06-04');
    const [newer, older] = await shown();
    const done = await mergeRecords(newer!.id, older!.id, deps);
    expect(outline(await shown())).toEqual(['kt+nokia: mou, contract']);
    expect((await shown())[0]).toMatchObject({ id: newer!.id, aliases: [older!.id] });
    await add('mou | kt nokia | 6g | signed 2025-03-05');
    expect(outline(await shown())).toEqual(['kt+nokia: mou, contract']);
    await expect(mergeRecords(newer!.id, older!.id, deps)).rejects.toThrow();
    await undoCorrection(done.id, deps);
    expect(outline(await shown())).toEqual(['kt+nokia: contract', 'kt+nokia: mou']);
  });

  it('takes stages out of a record, until it is undone by the name of the record', async () => {
    const { add, shown, deps } = await ledger(await newPlace());
    await add('mou | kt nokia | llm | signed 2025-03-04');
    await add('contract | kt nokia | llm | signed 2025-06-04');
    const [record] = await shown();
    expect(outline([record!])).toEqual(['kt+nokia: mou, contract']);
    await expect(splitRecord(record!.id, [1, 2], deps)).rejects.toMatchObject({ code: 'bad-arguments' });
    await splitRecord(record!.id, [2], deps);
    expect(outline(await shown())).toEqual(['kt+nokia: contract', 'kt+nokia: mou']);
    await undoCorrection(record!.id, deps);
    expect(outline(await shown())).toEqual(['kt+nokia: mou, contract']);
  });

  it('rejects a stage or a whole record, also for what is added later', async () => {
    const { add, shown, deps } = await ledger(await newPlace());
    await add('mou | kt nokia | llm | signed 2025-03-04');
    await add('contract | kt nokia | llm | signed 2025-06-04');
    const [record] = await shown();
    await rejectRecord(record!.id, 2, deps);
    expect(outline(await shown())).toEqual(['kt+nokia: mou']);
    const whole = await rejectRecord(record!.id, null, deps);
    await add('mou | kt nokia | llm | signed 2025-03-05');
    expect(await shown()).toEqual([]);
    await undoCorrection(whole.id, deps);
    expect(outline(await shown())).toEqual(['kt+nokia: mou']);
  });

  it('is found by what it says now', async () => {
    const { add, shown, deps } = await ledger(await newPlace());
    await add('mou | kt nokia | llm | signed 2025-03-04');
    const [record] = await shown();
    await setField(record!.id, 1, 'kind', 'talks', deps);
    expect(await shown({ kinds: ['talks'] })).toHaveLength(1);
    expect(await shown({ kinds: ['mou'] })).toHaveLength(0);
    await setField(record!.id, 1, 'signed', '2019-05-20', deps);
    expect(await shown({ since: '2019-05', until: '2019-05' })).toHaveLength(1);
  });

  it('that cannot be is refused with what to write', async () => {
    const { add, shown, deps } = await ledger(await newPlace());
    await add('mou | kt nokia | llm | signed 2025-03-04');
    const id = (await shown())[0]!.id;
    await expect(setField(id, 2, 'signed', '2025', deps)).rejects.toThrow(/there is no stage 2/);
    await expect(setField(id, 1, 'signed', 'soon', deps)).rejects.toThrow(/write it as 2019-05-20/);
    await expect(setField(id, 1, 'kind', 'marriage', deps)).rejects.toThrow(/joint-venture/);
    await expect(setField(id, 1, 'mood', 'good', deps)).rejects.toThrow(/took-place/);
    await expect(setField('p_unknown', 1, 'signed', '2025', deps)).rejects.toMatchObject({ code: 'not-found' });
    await expect(undoCorrection('c_unknown', deps)).rejects.toMatchObject({ code: 'not-found' });
  });
});
