/** The same queries put to the peers, over the same documents. */
import type { Language } from '../../src/domain/text.ts';
import type { PeerKind } from './peer.ts';
import { databasePeers } from './peers-databases.ts';
import { memoryPeers } from './peers-memory.ts';
import type { BenchSet } from './search-data.ts';

export type Run = ReadonlyMap<string, readonly string[]>;

/** The documents that each peer finds for each query of a set, best first. */
export async function peerRuns(set: BenchSet, language: Language): Promise<ReadonlyMap<string, Run>> {
  const runs = new Map<string, Run>();
  for (const kind of [...memoryPeers, ...databasePeers]) {
    if (kind.here()) runs.set(kind.name, await runOf(kind, set, language));
  }
  return runs;
}

async function runOf(kind: PeerKind, set: BenchSet, language: Language): Promise<Run> {
  const peer = await kind.open(language);
  try {
    await peer.add(set.docs.map(({ title, text }, no) => ({ no, title: title || '', text })));
    const run = new Map<string, readonly string[]>();
    for (const { id, text, unanswerable } of set.queries) {
      if (unanswerable) continue;
      const found = await peer.search(text);
      run.set(
        id,
        found.slice(0, 10).map((no) => set.docs[no]!.id),
      );
    }
    return run;
  } finally {
    await peer.close();
  }
}
