/** kill -9 at random moments of adding, two processes at once. KILLS says how many on each engine; the full proof is 200. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { openArticleStore } from '../../src/storage/article-store.ts';
import { describeEngines, type Place } from '../contracts/engines.ts';
import { testProgram } from '../test-program.ts';
import { disagreements } from './agreement.ts';

const KILLS = Number(process.env.KILLS ?? 20);
/** A library starts anew after so many, so that some kills hit its making and none of them meets a large one. */
const KILLS_A_LIBRARY = 20;
/** Every other kill comes between a process's first line and about its first batch, the others while it is at work. */
const OPENING_MS = 400;
const AT_WORK_MS = 300;

describeEngines('A process killed while it adds', (newPlace) => {
  it(`loses nothing it reported, ${KILLS} times`, { timeout: KILLS * 5_000 }, async () => {
    const program = await testProgram('test/kills/child.ts');
    const seen = { kills: 0, reported: 0, inside: 0 };
    while (seen.kills < KILLS) {
      const place = await newPlace();
      const reported = new Set<string>();
      for (let kill = 0; kill < Math.min(KILLS_A_LIBRARY, KILLS - seen.kills); kill += 1) {
        const said = await killOne(program, place, seen.kills + kill);
        for (const id of said.reported) reported.add(id);
        seen.inside += said.killedAtWork ? 1 : 0;
        await expectWhole(place, reported);
      }
      seen.kills += Math.min(KILLS_A_LIBRARY, KILLS - seen.kills);
      seen.reported += reported.size;
    }
    process.stdout.write(`kills: ${JSON.stringify(seen)}\n`);
    expect(seen.inside).toBeGreaterThan(KILLS / 4);
  });
});

interface Said {
  readonly reported: readonly string[];
  readonly killedAtWork: boolean;
}

/** Two write; one is killed, the other goes on and is then asked to stop, which it does well. */
async function killOne(program: string, place: Place, round: number): Promise<Said> {
  const [victim, survivor] = [start(program, place, round * 2), start(program, place, round * 2 + 1)];
  await Promise.all([victim.started, survivor.started]);
  if (round % 2 === 1) await victim.atWork;
  await sleep(Math.random() * (round % 2 === 1 ? AT_WORK_MS : OPENING_MS));
  victim.child.kill('SIGKILL');
  await victim.ended;
  survivor.child.kill('SIGTERM');
  const [code] = await survivor.ended;
  expect({ code, faults: survivor.faults() }).toEqual({ code: 0, faults: '' });
  expect([...victim.lines(), ...survivor.lines()].filter((line) => line.startsWith('rejected'))).toEqual([]);
  const ids = [...victim.lines(), ...survivor.lines()].flatMap((line) => / (a_\S+)/.exec(line)?.[1] ?? []);
  return { reported: ids, killedAtWork: victim.lines().length > 1 };
}

function start(program: string, place: Place, seed: number) {
  const child: ChildProcess = spawn(process.execPath, [program, place.engine, place.where, String(seed)]);
  let out = '';
  let err = '';
  child.stdout?.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    err += chunk;
  });
  const said = (words: string) =>
    new Promise<void>((resolve) => {
      child.stdout?.on('data', () => out.includes(words) && resolve());
      child.on('close', () => resolve());
    });
  // A line that the kill cut in two was not said.
  return {
    child,
    started: said('started'),
    atWork: said('added'),
    ended: once(child, 'close'),
    lines: () => out.split('\n').slice(0, -1),
    faults: () => err,
  };
}

async function expectWhole(place: Place, reported: ReadonlySet<string>): Promise<void> {
  const database = await place.open();
  const store = openArticleStore(database, 'kills');
  const held = await store.articles([...reported]);
  expect(held.length).toBe(reported.size);
  expect(await disagreements(database, 'kills')).toEqual([]);
  await database.close();
}
