/** T6: any order of owing, changing, taking back, delivering, killing and waiting comes to what a small model says. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Delivery, Outcome } from '../../src/domain/delivery.ts';
import type { OutboxStore } from '../../src/domain/mail.ts';
import { attempt } from '../../src/outbox/deliver-loop.ts';
import { nextStep, usualRetries } from '../../src/outbox/retry-policy.ts';
import type { Database } from '../../src/storage/database.ts';
import { openOutboxStore } from '../../src/storage/outbox-store.ts';
import { openSqlite } from '../../src/storage/sqlite.ts';
import { type HandClock, handClock } from '../doubles/clock.ts';
import { messageOf } from '../doubles/mail.ts';
import { temporaryFolder } from '../doubles/temporary-folder.ts';
import { amounts } from './amounts.ts';
import { report, seedOf } from './proof-table.ts';

const { runs: RUNS } = amounts;
const times = { leaseMs: 60_000, quarantineMs: 60_000, spacingMs: 1_000 };
const keys = ['a', 'b', 'c'] as const;
type Key = (typeof keys)[number];
const fates = ['fine', 'answer lost', 'request lost', 'busy', 'refused', 'killed before', 'killed after'] as const;
type Fate = (typeof fates)[number];

/** What must stand there in the end: the parts of each message by their last words; fewer where it was refused. */
interface Model {
  readonly said: Map<Key, string[]>;
  readonly takenBack: Set<Key>;
  readonly refusedFrom: Map<Key, number>;
}

interface Posted {
  readonly id: string;
  readonly of: string;
  text: string;
}

interface Real {
  readonly outbox: OutboxStore;
  readonly clock: HandClock;
  readonly posted: Posted[];
  readonly model: Model;
}

type Command = fc.AsyncCommand<Model, Real>;

const owe = (key: Key, parts: number): Command => ({
  check: () => true,
  async run(model, { outbox }) {
    const texts = Array.from({ length: parts }, (_, part) => `${key}${part}`);
    if (!model.said.has(key)) model.said.set(key, texts);
    await outbox.enqueue(messageOf(key, texts));
  },
  toString: () => `owe ${key} in ${parts}`,
});

let edits = 0;
const edit = (key: Key): Command => ({
  check: (model) => model.said.has(key),
  async run(model, { outbox }) {
    const text = `${key} edited ${++edits}`;
    const said = model.said.get(key);
    if (said) said[0] = text;
    await outbox.enqueue(messageOf(`edit ${edits}`, [text], { act: { kind: 'edit', of: key, part: 0 } }));
  },
  toString: () => `edit ${key}`,
});

const retract = (key: Key): Command => ({
  check: (model) => model.said.has(key),
  async run(model, { outbox }) {
    model.takenBack.add(key);
    const row = (await outbox.list(100)).find((one) => one.key === key);
    await outbox.retract(row?.id ?? 0);
  },
  toString: () => `retract ${key}`,
});

const wait = (ms: number): Command => ({
  check: () => true,
  run: async (_model, { clock }) => clock.pass(ms),
  toString: () => `wait ${ms}`,
});

const work = (fate: Fate): Command => ({
  check: () => true,
  run: (_model, real) => workOn(real, fate),
  toString: () => `work: ${fate}`,
});

/** One claim, by the real walk of a delivery, up to the moment that the fate has in store. */
async function workOn({ outbox, posted, model, clock }: Real, fate: Fate): Promise<void> {
  const claimed = await outbox.claim(2);
  for (const delivery of claimed) {
    const courier = {
      deliver: async (one: Delivery) => act(one, fate, posted),
      look: async ({ key, part }: Delivery) => {
        const found = posted.find(({ of }) => of === `${key}/${part}`);
        return found ? ({ kind: 'posted', remoteId: found.id } as const) : ({ kind: 'absent' } as const);
      },
    };
    const outcome = await attempt(delivery, () => true, { outbox, couriers: new Map([['slack', courier]]) });
    if (outcome === null || fate === 'killed before' || fate === 'killed after') continue;
    if (outcome.kind === 'rejected' && delivery.act.kind === 'post') refuse(model, delivery);
    const { attempt: _attempts, ...once } = delivery;
    await outbox.settle(delivery, nextStep({ ...once, attempt: 1 }, outcome, usualRetries, 0));
  }
  const twice = posted.map(({ of }) => of).filter((of, at, all) => all.indexOf(of) !== at);
  expect(twice, `at ${clock.now().toISOString()}`).toEqual([]);
}

function act(delivery: Delivery, fate: Fate, posted: Posted[]): Outcome {
  if (fate === 'busy') return { kind: 'retry', reason: 'busy', afterMs: 1_000 };
  if (fate === 'refused' && delivery.act.kind === 'post') return { kind: 'rejected', reason: 'is_archived' };
  if (fate === 'request lost' || fate === 'killed before') return { kind: 'unknown', reason: 'lost' };
  const remoteId = doIt(delivery, posted);
  return fate === 'answer lost' ? { kind: 'unknown', reason: 'lost' } : { kind: 'delivered', remoteId };
}

function doIt({ id, key, part, reply, act: what }: Delivery, posted: Posted[]): string {
  if (what.kind === 'post') {
    posted.push({ id: `p${id}`, of: `${key}/${part}`, text: reply.summary });
    return `p${id}`;
  }
  const at = posted.findIndex((one) => one.id === what.remoteId);
  if (at >= 0 && what.kind === 'edit') posted[at]!.text = reply.summary;
  if (at >= 0 && what.kind === 'withdraw') posted.splice(at, 1);
  return what.remoteId;
}

function refuse({ refusedFrom }: Model, { key, part }: Delivery): void {
  const before = refusedFrom.get(key as Key) ?? Number.POSITIVE_INFINITY;
  refusedFrom.set(key as Key, Math.min(before, part));
}

const anyCommand = [
  fc.tuple(fc.constantFrom(...keys), fc.integer({ min: 1, max: 3 })).map(([key, parts]) => owe(key, parts)),
  fc.constantFrom(...keys).map(edit),
  fc.constantFrom(...keys).map(retract),
  fc.constantFrom(100, 2_000, 61_000, 130_000).map(wait),
  fc.constantFrom(...fates).map(work),
  fc.constantFrom(...fates).map(work),
];

describe('T6: the outbox', () => {
  it(`comes to what its model says, in ${RUNS} runs of commands`, { timeout: 300_000 + RUNS * 1_000 }, async () => {
    const seed = seedOf();
    const database = await openSqlite(temporaryFolder());
    let commands = 0;
    await fc.assert(
      fc.asyncProperty(fc.commands(anyCommand, { maxCommands: 40, size: 'max' }), async (list) => {
        const { model, real } = await anew(database);
        await fc.asyncModelRun(() => ({ model, real }), list);
        commands += [...list].length;
        await drain(real);
        expect(real.posted.map(({ text }) => text).sort()).toEqual(expectedOf(model));
      }),
      { numRuns: RUNS, seed },
    );
    await database.close();
    report({ proof: 'T6 commands', seed, runs: RUNS, commands, divergences: 0 });
  });
});

async function anew(database: Database): Promise<{ model: Model; real: Real }> {
  await database.write(async (tx) => void (await tx.deleteFrom('outbox').execute()));
  const model: Model = { said: new Map(), takenBack: new Set(), refusedFrom: new Map() };
  const clock = handClock();
  return { model, real: { outbox: openOutboxStore(database, { clock, ...times }), clock, posted: [], model } };
}

/** Each round claims two; no list of commands owes as many. */
const MOST_ROUNDS = 200;

/** Nobody dies any more and nothing is lost: what is owed goes out. */
async function drain(real: Real): Promise<void> {
  const open = async () =>
    (await real.outbox.list(200)).filter(({ state }) => state === 'pending' || state === 'sending');
  for (let round = 0; round < MOST_ROUNDS; round++) {
    if ((await open()).length === 0) return;
    real.clock.pass(times.leaseMs + times.quarantineMs + 1);
    await workOn(real, 'fine');
  }
  expect(await open(), 'owed for ever').toEqual([]);
}

function expectedOf({ said, takenBack, refusedFrom }: Model): readonly string[] {
  return [...said]
    .filter(([key]) => !takenBack.has(key))
    .flatMap(([key, texts]) => texts.slice(0, refusedFrom.get(key) ?? texts.length))
    .sort();
}
