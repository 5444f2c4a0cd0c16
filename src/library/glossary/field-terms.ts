/** Whether a word is a term of this field: what the library says nothing of when it uses no such word. */
import { stemEnglish } from '../../text/english.ts';
import { hasHangul, stripParticle } from '../../text/korean.ts';
import { businessTerms, dealTerms, roleTerms, technologyTerms } from './glossary-table.ts';
import { findTopics } from './topics.ts';

let known: ReadonlySet<string> | null = null;

/** General words of the glossary ("speak", "before") are none, though they have translations. */
export function isFieldTerm(word: string): boolean {
  known ??= fieldTerms();
  return known.has(keyOf(word)) || findTopics(word).length > 0;
}

function fieldTerms(): Set<string> {
  const lines = [dealTerms, roleTerms, technologyTerms, businessTerms].flatMap((table) => table.trim().split('\n'));
  return new Set(lines.flatMap((line) => line.split(' = ').flatMap((side) => side.split('|'))).map(keyOf));
}

function keyOf(word: string): string {
  if (hasHangul(word)) return stripParticle(word).replace(/\s/g, '');
  return word
    .toLowerCase()
    .split(/[\s-]+/)
    .map(stemEnglish)
    .join(' ');
}
