/** Question → concepts: companies first, then terms of the field, then every other word that says something. */
import type { Span } from '../../domain/text.ts';
import { findCompanies } from '../../library/companies/companies.ts';
import { findGlossaryTerms } from '../../library/glossary/glossary.ts';
import { findTopics, topicName } from '../../library/glossary/topics.ts';
import { hasHangul } from '../../text/korean.ts';
import { formsOfWord, piecesOf } from '../words/forms.ts';
import { findAskedPhrases, findPhrases } from '../words/phrases.ts';
import { companiesNamedIn } from './companies.ts';
import { companyConcept, conceptOf, nameConcept } from './concept.ts';
import { koreanConcept } from './korean-concept.ts';
import { latinConcept } from './latin-concept.ts';
import type { Concept } from './question.ts';
import { englishStopWords, koreanAfterFigure, koreanBoundWord, koreanStopWords } from './question-words-table.ts';
import { joinSpellings } from './spellings.ts';

/** Of a question: a claim must have said each of its words, however they go together. */
export function findAsked(text: string, language: 'en' | 'ko'): Concept[] {
  return read(text, language, findAskedPhrases);
}

export function findConcepts(text: string, language: 'en' | 'ko'): Concept[] {
  return read(text, language, findPhrases);
}

/** Longer readings take their words first: what a company's name holds is no word of its own. */
function read(text: string, language: 'en' | 'ko', phrases: (text: string) => readonly Span[]): Concept[] {
  const concepts: Concept[] = [];
  const phrasesOf = () => phrases(text).map((found) => phraseConcept(text, found));
  const readers = [companiesOf, productsOf, termsOf, phrasesOf, topicsOf, (said: string) => wordsIn(said, language)];
  for (const reader of readers) concepts.push(...reader(text).filter((one) => concepts.every((c) => isApart(one, c))));
  return joinSpellings(
    concepts.sort((a, b) => a.start - b.start),
    text,
  );
}

function isApart(a: Concept, b: Concept): boolean {
  return a.start >= b.start + b.text.length || b.start >= a.start + a.text.length;
}

function companiesOf(text: string): Concept[] {
  return companiesNamedIn(text).map(({ start, end, ids }) => companyConcept(text.slice(start, end), start, ids));
}

/** NUGU is a speaker, and 누구 is "who". */
function productsOf(text: string): Concept[] {
  return findCompanies(text, { anyCase: true })
    .filter((m) => m.viaProduct && !koreanStopWords.has(text.slice(m.start, m.end)))
    .map(({ start, end }) => nameConcept(text.slice(start, end), start));
}

function termsOf(text: string): Concept[] {
  return findGlossaryTerms(text)
    .map(({ start, end }) => ({ start, said: text.slice(start, end) }))
    .filter(({ said }) => isPhrase(said))
    .map(({ start, said }) =>
      conceptOf('word', { text: said, start, companyIds: [], forms: formsOfWord(said), pieces: piecesOf(said) }),
    );
}

function phraseConcept(text: string, { start, end }: Span): Concept {
  const said = text.slice(start, end);
  return conceptOf('word', { text: said, start, companyIds: [], forms: formsOfWord(said) });
}

function topicsOf(text: string): Concept[] {
  return findTopics(text)
    .filter(({ start, end }) => /[\s-]/.test(text.slice(start, end)))
    .map(({ start, end, topicId }) => topicConcept(text.slice(start, end), start, topicId));
}

function wordsIn(text: string, language: 'en' | 'ko'): Concept[] {
  return wordsOf(text).flatMap((word) => wordConcept(word.text, word.start, language, text) ?? []);
}

/** Several words that together mean something; "how many" and "몇 명" only ask. */
function isPhrase(term: string): boolean {
  const words = term.toLowerCase().split(/\s+/);
  return (
    words.length > 1 &&
    !/^(?:with|of|for|to|in|on|at|by|from|into)$/.test(words.at(-1)!) &&
    !words.every((w) => englishStopWords.has(w) || koreanStopWords.has(w) || koreanBoundWord.test(w))
  );
}

/** "open ran" is also 오픈랜. */
function topicConcept(text: string, start: number, topicId: string): Concept {
  const forms = [text, topicName(topicId, 'en'), topicName(topicId, 'ko')].flatMap(formsOfWord);
  return conceptOf('word', { text, start, companyIds: [], forms });
}

function wordsOf(text: string): { text: string; start: number }[] {
  const pattern = /[a-z0-9À-ɏ]+(?:[&+'’.,-][a-z0-9À-ɏ]+)*|[가-힣]+/giu;
  return [...text.matchAll(pattern)]
    .map((m) => ({ text: m[0], start: m.index }))
    .filter(({ text: word, start }) => !(/[\dA-Z]/.test(text[start - 1] ?? '') && koreanAfterFigure.test(word)))
    .filter(({ text: word, start }) => !(/^\d{1,2}$/.test(word) && ofDay.test(text.slice(start + word.length))));
}

/** "6월 말", "1년 전": part of a date is no figure to look for; "1년간" is one. */
const ofDay = /^(?:월|일)(?!간)|^(?:년|개월|주) ?전/u;

function wordConcept(text: string, start: number, language: 'en' | 'ko', asked: string): Concept | null {
  return hasHangul(text) ? koreanConcept(text, start, asked) : latinConcept(text, start, language);
}
