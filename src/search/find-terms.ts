/** Finds the terms of a query in a text: as `analyse` does, but makes only what may be one of them. Pure. */
import { beginningsOf } from '../text/english.ts';
import { stripParticle } from '../text/korean.ts';
import type { Run } from '../text/tokens.ts';
import { LONGEST_WORD, latinTerm, WORD_MARK } from './analysis.ts';

/** Tells a term that stands in the text, and in its how manieth word. Words come in order. */
export type Found = (term: string, word: number) => void;

/** Beginnings are told apart by their lowest bits: what passes is looked at, so a mistake costs only that. */
const BITS = 4_095;

export class TermFinder {
  readonly #terms: ReadonlySet<string>;
  /** Terms of one letter, of two and more, and Korean words. */
  readonly #letters = new Uint8Array(BITS + 1);
  readonly #pairs = new Uint8Array(BITS + 1);
  readonly #words = new Uint8Array(BITS + 1);

  constructor(terms: Iterable<string>) {
    this.#terms = new Set(terms);
    for (const term of this.#terms) {
      if (term.startsWith(WORD_MARK)) this.#words[term.charCodeAt(1) & BITS] = 1;
      else if (term.length === 1) this.#letters[term.charCodeAt(0) & BITS] = 1;
      else for (const pair of beginningsOf(term)) this.#pairs[pairAt(pair, 0)] = 1;
    }
  }

  /** `runs` are those of the text. */
  each(runs: readonly Run[], found: Found): void {
    let word = -1;
    let end = -1;
    let before: Run | undefined;
    for (const run of runs) {
      if (run.start >= end) word += 1;
      if (run.end > end) end = run.end;
      if (run.kind === 'hangul') this.#hangul(run, before?.end === run.start, word, found);
      else if (run.kind === 'han') this.#han(run.text, word, found);
      else if (this.#mayBegin(run.text, 0)) this.#tell(latinTerm(run), word, found);
      before = run;
    }
  }

  #mayBegin(text: string, at: number): boolean {
    return this.#pairs[pairAt(text, at)] === 1 || this.#letters[text.charCodeAt(at) & BITS] === 1;
  }

  #tell(term: string, word: number, found: Found): void {
    if (this.#terms.has(term)) found(term, word);
  }

  #hangul({ text }: Run, glued: boolean, word: number, found: Found): void {
    if (!glued || text.length > 1) this.#bigrams(text, word, found);
    if (text.length > LONGEST_WORD || this.#words[text.charCodeAt(0) & BITS] !== 1) return;
    this.#tell(WORD_MARK + stripParticle(text), word, found);
  }

  #bigrams(text: string, word: number, found: Found): void {
    for (let i = 0; i + 1 < text.length; i++) {
      if (this.#mayBegin(text, i)) this.#tell(text.slice(i, i + 2), word, found);
    }
  }

  #han(text: string, word: number, found: Found): void {
    for (let i = 0; i < text.length; i++) {
      if (!this.#mayBegin(text, i)) continue;
      this.#tell(text[i]!, word, found);
      if (i + 1 < text.length) this.#tell(text.slice(i, i + 2), word, found);
    }
  }
}

function pairAt(text: string, at: number): number {
  return ((text.charCodeAt(at) << 6) ^ text.charCodeAt(at + 1)) & BITS;
}
