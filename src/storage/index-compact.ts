/** Merges small segments into larger ones, so that a query reads few of them. Called after writing, never by a query. */
import { sql } from 'kysely';
import type { IndexLanguage } from '../domain/search-index.ts';
import { bytesOf } from './bytes.ts';
import type { Database } from './database.ts';
import { decodeDocuments, gatherBlock, INDEX_FORMAT, MAX_BLOCKS, type TermPostings } from './index-format.ts';
import { allocate, insertSegment, type NewSegment } from './index-store.ts';
import { layoutOf } from './postings-layout.ts';

/** So many segments of one size make one of the next. */
const FAN_IN = 8;
/** From this many passages on a segment is left alone. */
const SEALED = 32_768;
/** A merge holds its postings in memory, some 4 kB a passage: with more passages than this it would outgrow its thread. */
const MOST_AT_ONCE = 131_072;
/** After a merge of so many passages PostgreSQL is told to count anew. */
const MANY = 4_096;

interface Part {
  readonly id: number;
  readonly language: string;
  readonly count: number;
}

/**
 * Merges until no size has eight segments. What is merged was read before the transaction that puts it in place. Merges
 * that would make a segment of more than `most` passages are left alone.
 */
export async function compact(database: Database, organisation: string, most = Infinity): Promise<void> {
  for (;;) {
    const parts = (await dueMerges(database, organisation)).find((list) => passagesOf(list) <= most);
    if (!parts) return;
    const merged = await mergeParts(database, organisation, parts);
    if (!(await replace(database, organisation, parts, merged))) return;
    if (passagesOf(parts) >= MANY) await countRows(database);
  }
}

/** Until PostgreSQL has counted the rows it reads whole tables for a few; by itself it counts once a minute at most. */
async function countRows(database: Database): Promise<void> {
  if (database.engine === 'postgres') await sql`analyze articles, article_versions, passages`.execute(database.read);
}

/** Whether anything waits to be merged. */
export async function isMergeDue(database: Database, organisation: string): Promise<boolean> {
  return (await dueMerges(database, organisation)).length > 0;
}

function passagesOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { count }) => sum + count, 0);
}

/** Each eight or more segments of one language and size. */
async function dueMerges(database: Database, organisation: string): Promise<Part[][]> {
  const parts = await database.read
    .selectFrom('index_segments')
    .select(['id', 'language', 'count'])
    .where('organisation', '=', organisation)
    .where('format', '=', INDEX_FORMAT)
    .where('count', '<', SEALED)
    .orderBy('id')
    .execute();
  const tiers = new Map<string, Part[]>();
  for (const part of parts) {
    const tier = `${part.language} ${Math.floor(Math.log(Math.max(1, part.count)) / Math.log(FAN_IN))}`;
    const list = tiers.get(tier);
    if (list) list.push(part);
    else tiers.set(tier, [part]);
  }
  return [...tiers.values()].filter((list) => list.length >= FAN_IN).map(mergedAtOnce);
}

/** The first of the parts, as many as one merge can hold. */
export function mergedAtOnce<Counted extends Pick<Part, 'count'>>(parts: readonly Counted[]): Counted[] {
  let passages = 0;
  const over = parts.findIndex(({ count }) => {
    passages += count;
    return passages > MOST_AT_ONCE;
  });
  return parts.slice(0, over < 0 ? parts.length : Math.max(2, over));
}

/** Takes out segments whose passages are all gone: what a rebuild or the removal of many articles leaves behind. */
export async function dropEmptySegments(database: Database, organisation: string): Promise<void> {
  const parts = await database.read
    .selectFrom('index_segments')
    .select(['id', 'language', 'count'])
    .where('organisation', '=', organisation)
    .execute();
  for (const part of parts) {
    const documents = await readDocuments(database, organisation, [part]);
    const alive = await aliveNumbers(database, organisation, documents);
    if (documents.some(({ numbers }) => numbers.some((no) => alive.has(no)))) continue;
    const nothing = { numbers: new Uint32Array(0), places: new Uint8Array(0) };
    await replace(database, organisation, [part], {
      language: part.language as IndexLanguage,
      documents: nothing,
      terms: new Map(),
    });
  }
}

/** Null where a part is gone: another process was quicker. */
async function mergeParts(
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

async function readDocuments(database: Database, organisation: string, parts: readonly Part[]) {
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

async function aliveNumbers(
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
  const rows = await database.read
    .selectFrom('index_blocks')
    .select('data')
    .where('organisation', '=', organisation)
    .where('key', '>=', segment * MAX_BLOCKS)
    .where('key', '<', (segment + 1) * MAX_BLOCKS)
    .execute();
  return rows.map(({ data }) => bytesOf(data));
}

/** Puts the merged segment in the place of its parts, unless one of them is no longer there. */
async function replace(
  database: Database,
  organisation: string,
  parts: readonly Part[],
  merged: Omit<NewSegment, 'id'> | null,
): Promise<boolean> {
  if (!merged) return false;
  const ids = parts.map(({ id }) => id);
  return database
    .write(async (tx) => {
      // First the counter: its row lock lets one merge or append at a time decide.
      const { firstSegment } = await allocate(tx, organisation, 0, 1);
      const deleted = await tx
        .deleteFrom('index_segments')
        .where('organisation', '=', organisation)
        .where('id', 'in', ids)
        .returning('id')
        .execute();
      // A part that is gone was merged by another process: its deletion took the same lock, so nothing else is deleted.
      if (deleted.length < parts.length) throw new MergedElsewhere();
      for (const id of ids) await deleteBlocks(tx, organisation, id);
      if (merged.documents.numbers.length > 0) await insertSegment(tx, organisation, { id: firstSegment, ...merged });
      return true;
    })
    .catch((error: unknown) => {
      if (error instanceof MergedElsewhere) return false;
      throw error;
    });
}

/** Rolls the transaction back. */
class MergedElsewhere extends Error {}

async function deleteBlocks(tx: Parameters<typeof insertSegment>[0], organisation: string, segment: number) {
  await tx
    .deleteFrom('index_blocks')
    .where('organisation', '=', organisation)
    .where('key', '>=', segment * MAX_BLOCKS)
    .where('key', '<', (segment + 1) * MAX_BLOCKS)
    .execute();
}
