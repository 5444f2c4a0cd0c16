/**
 * Search at growing sizes, on both engines, beside what anyone would pick instead: latency, memory, disk, build time. What
 * this process does alone is told in one core's time, as building is: what else the machine does is not counted. Where a
 * server or a second thread works too, the clock tells.
 */
import { execFile } from 'node:child_process';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Engine, Place } from '../../src/storage/database.ts';
import { createIndexMerger } from '../../src/storage/index-merger.ts';
import { hasPostgres } from '../postgres-server.ts';
import { coreMs } from './core-time.ts';
import type { Peer, PeerKind, PeerText } from './peer.ts';
import { peersBeside } from './peers-databases.ts';
import { memoryPeers } from './peers-memory.ts';
import { madePassages, organisation, type ScaleLibrary, scaleLibrary, searchOf } from './scale-library.ts';
import type { Asked } from './search-asking.ts';
import {
  CACHE_BYTES,
  commonest,
  made,
  type Percentiles,
  percentiles,
  QUERIES,
  timed,
  timeEach,
  times,
  wallMs,
} from './search-timing.ts';

export interface ScaleRow {
  readonly who: string;
  readonly passages: number;
  readonly buildSeconds: number;
  readonly megabytes: number | null;
  /** Of the process that asks. */
  readonly memoryMb: number | null;
  readonly cold: Percentiles;
  readonly warm: Percentiles;
  /** The sixteen commonest words in one query. */
  readonly worst: Percentiles;
  readonly fourAtOnce: Percentiles | null;
  readonly whileMerging: Percentiles | null;
}

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

async function measureOurs(library: ScaleLibrary): Promise<ScaleRow> {
  const asked = await askApart(library.database.place);
  const built = { buildSeconds: library.buildMs() / 1_000, megabytes: (await library.bytes()) / 1e6 };
  return {
    ...{ who: `Pactwire on ${library.engine}`, passages: library.passages(), ...built, ...asked },
    whileMerging: await timeWhileMerging(library),
  };
}

/** In a process of its own, as whoever asks has one: what building left in this one is not what answering needs. */
async function askApart(place: Place): Promise<Asked> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    fileURLToPath(new URL('search-asking.js', import.meta.url)),
    JSON.stringify(place),
  ]);
  return JSON.parse(stdout) as Asked;
}

async function measurePeer({ name, elsewhere }: PeerKind, peer: Peer, passages: number): Promise<ScaleRow> {
  const clock = elsewhere ? wallMs : coreMs;
  const ask = (query: string) => peer.search(query);
  const cold = await timed(made(QUERIES), ask, clock);
  const warm = await timed(made(QUERIES), ask, clock);
  const worst = await timed(commonest(3), ask, clock);
  const nothing = { megabytes: null, memoryMb: null, fourAtOnce: null, whileMerging: null };
  return { who: name, passages, buildSeconds: peer.buildMs() / 1_000, ...nothing, cold, warm, worst };
}

async function timeWhileMerging(library: ScaleLibrary): Promise<Percentiles | null> {
  await library.grow(library.passages() + UNMERGED, async () => undefined, false);
  const merger = createIndexMerger(library.database, organisation);
  const search = searchOf(library.database, CACHE_BYTES);
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
