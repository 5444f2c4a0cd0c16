/** Writes the postings of a term as postings.ts reads them, and says how. */
import { STRETCH } from '../domain/search-index.ts';
import { ByteWriter } from './bytes.ts';
import { type ArticleLayout, mentions, type PostingsList, reachByte } from './postings-layout.ts';

const stretchWriter = new ByteWriter();

export function writePostings(list: PostingsList, layout: ArticleLayout, writer: ByteWriter): void {
  const starts = startsOf(list, layout.articleOf);
  const articles = starts.length - 1;
  writer.varint(list.length);
  writer.varint(articles);
  let before = -1;
  for (let from = 0; from < articles; from += STRETCH) {
    const to = Math.min(articles, from + STRETCH);
    if (articles <= STRETCH) {
      writeStretch(list, starts, from, to, before, layout, writer);
      return;
    }
    stretchWriter.restart(0);
    writeStretch(list, starts, from, to, before, layout, stretchWriter);
    const last = layout.articleOf[list[starts[to - 1]!]! >>> 8]!;
    writer.varint(last - before);
    writer.varint(stretchWriter.length);
    writer.bytes(stretchWriter.view());
    before = last;
  }
}

/** Where in the list each article's passages begin; and its end. */
function startsOf(list: PostingsList, articleOf: Uint32Array): number[] {
  const starts: number[] = [];
  let before = -1;
  for (let at = 0; at < list.length; at++) {
    const article = articleOf[list[at]! >>> 8]!;
    if (article !== before) starts.push(at);
    before = article;
  }
  starts.push(list.length);
  return starts;
}

function writeStretch(
  list: PostingsList,
  starts: readonly number[],
  from: number,
  to: number,
  before: number,
  layout: ArticleLayout,
  writer: ByteWriter,
): void {
  let last = before;
  for (let entry = from; entry < to; entry++) {
    last = writeArticle(list, starts[entry]!, starts[entry + 1]!, last, layout, writer);
  }
  for (let entry = from; entry < to; entry++) {
    const [start, end] = [starts[entry]!, starts[entry + 1]!];
    if (end - start > 1) for (let at = start; at < end; at++) writer.byte(list[at]! & 255);
  }
}

/** Which article it is. */
function writeArticle(
  list: PostingsList,
  from: number,
  to: number,
  before: number,
  { articleOf, firsts, sizes }: ArticleLayout,
  writer: ByteWriter,
): number {
  const article = articleOf[list[from]! >>> 8]!;
  const first = firsts[article]!;
  let [sum, most, places] = [0, 0, 0];
  for (let at = from; at < to; at++) {
    const [impact, place] = [list[at]! & 255, (list[at]! >>> 8) - first];
    sum += mentions[impact]!;
    if (impact > most) most = impact;
    places = place < 4 && (places > 0 || at === from) ? places | (1 << place) : 0;
  }
  const gap = article - before - 1;
  writer.byte((places << 4) | ((gap & 7) << 1) | (gap > 7 ? 1 : 0));
  if (gap > 7) writer.varint(gap >>> 3);
  if (places === 0) writePlaces(list, from, to, first, writer);
  writer.byte(most);
  if (to - from > 1) writer.byte(reachByte(sum, sizes[article]!));
  return article;
}

function writePlaces(list: PostingsList, from: number, to: number, first: number, writer: ByteWriter): void {
  const last = Math.floor(((list[to - 1]! >>> 8) - first) / 7);
  for (let byte = 0, at = from; byte <= last; byte++) {
    let bits = 0;
    for (; at < to && (list[at]! >>> 8) - first < byte * 7 + 7; at++)
      bits |= 1 << ((list[at]! >>> 8) - first - byte * 7);
    writer.byte(byte < last ? bits | 128 : bits);
  }
}
