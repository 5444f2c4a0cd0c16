/**
 * How a segment of the search index is written. Its documents: passage numbers and places. Its blocks: each a hash
 * table of terms, each term with its postings (postings.ts). A term lies in the block its hash names, so a query reads
 * one block a term and segment.
 */
import { newStretch } from '../domain/search-index.ts';
import { ByteWriter, readVarint } from './bytes.ts';
import { StoredPostings } from './postings.ts';
import type { ArticleLayout, PostingsList } from './postings-layout.ts';
import { writePostings } from './postings-writer.ts';

/** Grows with every change of what is written here or in postings.ts, or of a text's terms; segments of another one are not read. */
export const INDEX_FORMAT = 3;

/** Postings while they are gathered. */
export type TermPostings = Map<string, PostingsList>;

/** About what one row should weigh: a page or a few on both engines, and few rows for a small segment. */
const BLOCK_BYTES = 4_096;
/** Bytes a term takes beside its postings, roughly: its letters, lengths and slots. */
const TERM_BYTES = 20;
const POSTING_BYTES = 2.3;
/** A segment's key space in index_blocks. */
export const MAX_BLOCKS = 65_536;

export function blocksFor(terms: TermPostings): number {
  let postings = 0;
  for (const list of terms.values()) postings += list.length;
  const bytes = terms.size * TERM_BYTES + postings * POSTING_BYTES;
  return Math.min(MAX_BLOCKS, Math.max(1, Math.round(bytes / BLOCK_BYTES)));
}

export function hashTerm(term: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < term.length; i++) hash = Math.imul(hash ^ term.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** The slot of a hash among a power of two of slots; other bits than those that chose the block. */
function slotOf(hash: number, slots: number): number {
  return (Math.imul(hash, 0x9e3779b1) >>> 8) & (slots - 1);
}

export function encodeBlocks(terms: TermPostings, layout: ArticleLayout, blocks: number): Uint8Array[] {
  const parted: string[][] = Array.from({ length: blocks }, () => []);
  for (const term of terms.keys()) parted[hashTerm(term) % blocks]!.push(term);
  const writer = new ByteWriter();
  return parted.map((names) => encodeBlock(names, terms, layout, writer));
}

/**
 * Block: slot count (u32), slots (u32 offsets from its start, 0 for empty), the terms one after another, and a byte
 * that means nothing, so that reading one too many needs no care.
 */
function encodeBlock(
  names: readonly string[],
  terms: TermPostings,
  layout: ArticleLayout,
  writer: ByteWriter,
): Uint8Array {
  let slots = 4;
  while (slots < names.length * 1.5) slots *= 2;
  const table = new Uint32Array(slots);
  writer.restart(4 + slots * 4);
  for (const name of names) {
    let slot = slotOf(hashTerm(name), slots);
    while (table[slot] !== 0) slot = (slot + 1) & (slots - 1);
    table[slot] = writer.length;
    writer.text(name);
    writePostings(terms.get(name)!, layout, writer);
  }
  writer.byte(0);
  const block = writer.finish();
  const view = new DataView(block.buffer, block.byteOffset, block.byteLength);
  view.setUint32(0, slots, true);
  for (let i = 0; i < slots; i++) view.setUint32(4 + i * 4, table[i]!, true);
  return block;
}

/** The postings of a term in the block that its hash names; null where the segment does not hold the term. */
export function findPostings(block: Uint8Array, term: string, hash: number, sizes: Uint8Array): StoredPostings | null {
  const view = new DataView(block.buffer, block.byteOffset, block.byteLength);
  const slots = view.getUint32(0, true);
  for (let slot = slotOf(hash, slots); ; slot = (slot + 1) & (slots - 1)) {
    const at = view.getUint32(4 + slot * 4, true);
    if (at === 0) return null;
    const after = matchText(block, at, term);
    if (after > 0) return new StoredPostings(block, after, sizes, nextEntry(view, slots, at));
  }
}

/** Where the entry behind another begins, or the last byte: they lie one after another without a gap. */
function nextEntry(view: DataView, slots: number, entry: number): number {
  let next = view.byteLength - 1;
  for (let slot = 0; slot < slots; slot++) {
    const at = view.getUint32(4 + slot * 4, true);
    if (at > entry && at < next) next = at;
  }
  return next;
}

/** The offset behind the text written at `at` where it is `term`; −1 where it is another. */
function matchText(block: Uint8Array, at: number, term: string): number {
  const [length, start] = readVarint(block, at);
  if (length !== term.length) return -1;
  let byte = start;
  for (let i = 0; i < length; i++) {
    const [unit, next] = readVarint(block, byte);
    if (unit !== term.charCodeAt(i)) return -1;
    byte = next;
  }
  return byte;
}

const stretch = newStretch();

/** Adds the postings of a block to those gathered, for merging. `ordinalOf` says where each passage went, −1 for away. */
export function gatherBlock(block: Uint8Array, layout: ArticleLayout, ordinalOf: Int32Array, into: TermPostings): void {
  const view = new DataView(block.buffer, block.byteOffset, block.byteLength);
  let at = 4 + view.getUint32(0, true) * 4;
  while (at < block.length - 1) {
    const [term, from] = readText(block, at);
    const list = into.get(term) ?? [];
    at = gatherPostings(new StoredPostings(block, from, layout.sizes), layout.firsts, ordinalOf, list);
    if (list.length > 0) into.set(term, list);
  }
}

/** The offset behind them. */
function gatherPostings(
  postings: StoredPostings,
  firsts: Uint32Array,
  ordinalOf: Int32Array,
  list: PostingsList,
): number {
  const cursor = postings.cursor();
  // An article has no more passages than the segment.
  const places = new Uint32Array(Math.min(postings.count, ordinalOf.length));
  const impacts = new Uint8Array(places.length);
  let end = 0;
  while (cursor.seek(0)) {
    const length = cursor.read(stretch);
    for (let entry = 0; entry < length; entry++) {
      const passages = cursor.passages(entry, stretch, places, impacts);
      const first = firsts[stretch.articles[entry]!]!;
      for (let i = 0; i < passages; i++) {
        const moved = ordinalOf[first + places[i]!]!;
        if (moved >= 0) list.push(moved * 256 + impacts[i]!);
      }
    }
    end = cursor.end(stretch);
  }
  return end;
}

function readText(block: Uint8Array, from: number): [string, number] {
  const [length, start] = readVarint(block, from);
  let text = '';
  let at = start;
  for (let i = 0; i < length; i++) {
    const [unit, next] = readVarint(block, at);
    text += String.fromCharCode(unit);
    at = next;
  }
  return [text, at];
}

export interface SegmentDocuments {
  readonly numbers: Uint32Array;
  readonly places: Uint8Array;
}

export function encodeDocuments({ numbers, places }: SegmentDocuments): Uint8Array {
  const writer = new ByteWriter();
  writer.restart(0);
  let before = 0;
  numbers.forEach((number, ordinal) => {
    writer.varint(number - before);
    writer.byte(places[ordinal]!);
    before = number;
  });
  return writer.finish();
}

export function decodeDocuments(bytes: Uint8Array, count: number): SegmentDocuments {
  const numbers = new Uint32Array(count);
  const places = new Uint8Array(count);
  let at = 0;
  let number = 0;
  for (let ordinal = 0; ordinal < count; ordinal++) {
    const [gap, next] = readVarint(bytes, at);
    number += gap;
    numbers[ordinal] = number;
    places[ordinal] = bytes[next]!;
    at = next + 1;
  }
  return { numbers, places };
}
