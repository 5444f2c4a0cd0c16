/**
 * The postings that queries asked for, cut out of their blocks: a rare word costs its few bytes, one that is nowhere
 * hardly any, and a common one is kept as fast to add up as it can be. What a segment holds never changes.
 */
import type { Postings } from '../domain/search-index.ts';
import { ByteCache } from './byte-cache.ts';
import type { StoredPostings } from './postings.ts';

/** By segment; null where it does not hold the term. */
export type TermInSegments = ReadonlyMap<number, Postings | null>;

/** About what one costs beside its bytes: an entry of a Map, and the objects around the bytes. */
const ENTRY_BYTES = 40;
const OBJECT_BYTES = 200;

export class KeptPostings {
  readonly #cache: ByteCache<Map<number, StoredPostings | null>>;

  constructor(bytes: number) {
    this.#cache = new ByteCache(bytes);
  }

  of(organisation: string, term: string): TermInSegments {
    return this.#cache.get(keyOf(organisation, term)) ?? new Map();
  }

  /** All that is known now. `segments` are those that there are, null where that was not asked: what is of others goes. */
  add(
    organisation: string,
    term: string,
    found: ReadonlyMap<number, StoredPostings | null>,
    segments: ReadonlySet<number> | null,
  ): TermInSegments {
    const key = keyOf(organisation, term);
    const all = new Map(this.#cache.get(key));
    for (const [id, postings] of found) all.set(id, postings);
    if (segments) for (const id of all.keys()) if (!segments.has(id)) all.delete(id);
    let bytes = 0;
    for (const postings of all.values()) bytes += ENTRY_BYTES + (postings ? OBJECT_BYTES + postings.bytes : 0);
    this.#cache.set(key, all, bytes);
    return all;
  }
}

function keyOf(organisation: string, term: string): string {
  return `${organisation}/${term}`;
}
