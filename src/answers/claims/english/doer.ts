/** Who does it: the claim's subject must be that of the source, by whatever word it is named there. */
import { headsOf, nameAround } from './chunks.ts';
import type { Frame, Parsed } from './frame.ts';
import { isTelling } from './frames.ts';
import { bearers, joiningVerbs } from './grammar-table.ts';
import { contentOf, isClause, isLight, isPointer, isVague, type Pair, regionOf, type Source, takenBy } from './pair.ts';
import type { Word } from './word.ts';

export function isSameDoer(pair: Pair): boolean {
  const { frame, found, claim, source } = pair;
  if (joiningVerbs.has(frame.verb?.lower ?? '')) return true;
  const own = frame.subject.some(({ lower }) => bearers.has(lower))
    ? frame.subject
    : whoIs(frame.subject, frame, claim);
  if (own.length === 0) return !isClause(frame);
  const needed = contentOf(own).filter(({ lower }) => !bearers.has(lower));
  if (needed.length === 0 && !isVague(own)) return !isClause(frame) || own.length > 0;
  const subject = isTurned(pair) ? turnedSide(pair) : found.subject;
  const doers = [...subject, ...whoIs(subject, found, source)];
  if (isVague(frame.subject) && own === frame.subject) return mayBeVague(pair, own, subject, doers);
  return sharesHead(pair, own, subject, doers) && needed.every((word) => belongs(pair, word, own, doers));
}

/** "The operator", of which nothing says who it is. */
function mayBeVague(pair: Pair, own: readonly Word[], subject: readonly Word[], doers: readonly Word[]): boolean {
  return own.every((word) => {
    const there = takenBy(pair, word);
    return (
      !bearers.has(word.lower) || there.length === 0 || isVague(subject) || there.some((one) => doers.includes(one))
    );
  });
}

function sharesHead(pair: Pair, own: readonly Word[], subject: readonly Word[], doers: readonly Word[]): boolean {
  const names = isVague(subject) ? doers.filter(({ pos }) => pos === 'PROPN') : [];
  const heads = [...headsOf(doers), ...names];
  return headsOf(own).some((head) => isPointer(head) || takenBy(pair, head).some((one) => heads.includes(one)));
}

/** A word of the claim's subject: in that of the source, or beside it in a way that says the same. */
function belongs(pair: Pair, word: Word, own: readonly Word[], doers: readonly Word[]): boolean {
  const { claim, source } = pair;
  const isIn = (words: readonly Word[]) => (one: Word) => takenBy(pair, one).some((there) => words.includes(there));
  if (isIn(doers)(word)) return true;
  // "A and B are in talks" of "A is in talks to merge with B".
  if (own.some(({ lower }) => lower === 'and') && isIn(partnersIn(pair))(word)) return true;
  if (word.pos !== 'PROPN')
    return claim.dated.has(word) || (!headsOf(own).includes(word) && isIn(regionOf(pair))(word));
  // "Group" of a name of which the rest is there.
  if (takenBy(pair, word).length > 0 && nameAround(word, own).some(isIn(doers))) return true;
  // "Revenue at Lindell rose but net profit halved": whose the first is, the second is too.
  return doers.every(({ pos }) => pos !== 'PROPN') && isIn([...spokenOf(source), ...source.frames[0]!.subject])(word);
}

function partnersIn(pair: Pair): readonly Word[] {
  const region = regionOf(pair);
  const joined = pair.source.frames.flatMap(({ chunks }) => chunks.filter(({ marker }) => marker === 'with'));
  return joined.flatMap(({ words }) => words).filter((word) => region.includes(word));
}

/** The claim says in the passive what its source says in the active, or the other way. */
export function isTurned({ frame, found }: Pair): boolean {
  return frame.verb !== null && !isLight(frame.verb) && frame.passive !== found.passive;
}

/** Of a claim in the other voice: whom a passive source has behind "by", or what an active one has as its object. */
function turnedSide({ frame, found: { chunks }, source: { words } }: Pair): readonly Word[] {
  const marker = frame.passive ? '' : 'by';
  const at = chunks.findIndex((chunk) => chunk.marker === marker);
  if (at < 0) return [];
  const end = chunks.findIndex((chunk, n) => n > at && chunk.marker !== marker && chunk.marker !== 'of');
  const last = chunks[end < 0 ? chunks.length - 1 : end - 1]!.words.at(-1)!;
  return words.slice(chunks[at]!.words[0]!.n, last.n + 1);
}

/** Whoever a subject stands for: "it", "the company" are whom the clause or sentence before was told of. */
export function whoIs(subject: readonly Word[], frame: Frame, parsed: Source | Parsed): readonly Word[] {
  if (!isVague(subject)) return subject;
  if (subject.some(({ lower }) => /^(?:we|i)$/.test(lower))) {
    const teller = parsed.frames.find((one) => one !== frame && isTelling(one, parsed));
    if (teller) return [...subject, ...teller.subject];
  }
  const earlier = frameBefore(subject, frame, parsed);
  const before = 'before' in parsed ? parsed.before : null;
  const isNamedThere = before && (!earlier || subject.some(({ lower }) => bearers.has(lower)));
  return [
    ...subject,
    ...(earlier ? whoIs(earlier.subject, earlier, parsed) : []),
    ...(isNamedThere ? spokenOf(before) : []),
  ];
}

/** The verb it hangs on, or the one before, with another subject. */
function frameBefore(subject: readonly Word[], frame: Frame, { frames }: Parsed): Frame | null {
  let parent = frame.parent;
  while (parent !== null && parent.subject === subject) parent = parent.parent;
  const earlier = frames.slice(0, Math.max(0, frames.indexOf(frame)));
  return parent ?? earlier.findLast((one) => one.subject.length > 0 && one.subject !== subject) ?? null;
}

/** Whom a sentence is about: its first and its last subject, and of what they are. */
export function spokenOf(source: Source): readonly Word[] {
  const first = source.frames[0]!;
  const last = source.frames.findLast(isClause) ?? first;
  const ends = first.chunks.filter(
    ({ marker, words }) => /^(?:|of|at)$/.test(marker) && words.some(({ pos }) => pos === 'PROPN'),
  );
  const subjects = [first, last].flatMap((frame) => whoIs(frame.subject, frame, source));
  return [...subjects, ...ends.flatMap(({ words }) => words)];
}
