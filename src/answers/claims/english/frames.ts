/** An English sentence as frames: each verb with who does it and what stands beside it. Shallow: what it misreads, it misreads alike in claim and source. */
import { type Chunk, chunksOf } from './chunks.ts';
import type { Frame, Parsed } from './frame.ts';
import { tellingVerbs } from './grammar-table.ts';
import { type Group, groupsOf } from './groups.ts';
import { placeOf } from './places.ts';
import { behindTelling } from './subjects.ts';
import { tagEnglish } from './tagger.ts';
import type { Word } from './word.ts';

export function parseEnglish(text: string): Parsed {
  const words = tagEnglish(text);
  const groups = groupsOf(words);
  const frames: Frame[] = [];
  for (const [at, group] of groups.entries()) frames.push(frameOf(words, groups, at, group, frames));
  for (const [at, frame] of frames.entries()) Object.assign(frame, { chunks: ownChunks(words, groups, at, frames) });
  if (frames.length === 0) frames.push(bare(words));
  return { text, words, frames };
}

function bare(words: readonly Word[]): Frame {
  return { kind: 'none', verb: null, group: [], passive: false, subject: [], chunks: chunksOf(words), parent: null };
}

function frameOf(
  words: readonly Word[],
  groups: readonly Group[],
  at: number,
  own: Group,
  frames: readonly Frame[],
): Frame {
  const group = words.slice(own.start, own.end);
  const verb = words[own.head]!;
  const place = placeOf(words, groups, at, frames);
  const { kind, parent } = place;
  const subject = behindTelling(words, groups, at) ?? place.subject;
  const reduced = kind === 'participle' && !/ing$/.test(verb.lower);
  const passive = reduced || (group.some(isBe) && verb.pos === 'VERB' && !/ing$/.test(verb.lower));
  return { kind, verb, group, passive, subject, chunks: chunksOf(words.slice(own.end, groups[at + 1]?.start)), parent };
}

function isBe({ lower }: Word): boolean {
  return /^(?:is|are|was|were|be|been|being)$/.test(lower);
}

/** Up to the next verb, without what is its subject. */
function ownChunks(words: readonly Word[], groups: readonly Group[], at: number, frames: readonly Frame[]): Chunk[] {
  const [from, next] = [groups[at]!.end, frames[at + 1]];
  const subject = next?.kind === 'finite' || next?.kind === 'complement' ? next.subject[0] : undefined;
  const end = subject !== undefined && subject.n >= from ? subject.n : groups[at + 1]?.start;
  return chunksOf(words.slice(from, end));
}

/** A verb of saying with somebody's words behind or before it. */
export function isTelling(frame: Frame, { frames }: Parsed): boolean {
  if (frame.verb === null || !tellingVerbs.has(frame.verb.base)) return false;
  if (frames.some((one) => one.parent === frame && one.kind === 'complement')) return true;
  const bare = frame.chunks.every(
    ({ marker, words }) => marker !== '' || words.every((word) => frame.subject.includes(word)),
  );
  return frames.at(-1) === frame && frames.length > 1 && (bare || frame.verb.base === 'tell');
}
