/** The rows of the search index as they are read: the list of segments, blocks of terms, documents of segments. */
import type { IndexSegment } from '../domain/search-index.ts';
import { ByteCache } from './byte-cache.ts';
import { bytesOf } from './bytes.ts';
import type { Database } from './database.ts';
import { decodeDocuments, INDEX_FORMAT, MAX_BLOCKS } from './index-format.ts';
import { keyedBytes } from './keyed-bytes.ts';
import { oneOf } from './one-of.ts';
import { layoutOf } from './postings-layout.ts';

export interface SegmentRow {
  readonly id: number;
  readonly language: string;
  readonly count: number;
  readonly blocks: number;
}

export interface Documents extends Pick<IndexSegment, 'numbers' | 'firsts'> {
  readonly sizes: Uint8Array;
  /** Which terms the segment may hold; null where that is not known. */
  readonly filter: Uint8Array | null;
}

/** The block of a segment in which a term lies. */
export function keyOf(segment: SegmentRow, hash: number): number {
  return segment.id * MAX_BLOCKS + (hash % segment.blocks);
}

export function listSegments(
  database: Database,
  organisation: string,
  only?: readonly number[],
): Promise<SegmentRow[]> {
  const all = database.read
    .selectFrom('index_segments')
    .select(['id', 'language', 'count', 'blocks'])
    .where('organisation', '=', organisation)
    .where('format', '=', INDEX_FORMAT);
  return (only === undefined ? all : all.where(oneOf(database.engine, 'id', only))).orderBy('id').execute();
}

/** The blocks by key; null where one is gone. */
export async function readBlocks(
  database: Database,
  organisation: string,
  keys: ReadonlySet<number>,
): Promise<Map<number, Uint8Array> | null> {
  if (keys.size === 0) return new Map();
  const wanted = database.read
    .selectFrom('index_blocks')
    .select(['key', 'data'])
    .where('organisation', '=', organisation)
    .where(oneOf(database.engine, 'key', [...keys]));
  const rows = await keyedBytes(database, wanted);
  return rows.length === keys.size ? new Map(rows.map(({ key, data }) => [key, data])) : null;
}

/** What every query needs of every segment, some 8 bytes a passage: kept for itself. */
const DOCUMENTS_BYTES = 32 * 1024 * 1024;

export type DocumentsReader = (
  organisation: string,
  segments: readonly SegmentRow[],
) => Promise<Map<number, Documents> | null>;

/** The documents of each segment by its id; null where one is gone. */
export function documentsReader(database: Database): DocumentsReader {
  const kept = new ByteCache<Documents>(DOCUMENTS_BYTES);
  return async (organisation, segments) => {
    const found = new Map<number, Documents>();
    for (const { id } of segments) {
      const documents = kept.get(`${organisation}/${id}`);
      if (documents) found.set(id, documents);
    }
    const missing = segments.filter(({ id }) => !found.has(id)).map(({ id }) => id);
    for (const [id, documents] of await readDocuments(database, organisation, missing)) {
      found.set(id, documents);
      kept.set(`${organisation}/${id}`, documents, bytesIn(documents));
    }
    return found.size === segments.length ? found : null;
  };
}

async function readDocuments(
  database: Database,
  organisation: string,
  ids: readonly number[],
): Promise<(readonly [number, Documents])[]> {
  if (ids.length === 0) return [];
  const rows = await database.read
    .selectFrom('index_segments')
    .select(['id', 'count', 'documents', 'terms'])
    .where('organisation', '=', organisation)
    .where(oneOf(database.engine, 'id', ids))
    .execute();
  return rows.map(({ id, count, documents, terms }) => {
    const { numbers, places } = decodeDocuments(bytesOf(documents), count);
    return [id, { numbers, ...firstsAndSizes(places), filter: terms === null ? null : bytesOf(terms) }];
  });
}

function firstsAndSizes(places: Uint8Array): Pick<Documents, 'firsts' | 'sizes'> {
  const { firsts, sizes } = layoutOf(places);
  return { firsts, sizes };
}

function bytesIn({ numbers, firsts, sizes, filter }: Documents): number {
  return numbers.byteLength + firsts.byteLength + sizes.byteLength + (filter?.byteLength ?? 0);
}
