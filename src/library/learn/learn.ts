/** Articles in, known articles out: read and analyse each, decide and write them batch by batch, then report. */
import { setImmediate } from 'node:timers/promises';
import type { Clock } from '../../basics/clock.ts';
import { PactwireError } from '../../basics/errors.ts';
import type { AddReport } from '../../domain/article.ts';
import type { LibraryDoor } from '../../domain/library-writer.ts';
import { type Acquired, reasonOf } from '../acquire/acquired.ts';
import { inBatches } from './batches.ts';
import { type PrepareDeps, type Prepared, prepare, type SetAside } from './prepare.ts';
import { reportSetAside } from './report.ts';
import { writeBatch } from './write.ts';

export interface LearnDeps extends PrepareDeps {
  readonly library: LibraryDoor;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

/**
 * One fsync and one look at the neighbours carry a batch: the larger, the cheaper an article. A quarter of a second is
 * what a person at a terminal waits without noticing; who adds more than that waits for it anyway.
 */
const BATCH = { most: 192, firstWithinMs: 250, withinMs: 1_000 };

type Item = Prepared | SetAside;

/** A report is given only when what it says is saved. An abort stops between batches. */
export async function* learn(documents: AsyncIterable<Acquired>, deps: LearnDeps): AsyncGenerator<AddReport> {
  for await (const batch of inBatches(prepareAll(documents, deps), BATCH, deps.signal)) {
    yield* await saved(batch, deps);
    // SQLite answers at once, so that nothing else may ever get its turn: Ctrl-C, a question, a timer.
    await setImmediate();
  }
  if (deps.signal.aborted) {
    throw new PactwireError('aborted', 'Stopped. What was reported is saved; add the same again for the rest.');
  }
}

async function* prepareAll(documents: AsyncIterable<Acquired>, deps: LearnDeps): AsyncGenerator<Item> {
  for await (const acquired of documents) {
    if (deps.signal.aborted) return;
    yield await prepare(acquired, deps);
  }
}

/** In the order the articles came. */
async function saved(batch: readonly Item[], deps: LearnDeps): Promise<readonly AddReport[]> {
  const prepared = batch.filter((item) => item.kind === 'prepared');
  const reports = new Map(await written(prepared, deps));
  return batch.map((item) => reports.get(item) ?? reportSetAside(item as SetAside));
}

/** An article that cannot be written is set aside; what is wrong with the library as a whole ends the run. */
async function written(batch: readonly Prepared[], deps: LearnDeps): Promise<readonly (readonly [Item, AddReport])[]> {
  if (batch.length === 0) return [];
  const now = deps.clock.now().toISOString();
  try {
    const reports = await deps.library.write((writer) => writeBatch(writer, batch, { rules: deps.rules, now }));
    return reports.map((report, at) => [batch[at]!, report]);
  } catch (error) {
    if (error instanceof PactwireError) throw error;
    if (batch.length > 1) return oneByOne(batch, deps);
    return batch.map((item) => [item, reportSetAside({ source: item.read.source, reason: reasonOf(error) })]);
  }
}

async function oneByOne(batch: readonly Prepared[], deps: LearnDeps) {
  const reports: (readonly [Item, AddReport])[] = [];
  for (const item of batch) reports.push(...(await written([item], deps)));
  return reports;
}
