/** Reads the search index: one look at the list of segments a query, then only the blocks its terms lie in. */
import { PactwireError } from '../basics/errors.ts';
import type { IndexLanguage, IndexReader, IndexSegment, Postings } from '../domain/search-index.ts';
import { ByteCache } from './byte-cache.ts';
import { bytesOf } from './bytes.ts';
import type { Database } from './database.ts';
import { decodeDocuments, findPostings, hashTerm, INDEX_FORMAT, MAX_BLOCKS } from './index-format.ts';
import { oneOf } from './one-of.ts';
import { layoutOf } from './postings-layout.ts';

const CACHE_BYTES = 64 * 1024 * 1024;
/** What every query needs of every segment, some 6 bytes a passage: kept beside the blocks, and bounded for itself. */
const DOCUMENTS_BYTES = 32 * 1024 * 1024;
/** Another process may merge segments between our two looks; then we look again. */
const ATTEMPTS = 5;

interface SegmentRow {
  readonly id: number;
  readonly language: string;
  readonly count: number;
  readonly blocks: number;
}

interface Documents extends Pick<IndexSegment, 'numbers' | 'firsts'> {
  readonly sizes: Uint8Array;
}

export function createIndexReader(database: Database, cacheBytes: number = CACHE_BYTES): IndexReader {
  const blocks = new ByteCache<Uint8Array>(cacheBytes);
  const documents = new ByteCache<Documents>(DOCUMENTS_BYTES);

  async function attempt(
    organisation: string,
    terms: readonly string[],
    only?: readonly number[],
  ): Promise<IndexSegment[] | null> {
    const rows = await listSegments(database, organisation, only);
    const named = terms.map((term) => ({ term, hash: hashTerm(term) }));
    const wanted = new Set(rows.flatMap((row) => named.map(({ hash }) => keyOf(row, hash))));
    const [found, numbered] = await Promise.all([
      readBlocks(database, organisation, wanted, blocks),
      readDocuments(database, organisation, rows, documents),
    ]);
    if (!found || !numbered) return null;
    return rows.map((row) => {
      const { numbers, firsts, sizes } = numbered.get(row.id)!;
      const postings = new Map<string, Postings>();
      for (const { term, hash } of named) {
        const list = findPostings(found.get(keyOf(row, hash))!, term, hash, sizes);
        if (list) postings.set(term, list);
      }
      const language = row.language as IndexLanguage;
      return { id: row.id, language, count: row.count, numbers, firsts, postings };
    });
  }

  return {
    async read(organisation, terms, only) {
      for (let left = ATTEMPTS; left > 0; left--) {
        const segments = await attempt(organisation, terms, only);
        if (segments) return segments;
      }
      throw new PactwireError(
        'library-unreadable',
        'The search index lacks parts that it names. Run `pactwire doctor`, which says how to rebuild it; the articles are safe.',
      );
    },
  };
}

/** Whether another version of the program wrote some of it: that is not read, and the index wants building again. */
export async function isIndexOutdated(database: Database, organisation: string): Promise<boolean> {
  const found = await database.read
    .selectFrom('index_segments')
    .select('id')
    .where('organisation', '=', organisation)
    .where('format', '!=', INDEX_FORMAT)
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}

function keyOf(segment: SegmentRow, hash: number): number {
  return segment.id * MAX_BLOCKS + (hash % segment.blocks);
}

function listSegments(database: Database, organisation: string, only?: readonly number[]): Promise<SegmentRow[]> {
  const all = database.read
    .selectFrom('index_segments')
    .select(['id', 'language', 'count', 'blocks'])
    .where('organisation', '=', organisation)
    .where('format', '=', INDEX_FORMAT);
  return (only === undefined ? all : all.where(oneOf(database.engine, 'id', only))).orderBy('id').execute();
}

/** The blocks by key; null where one is gone. */
async function readBlocks(
  database: Database,
  organisation: string,
  keys: ReadonlySet<number>,
  cache: ByteCache<Uint8Array>,
): Promise<Map<number, Uint8Array> | null> {
  const found = new Map<number, Uint8Array>();
  const missing: number[] = [];
  for (const key of keys) {
    const cached = cache.get(`${organisation}/${key}`);
    if (cached) found.set(key, cached);
    else missing.push(key);
  }
  if (missing.length === 0) return found;
  const rows = await database.read
    .selectFrom('index_blocks')
    .select(['key', 'data'])
    .where('organisation', '=', organisation)
    .where(oneOf(database.engine, 'key', missing))
    .execute();
  for (const row of rows) {
    const bytes = bytesOf(row.data);
    found.set(row.key, bytes);
    cache.set(`${organisation}/${row.key}`, bytes, bytes.byteLength);
  }
  return found.size === keys.size ? found : null;
}

/** The passages of each segment by its id; null where one is gone. */
async function readDocuments(
  database: Database,
  organisation: string,
  segments: readonly SegmentRow[],
  cache: ByteCache<Documents>,
): Promise<Map<number, Documents> | null> {
  const found = new Map<number, Documents>();
  const missing: number[] = [];
  for (const { id } of segments) {
    const cached = cache.get(`${organisation}/${id}`);
    if (cached) found.set(id, cached);
    else missing.push(id);
  }
  if (missing.length === 0) return found;
  const rows = await database.read
    .selectFrom('index_segments')
    .select(['id', 'count', 'documents'])
    .where('organisation', '=', organisation)
    .where(oneOf(database.engine, 'id', missing))
    .execute();
  for (const row of rows) {
    const decoded = toDocuments(bytesOf(row.documents), row.count);
    found.set(row.id, decoded);
    cache.set(`${organisation}/${row.id}`, decoded, bytesIn(decoded));
  }
  return found.size === segments.length ? found : null;
}

function toDocuments(stored: Uint8Array, count: number): Documents {
  const { numbers, places } = decodeDocuments(stored, count);
  const { firsts, sizes } = layoutOf(places);
  return { numbers, firsts, sizes };
}

function bytesIn({ numbers, firsts, sizes }: Documents): number {
  return numbers.byteLength + firsts.byteLength + sizes.byteLength;
}
