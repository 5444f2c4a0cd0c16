/** Whether a source says a word of a claim otherwise: "reducing its debt" of "to cut debt". */
import { hasHangul } from '../../text/korean.ts';
import type { Concept, Form } from '../question/question.ts';
import { matchForms, type TextView, verbPart } from '../reading/text-view.ts';
import { koreanPart, stemKey } from '../words/keys.ts';
import { koreanVerb } from '../words/korean-stem.ts';
import { freeWords } from './added-table.ts';
import { irregularVerbs, paraphrases, signs } from './paraphrase-table.ts';
import { isSaid } from './words.ts';

const irregulars = new Map(irregularVerbs.map(([base, ...forms]) => [base!, forms] as const));
let rowsByWord: Map<string, Form[][]> | null = null;

function rowsOf(key: string): readonly Form[][] {
  rowsByWord ??= readRows();
  return rowsByWord.get(key) ?? [];
}

function readRows(): Map<string, Form[][]> {
  const rows = new Map<string, Form[][]>();
  const ofVerbs = irregularVerbs.map((forms) => forms.join(' | '));
  for (const line of [...paraphrases.trim().split('\n'), ...ofVerbs]) {
    const words = line.split(' | ').flatMap(withIrregular);
    const forms = words.map(formOf);
    for (const word of words) {
      const key = keyOf(word);
      rows.set(key, [...(rows.get(key) ?? []), forms]);
    }
  }
  return rows;
}

/** "took over" of "take over". */
function withIrregular(word: string): string[] {
  const [first = '', ...rest] = word.split(' ');
  return [word, ...(irregulars.get(first) ?? []).map((form) => [form, ...rest].join(' '))];
}

function formOf(word: string): Form {
  const hangul = hasHangul(word);
  const parts = hangul ? word.split(' ').map(koreanPart) : stemKey(word).split(' ');
  return { script: hangul ? 'hangul' : 'latin', parts, strength: 1 };
}

function keyOf(word: string): string {
  return hasHangul(word) ? koreanPart(word) : stemKey(word);
}

/** Known to the tables, so no name that only the source could give. */
export function isOrdinaryWord(word: string): boolean {
  return freeWords.has(word) || keysOf(word).some((key) => rowsOf(key).length > 0);
}

function keysOf(word: string): string[] {
  return hasHangul(word) ? [word, verbPart(koreanVerb(word))] : [stemKey(word)];
}

/** The other ways to say a word, of every row that has it. */
export function formsToldOf(word: string): readonly Form[] {
  return keysOf(word)
    .flatMap((key) => rowsOf(key))
    .flat();
}

/** The word itself, or another of its row. */
export function isToldOf(word: Concept, text: string, view: TextView): boolean {
  if (isSaid(word, text, view)) return true;
  const written = word.text.toLowerCase();
  if (signs.some(([word, sign]) => word.test(written) && sign.test(text))) return true;
  if (/^[a-z]+(?:-[a-z]+)+$/.test(written)) return written.split('-').every((part) => isTold(part, view));
  return isTold(written, view);
}

function isTold(written: string, view: TextView): boolean {
  const forms = [formOf(written)];
  if (freeWords.has(written) || matchForms(forms, view) !== null) return true;
  return keysOf(written).some((key) => rowsOf(key).some((row) => matchForms(row, view) !== null));
}
