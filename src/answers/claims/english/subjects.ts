/** Who does what a verb says, found by what stands around it. */
import { fromItsHead, named, nominal } from './chunks.ts';
import type { Frame } from './frame.ts';
import { makingVerbs, tellingVerbs } from './grammar-table.ts';
import type { Group } from './groups.ts';
import type { Word } from './word.ts';

/** The noun before a finite verb, in its own clause. */
export function subjectBefore(
  words: readonly Word[],
  groups: readonly Group[],
  at: number,
  frames: readonly Frame[],
): readonly Word[] {
  const from = groups[at - 1]?.end ?? 0;
  const stretch = words.slice(from, groups[at]!.start);
  const cut = stretch.findLastIndex(
    (word, n) => (isBoundary(word) && !isJoint(stretch, n)) || opensClause.test(word.lower),
  );
  const near = fromItsHead(stretch.slice(cut + 1));
  if (near.length > 0) return near;
  if (frames.length === 0) return fromItsHead(stretch).length > 0 ? fromItsHead(stretch) : stretch;
  // "Orvane, which had offered money, said": the verb after the clause is of whom the clause is told.
  const finite = frames.findLast(({ kind }) => kind === 'finite' || kind === 'complement' || kind === 'relative');
  return (finite ?? frames[0])?.subject ?? [];
}

const opensClause = /^(?:after|before|since|until|because|if|as|when|that)$/;

/** "KT and Nokia", "KT, Nokia and Ericsson": the sign joins names, no clauses. */
function isJoint(words: readonly Word[], at: number): boolean {
  const sign = words[at]!;
  if (!/^(?:and|or|,|&)$/.test(sign.lower)) return false;
  const [left, right] = [words[at - 1], words[at + 1]];
  if (left === undefined || right === undefined) return false;
  return (
    named.test(left.pos) &&
    nominal.test(right.pos) &&
    (sign.lower !== ',' || words.slice(at + 1).some(({ lower }) => lower === 'and'))
  );
}

/** '…," said Anna Brandt, the head of Norlane.' */
export function behindTelling(words: readonly Word[], groups: readonly Group[], at: number): readonly Word[] | null {
  const { start, end, head } = groups[at]!;
  const isLast = groups.slice(at + 1).every((one) => !tellingVerbs.has(words[one.head]!.base));
  if (!tellingVerbs.has(words[head]!.base) || !isLast || !/^[,"”’']$/.test(words[start - 1]?.lower ?? '')) return null;
  const next = words[end];
  return next && /^(?:PROPN|DET|NOUN|ADJ)$/.test(next.pos) ? words.slice(end, groups[at + 1]?.start) : null;
}

/** "Asked KT to buy": KT buys; "promised KT to buy": whoever promised. */
export function doerBehind({ verb, chunks, subject }: Frame): readonly Word[] {
  const object = chunks.find(({ marker, words }) => marker === '' && words.some(({ pos }) => named.test(pos)));
  return verb !== null && object && makingVerbs.has(verb.base) ? object.words : subject;
}

/** The noun group that ends at a word, or before the comma there, with what it is "of". */
export function nounsBefore(words: readonly Word[], at: number): readonly Word[] {
  let from = words[at]?.lower === ',' ? at : at + 1;
  const end = from;
  while (from > 0 && isInside(words[from - 1]!)) from--;
  return words.slice(from, end);
}

function isInside({ pos, lower }: Word): boolean {
  return nominal.test(pos) || /^(?:of|'s|-|&)$/.test(lower);
}

export function isBoundary({ pos, lower }: Word): boolean {
  return (
    pos === 'SCONJ' ||
    pos === 'CCONJ' ||
    /^[,;:–—()"“”]$/.test(lower) ||
    /^(?:which|who|while|whereas|but)$/.test(lower)
  );
}
