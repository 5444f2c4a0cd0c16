/** Goes through postings where they lie in their block, as postings.ts says they are written. */
import { type PostingsCursor, STRETCH, type Stretch } from '../domain/search-index.ts';
import { readVarint } from './bytes.ts';
import { firstFrom, type Heads } from './postings-heads.ts';
import { loneReaches } from './postings-layout.ts';

/** How many bits are set, and 1 where more than one is. */
const ones = Uint8Array.from({ length: 128 }, (_, bits) => bits.toString(2).replaceAll('0', '').length);
const severals = ones.map((count) => (count > 1 ? 1 : 0));

export class StoredCursor implements PostingsCursor {
  readonly #block: Uint8Array;
  readonly #sizes: Uint8Array;
  readonly #articles: number;
  /** Whether stretches have heads; and those gathered, to leap by once they are whole. */
  readonly #headed: boolean;
  readonly #heads: Heads | null;
  readonly #leaps: boolean;
  #stretch = -1;
  /** Articles in the stretches behind this one. */
  #left: number;
  #length = 0;
  /** Where the stretch begins, and the next one; of a lone one unknown. */
  #at: number;
  #next: number;
  /** The last article before the stretch, and the last in it. */
  #before = -1;
  #last = -1;
  /** Where the impacts of an entry begin, where it has several. */
  #entry = 0;
  #impacts = 0;

  constructor(block: Uint8Array, start: number, articles: number, sizes: Uint8Array, heads: Heads | null) {
    this.#block = block;
    this.#sizes = sizes;
    this.#articles = articles;
    this.#heads = heads;
    this.#leaps = heads?.whole === true;
    this.#headed = articles > STRETCH;
    this.#left = articles;
    this.#next = start;
    this.#at = start;
  }

  seek(article: number): boolean {
    if (this.#leaps) return this.#leap(this.#heads!, article);
    while (this.#left > 0) {
      this.#length = Math.min(this.#left, STRETCH);
      this.#left -= this.#length;
      if (!this.#headed) return true;
      this.#readHead();
      if (this.#last >= article) return true;
    }
    return false;
  }

  #leap({ lasts, starts }: Heads, article: number): boolean {
    const stretch = firstFrom(lasts, this.#stretch + 1, article);
    this.#stretch = stretch;
    if (stretch === lasts.length) return false;
    this.#before = stretch === 0 ? -1 : lasts[stretch - 1]!;
    this.#last = lasts[stretch]!;
    this.#at = starts[stretch]!;
    this.#length = Math.min(STRETCH, this.#articles - stretch * STRETCH);
    return true;
  }

  #readHead(): void {
    this.#before = this.#last;
    const [gap, behind] = readVarint(this.#block, this.#next);
    const [bytes, at] = readVarint(this.#block, behind);
    this.#last += gap;
    this.#at = at;
    this.#next = at + bytes;
    if (this.#heads) this.#gather(this.#heads);
  }

  #gather(heads: Heads): void {
    this.#stretch += 1;
    heads.lasts[this.#stretch] = this.#last;
    heads.starts[this.#stretch] = this.#at;
    if (this.#left === 0) heads.whole = true;
  }

  read({ articles, reaches, mosts, places }: Stretch): number {
    const [block, sizes, length] = [this.#block, this.#sizes, this.#length];
    let at = this.#at;
    let article = this.#before;
    for (let entry = 0; entry < length; entry++) {
      const first = block[at++]!;
      article += 1 + ((first >> 1) & 7);
      if ((first & 1) === 1) {
        let byte = block[at++]!;
        article += (byte & 127) << 3;
        for (let shift = 10; byte > 127; shift += 7) {
          byte = block[at++]!;
          article += (byte & 127) << shift;
        }
      }
      let held = first >> 4;
      let several = severals[held]!;
      if (held === 0) {
        held = -at;
        let count = 0;
        for (let byte = 128; byte > 127; count += ones[byte & 127]!) byte = block[at++]!;
        several = count > 1 ? 1 : 0;
      }
      const most = block[at++]!;
      articles[entry] = article;
      mosts[entry] = most;
      places[entry] = held;
      // As a sum: which of the two it is cannot be foreseen, and a wrong guess costs as much as the whole entry.
      const lone = loneReaches[(sizes[article]! << 8) | most]!;
      reaches[entry] = lone + several * (block[at]! - lone);
      at += several;
    }
    this.#impacts = at;
    this.#entry = 0;
    return length;
  }

  passages(entry: number, { mosts, places: held }: Stretch, places: Uint32Array, impacts: Uint8Array): number {
    const block = this.#block;
    while (this.#entry < entry) {
      const count = this.#countAt(held[this.#entry++]!);
      if (count > 1) this.#impacts += count;
    }
    const count = this.#placesAt(held[entry]!, places);
    if (count === 1) impacts[0] = mosts[entry]!;
    else for (let i = 0; i < count; i++) impacts[i] = block[this.#impacts + i]!;
    return count;
  }

  #countAt(held: number): number {
    if (held > 0) return ones[held]!;
    let count = 0;
    for (let at = -held, byte = 128; byte > 127; count += ones[byte & 127]!) byte = this.#block[at++]!;
    return count;
  }

  #placesAt(held: number, places: Uint32Array): number {
    if (held > 0) return addPlaces(held, 0, places, 0);
    let count = 0;
    for (let at = -held, place = 0, byte = 128; byte > 127; place += 7) {
      byte = this.#block[at++]!;
      count = addPlaces(byte & 127, place, places, count);
    }
    return count;
  }

  /** Behind everything, once all of it was read. */
  end({ places }: Stretch): number {
    let at = this.#impacts;
    for (let entry = this.#entry; entry < this.#length; entry++) {
      const count = this.#countAt(places[entry]!);
      if (count > 1) at += count;
    }
    return at;
  }
}

function addPlaces(held: number, from: number, places: Uint32Array, before: number): number {
  let count = before;
  for (let bits = held; bits !== 0; bits &= bits - 1) places[count++] = from + 31 - Math.clz32(bits & -bits);
  return count;
}
