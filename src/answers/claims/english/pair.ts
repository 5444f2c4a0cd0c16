/** A claim's verb beside one of its source's, and the words that both are looked at by. */
import { freeWords } from '../added-table.ts';
import { type Alignment, align } from './align.ts';
import type { Frame, Parsed } from './frame.ts';
import { parseEnglish } from './frames.ts';
import { bearers, joiningVerbs, pointers } from './grammar-table.ts';
import type { Word } from './word.ts';

export interface Claim extends Parsed {
  /** Words of dates, which are checked as what they are and may be said in any words. */
  readonly dated: ReadonlySet<Word>;
}

export interface Source extends Parsed {
  readonly before: Source | null;
}

export interface Pair {
  readonly frame: Frame;
  readonly found: Frame;
  readonly claim: Claim;
  readonly source: Source;
  readonly to: Alignment;
}

/** A quoted sentence, and what stands before it, which "it" and "the company" may point to. */
export interface Quoted {
  readonly text: string;
  readonly before: readonly string[];
}

export function claimOf(text: string, dates: readonly string[]): Claim {
  const parsed = parseEnglish(text);
  const spans = dates.map((date) => ({ start: text.indexOf(date), end: text.indexOf(date) + date.length }));
  const isDated = (word: Word) => spans.some(({ start, end }) => start >= 0 && word.start >= start && word.end <= end);
  return { ...parsed, dated: new Set(parsed.words.filter(isDated)) };
}

/** Parts between semicolons are statements of their own, each behind the other. */
export function sourcesOf({ text, before }: Quoted, parse: (text: string) => Parsed): Source[] {
  const found: Source[] = [];
  let last: Source | null = null;
  for (const one of before) last = { ...parse(one), before: last };
  for (const part of text.split(/; /)) {
    last = { ...parse(part), before: last };
    found.push(last);
  }
  return found;
}

/** With what stands before it. `known` keeps what was aligned: neighbours stand before several. */
export function alignAll(claim: Parsed, source: Source, known: Map<readonly Word[], Alignment>): Alignment {
  const found = new Map<Word, readonly Word[]>();
  for (let one: Source | null = source; one !== null; one = one.before) {
    const alignment = known.get(one.words) ?? align(claim, one);
    known.set(one.words, alignment);
    for (const [word, there] of alignment) found.set(word, [...(found.get(word) ?? []), ...there]);
  }
  return found;
}

const function_ = /^(?:DET|ADP|CCONJ|SCONJ|PRON|PART|AUX|PUNCT|SYM|INTJ|SPACE)$/;

/** Words that say something of their own. */
export function contentOf(words: readonly Word[]): readonly Word[] {
  return words.filter(
    ({ pos, lower, base }) =>
      !function_.test(pos) && /[\p{L}\p{N}]/u.test(lower) && !freeWords.has(lower) && !freeWords.has(base),
  );
}

/** The words of the source that a word of the claim takes over. */
export function takenBy({ to }: Pick<Pair, 'to'>, word: Word): readonly Word[] {
  return to.get(word) ?? [];
}

/** It says little, and may be any verb of the source. */
export function isLight({ lower, base, pos }: Word): boolean {
  return pos === 'AUX' || joiningVerbs.has(lower) || freeWords.has(lower) || freeWords.has(base);
}

export function ownWords({ chunks, subject, group }: Frame): readonly Word[] {
  return [...subject, ...group, ...chunks.flatMap(({ words }) => words)];
}

export function isClause({ kind }: Frame): boolean {
  return kind === 'finite' || kind === 'complement';
}

/** "It", "the company": it stands for somebody named before. */
export function isVague(subject: readonly Word[]): boolean {
  const nouns = subject.filter(({ pos }) => /^(?:NOUN|PROPN)$/.test(pos));
  return nouns.every((word) => isPointer(word) || bearers.has(word.lower));
}

/** What may stand beside the verb: its own, and that of what hangs on it or it on. */
export function regionOf({ found, source }: Pick<Pair, 'found' | 'source'>): readonly Word[] {
  const related = source.frames.filter(
    (one) => one === found || hangsOn(one, found) || (!isClause(found) && one === found.parent),
  );
  return [...leadOf(found, source), ...related.flatMap(ownWords)];
}

/** "In March Halden opened": what stands before the first subject of a sentence. */
function leadOf({ subject }: Frame, { words, frames }: Source): readonly Word[] {
  const first = subject[0];
  return first !== undefined && frames[0]?.subject[0] === first && words[first.n] === first
    ? words.slice(0, first.n)
    : [];
}

function hangsOn({ parent, kind }: Frame, other: Frame): boolean {
  return kind !== 'finite' && parent !== null && (parent === other || hangsOn(parent, other));
}

export function isPointer({ lower }: Word): boolean {
  return pointers.has(lower);
}
