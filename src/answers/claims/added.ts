/** Words of a claim that its quotes have in no form: what a summary adds of its own. */

import type { FoundDate } from '../../library/dates/dates.ts';
import { findPlaces } from '../../library/places.ts';
import { hasHangul } from '../../text/korean.ts';
import { findNumbers } from '../../text/numbers.ts';
import type { Concept } from '../question/question.ts';
import { viewText } from '../reading/text-view.ts';
import { freeWords } from './added-table.ts';
import { isCaution } from './hedges.ts';
import { isOrdinaryWord, isToldOf } from './paraphrases.ts';
import type { Support } from './passages.ts';
import type { Said, Statement } from './statement.ts';
import { isSaid } from './words.ts';

/** Words of other quotes than the one it repeats, which points back to none. */
export function gatheredWords(
  said: Said,
  { sentence, leans, actors }: Statement,
  support: readonly Support[],
): string[] {
  if (leans || actors.length === 0 || sentence.language !== said.language) return [];
  const [here, all] = [sentence.text, support.map((s) => s.text).join('\n')];
  const [view, whole] = [viewText(here), viewText(all)];
  return said.words
    .filter(
      (word) => !freeWords.has(word.text.toLowerCase()) && isSaid(word, all, whole) && !isToldOf(word, here, view),
    )
    .map((word) => word.text);
}

/** Words that no table knows, of a claim all of whose other words are told: one of them may be a way to say it. */
const MOST_UNKNOWN = 1;
const LEAST_TOLD = 4;

/** Within one language every word counts; across languages no table has them all. */
export function addedWords(said: Said, support: readonly Support[], dates: readonly FoundDate[]): string[] {
  if (!support.every(({ sentences }) => sentences.every((s) => s.language === said.language))) return [];
  const text = support.map((s) => s.text).join('\n');
  const view = viewText(text);
  const numbers = findNumbers(said.text);
  const added = said.words.filter(
    (word) =>
      numbers.every(({ start, end }) => word.start < start || word.start >= end) &&
      !dates.some(({ record }) => record.asWritten.toLowerCase().includes(word.text.toLowerCase())) &&
      !freeWords.has(word.text.toLowerCase()) &&
      !isCaution(word.text, text) &&
      !isToldOf(word, text, view),
  );
  const told = said.words.length - added.length;
  if (added.length <= MOST_UNKNOWN && told >= LEAST_TOLD && added.every(isUnknown)) return [];
  return added.map((word) => word.text);
}

/** What the tables know they would have found; a name or a place is no way to say a thing. */
function isUnknown({ kind, text, forms }: Concept): boolean {
  const script = hasHangul(text) ? 'hangul' : 'latin';
  const own = forms.filter((form) => form.script === script);
  return kind !== 'name' && own.length <= 1 && !isOrdinaryWord(text) && findPlaces(text).length === 0;
}
