import { describe, expect, it } from 'vitest';
import type { Database } from '../../src/storage/database.ts';
import { describeEngines } from '../contracts/engines.ts';
import { openAlertWorld, type ToldArticle } from '../doubles/alert-world.ts';

const openings = ['', 'According to people at both firms, ', 'In Seoul, ', 'As expected, ', 'After months of talks, '];
const verbs = ['signed', 'inked', 'have signed', 'concluded'];
const deals = ['a memorandum of understanding', 'an MOU', 'an agreement', 'a memorandum'];
const subjects = ['6G research', 'joint 6G work', '6G standards', '6G radio technology'];
const closings = [
  'Neither firm gave a figure.',
  'Analysts called the step overdue.',
  'A first trial is set for the autumn.',
  'Engineers of both sides will share a laboratory.',
  'Shares of both closed little changed.',
];

/** Reports of one event, no two alike. */
function reportsOfOneEvent(count: number): ToldArticle[] {
  const pick = (from: readonly string[], n: number) => from[n % from.length]!;
  return Array.from({ length: count }, (_, n) => ({
    url: `https://wire${n}.example/deal`,
    publisher: `Paper ${n}`,
    publishedAt: n % 3 === 0 ? '2025-03-19' : '2025-03-20',
    title: `${pick(['KT, Nokia', 'Nokia and KT', 'KT and Nokia'], n)} on 6G (${n})`,
    text: [
      `${pick(openings, n)}KT and Nokia ${pick(verbs, n >> 1)} ${pick(deals, n >> 2)} on ${pick(subjects, n >> 3)}${n % 2 ? ' on 19 March 2025' : ''}.`,
      pick(closings, n >> 1),
      pick(closings, (n >> 2) + 2),
      `Paper ${n} reported this in its edition number ${n * 7}.`,
    ].join(' '),
  }));
}

/** The database, and how many statements were made through it. */
function counted(database: Database) {
  let statements = 0;
  const counting = <T extends object>(queries: T): T =>
    new Proxy(queries, {
      get(target, name) {
        statements += 1;
        const value: unknown = Reflect.get(target, name);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
  const watched: Database = {
    ...database,
    read: counting(database.read),
    write: (work) => database.write((tx) => work(counting(tx))),
  };
  const during = async (work: () => Promise<unknown>): Promise<number> => {
    const before = statements;
    await work();
    return statements - before;
  };
  return { watched, during };
}

describeEngines('A flood', (newPlace) => {
  it('of 500 reports of one event is one alert for each destination', async () => {
    const place = await newPlace();
    const world = await openAlertWorld(await place.open());
    await world.say('follow KT');
    await world.say('follow Nokia here', world.asking({}, world.channel('C1')));
    const reports = reportsOfOneEvent(500);
    for (let start = 0; start < reports.length; start += 125) {
      await world.add(...reports.slice(start, start + 125));
      await world.match();
    }
    const told = await world.told();
    expect(told.map(({ destination, key, thread }) => ({ destination, key, thread }))).toEqual([
      expect.objectContaining({ thread: null }),
      expect.objectContaining({ thread: null }),
    ]);
  });

  it('of 300 old articles is none, and costs one look', async () => {
    const { watched, during } = counted(await (await newPlace()).open());
    const world = await openAlertWorld(watched);
    await world.say('follow KT');
    await world.match();
    const idle = await during(() => world.match());
    await world.add(...reportsOfOneEvent(300).map((one) => ({ ...one, publishedAt: '2024-11-02' })));
    const busy = await during(() => world.match());
    expect(busy - idle).toBeLessThanOrEqual(1);
    expect(await world.told()).toEqual([]);
  });

  it('of a library of 20 articles that is read anew is none', async () => {
    const world = await openAlertWorld(await (await newPlace()).open());
    await world.add(...reportsOfOneEvent(20));
    await world.match();
    await world.say('follow KT');
    await world.reread();
    await world.match();
    await world.add(...reportsOfOneEvent(20));
    await world.match();
    expect(await world.told()).toEqual([]);
  });

  it('of sample articles is none', async () => {
    const world = await openAlertWorld(await (await newPlace()).open());
    await world.say('follow KT with mentions');
    await world.addSample(...reportsOfOneEvent(5));
    await world.match();
    expect(await world.told()).toEqual([]);
  });

  it('of a thousand destinations is owed to each in far fewer statements', async () => {
    const { watched, during } = counted(await (await newPlace()).open());
    const world = await openAlertWorld(watched);
    await world.say('follow KT');
    const first = await world.database.read.selectFrom('follows').selectAll().executeTakeFirstOrThrow();
    const others = Array.from({ length: 999 }, (_, n) => {
      const id = `U${n + 2}`;
      const own = { owner: `person:${id}`, destination: `slack:T1/D${id}/-`, by: id, made_by_gesture: `made${n}` };
      return { ...first, ...own, no: n + 2, revision: n + 2 };
    });
    for (let start = 0; start < 999; start += 100) {
      const some = others.slice(start, start + 100);
      await world.database.write(async (tx) => void (await tx.insertInto('follows').values(some).execute()));
    }
    await world.add(...reportsOfOneEvent(1));
    expect(await during(() => world.match())).toBeLessThan(100);
    expect(await world.told()).toHaveLength(1_000);
  });
});

describe('the reports of the flood', () => {
  it('are no two alike', () => {
    expect(new Set(reportsOfOneEvent(500).map(({ text }) => text)).size).toBe(500);
  });
});
