// Finds the words of the stage tables in a text, in one pass a language.

import { allMatches } from '../../basics/all-matches.ts';
import { framedStages } from './frames-table-english.ts';
import { koreanFramedStages } from './frames-table-korean.ts';
import type { Clause, Trigger } from './reading-types.ts';
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

/** In order; where two rows fit at one place, the one higher in its table. `at` is where the text begins in the article. */
export function findTriggers(text: string, isKorean: boolean, at: number): Trigger[] {
  english ??= finder([...englishStages, ...framedStages], '\\b(?<!-)', '\\b(?!-\\w)');
  korean ??= finder([...koreanStages, ...koreanFramedStages], '', '');
  const { rows, pattern } = isKorean ? korean : english;
  const found: Trigger[] = [];
  for (const match of allMatches(text, pattern)) {
    let group = 1;
    while (match[group] === undefined) group += 1;
    const { kind, form, weak, frame } = rows[group - 1]!;
    const start = at + match.index;
    found.push({ start, end: start + match[0].length, kind, form, weak: weak ?? false, ...(frame && { frame }) });
  }
  return found;
}

const single = new Map<StageRow, RegExp>();

function alone(row: StageRow, isKorean: boolean): RegExp {
  const known = single.get(row);
  if (known) return known;
  const pattern = new RegExp(isKorean ? row.pattern : `\\b(?:${row.pattern})\\b`, isKorean ? 'y' : 'iy');
  single.set(row, pattern);
  return pattern;
}

/** The verbs of dealing that a stage word of another row may be as well. */
export function framesAt(
  { text, start, korean: isKorean }: Clause,
  trigger: Trigger,
): Required<Pick<Trigger, 'frame' | 'kind' | 'end'>>[] {
  return (isKorean ? koreanFramedStages : framedStages).flatMap((row) => {
    const pattern = alone(row, isKorean);
    pattern.lastIndex = trigger.start - start;
    const found = row.frame === 'trades' ? null : pattern.exec(text);
    return found ? [{ frame: row.frame!, kind: row.kind, end: trigger.start + found[0].length }] : [];
  });
}
