/**
 * Search at growing sizes, on both engines, beside what anyone would pick instead: latency, memory, disk, build time. What
 * this process does alone is told in one core's time, as building is: what else the machine does is not counted. Where a
 * server or a second thread works too, the clock tells.
 */
import { performance } from 'node:perf_hooks';
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Search } from '../../src/search/search-passages.ts';
import type { Engine } from '../../src/storage/database.ts';
import { createIndexMerger } from '../../src/storage/index-merger.ts';
import { hasPostgres } from '../postgres-server.ts';
import { coreMs } from './core-time.ts';
import type { Peer, PeerKind, PeerText } from './peer.ts';
import { peersBeside } from './peers-databases.ts';
import { memoryPeers } from './peers-memory.ts';
import { madePassages, organisation, type ScaleLibrary, scaleLibrary } from './scale-library.ts';
import { madeQueries } from './search-queries.ts';
import { commonWords } from './search-words.ts';

export interface Percentiles {
  readonly p50: number;
  readonly p95: number;
}

export interface ScaleRow {
  readonly who: string;
  readonly passages: number;
  readonly buildSeconds: number;
  readonly megabytes: number | null;
  /** Of this process, while it answers; the made text is gone by then. */
  readonly memoryMb: number | null;
  readonly cold: Percentiles;
  readonly warm: Percentiles | null;
  /** The sixteen commonest words in one query. */
  readonly worst: Percentiles;
  readonly fourAtOnce: Percentiles | null;
  readonly whileMerging: Percentiles | null;
}

/** The same for all. */
const QUERIES = 120;
const CACHE_BYTES = 96 * 1024 * 1024;
/** Passages added without merging, so that a large merge is due: eight batches are, whatever was merged before. */
const UNMERGED = 28_000;

/** Each engine beside the full text search that its database brings; and the peers that live in memory. */
export type Round = Engine | 'memory';

export async function measureScale(
  sizes: readonly number[],
  rounds: readonly Round[],
  tell: (row: ScaleRow) => void,
): Promise<ScaleRow[]> {
  const rows: ScaleRow[] = [];
  const keep = (row: ScaleRow) => {
    rows.push(row);
    tell(row);
  };
  for (const round of rounds) {
    if (round === 'memory') await measureMemoryPeers(sizes, keep);
    else if (round === 'sqlite' || hasPostgres()) await measureEngine(round, sizes, keep);
  }
  return rows;
}

async function measureEngine(engine: Engine, sizes: readonly number[], keep: (row: ScaleRow) => void): Promise<void> {
  const library = await scaleLibrary(engine);
  const kinds = peersBeside[engine];
  const peers = await Promise.all(kinds.map((kind) => kind.open()));
  try {
    for (const size of sizes) {
      const also = async (batch: readonly PeerText[]) => {
        for (const peer of peers) await peer.add(batch);
      };
      await library.grow(size, also, true);
      // The peers first: our merge adds passages that they do not get.
      for (const [at, peer] of peers.entries()) keep(await measurePeer(kinds[at]!, peer, library.passages()));
      keep(await measureOurs(library));
    }
  } finally {
    for (const peer of peers) await peer.close();
    await library.close();
  }
}

async function measureMemoryPeers(sizes: readonly number[], keep: (row: ScaleRow) => void): Promise<void> {
  for (const kind of memoryPeers) {
    const peer = await kind.open();
    const passages = madePassages();
    let count = 0;
    for (const size of sizes.filter((one) => one <= kind.most)) {
      while (count < size) {
        const batch = passages.next().value;
        await peer.add(batch);
        count += batch.length;
      }
      keep(await measurePeer(kind, peer, count));
    }
    await peer.close();
  }
}

/** What building left behind is not what answering needs. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}

async function measureOurs(library: ScaleLibrary): Promise<ScaleRow> {
  collectGarbage();
  const passages = library.passages();
  const [none, kept] = [library.search(0), library.search(CACHE_BYTES)];
  const queries = made(QUERIES);
  const clock = library.engine === 'sqlite' ? coreMs : wallMs;
  const cold = await timeEach(queries, none, clock);
  await timeEach(queries, kept, clock);
  const warm = await timeEach(queries, kept, clock);
  const worst = await timeEach(commonest(20), none, clock);
  const fourAtOnce = await timeFour(queries, none, clock);
  const buildSeconds = library.buildMs() / 1_000;
  const megabytes = (await library.bytes()) / 1e6;
  const memoryMb = process.memoryUsage.rss() / 1e6;
  return {
    ...{ who: `Pactwire on ${library.engine}`, passages, buildSeconds, megabytes, memoryMb },
    ...{ cold, warm, worst, fourAtOnce, whileMerging: await timeWhileMerging(library) },
  };
}

async function measurePeer({ name, elsewhere }: PeerKind, peer: Peer, passages: number): Promise<ScaleRow> {
  const clock = elsewhere ? wallMs : coreMs;
  const cold = await timed(made(QUERIES), (query) => peer.search(query), clock);
  const worst = await timed(commonest(3), (query) => peer.search(query), clock);
  const nothing = { megabytes: null, memoryMb: null, warm: null, fourAtOnce: null, whileMerging: null };
  return { who: name, passages, buildSeconds: peer.buildMs() / 1_000, ...nothing, cold, worst };
}

function made(count: number): string[] {
  return madeQueries(2, count);
}

/** Each time the same words in another order. */
function commonest(count: number): string[] {
  const words = commonWords(16);
  return Array.from({ length: count }, (_, i) => [...words.slice(i % 16), ...words.slice(0, i % 16)].join(' '));
}

type Clock = () => number;

function wallMs(): number {
  return performance.now();
}

function timeEach(queries: readonly string[], search: Search, clock: Clock): Promise<Percentiles> {
  return timed(queries, (query) => search.search({ query, limit: 20 }), clock);
}

type Ask = (query: string) => Promise<unknown>;

async function timed(queries: readonly string[], ask: Ask, clock: Clock): Promise<Percentiles> {
  return percentiles(await times(queries, ask, clock));
}

async function times(queries: Iterable<string>, ask: Ask, clock: Clock): Promise<number[]> {
  const found: number[] = [];
  for (const query of queries) {
    const started = clock();
    await ask(query);
    found.push(clock() - started);
  }
  return found;
}

async function timeFour(queries: readonly string[], search: Search, clock: Clock): Promise<Percentiles> {
  const ask = (query: string) => search.search({ query, limit: 20 });
  const lanes = [0, 1, 2, 3].map((lane) => queries.filter((_, at) => at % 4 === lane));
  return percentiles((await Promise.all(lanes.map((lane) => times(lane, ask, clock)))).flat());
}

async function timeWhileMerging(library: ScaleLibrary): Promise<Percentiles | null> {
  await library.grow(library.passages() + UNMERGED, async () => undefined, false);
  const merger = createIndexMerger(library.database, organisation);
  const search = library.search(CACHE_BYTES);
  // A process that answers has read what every query needs before a merge begins.
  await timeEach(made(1), search, wallMs);
  let over = false;
  const merged = merger.merge().then(() => {
    over = true;
  });
  const found: number[] = [];
  const queries = made(QUERIES);
  for (let at = 0; !over; at += 1) {
    found.push(...(await times([queries[at % QUERIES]!], (query) => search.search({ query, limit: 20 }), wallMs)));
    // SQLite answers at once: without this the thread's message would never get its turn.
    await setImmediate();
  }
  await merged;
  await merger.close();
  return found.length === 0 ? null : percentiles(found);
}

function percentiles(found: readonly number[]): Percentiles {
  const sorted = [...found].sort((a, b) => a - b);
  const at = (share: number) => Number((sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(2));
  return { p50: at(0.5), p95: at(0.95) };
}
