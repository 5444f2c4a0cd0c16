/** Reads the search index: one look at the list of segments a query, then only the blocks its terms lie in. */
import { PactwireError } from '../basics/errors.ts';
import type { IndexLanguage, IndexReader, IndexSegment, Postings } from '../domain/search-index.ts';
import { ByteCache, type Bytes } from './byte-cache.ts';
import { bytesOf } from './bytes.ts';
import type { Database } from './database.ts';
import { decodeDocuments, findPostings, hashTerm, MAX_BLOCKS, type SegmentDocuments } from './index-format.ts';

const CACHE_BYTES = 64 * 1024 * 1024;
/** Keys a statement. */
const KEYS = 1_000;
/** Another process may merge segments between our two looks; then we look again. */
const ATTEMPTS = 5;

interface SegmentRow {
  readonly id: number;
  readonly language: string;
  readonly count: number;
  readonly blocks: number;
}

export function createIndexReader(database: Database, cacheBytes: number = CACHE_BYTES): IndexReader {
  const blocks = new ByteCache<Bytes>(cacheBytes);
  const documents = new ByteCache<SegmentDocuments & Bytes>(cacheBytes);

  async function attempt(organisation: string, terms: readonly string[]): Promise<IndexSegment[] | null> {
    const rows = await listSegments(database, organisation);
    const named = terms.map((term) => ({ term, hash: hashTerm(term) }));
    const wanted = rows.flatMap((row) => named.map(({ hash }) => keyOf(row, hash)));
    const found = await readBlocks(database, organisation, [...new Set(wanted)], blocks);
    const numbered = await readDocuments(database, organisation, rows, documents);
    if (!found || !numbered) return null;
    return rows.map((row) => {
      const postings = new Map<string, Postings>();
      for (const { term, hash } of named) {
        const list = findPostings(found.get(keyOf(row, hash))!, term);
        if (list) postings.set(term, list);
      }
      const { numbers, places } = numbered.get(row.id)!;
      return { id: row.id, language: row.language as IndexLanguage, count: row.count, numbers, places, postings };
    });
  }

  return {
    async read(organisation, terms) {
      for (let left = ATTEMPTS; left > 0; left--) {
        const segments = await attempt(organisation, terms);
        if (segments) return segments;
      }
      throw new PactwireError(
        'library-unreadable',
        'The search index lacks parts that it names. Run `pactwire doctor`, which says how to rebuild it; the articles are safe.',
      );
    },
  };
}

function keyOf(segment: SegmentRow, hash: number): number {
  return segment.id * MAX_BLOCKS + (hash % segment.blocks);
}

function listSegments(database: Database, organisation: string): Promise<SegmentRow[]> {
  return database.read
    .selectFrom('index_segments')
    .select(['id', 'language', 'count', 'blocks'])
    .where('organisation', '=', organisation)
    .orderBy('id')
    .execute();
}

/** The blocks by key; null where one is gone. */
async function readBlocks(
  database: Database,
  organisation: string,
  keys: readonly number[],
  cache: ByteCache<Bytes>,
): Promise<Map<number, Uint8Array> | null> {
  const found = new Map<number, Uint8Array>();
  const missing: number[] = [];
  for (const key of keys) {
    const cached = cache.get(`${organisation}/${key}`);
    if (cached) found.set(key, cached.bytes);
    else missing.push(key);
  }
  for (let at = 0; at < missing.length; at += KEYS) {
    const rows = await database.read
      .selectFrom('index_blocks')
      .select(['key', 'data'])
      .where('organisation', '=', organisation)
      .where('key', 'in', missing.slice(at, at + KEYS))
      .execute();
    for (const row of rows) {
      const bytes = bytesOf(row.data);
      found.set(row.key, bytes);
      cache.set(`${organisation}/${row.key}`, { bytes });
    }
  }
  return found.size === keys.length ? found : null;
}

/** The passage numbers of each segment by its id; null where one is gone. */
async function readDocuments(
  database: Database,
  organisation: string,
  segments: readonly SegmentRow[],
  cache: ByteCache<SegmentDocuments & Bytes>,
): Promise<Map<number, SegmentDocuments> | null> {
  const found = new Map<number, SegmentDocuments>();
  const missing: number[] = [];
  for (const { id } of segments) {
    const cached = cache.get(`${organisation}/${id}`);
    if (cached) found.set(id, cached);
    else missing.push(id);
  }
  for (let at = 0; at < missing.length; at += KEYS) {
    const rows = await database.read
      .selectFrom('index_segments')
      .select(['id', 'count', 'documents'])
      .where('organisation', '=', organisation)
      .where('id', 'in', missing.slice(at, at + KEYS))
      .execute();
    for (const row of rows) {
      const decoded = decodeDocuments(bytesOf(row.documents), row.count);
      found.set(row.id, decoded);
      cache.set(`${organisation}/${row.id}`, { ...decoded, bytes: new Uint8Array(decoded.numbers.buffer) });
    }
  }
  return found.size === segments.length ? found : null;
}
