/** Who says so: where that is somebody else than whom it is told of, a claim says it too. */
import { headsOf } from './chunks.ts';
import { whoIs } from './doer.ts';
import type { Frame, Parsed } from './frame.ts';
import { isTelling } from './frames.ts';
import { bearers } from './grammar-table.ts';
import { contentOf, isPointer, type Pair, type Source, takenBy } from './pair.ts';
import type { Word } from './word.ts';

export function keepsTellers(pair: Pair): boolean {
  const { frame, found, claim, source } = pair;
  const own = tellersOf(frame, claim).flat();
  const given = tellersOf(found, source);
  const doers = whoIs(found.subject, found, source);
  const isSaid = (word: Word, words: readonly Word[]) => takenBy(pair, word).some((one) => words.includes(one));
  const kept = given.every((words) => isFree(words, doers, source) || own.some((word) => isSaid(word, words)));
  const all = source.frames.filter((one) => isTelling(one, source)).flatMap((one) => whoIs(one.subject, one, source));
  const spoken = [...given.flat(), ...all];
  return kept && contentOf(own).every((word) => bearers.has(word.lower) || isSaid(word, spoken));
}

/** "The company said", and whoever speaks of themselves: not where it is said of one of several. */
function isFree(words: readonly Word[], doers: readonly Word[], { words: all }: Source): boolean {
  const lead = all[(words[0]?.n ?? 0) - 1];
  if ([lead, ...words].some((word) => word?.lower === 'only')) return false;
  return headsOf(words).every((head) => isPointer(head) || bearers.has(head.lower) || doers.includes(head));
}

function tellersOf(frame: Frame, parsed: Parsed): readonly (readonly Word[])[] {
  const found: (readonly Word[])[] = [];
  for (let one = frame.parent; one !== null; one = one.parent) if (isTelling(one, parsed)) found.push(one.subject);
  const last = parsed.frames.at(-1);
  if (last && last !== frame && isTelling(last, parsed) && !parsed.frames.some(({ parent }) => parent === last))
    found.push(last.subject);
  const at = parsed.words.findIndex(({ lower }) => lower === 'according');
  if (at >= 0) found.push(untilSign(parsed.words.slice(at + 2)));
  return found;
}

function untilSign(words: readonly Word[]): readonly Word[] {
  const end = words.findIndex(({ lower }) => /^[,.;]$/.test(lower));
  return end < 0 ? words : words.slice(0, end);
}
