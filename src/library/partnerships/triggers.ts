// Finds the words of the stage tables in a text, in one pass a language.

import type { Trigger } from './reading-types.ts';
import type { StageRow } from './stage-row.ts';
import { englishStages } from './stage-table-english.ts';
import { koreanStages } from './stage-table-korean.ts';

interface Finder {
  readonly rows: readonly StageRow[];
  readonly pattern: RegExp;
}

function finder(rows: readonly StageRow[], open: string, close: string): Finder {
  const groups = rows.map(({ pattern }) => `(${pattern})`).join('|');
  return { rows, pattern: new RegExp(`${open}(?:${groups})${close}`, open === '' ? 'g' : 'gi') };
}

let english: Finder | null = null;
let korean: Finder | null = null;

/** In order; where two rows fit at one place, the one higher in its table. */
export function findTriggers(text: string, isKorean: boolean): Trigger[] {
  english ??= finder(englishStages, '\\b(?<!-)', '\\b');
  korean ??= finder(koreanStages, '', '');
  const { rows, pattern } = isKorean ? korean : english;
  return [...text.matchAll(pattern)].map((match) => {
    const row = rows[match.findIndex((group, i) => i > 0 && group !== undefined) - 1]!;
    const span = { start: match.index, end: match.index + match[0].length };
    return { ...span, kind: row.kind, form: row.form, weak: row.weak ?? false };
  });
}
