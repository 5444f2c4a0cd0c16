/**
 * How the passages of a segment that hold a term are written: article by article, in stretches that can be passed over.
 * A stretch says first of each article how much it is about the term, then what its passages are worth. A query adds up
 * the articles, and reads the passages of the few that can be among the best. About 2.3 bytes a passage.
 *
 *   postings := passages articles (stretch | (gap-of-last bytes stretch)+)   one stretch alone has no head
 *   stretch  := article+ impact*
 *   article  := first gap-rest? place* most reach?
 *   first    := four bits for places, if one is beyond them all zero; three of the gap; one that the gap has a rest
 *   place    := where first has none: a bit for each, seven a byte; the eighth says that another byte follows
 *   most     := the greatest impact; of a lone passage its impact, and neither reach nor impacts follow
 */

import { type ArticleColumns, type Postings, STRETCH } from '../domain/search-index.ts';
import { readVarint } from './bytes.ts';
import { columnsOf } from './postings-columns.ts';
import { StoredCursor } from './postings-cursor.ts';
import { type Heads, noHeadsYet } from './postings-heads.ts';

/** With fewer articles it is not worth it. */
const COLUMNS_FROM = 8 * STRETCH;
/** And the heads of their stretches. */
const COLUMN_BYTES = 3.25;

/** Postings where they lie in their block. */
export class StoredPostings implements Postings {
  readonly count: number;
  readonly articles: number;
  readonly #block: Uint8Array;
  readonly #from: number;
  readonly #end: number;
  readonly #start: number;
  readonly #sizes: Uint8Array;
  #columns: ArticleColumns | null = null;
  #heads: Heads | null = null;
  #asked = false;

  /** `end` is where the next term's entry begins; the block's last byte where that is not known. */
  constructor(block: Uint8Array, from: number, sizes: Uint8Array, end = block.length - 1) {
    const [count, next] = readVarint(block, from);
    const [articles, start] = readVarint(block, next);
    this.count = count;
    this.articles = articles;
    this.#block = block;
    this.#from = from;
    this.#end = end;
    this.#start = start;
    this.#sizes = sizes;
  }

  /** The first goes through most of them; later ones leap to a few articles, by the heads that it came by. */
  cursor(): StoredCursor {
    if (this.articles >= COLUMNS_FROM) this.#heads ??= noHeadsYet(this.articles);
    return new StoredCursor(this.#block, this.#start, this.articles, this.#sizes, this.#heads);
  }

  /** The same by themselves, so that their block can go; where they are most of it they keep it. */
  alone(): StoredPostings {
    if ((this.#end - this.#from) * 2 > this.#block.length) return this;
    // One byte more: the reader may look at it.
    return new StoredPostings(this.#block.slice(this.#from, this.#end + 1), 0, this.#sizes);
  }

  /** What they take in memory once they stand alone. */
  get bytes(): number {
    return this.#block.byteLength + (this.articles < COLUMNS_FROM ? 0 : this.articles * COLUMN_BYTES);
  }

  /** From the second time on: what is asked for once is as fast read as it is put in columns. */
  columns(): ArticleColumns | null {
    if (this.articles < COLUMNS_FROM) return null;
    if (this.#asked) this.#columns ??= columnsOf(this.cursor(), this.articles, this.#sizes.length);
    this.#asked = true;
    return this.#columns;
  }
}
