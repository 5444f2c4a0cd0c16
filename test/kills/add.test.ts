/** kill -9 at random moments of adding, two processes at once. KILLS says how many on each engine; the full proof is 200. */
import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { Database } from '../../src/storage/database.ts';
import { checkIndex } from '../../src/storage/index-check.ts';
import { describeEngines, type Place } from '../contracts/engines.ts';
import { testProgram } from '../test-program.ts';

const KILLS = Number(process.env.KILLS ?? 20);
/** A library starts anew after so many, so that some kills hit its making and none of them meets a large one. */
const KILLS_A_LIBRARY = 20;
/** Every other kill comes between a process's first line and about its first batch, the others while it is at work. */
const OPENING_MS = 400;
const AT_WORK_MS = 300;
const ORGANISATION = 'kills';

describeEngines('A process killed while it adds', (newPlace) => {
  it(`loses nothing it reported and spoils nothing, ${KILLS} times`, { timeout: 300_000 + KILLS * 5_000 }, async () => {
    const program = await testProgram('test/kills/child.ts');
    const seen = { kills: 0, atWork: 0, reported: 0 };
    while (seen.kills < KILLS) {
      const place = await newPlace();
      const reported = new Set<string>();
      for (let kill = 0; kill < Math.min(KILLS_A_LIBRARY, KILLS - seen.kills); kill += 2) {
        const pair = [start(program, place, seen.kills + kill), start(program, place, seen.kills + kill + 1)] as const;
        await Promise.all([killed(pair[0], false), killed(pair[1], true)]);
        seen.atWork += pair.filter(({ lines }) => lines().length > 1).length;
        for (const { lines } of pair) for (const id of savedIn(lines())) reported.add(id);
        await expectWhole(place, reported);
      }
      await expectCalmEnd(start(program, place, 1_000 + seen.kills));
      seen.kills += Math.min(KILLS_A_LIBRARY, KILLS - seen.kills);
      seen.reported += reported.size;
    }
    process.stdout.write(`${newPlace.name}: ${JSON.stringify(seen)}, nothing lost\n`);
    expect(seen.atWork).toBeGreaterThanOrEqual(KILLS / 2);
  });
});

interface Adding {
  readonly child: ChildProcess;
  readonly started: Promise<void>;
  readonly atWork: Promise<void>;
  readonly ended: Promise<number | null>;
  readonly lines: () => readonly string[];
  readonly faults: () => string;
}

function start(program: string, place: Place, seed: number): Adding {
  const child = spawn(process.execPath, [program, place.engine, place.where, String(seed)]);
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const said = async (words: string): Promise<void> => {
    const heard = new Promise<void>((resolve) => child.stdout.on('data', () => out.includes(words) && resolve()));
    await Promise.race([heard, ended]);
  };
  // A line that the kill cut in two was not said.
  const lines = () => out.split('\n').slice(0, -1);
  return { child, started: said('started'), atWork: said('added'), ended, lines, faults: () => err };
}

/** Up to its death nothing may have failed. */
async function killed(adding: Adding, atWork: boolean): Promise<void> {
  await (atWork ? adding.atWork : adding.started);
  await sleep(Math.random() * (atWork ? AT_WORK_MS : OPENING_MS));
  adding.child.kill('SIGKILL');
  await adding.ended;
  expectNoFault(adding);
}

/** After all kills a process still adds, and ends well when it is asked to. */
async function expectCalmEnd(adding: Adding): Promise<void> {
  await adding.atWork;
  adding.child.kill('SIGTERM');
  expect(await adding.ended).toBe(0);
  expectNoFault(adding);
}

function expectNoFault({ faults, lines }: Adding): void {
  expect(faults()).toBe('');
  expect(lines().filter((line) => line.startsWith('rejected'))).toEqual([]);
}

function savedIn(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => / (a_\S+)/.exec(line)?.[1] ?? []);
}

async function expectWhole(place: Place, reported: ReadonlySet<string>): Promise<void> {
  const database = await place.open();
  const articles = await heldArticles(database);
  expect([...reported].filter((id) => !articles.has(id))).toEqual([]);
  expect((await checkIndex(database, ORGANISATION)).faults).toEqual([]);
  const keys = await database.read.selectFrom('article_keys').select('article_id').execute();
  expect(keys.length).toBe([...articles.values()].reduce((sum, held) => sum + held, 0));
  await database.close();
}

/** How many look-up keys each article says it has. */
async function heldArticles(database: Database): Promise<ReadonlyMap<string, number>> {
  const rows = await database.read.selectFrom('articles').select(['id', 'keys']).execute();
  return new Map(rows.map(({ id, keys }) => [id, (JSON.parse(keys) as unknown[]).length]));
}
