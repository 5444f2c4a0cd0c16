/** Wires fetching: the guarded way out, the workers that read what comes in, addresses as articles, and the sources. */
import { readFile, stat } from 'node:fs/promises';
import { systemClock } from '../basics/clock.ts';
import { PactwireError } from '../basics/errors.ts';
import type { Log } from '../basics/log.ts';
import type { WorkLoop } from '../basics/work-loop.ts';
import type { Config } from '../config.ts';
import type { ChatFeature } from '../conversation/chat-feature.ts';
import { sourceFeature } from '../conversation/source-feature.ts';
import type { SourceDesk } from '../domain/source.ts';
import { type AcquireAddressDeps, acquireAddress } from '../fetching/acquire-address.ts';
import { type AddressRules, addressRules } from '../fetching/address-rules.ts';
import { createFetchedWorkers } from '../fetching/fetched-workers.ts';
import { createFetcher } from '../fetching/fetcher.ts';
import { goodManners } from '../fetching/manners.ts';
import { startPolling } from '../fetching/poll-loop.ts';
import { type PollingTimes, usualPolling } from '../fetching/polling-times.ts';
import { sourceDesk } from '../fetching/source-desk.ts';
import { webAddress } from '../fetching/web-address.ts';
import type { Acquired } from '../library/acquire/acquired.ts';
import { reasonOf } from '../library/acquire/acquired.ts';
import type { Database } from '../storage/database.ts';
import { openSettingStore } from '../storage/setting-store.ts';
import { openSourceStore } from '../storage/source-store.ts';
import type { Learner } from './learner.ts';
import { ORGANISATION } from './storage.ts';

export interface Fetching {
  readonly deps: AcquireAddressDeps;
  readonly rules: AddressRules;
  acquire(address: string): AsyncIterable<Acquired>;
  close(): Promise<void>;
}

export interface Sources {
  readonly desk: SourceDesk;
  /** In the chats. */
  readonly feature: ChatFeature;
  /** Visits what is due from now on. */
  start(): WorkLoop;
}

const userAgent = 'Pactwire/0.1 (news library; reads feeds and the pages they name)';
const POLLING_TIMES = 'polling-times';
const largestList = 5 * 1024 * 1024;

export function openFetching({ fetchPrivate }: Config, signal: AbortSignal): Fetching {
  const rules = addressRules(fetchPrivate);
  const closing = new AbortController();
  const fetcher = createFetcher({ rules, userAgent });
  const workers = createFetchedWorkers();
  const manners = goodManners(fetcher, systemClock);
  const deps = { fetcher, workers, manners, signal: AbortSignal.any([signal, closing.signal]) };
  return {
    deps,
    rules,
    acquire: (address) => acquireAddress(address, deps),
    async close() {
      closing.abort();
      await fetcher.close();
      await workers.close();
    },
  };
}

export async function wireSources(
  database: Database,
  { deps, rules, acquire }: Fetching,
  learner: () => Promise<Pick<Learner, 'learn'>>,
  log: Log,
): Promise<Sources> {
  const times = await timesSetInLibrary(database);
  const parts = {
    ...deps,
    store: openSourceStore(database, ORGANISATION, { clock: systemClock, leaseMs: times.leaseMs }),
    async *learn(documents: AsyncIterable<Acquired>) {
      yield* (await learner()).learn(documents);
    },
    clock: systemClock,
    random: Math.random,
    times,
  };
  const checkAddress = (address: string) => webAddress(address, rules);
  const desk = sourceDesk({ ...parts, readFile: readList, checkAddress });
  return {
    desk,
    feature: sourceFeature({ sources: desk, read: (address) => parts.learn(acquire(address)) }),
    start: () => startPolling(parts, log),
  };
}

/** A setting of the library, so that every replica keeps the same and a proof can shorten them. */
async function timesSetInLibrary(database: Database): Promise<PollingTimes> {
  const set = await openSettingStore(database, ORGANISATION).get(POLLING_TIMES);
  return set === null ? usualPolling : { ...usualPolling, ...(JSON.parse(set) as Partial<PollingTimes>) };
}

async function readList(path: string): Promise<Uint8Array> {
  try {
    if ((await stat(path)).size > largestList)
      throw new PactwireError('bad-input', 'A list of feeds has at most 5 MB.');
    return await readFile(path);
  } catch (error) {
    throw new PactwireError('bad-input', reasonOf(error), { cause: error });
  }
}
