/** A word or figure in Latin letters as a concept of a question. */
import type { Language } from '../../domain/text.ts';
import { findGlossaryTerms } from '../../library/glossary/glossary.ts';
import { englishStem } from '../words/english-stem.ts';
import { formsOfWord } from '../words/forms.ts';
import { conceptOf } from './concept.ts';
import type { Concept, Form } from './question.ts';
import { englishGeneric, englishPrepositions, englishStopWords } from './question-words-table.ts';

export function latinConcept(text: string, start: number, language: Language): Concept | null {
  const lower = text.toLowerCase().replace(/['’]s$/, '');
  if (englishStopWords.has(lower) || englishPrepositions.has(lower) || (lower.length === 1 && !/\d/.test(lower)))
    return null;
  const figure = /^(\d[\d.,]*)(?:bn|mn?|k|tr?n|mil|mln|bln)?$/i.exec(text)?.[1];
  if (figure !== undefined) return numberConcept(text, figure, start);
  const forms = formsOfLatin(lower);
  if (isName(text, start, language)) return conceptOf('name', { text, start, companyIds: [], forms });
  const generic = englishGeneric.has(lower) || englishGeneric.has(englishStem(lower));
  return conceptOf(generic ? 'generic' : 'word', { text: lower, start, companyIds: [], forms });
}

/** People type "arpu" and "npu" small: short for something it is known by its capitals. */
function formsOfLatin(lower: string): readonly Form[] {
  const forms = formsOfWord(lower);
  return forms.length > 1 || lower.length > LONGEST_ACRONYM ? forms : formsOfWord(lower.toUpperCase());
}

const LONGEST_ACRONYM = 6;

/** "25bn" is looked for by its digits. */
function numberConcept(text: string, figure: string, start: number): Concept | null {
  // A year is a period, not something to find in the sentence.
  if (/^(?:19|20)\d\d$/.test(text)) return null;
  const digits = figure.replace(/,/g, '');
  return conceptOf('number', {
    text,
    start,
    companyIds: [],
    forms: [{ script: 'latin', parts: [digits], strength: 1 }],
  });
}

/** Capitals or digits inside a word that the field's glossary does not know: "Metatron", "K-City", "GiGA". */
function isName(text: string, start: number, language: Language): boolean {
  // "GPUs" are a kind of thing.
  if (/^[A-Z]{2,6}s$/.test(text)) return false;
  if (/^[A-Z]{2,}$/.test(text) || /[a-z][A-Z]/.test(text)) return formsOfWord(text).length <= 1;
  if (!/^[A-Z]/.test(text)) return false;
  if (language === 'ko') return true;
  return start > 0 && findGlossaryTerms(text).length === 0;
}
