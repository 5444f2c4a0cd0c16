/** What kind of verb a verb of an English sentence is: of a clause, of a relative one, of a participle; whose it is, and what it hangs on. */
import { chunksOf, named } from './chunks.ts';
import type { Frame } from './frame.ts';
import { relatives, tellingVerbs } from './grammar-table.ts';
import type { Group } from './groups.ts';
import { doerBehind, isBoundary, nounsBefore, subjectBefore } from './subjects.ts';
import type { Word } from './word.ts';

type Place = Pick<Frame, 'kind' | 'subject' | 'parent'>;

/** By what stands before it. */
export function placeOf(words: readonly Word[], groups: readonly Group[], at: number, frames: readonly Frame[]): Place {
  const group = groups[at]!;
  const [last, before] = [frames.at(-1) ?? null, leftOf(words, group.start)];
  if (group.infinitive) return infinitivePlace(frames, before);
  if (before && relatives.has(before.lower) && isNamed(words, before.n - 1))
    return { kind: 'relative', subject: nounsBefore(words, before.n - 1), parent: last };
  return (
    barePlace(words, groups, at, frames) ??
    joinedPlace(words, group, frames, before) ??
    clausePlace(words, groups, at, frames)
  );
}

function infinitivePlace(frames: readonly Frame[], before: Word | null): Place {
  const clause = frames.findLast(({ kind }) => kind === 'finite' || kind === 'complement');
  const parent = (before?.lower === ',' ? clause : undefined) ?? frames.at(-1) ?? null;
  return { kind: 'infinitive', subject: parent === null ? [] : doerBehind(parent), parent };
}

/** Verbs without auxiliaries that make no clause: "replacing equipment", "supplied by". */
function barePlace(
  words: readonly Word[],
  groups: readonly Group[],
  at: number,
  frames: readonly Frame[],
): Place | null {
  const { start, head } = groups[at]!;
  if (!isBare(words, groups[at]!)) return null;
  const [last, before] = [frames.at(-1) ?? null, leftOf(words, start)];
  if (/ing$/.test(words[head]!.lower)) {
    const finite = frames.findLast(hasFiniteVerb) ?? null;
    const own = before && named.test(before.pos) ? nounsBefore(words, before.n) : (finite?.subject ?? []);
    return { kind: 'participle', subject: own, parent: finite ?? last };
  }
  if (before?.pos === 'CCONJ' || !isReduced(words, groups, at, last)) return null;
  return { kind: 'participle', subject: nounsBefore(words, start - 1), parent: last };
}

function isBare(words: readonly Word[], { start, head }: Group): boolean {
  return words.slice(start, head).every(({ pos }) => pos !== 'AUX');
}

/** "… and will sell": with the subject of the verb before. */
function joinedPlace(
  words: readonly Word[],
  group: Group,
  frames: readonly Frame[],
  before: Word | null,
): Place | null {
  const last = frames.at(-1);
  if (before?.pos !== 'CCONJ' || last === undefined) return null;
  const { base, lower } = words[group.head]!;
  const isInfinitive = isBare(words, group) && last.kind === 'infinitive' && base === lower;
  const { kind, subject, parent } = isInfinitive ? last : (frames.findLast(hasFiniteVerb) ?? last);
  return { kind, subject, parent };
}

function clausePlace(words: readonly Word[], groups: readonly Group[], at: number, frames: readonly Frame[]): Place {
  const subject = subjectBefore(words, groups, at, frames);
  const parent = tellerOf(words, groups, at, frames);
  return { kind: parent === null ? 'finite' : 'complement', subject, parent };
}

function leftOf(words: readonly Word[], start: number): Word | null {
  let at = start - 1;
  while (words[at]?.pos === 'ADV') at--;
  return words[at] ?? null;
}

function isNamed(words: readonly Word[], at: number): boolean {
  const word = words[at]?.lower === ',' ? words[at - 1] : words[at];
  return word !== undefined && named.test(word.pos);
}

/** "Equipment supplied by": a participle behind a noun that another verb has already, or will have. */
function isReduced(words: readonly Word[], groups: readonly Group[], at: number, last: Frame | null): boolean {
  const { start, end, head } = groups[at]!;
  const before = words[start - 1];
  const { lower, base } = words[head]!;
  if (!before || lower === base || /s$/.test(lower)) return false;
  if (tellingVerbs.has(base) && words[end]?.lower !== 'by') return false;
  const isComma = before.lower === ',';
  if (!isComma && !named.test(before.pos)) return false;
  const next = groups[at + 1];
  const between = words.slice(end, next?.start ?? end);
  const another =
    next !== undefined &&
    !next.infinitive &&
    !between.some(({ pos, lower: it }) => /CCONJ|SCONJ/.test(pos) || relatives.has(it)) &&
    chunksOf(between).every(({ marker }) => marker !== '');
  if (isComma) return last === null ? another : !hasOpenSubject(words, groups, at);
  if (last !== null && !hasBoundary(words, groups[at - 1]!.end, start)) return !tellsOrThinks(last);
  return another && !between.some(({ lower: it }) => it === ',');
}

function hasFiniteVerb({ kind }: Frame): boolean {
  return kind === 'finite' || kind === 'complement' || kind === 'relative';
}

function tellsOrThinks({ verb }: Frame): boolean {
  return verb !== null && tellingVerbs.has(verb.base);
}

function hasBoundary(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, to).some(isBoundary);
}

/** A noun group at the beginning that has no verb of its own yet: "Orvane, which had offered money, …". */
function hasOpenSubject(words: readonly Word[], groups: readonly Group[], at: number): boolean {
  const first = groups[0]!;
  return at > 0 && relatives.has(words[first.start - 1]?.lower ?? '') && words[groups[at]!.start - 1]?.lower === ',';
}

/** Whoever says what this clause tells. */
function tellerOf(
  words: readonly Word[],
  groups: readonly Group[],
  at: number,
  frames: readonly Frame[],
): Frame | null {
  const between = words.slice(groups[at - 1]?.end ?? 0, groups[at]!.start);
  const isThat = between.some(({ lower }) => lower === 'that');
  const said = (isThat ? frames.findLast(tellsOrThinks) : null) ?? frames.at(-1);
  if (!said || (!isThat && !tellsOrThinks(said))) return null;
  return between.some(({ lower }) => /^(?:;|but|while|whereas|although|because)$/.test(lower)) ? null : said;
}
