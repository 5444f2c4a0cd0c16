import { expect, it } from 'vitest';
import type { Answer } from '../../src/domain/answer.ts';
import { openAnswerStore } from '../../src/storage/answer-store.ts';
import { openSettingStore } from '../../src/storage/setting-store.ts';
import { forgetThreads, openThreadStore } from '../../src/storage/thread-store.ts';
import { describeEngines } from './engines.ts';

const HOUR_MS = 3_600_000;
const start = new Date('2026-01-05T09:00:00Z');
const later = (hours: number) => new Date(start.getTime() + hours * HOUR_MS);

function unclear(id: string): Answer {
  return { kind: 'unclear', id, ask: 'Which KT?', language: 'en', method: 'extractive', tookMs: 1 };
}

describeEngines('Answers', (newPlace) => {
  it('are found by their id with their trace, in their own workspace only', async () => {
    const database = await (await newPlace()).open();
    const answers = openAnswerStore(database, 'local');
    const record = {
      id: 'ans_1',
      at: start.toISOString(),
      question: '언제?',
      answer: unclear('ans_1'),
      trace: { dropped: [1] },
    };
    await answers.save([record, { ...record, id: 'ans_2' }]);
    expect(await answers.find('ans_1')).toEqual(record);
    expect(await answers.find('ans_3')).toBeNull();
    expect(await openAnswerStore(database, 'slack:T1').find('ans_1')).toBeNull();
  });

  it('are saved by the thousand', async () => {
    const database = await (await newPlace()).open();
    const answers = openAnswerStore(database, 'local');
    const many = Array.from({ length: 3000 }, (_, n) => `ans_${n}`);
    await answers.save(many.map((id) => ({ id, at: '', question: 'q', answer: unclear(id), trace: null })));
    expect(await answers.find('ans_2999')).toMatchObject({ id: 'ans_2999' });
  });

  it('to a question with what no engine can store are kept all the same', async () => {
    const database = await (await newPlace()).open();
    const answers = openAnswerStore(database, 'local');
    await answers.save([{ id: 'a', at: '', question: 'a\0b', answer: unclear('a\0'), trace: '\0\ud800' }]);
    expect(await answers.find('a')).toMatchObject({ question: 'a\ufffdb' });
  });
});

describeEngines('Answers kept for a while', (newPlace) => {
  it('are the newest ones', async () => {
    const answers = openAnswerStore(await (await newPlace()).open(), 'local');
    const all = [1, 2, 3, 4].map((n) => ({ id: `ans_${n}`, at: later(n).toISOString() }));
    await answers.save(all.map((one) => ({ ...one, question: '', answer: unclear(one.id), trace: null })));
    await answers.keepNewest(2);
    const found = await Promise.all(all.map(({ id }) => answers.find(id)));
    expect(found.map((one) => one?.id ?? null)).toEqual([null, null, 'ans_3', 'ans_4']);
  });
});

describeEngines('Threads', (newPlace) => {
  it('remember the last six turns', async () => {
    const threads = openThreadStore(await (await newPlace()).open(), 'local');
    for (let turn = 1; turn <= 8; turn += 1) await threads.append('t', { turn }, later(turn / 10));
    expect(await threads.turns('t', later(1))).toEqual([3, 4, 5, 6, 7, 8].map((turn) => ({ turn })));
    expect(await threads.turns('another', later(1))).toEqual([]);
  });

  it('begin anew after a day of silence', async () => {
    const threads = openThreadStore(await (await newPlace()).open(), 'local');
    await threads.append('t', 'before', start);
    expect(await threads.turns('t', later(23.9))).toEqual(['before']);
    expect(await threads.turns('t', later(24))).toEqual([]);
    await threads.append('t', 'after', later(25));
    expect(await threads.turns('t', later(26))).toEqual(['after']);
  });

  it('are deleted after thirty days', async () => {
    const database = await (await newPlace()).open();
    const threads = openThreadStore(database, 'local');
    await threads.append('old', 1, start);
    await threads.append('young', 1, later(24 * 29));
    await openThreadStore(database, 'slack:T1').append('old', 1, start);
    expect(await forgetThreads(database, later(24 * 30))).toBe(2);
    expect(await database.read.selectFrom('threads').select('key').execute()).toEqual([{ key: 'young' }]);
  });

  it('lose no turn where two are added at once', async () => {
    const place = await newPlace();
    const [one, two] = [openThreadStore(await place.open(), 'local'), openThreadStore(await place.open(), 'local')];
    await Promise.all([one.append('t', 1, start), two.append('t', 2, start), one.append('t', 3, start)]);
    expect(new Set(await one.turns('t', start))).toEqual(new Set([1, 2, 3]));
  });
});

describeEngines('Settings', (newPlace) => {
  it('are set, changed and taken away, each organisation for itself', async () => {
    const database = await (await newPlace()).open();
    const settings = openSettingStore(database, 'ours');
    expect(await settings.get('a')).toBeNull();
    await settings.set('a', '1');
    await settings.set('a', '2');
    expect(await settings.get('a')).toBe('2');
    expect(await openSettingStore(database, 'theirs').get('a')).toBeNull();
    await settings.set('a', null);
    expect(await settings.get('a')).toBeNull();
  });
});
