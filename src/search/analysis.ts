/** What a text is searched by: its terms with exact offsets. English by stems, Korean by bigrams and bare words. */
import { stemEnglish } from '../text/english.ts';
import { stripParticle } from '../text/korean.ts';
import { type Run, runsOf } from '../text/tokens.ts';

/**
 * word: an English stem or a name in Latin letters · number · compound: joined parts as one word · hangul: a Korean
 * word without its particle, written "=…" · bigram: two neighbouring syllables · han: one Chinese character
 */
export type TokenKind = 'word' | 'number' | 'compound' | 'hangul' | 'bigram' | 'han';

export interface Token {
  readonly term: string;
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
}

/** Before a Korean word, so that "=전자" is the word and "전자" two syllables anywhere. */
export const WORD_MARK = '=';

export function analyse(text: string): Token[] {
  return tokensOf(runsOf(text));
}

export function tokensOf(runs: readonly Run[]): Token[] {
  const tokens: Token[] = [];
  let before: Run | undefined;
  for (const run of runs) {
    if (run.kind === 'hangul') addHangul(run, before, tokens);
    else if (run.kind === 'han') addHan(run, tokens);
    else tokens.push({ term: latinTerm(run), start: run.start, end: run.end, kind: run.kind });
    before = run;
  }
  return tokens;
}

export function latinTerm({ kind, text }: Run): string {
  return kind === 'number' ? text : stemEnglish(text);
}

/** A Korean word can be as long as a hostile text; only names are long, and none is longer than this. */
export const LONGEST_WORD = 24;

function addHangul(run: Run, before: Run | undefined, tokens: Token[]): void {
  const { text, start, end } = run;
  const exact = end - start === text.length;
  // "5G를", "SKT는": what follows a Latin name or number directly is its particle or counter.
  const glued = before !== undefined && before.end === start;
  if (!glued || text.length > 1) {
    for (let i = 0; i + 1 < text.length; i++) {
      const from = exact ? start + i : start;
      tokens.push({ term: text.slice(i, i + 2), start: from, end: exact ? from + 2 : end, kind: 'bigram' });
    }
  }
  if (text.length > LONGEST_WORD) return;
  const word = stripParticle(text);
  tokens.push({ term: WORD_MARK + word, start, end: exact ? start + word.length : end, kind: 'hangul' });
}

function addHan(run: Run, tokens: Token[]): void {
  const { text, start, end } = run;
  const exact = end - start === text.length;
  for (let i = 0; i < text.length; i++) {
    const from = exact ? start + i : start;
    tokens.push({ term: text[i]!, start: from, end: exact ? from + 1 : end, kind: 'han' });
    if (i + 1 < text.length) {
      tokens.push({ term: text.slice(i, i + 2), start: from, end: exact ? from + 2 : end, kind: 'bigram' });
    }
  }
}
