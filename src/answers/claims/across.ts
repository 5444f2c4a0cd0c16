/** Across the two languages no word stands beside its like: a translation must have all that the glossary knows, and as much caution. */
import type { Span } from '../../domain/text.ts';
import { findConcepts } from '../question/concepts.ts';
import type { Concept } from '../question/question.ts';
import { matchForms, type TextView, viewText } from '../reading/text-view.ts';
import { freeWords } from './added-table.ts';
import { criticals } from './english/critical-table.ts';
import { isCaution } from './hedges.ts';
import { koreanCriticals } from './korean/critical-table.ts';
import { isToldOf } from './paraphrases.ts';

/** One word of so many may be put otherwise than the glossary has it. */
const WORDS_TO_ONE_MISSED = 5;

/** Words that the glossary has in the source's language and the source has not. `taken` are checked as what they are. */
export function untranslatedWords(
  claim: string,
  language: 'en' | 'ko',
  source: string,
  taken: readonly Span[],
): string[] {
  const view = viewText(source);
  const script = language === 'en' ? 'hangul' : 'latin';
  const words = findConcepts(claim, language).filter(
    ({ kind, start, text }) =>
      kind !== 'company' &&
      kind !== 'generic' &&
      !freeWords.has(text.toLowerCase()) &&
      taken.every((span) => start < span.start || start >= span.end),
  );
  const missed = words.filter(
    (word) =>
      // Names have a check of their own.
      !/\p{Lu}/u.test(claim[word.start] ?? '') &&
      word.forms.some((form) => form.script === script) &&
      !isToldOf(word, source, view) &&
      !isToldInPieces(word, view) &&
      !isCaution(word.text, claim),
  );
  return missed.length > words.length / WORDS_TO_ONE_MISSED ? missed.map(({ text }) => text) : [];
}

/** 공급 계약 of "supply contract". */
function isToldInPieces({ pieces = [] }: Concept, view: TextView): boolean {
  return pieces.length > 0 && pieces.every((forms) => matchForms(forms, view) !== null);
}

const kept = ['trial', 'only', 'some', 'most', 'former', 'nearly', 'up to'] as const;
const unadded = ['trial', 'average', 'each', 'former', 'combined', 'some', 'most'] as const;

/** Words of measure and caution of one language that the other has not. */
export function changedAcross(claim: string, language: 'en' | 'ko', source: string): string[] {
  const [own, there] = language === 'en' ? [criticals, koreanCriticals] : [koreanCriticals, criticals];
  const says = (table: typeof own, name: string, text: string) => table[name]?.test(text.toLowerCase()) ?? false;
  return [
    ...kept
      .filter((name) => says(there, name, source) && !says(own, name, claim))
      .map((name) => `it leaves out how its quotes say it (${name})`),
    ...unadded
      .filter((name) => says(own, name, claim) && !says(there, name, source))
      .map((name) => `its quotes do not say "${name}"`),
  ];
}
