/** Reads the search index: one look at the list of segments a query, then only the blocks its terms lie in. */
import { PactwireError } from '../basics/errors.ts';
import type { IndexLanguage, IndexReader, IndexSegment, Postings } from '../domain/search-index.ts';
import type { Database } from './database.ts';
import { findPostings, hashTerm, INDEX_FORMAT } from './index-format.ts';
import { type Documents, documentsReader, keyOf, listSegments, readBlocks, type SegmentRow } from './index-rows.ts';
import { KeptPostings, type TermInSegments } from './kept-postings.ts';
import { mayHold } from './term-filter.ts';

/** At a million passages enough for some hundred questions of common words. */
const CACHE_BYTES = 96 * 1024 * 1024;
/** Another process may merge segments between our two looks; then we look again. */
const ATTEMPTS = 5;

export function createIndexReader(database: Database, cacheBytes: number = CACHE_BYTES): IndexReader {
  const kept = new KeptPostings(cacheBytes);
  const readDocuments = documentsReader(database);

  /** Null where a segment or a block of one is gone. */
  async function attempt(
    organisation: string,
    terms: readonly string[],
    only?: readonly number[],
  ): Promise<IndexSegment[] | null> {
    const rows = await listSegments(database, organisation, only);
    const documents = await readDocuments(organisation, rows);
    if (!documents) return null;
    const wanted = terms.map((term) => toWanted(term, rows, documents, kept.of(organisation, term)));
    const keys = wanted.flatMap(({ hash, unread }) => unread.map((row) => keyOf(row, hash)));
    const blocks = await readBlocks(database, organisation, new Set(keys));
    if (!blocks) return null;
    const segments = only === undefined ? new Set(rows.map(({ id }) => id)) : null;
    const found = wanted.map((one) => {
      if (one.unread.length === 0) return one;
      return { ...one, known: kept.add(organisation, one.term, findIn(blocks, one, documents), segments) };
    });
    return rows.map((row) => toSegment(row, documents.get(row.id)!, found));
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

interface WantedTerm {
  readonly term: string;
  readonly hash: number;
  readonly known: TermInSegments;
  /** Segments of which it is not known whether they hold the term. */
  readonly unread: readonly SegmentRow[];
}

function toWanted(
  term: string,
  rows: readonly SegmentRow[],
  documents: ReadonlyMap<number, Documents>,
  known: TermInSegments,
): WantedTerm {
  const hash = hashTerm(term);
  const unread = rows.filter(({ id }) => {
    if (known.has(id)) return false;
    const { filter } = documents.get(id)!;
    return filter === null || mayHold(filter, hash);
  });
  return { term, hash, known, unread };
}

function findIn(
  blocks: ReadonlyMap<number, Uint8Array>,
  { term, hash, unread }: WantedTerm,
  documents: ReadonlyMap<number, Documents>,
) {
  return new Map(
    unread.map((row) => {
      const postings = findPostings(blocks.get(keyOf(row, hash))!, term, hash, documents.get(row.id)!.sizes);
      return [row.id, postings?.alone() ?? null] as const;
    }),
  );
}

function toSegment(
  { id, language, count }: SegmentRow,
  { numbers, firsts }: Documents,
  terms: readonly WantedTerm[],
): IndexSegment {
  const postings = new Map<string, Postings>();
  for (const { term, known } of terms) {
    const list = known.get(id);
    if (list) postings.set(term, list);
  }
  return { id, language: language as IndexLanguage, count, numbers, firsts, postings };
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
