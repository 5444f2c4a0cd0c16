import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AlertTiming } from '../../src/domain/follow.ts';
import { openFollowStore } from '../../src/storage/follow-store.ts';
import { openSqlite } from '../../src/storage/sqlite.ts';
import { pactwire } from '../program.ts';
import { ids } from './slack-emulator.ts';
import { openSlackWorld, type SlackWorld } from './slack-world.ts';
import { until } from './until.ts';

/** Several looks of the program for what is due. */
const QUIET = 2_500;
/** No two alike: an article that reads like another is taken for its copy. */
const deals: Readonly<Record<string, string>> = {
  Nokia: 'a memorandum of understanding on 6G research in a shared laboratory',
  Ericsson: 'a contract on 5G cores for factories in Busan, which the Swedish vendor will build and run for ten years,',
  Orange: 'an agreement on roaming and submarine cables between Korea and France, the first of its kind,',
};

describe('Quiet hours in Slack', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pactwire-quiet-'));
  const ahead = join(folder, 'ahead');
  const clock = pathToFileURL(resolve('test/clients/shifted-clock.mjs')).href;
  const env = { NODE_OPTIONS: `--import=${clock}`, PACTWIRE_TEST_AHEAD: ahead };
  let world: SlackWorld;
  /** The program's clock, from now on. */
  const itIs = (iso: string) => writeFileSync(ahead, String(Date.parse(iso) - Date.now()));

  beforeAll(async () => {
    writeFileSync(ahead, '0');
    world = await openSlackWorld({ folder, env });
  });
  afterAll(async () => {
    await world?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const posts = () =>
    world.proxy.calls.filter(({ method, form }) => method === 'chat.postMessage' && /KT × /.test(form.blocks ?? ''));
  const say = async (text: string) => {
    const ts = await world.say(`<@${ids.botUser}> ${text}`);
    await until(
      async () => (await world.answersTo(ts)).length > 0,
      () => world.log().slice(-3000),
    );
  };
  /** As her profile would say. */
  const livesIn = async (zone: string) => {
    const database = await openSqlite(folder);
    const { timing, workspace, owner } = await database.read
      .selectFrom('follow_timings')
      .selectAll()
      .executeTakeFirstOrThrow();
    await openFollowStore(database).setTiming(workspace, owner, { ...(JSON.parse(timing) as AlertTiming), zone });
    await database.close();
  };
  const add = async (day: string, other: string) => {
    const text = `KT and ${other} signed ${deals[other]} on ${day}.`;
    const file = join(folder, `${other}.jsonl`);
    writeFileSync(
      file,
      JSON.stringify({ url: `https://wire.example/${other}`, publisher: 'Wire', publishedAt: day, text }),
    );
    const added = await pactwire(['add', file], { env: { PACTWIRE_DATA: folder, ...env } });
    expect([added.code, added.out]).toEqual([0, expect.stringMatching(/^added/)]);
  };

  it.each([
    ['clocks go forward', '2027-03-27', 'Europe/Berlin', '2027-03-27T22:30:00Z', '2027-03-28T04:59:00Z', 'Nokia'],
    ['clocks go back', '2027-10-30', 'Europe/Berlin', '2027-10-30T21:30:00Z', '2027-10-31T05:59:00Z', 'Ericsson'],
    ['nothing changes', '2027-11-10', 'Asia/Seoul', '2027-11-10T14:30:00Z', '2027-11-10T21:59:00Z', 'Orange'],
  ])(
    '85: hold an alert over midnight until they end, over jumps of the clock, in a night in which %s',
    async (...night) => {
      const [, day, zone, evening, almost, other] = night;
      if (other === 'Nokia') {
        await say('follow KT');
        await say('alerts quiet 22:00-07:00');
      }
      await livesIn(zone);
      const before = posts().length;
      itIs(evening);
      await sleep(QUIET);
      await add(day, other);
      await sleep(QUIET);
      itIs(almost);
      await sleep(QUIET);
      expect(posts()).toHaveLength(before);
      itIs(new Date(Date.parse(almost) + 61_000).toISOString());
      await until(
        () => posts().length > before,
        () => world.log().slice(-3000),
      );
      await sleep(QUIET);
      expect(posts()).toHaveLength(before + 1);
      expect(posts().at(-1)!.form.blocks).toContain(other);
    },
  );
});
