/** Whether a word is a term of this field: what the library says nothing of when it uses no such word. */
import { stemEnglish, uninflected } from '../../text/english.ts';
import { hasHangul, stripParticle } from '../../text/korean.ts';
import { businessTerms, dealTerms, roleTerms, technologyTerms } from './glossary-table.ts';
import { findTopics } from './topics.ts';

let terms: ReadonlyMap<string, readonly string[]> | null = null;
/** By how they begin; made of the few terms that begin as a word asked for. */
const keys = new Map<string, ReadonlySet<string>>();

/** General words of the glossary ("speak", "before") are none, though they have translations. */
export function isFieldTerm(word: string): boolean {
  return keysLike(word).has(keyOf(word)) || findTopics(word).length > 0;
}

function keysLike(word: string): ReadonlySet<string> {
  const beginning = beginningOf(word);
  terms ??= fieldTerms();
  const like = keys.get(beginning) ?? new Set(terms.get(beginning)?.map(keyOf));
  // A beginning that no term has would be kept for every word ever asked.
  if (like.size > 0) keys.set(beginning, like);
  return like;
}

function fieldTerms(): Map<string, string[]> {
  const lines = [dealTerms, roleTerms, technologyTerms, businessTerms].flatMap((table) => table.trim().split('\n'));
  const found = new Map<string, string[]>();
  for (const term of lines.flatMap((line) => line.split(' = ').flatMap((side) => side.split('|')))) {
    const beginning = beginningOf(term);
    const begun = found.get(beginning);
    if (begun) begun.push(term);
    else found.set(beginning, [term]);
  }
  return found;
}

/** Terms of one key begin alike: with one character in Korean, with two letters in English, where stems keep these. */
function beginningOf(word: string): string {
  if (!hasHangul(word)) return uninflected(wordsOf(word)[0]!).slice(0, 2);
  const key = keyOf(word);
  return key.slice(0, hasHangul(key) ? 1 : 2);
}

function keyOf(word: string): string {
  return hasHangul(word) ? stripParticle(word).replace(/\s/g, '') : wordsOf(word).map(stemEnglish).join(' ');
}

const wordsOf = (term: string): string[] => term.toLowerCase().split(/[\s-]+/);
