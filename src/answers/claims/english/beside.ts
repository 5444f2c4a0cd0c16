/** What stands beside a verb: each noun and figure of the claim stands together in the source, and is joined in the same way. */
import { type Chunk, chunksOf, nameAround } from './chunks.ts';
import { isTurned, spokenOf, whoIs } from './doer.ts';
import { looseMarkers, sameSense } from './grammar-table.ts';
import { contentOf, type Pair, regionOf, type Source, takenBy } from './pair.ts';
import type { Word } from './word.ts';

/** Chunks of the claim that are not together, or not so joined, in the source. */
export function strayChunks(pair: Pair): string[] {
  const { frame, claim, source } = pair;
  const region = new Set(regionOf(pair));
  const places = placesOfChunks(source);
  const topics = topicsOf(pair);
  const isStray = (chunk: Chunk, n: number): boolean => {
    const words = contentOf(chunk.words).filter(
      (word) => (!claim.dated.has(word) || takenBy(pair, word).length > 0) && !isOwner(pair, word, chunk, topics),
    );
    const there = words.map((word) => takenBy(pair, word).filter((one) => region.has(one)));
    if (there.length === 0) return false;
    return (
      there.some((one) => one.length === 0) ||
      !isTogether(there, places) ||
      !isJoinedSo(pair, chunk, places) ||
      !isBehind(pair, frame.chunks[n - 1], chunk, places)
    );
  };
  return frame.chunks.filter(isStray).map(({ words }) => words.map(({ lower }) => lower).join(' '));
}

/** Whom the source tells of, and whose "its" is. */
function topicsOf({ found, source }: Pair): readonly Word[] {
  const isOfBefore = source.words.some(({ lower }) => /^(?:its|their|his|her)$/.test(lower));
  const before = source.before !== null && isOfBefore ? spokenOf(source.before) : [];
  return [...whoIs(found.subject, found, source), ...source.frames[0]!.subject, ...before];
}

/** "Meridian's funding round", where the source tells of Meridian and of "a funding round" that is nobody else's. */
function isOwner(pair: Pair, word: Word, { words }: Chunk, topics: readonly Word[]): boolean {
  const name = nameAround(word, words);
  if (word.pos !== 'PROPN' || words[words.indexOf(name.at(-1)!) + 1]?.lower !== "'s") return false;
  const things = contentOf(words.filter((one) => !name.includes(one))).flatMap((one) => takenBy(pair, one));
  const beside = ({ n }: Word) => [pair.source.words[n - 1]?.lower, pair.source.words[n + 1]?.lower];
  if (things.some((one) => beside(one).some((lower, at) => lower === "'s" || (at === 1 && lower === 'of'))))
    return false;
  return takenBy(pair, word).some((one) => topics.includes(one));
}

interface Placed {
  readonly at: number;
  readonly marker: string;
}

/** Chunks of two sentences are never together. */
const SENTENCE_GAP = 10;

/** Every word with the number of its chunk, counted through the sentence and the one before. */
function placesOfChunks(source: Source): ReadonlyMap<Word, Placed> {
  const found = new Map<Word, Placed>();
  let at = 0;
  for (const one of [source.before, source]) {
    if (one === null) continue;
    for (const { marker, words } of chunksOf(one.words)) {
      at++;
      for (const word of words) found.set(word, { at, marker });
    }
    for (const word of one.words) if (!found.has(word)) found.set(word, { at, marker: 'verb' });
    at += SENTENCE_GAP;
  }
  return found;
}

/** How many chunks apart the words of one may stand: "decline in revenue" is "revenue decline". */
const REACH = 2;

function isTogether(there: readonly (readonly Word[])[], places: ReadonlyMap<Word, Placed>): boolean {
  const [first, ...others] = there.map((words) => new Set(words.map((word) => places.get(word)?.at ?? -1)));
  const near = (at: number, set: ReadonlySet<number>) =>
    Array.from({ length: 2 * REACH + 1 }, (_, n) => at + n - REACH).some((one) => set.has(one));
  return first === undefined || [...first].some((at) => others.every((set) => near(at, set)));
}

/** "41% of its base", "less on copper": what stands behind a measure stands behind it in the source. */
function isBehind(pair: Pair, before: Chunk | undefined, chunk: Chunk, places: ReadonlyMap<Word, Placed>): boolean {
  if (!before || !/^(?:of|on)$/.test(chunk.marker)) return true;
  const measures = before.words.filter(({ pos, lower }) => pos === 'NUM' || comparing.test(lower));
  if (measures.length === 0) return true;
  const at = (words: readonly Word[]) =>
    new Set(words.flatMap((word) => takenBy(pair, word)).map((word) => places.get(word)?.at ?? -SENTENCE_GAP));
  const [from, target] = [at(measures), at(contentOf(chunk.words))];
  return target.size === 0 || [...from].some((one) => [0, 1, REACH].some((step) => target.has(one + step)));
}

const comparing = /^(?:more|less|fewer|most|least|half|third|quarter|majority)$/;

/** A name or a figure keeps its preposition. */
function isJoinedSo(pair: Pair, { words, marker }: Chunk, places: ReadonlyMap<Word, Placed>): boolean {
  const key = words.find(({ pos }) => pos === 'PROPN' || pos === 'NUM');
  if (key === undefined || contentOf([key]).length === 0 || isTurned(pair)) return true;
  const there = takenBy(pair, key);
  const isDate = pair.claim.dated.has(key);
  if (isDate && there.length === 0) return true;
  return there.some((one) => {
    const given = places.get(one)?.marker ?? '';
    return (isDate && ends.test(given) === ends.test(marker)) || isSameMarker(marker, given);
  });
}

const ends = /^(?:until|till|by|through|to|before)$/;

function isSameMarker(a: string, b: string): boolean {
  if (a === b || (looseMarkers.has(a) && looseMarkers.has(b))) return true;
  return sameSense.some((row) => row.includes(a) && row.includes(b));
}
