/** That a claim is as sure, and measures as much, as its source: nothing of `critical-table.ts` is dropped or added. */
import { accounts } from '../figures-table.ts';
import { addable, criticals, droppable, emphatic, keptBy } from './critical-table.ts';
import type { Frame } from './frame.ts';
import { contentOf, isClause, ownWords, type Pair, takenBy } from './pair.ts';
import type { Word } from './word.ts';

/** Words of caution and measure that were dropped or added, and accounts that the source does not speak of. */
export function changedCaution(pair: Pair): string[] {
  const { frame, found, claim, source } = pair;
  const [own, here] = [classesIn(claim.text), classesIn(textOf(pair))];
  const [given, whole] = [classesIn(textTaken(pair)), classesIn(source.text)];
  const isOpen = found.kind === 'infinitive';
  const lost = [...given].filter((one) => !droppable.has(one) && !(keptBy[one] ?? [one]).some((kept) => own.has(kept)));
  const added = [...here, ...[...own].filter((one) => one === 'cause')].filter(
    (one) => !whole.has(one) && !addable.has(one) && !(isOpen && one === 'planned'),
  );
  const isEarly = isOpen && isClause(frame) && !['planned', 'possible', 'expected'].some((one) => own.has(one));
  const count = (text: string) => text.match(emphatic)?.length ?? 0;
  const others = accounts.filter(({ said, source: there }) => said.test(textOf(pair)) && !there.test(source.text));
  return [
    ...lost.map((one) => `it leaves out how its quotes say it (${one})`),
    ...added.map((one) => `its quotes do not say "${one}"`),
    ...(isEarly || count(claim.text) > count(source.text) ? ['its quotes do not say that it has happened'] : []),
    ...others.map(({ name }) => `"${name}" is not in its quotes`),
  ];
}

export function isDenied({ group, subject, chunks }: Frame): boolean {
  const beside = [...group, subject[0], ...chunks.slice(0, 1).map(({ words }) => words[0])];
  return beside.some(
    (word) => word !== undefined && /^(?:not|n't|never|cannot|no|neither|none|nobody|nothing)$/.test(word.lower),
  );
}

function classesIn(text: string): ReadonlySet<string> {
  const lower = text.toLowerCase();
  return new Set(Object.entries(criticals).flatMap(([name, words]) => (words.test(lower) ? [name] : [])));
}

/** From this verb's subject up to the next verb's. */
function textOf({ frame, claim }: Pair): string {
  const words = ownWords(frame);
  if (words.length === 0) return claim.text;
  return claim.text.slice(Math.min(...words.map(({ start }) => start)), Math.max(...words.map(({ end }) => end)));
}

/** Of the source: the verb with what it hangs on, and every stretch that the claim takes words from. */
function textTaken(pair: Pair): string {
  const { frame, found, source } = pair;
  const own = [...frame.subject, ...frame.chunks.flatMap(({ words }) => words)];
  const used = new Set(contentOf(own.flatMap((word) => takenBy(pair, word))));
  const taken = new Set(found.group);
  for (let one = found.parent; one !== null && found.kind !== 'relative'; one = one.parent)
    for (const word of one.group) taken.add(word);
  for (const stretch of stretchesOf(source.words))
    if (stretch.some((word) => used.has(word))) for (const word of stretch) taken.add(word);
  const words = source.words.filter((word) => taken.has(word)).map(({ lower }) => lower);
  return words.join(' ').replaceAll(' - ', '-');
}

const apart: ReadonlySet<string> = new Set(
  'after before since from during with by under for against until on'.split(' '),
);

/** Between verbs, commas and conjunctions, and at prepositions that begin another circumstance. */
function stretchesOf(words: readonly Word[]): readonly (readonly Word[])[] {
  const found: Word[][] = [[]];
  for (const word of words) {
    if (/^(?:VERB|AUX|CCONJ|SCONJ)$/.test(word.pos) || /^[,;:–—()"“”]$/.test(word.lower)) found.push([]);
    else if (apart.has(word.lower)) found.push([word]);
    else found.at(-1)!.push(word);
  }
  return found.filter((one) => one.length > 0);
}
