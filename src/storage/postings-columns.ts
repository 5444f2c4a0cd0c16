/** The articles of a common term side by side: three bytes each, a third of the time that reading them takes. */
import { type ArticleColumns, newStretch, type PostingsCursor } from '../domain/search-index.ts';

const FARTHEST = 255;

const stretch = newStretch();

/** `all` are the articles of the segment. */
export function columnsOf(cursor: PostingsCursor, articles: number, all: number): ArticleColumns {
  const room = articles + Math.ceil(all / FARTHEST);
  const bytes = new Uint8Array(room * 3);
  const [gaps, reaches, mosts] = [0, 1, 2].map((at) => bytes.subarray(at * room, (at + 1) * room)) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ];
  let [at, before] = [0, -1];
  while (cursor.seek(0)) {
    const length = cursor.read(stretch);
    for (let entry = 0; entry < length; entry++) {
      let gap = stretch.articles[entry]! - before;
      for (; gap > FARTHEST; gap -= FARTHEST) gaps[at++] = FARTHEST;
      gaps[at] = gap;
      reaches[at] = stretch.reaches[entry]!;
      mosts[at++] = stretch.mosts[entry]!;
      before = stretch.articles[entry]!;
    }
  }
  return { gaps: gaps.subarray(0, at), reaches: reaches.subarray(0, at), mosts: mosts.subarray(0, at) };
}
