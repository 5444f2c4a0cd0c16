/** Where a tagger of general English takes a word of business news for the wrong part of speech. First that fits. */
import { irregularVerbs } from '../paraphrase-table.ts';
import { intendingWords, possessives, tellingVerbs } from './grammar-table.ts';
import type { Word } from './word.ts';

interface Around {
  readonly word: Word;
  readonly before: Word | undefined;
  readonly next: Word | undefined;
  readonly after: Word | undefined;
  readonly isCapital: boolean;
}

interface Mend {
  readonly from: RegExp;
  readonly to: string;
  readonly where: (around: Around) => boolean;
}

/** Pasts that are also nouns, or also something else. */
const ambiguous =
  /^(?:become|bid|outbid|come|cut|found|had|kept|led|left|lent|met|put|rose|run|saw|spent|stood|thought|won|fell)$/;
const pastForms: ReadonlySet<string> = new Set(
  irregularVerbs.flatMap(([, ...forms]) => forms).filter((form) => !ambiguous.test(form)),
);
const modal = /^(?:will|would|can|could|may|might|shall|should|must)$/;
const isPos = (word: Word | undefined, pos: RegExp): boolean => word !== undefined && pos.test(word.pos);

const mends: readonly Mend[] = [
  // "Ridge overtook Opal."
  { from: /^(?:NOUN|PROPN|ADJ)$/, to: 'VERB', where: ({ word }) => pastForms.has(word.lower) },
  { from: /./, to: 'VERB', where: ({ word }) => /^(?:said|says)$/.test(word.lower) },
  // "Per Moen."
  {
    from: /^ADP$/,
    to: 'PROPN',
    where: ({ word, next, isCapital }) => isCapital && isPos(next, /^PROPN$/) && (word.n > 0 || word.lower === 'per'),
  },
  // "Figures published on Thursday show Ambra overtook."
  {
    from: /^NOUN$/,
    to: 'VERB',
    where: ({ word, next }) =>
      /^(?:say|show|expect|believe|warn|think)s?$/.test(word.lower) && isPos(next, /^(?:PROPN|PRON|DET)$/),
  },
  // "Employees alleged in a lawsuit that."
  {
    from: /^ADJ$/,
    to: 'VERB',
    where: ({ word, before }) =>
      /ed$/.test(word.lower) && isPos(before, /^NOUN$/) && tellingVerbs.has(word.lower.replace(/d$/, '')),
  },
  // "Brightwell plans to spend."
  {
    from: /^(?:NOUN|ADJ)$/,
    to: 'VERB',
    where: ({ word, before, next, after }) =>
      intendingWords.has(word.stem) &&
      next?.lower === 'to' &&
      isPos(after, /^VERB$/) &&
      isPos(before, /^(?:NOUN|PROPN|PRON|ADV)$/),
  },
  // "Will open a lab."
  { from: /^ADJ$/, to: 'VERB', where: ({ before }) => modal.test(before?.lower ?? '') },
  // "About 1,400 sites."
  {
    from: /^ADP$/,
    to: 'ADV',
    where: ({ word, next }) => isPos(next, /^NUM$/) && /^(?:about|around|over|under)$/.test(word.lower),
  },
  // "To $4.5 billion."
  { from: /^PART$/, to: 'ADP', where: ({ word, next }) => word.lower === 'to' && !isPos(next, /^(?:VERB|AUX|ADV)$/) },
  // "Its planned satellites", "lower roaming income".
  {
    from: /^VERB$/,
    to: 'ADJ',
    where: ({ word, before, next }) =>
      isDeterminer(before) && (isPos(next, /^NOUN$/) || /(?:ed|ing)$/.test(word.lower)),
  },
  { from: /^VERB$/, to: 'NOUN', where: ({ before }) => isDeterminer(before) },
  { from: /^VERB$/, to: 'ADP', where: ({ word }) => word.lower === 'according' },
  // "Said upload speeds doubled": two verbs do not follow each other without "to".
  {
    from: /^VERB$/,
    to: 'NOUN',
    where: ({ word, before, next }) =>
      word.lower === word.base && isPos(next, /^NOUN$/) && /^(?:that|said|says)$/.test(before?.lower ?? ''),
  },
];

export function mendedPart(words: readonly Word[], n: number, text: string): string {
  const word = words[n]!;
  const isCapital = /\p{Lu}/u.test(text[word.start] ?? '');
  const around = { word, before: words[n - 1], next: words[n + 1], after: words[n + 2], isCapital };
  return mends.find(({ from, where }) => from.test(word.pos) && where(around))?.to ?? word.pos;
}

function isDeterminer(word: Word | undefined): boolean {
  if (word === undefined) return false;
  if (word.pos === 'DET') return !/^(?:that|which|those|these|this|all|both|some)$/.test(word.lower);
  return word.pos === 'ADJ' || possessives.has(word.lower);
}
