/** Reads small segments and makes one of them: what is no longer there stays behind, places keep their order. */
import type { IndexLanguage } from '../domain/search-index.ts';
import { bytesOf } from './bytes.ts';
import type { Database } from './database.ts';
import { decodeDocuments, gatherBlock, MAX_BLOCKS, type TermPostings } from './index-format.ts';
import type { NewSegment } from './index-store.ts';
import { keyedBytes } from './keyed-bytes.ts';
import { layoutOf } from './postings-layout.ts';

export interface Part {
  readonly id: number;
  readonly language: string;
  readonly count: number;
}

/** Null where a part is gone: another process was quicker. */
export async function mergeSegments(
  database: Database,
  organisation: string,
  parts: readonly Part[],
): Promise<Omit<NewSegment, 'id'> | null> {
  const documents = await readDocuments(database, organisation, parts);
  if (documents.length < parts.length) return null;
  const alive = await aliveNumbers(database, organisation, documents);
  const kept = documents
    .flatMap(({ id, numbers, places }) =>
      Array.from(numbers, (no, ordinal) => ({ id, no, ordinal, place: places[ordinal]! })),
    )
    .filter(({ no }) => alive.has(no))
    .sort((a, b) => a.no - b.no);
  const moves = new Map(documents.map(({ id, numbers }) => [id, new Int32Array(numbers.length).fill(-1)]));
  kept.forEach(({ id, ordinal }, to) => {
    moves.get(id)![ordinal] = to;
  });
  const terms: TermPostings = new Map();
  for (const { id, places } of documents) {
    const layout = layoutOf(places);
    for (const block of await readBlocks(database, organisation, id)) gatherBlock(block, layout, moves.get(id)!, terms);
  }
  sortPostings(terms);
  return {
    language: parts[0]!.language as IndexLanguage,
    documents: {
      numbers: Uint32Array.from(kept, ({ no }) => no),
      places: Uint8Array.from(kept, ({ place }) => place),
    },
    terms,
  };
}

/** Parts come in the order of their ids; where two writers took turns their numbers may still interlock. */
function sortPostings(terms: TermPostings): void {
  for (const list of terms.values()) {
    for (let i = 1; i < list.length; i++) {
      if (list[i]! < list[i - 1]!) {
        list.sort((a, b) => a - b);
        break;
      }
    }
  }
}

export async function readDocuments(database: Database, organisation: string, parts: readonly Part[]) {
  const rows = await database.read
    .selectFrom('index_segments')
    .select(['id', 'count', 'documents'])
    .where('organisation', '=', organisation)
    .where(
      'id',
      'in',
      parts.map(({ id }) => id),
    )
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ id: row.id, ...decodeDocuments(bytesOf(row.documents), row.count) }));
}

export async function aliveNumbers(
  database: Database,
  organisation: string,
  documents: readonly { readonly numbers: Uint32Array }[],
): Promise<Set<number>> {
  let first = Infinity;
  let last = -1;
  for (const { numbers } of documents) {
    if (numbers.length === 0) continue;
    first = Math.min(first, numbers[0]!);
    last = Math.max(last, numbers[numbers.length - 1]!);
  }
  if (last < 0) return new Set();
  const rows = await database.read
    .selectFrom('passages')
    .select('no')
    .where('organisation', '=', organisation)
    .where('no', '>=', first)
    .where('no', '<=', last)
    .execute();
  return new Set(rows.map(({ no }) => no));
}

async function readBlocks(database: Database, organisation: string, segment: number): Promise<Uint8Array[]> {
  const wanted = database.read
    .selectFrom('index_blocks')
    .select(['key', 'data'])
    .where('organisation', '=', organisation)
    .where('key', '>=', segment * MAX_BLOCKS)
    .where('key', '<', (segment + 1) * MAX_BLOCKS);
  return (await keyedBytes(database, wanted)).map(({ data }) => data);
}
