/** Question → concepts: companies first, then terms of the field, then every other word that says something. */
import type { CompanyId } from '../../domain/ids.ts';
import type { Language } from '../../domain/text.ts';
import { affiliatesOf } from '../../library/companies/affiliates.ts';
import { findCompanies } from '../../library/companies/companies.ts';
import { isFieldTerm } from '../../library/glossary/field-terms.ts';
import { findGlossaryTerms, translate } from '../../library/glossary/glossary.ts';
import { findTopics, topicName } from '../../library/glossary/topics.ts';
import { findPlaces } from '../../library/places.ts';
import { hasHangul } from '../../text/korean.ts';
import { englishStem } from '../words/english-stem.ts';
import { formsOfVerb, formsOfWord, piecesOf } from '../words/forms.ts';
import { koreanStem } from '../words/korean-stem.ts';
import { findPhrases } from '../words/synonyms.ts';
import { companiesNamedIn } from './companies.ts';
import type { Concept, ConceptKind, Form } from './question.ts';
import {
  englishGeneric,
  englishPrepositions,
  englishStopWords,
  koreanAfterFigure,
  koreanBoundWord,
  koreanFillers,
  koreanGeneric,
  koreanStopWords,
} from './question-words-table.ts';
import { joinSpellings } from './spellings.ts';

/** What a concept counts when coverage is added up. Entities decide what a sentence is about, generic words little. */
const weights: Readonly<Record<ConceptKind, number>> = {
  company: 3,
  name: 3,
  head: 2.5,
  number: 2,
  action: 1.5,
  word: 1.5,
  generic: 0.4,
};

export function conceptOf(
  kind: ConceptKind,
  from: Omit<Concept, 'kind' | 'weight' | 'open' | 'affiliateIds'>,
): Concept {
  return {
    ...from,
    kind,
    weight: weights[kind],
    open: from.companyIds.length === 0 && !isFieldTerm(from.text) && findPlaces(from.text).length === 0,
    affiliateIds: from.companyIds.flatMap(affiliatesOf),
  };
}

/** Longer readings take their words first: what a company's name holds is no word of its own. */
export function findConcepts(text: string, language: 'en' | 'ko'): Concept[] {
  const concepts: Concept[] = [];
  const readers = [companiesOf, productsOf, termsOf, phrasesOf, topicsOf, (said: string) => wordsIn(said, language)];
  for (const read of readers) concepts.push(...read(text).filter((one) => concepts.every((c) => isApart(one, c))));
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

function phrasesOf(text: string): Concept[] {
  return findPhrases(text).map(({ start, end }) => {
    const said = text.slice(start, end);
    return conceptOf('word', { text: said, start, companyIds: [], forms: formsOfWord(said) });
  });
}

function topicsOf(text: string): Concept[] {
  return findTopics(text)
    .filter(({ start, end }) => /[\s-]/.test(text.slice(start, end)))
    .map(({ start, end, topicId }) => topicConcept(text.slice(start, end), start, topicId));
}

function wordsIn(text: string, language: 'en' | 'ko'): Concept[] {
  return wordsOf(text).flatMap((word) => wordConcept(word.text, word.start, language, text) ?? []);
}

/** A product is as much the subject as its maker. */
export function nameConcept(text: string, start: number): Concept {
  return conceptOf('name', { text, start, companyIds: [], forms: formsOfWord(text) });
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

export function companyConcept(text: string, start: number, ids: readonly CompanyId[]): Concept {
  // "보다폰 아일랜드" is spaced as its writer likes, which a table's name is not.
  const forms = /\s/.test(text) ? formsOfWord(text).slice(0, 1) : [];
  return conceptOf('company', { text, start, companyIds: ids, forms });
}

function wordsOf(text: string): { text: string; start: number }[] {
  const pattern = /[a-z0-9À-ɏ]+(?:[&+'’.,-][a-z0-9À-ɏ]+)*|[가-힣]+/giu;
  return [...text.matchAll(pattern)]
    .map((m) => ({ text: m[0], start: m.index }))
    .filter(({ text: word, start }) => !(/[\dA-Z]/.test(text[start - 1] ?? '') && koreanAfterFigure.test(word)));
}

function wordConcept(text: string, start: number, language: 'en' | 'ko', asked: string): Concept | null {
  return hasHangul(text) ? koreanConcept(text, start, asked) : latinConcept(text, start, language);
}

/** "MTN에서": behind a Latin name stands its particle. */
const particle =
  /^(?:은|는|이|가|을|를|의|에|도|와|과|로|으로|에서|에게|에는|에도|까지|부터|와의|과의|로부터|에게서|이랑|랑|한테|보다)$/u;

function koreanConcept(text: string, start: number, asked: string): Concept | null {
  if (particle.test(text) && /[A-Za-z0-9]/.test(asked[start - 1] ?? '')) return null;
  if (koreanStopWords.has(text) || koreanFillers.has(text) || koreanBoundWord.test(text)) return null;
  const cut = koreanStem(text);
  const { verbal } = cut;
  const stem = endsInName(text, cut.stem, asked.slice(start + text.length)) ? text : cut.stem;
  if (stem.length === 0 || koreanStopWords.has(stem) || koreanBoundWord.test(stem)) return null;
  if (stem.length === 1 && !verbal) return shortVerb(text, start);
  const kind: ConceptKind = koreanGeneric.has(stem) ? 'generic' : verbal ? 'action' : 'word';
  const forms = formsOfWord(stem);
  // A name that ends like a particle ("호프만") is also looked for whole.
  const whole = forms.length <= 1 && text !== stem && text.length <= stem.length + 1;
  const spellings = [...forms, ...(whole ? spelledOf(text) : []), ...formsOfVerb(text)];
  return conceptOf(kind, { text: stem, start, companyIds: [], forms: spellings });
}

/** Particles that a name or a noun ends like far oftener than a question has them, but for its last word: "회원사야?". */
const seldom = /^[야자라인나고며든란여다]$/u;

/** "수라바야", "스페인", "설비투자" are whole: what would be left without the end says nothing. */
function endsInName(word: string, stem: string, rest: string): boolean {
  if (!word.startsWith(stem) || !seldom.test(word.slice(stem.length))) return false;
  return translate(stem, 'en').length === 0 ? /[\p{L}\p{N}]/u.test(rest) : translate(word, 'en').length > 0;
}

/** "판 회사", "쓸 수": one syllable says something only as a verb. */
function shortVerb(text: string, start: number): Concept | null {
  const forms = formsOfVerb(text);
  return forms.length === 0 ? null : conceptOf('action', { text, start, companyIds: [], forms });
}

/** "호프만이" may be 호프, 호프만 or the whole: particles look like the ends of names. */
function spelledOf(word: string): Form[] {
  return [word, word.slice(0, -1)]
    .filter((w) => w.length >= 2)
    .map((w) => ({ script: 'hangul', parts: [w], strength: 1 }));
}

function latinConcept(text: string, start: number, language: Language): Concept | null {
  const lower = text.toLowerCase().replace(/['’]s$/, '');
  if (englishStopWords.has(lower) || englishPrepositions.has(lower) || (lower.length === 1 && !/\d/.test(lower)))
    return null;
  if (/^\d[\d.,]*$/.test(text)) return numberConcept(text, start);
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

function numberConcept(text: string, start: number): Concept | null {
  // A year is a period, not something to find in the sentence.
  if (/^(?:19|20)\d\d$/.test(text)) return null;
  const digits = text.replace(/,/g, '');
  return conceptOf('number', {
    text,
    start,
    companyIds: [],
    forms: [{ script: 'latin', parts: [digits], strength: 1 }],
  });
}

/** Capitals or digits inside a word that the field's glossary does not know: "Metatron", "K-City", "GiGA". */
function isName(text: string, start: number, language: Language): boolean {
  if (/^[A-Z]{2,}$/.test(text) || /[a-z][A-Z]/.test(text)) return formsOfWord(text).length <= 1;
  if (!/^[A-Z]/.test(text)) return false;
  if (language === 'ko') return true;
  return start > 0 && findGlossaryTerms(text).length === 0;
}
