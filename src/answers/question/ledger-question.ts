/** Whether a question is one the ledger answers, and what it asks of it. Null for every other question. */
import type { LedgerFilter } from '../../domain/ledger.ts';
import type { StageKind } from '../../domain/partnership.ts';
import { companyTable } from '../../library/companies/company-table.ts';
import { findTopics } from '../../library/glossary/topics.ts';
import {
  dealKinds,
  foreignCompanies,
  intents,
  kindWords,
  koreanOperators,
  listCues,
  papers,
  plainWords,
  rareKinds,
} from './ledger-question-table.ts';
import type { Concept, Question } from './question.ts';

export interface LedgerQuestion {
  readonly intent: (typeof intents)[number][0];
  readonly filter: LedgerFilter;
  /** Only stages with a party from another country than those asked for. */
  readonly foreign: boolean;
}

/** "When", "where" and "how much" ask for one fact, which the articles answer. */
const listed: ReadonlySet<Question['answerType']> = new Set(['company', 'person', 'statement']);

/** The ledger knows which firms met; who came for them stands in the articles. */
const asksForPeople =
  /\b(?:executives?|boss(?:es)?|CEOs?|C[TFOS]Os?|chair(?:man|woman|person)?|presidents?|directors?|people|person|names? of (?:the )?(?:\w+ ){0,2}(?:heads?|chiefs?|leaders?|officers?|managers?|visitors?))\b|임원|회장|사장|최고경영자|사람|인사(?:는|가|의|들|$)/i;

/** "Which deals were signed?" of a whole library is a digest, not an answer. */
const ofSomebody: ReadonlySet<LedgerQuestion['intent']> = new Set(['deals', 'timeline', 'news']);

export function ledgerQuestion(question: Question): LedgerQuestion | null {
  const { text, shape, elliptical, answerType } = question;
  if (shape === 'compare' || elliptical || !listed.has(answerType) || asksForPeople.test(text)) return null;
  if (!listCues.some((cue) => cue.test(text.trim()))) return null;
  const intent = intents.find(([, words]) => words.test(text))?.[0];
  if (intent === undefined || !question.concepts.every((concept) => isUnderstood(concept, question))) return null;
  const companies = companiesOf(question);
  const topics = topicsOf(question);
  const kinds = kindsOf(text, intent);
  const asksOfNobody = companies.length === 0 && question.period === null && topics.length === 0;
  if (asksOfNobody && ofSomebody.has(intent) && !kinds?.every((kind) => rareKinds.has(kind))) return null;
  return {
    intent,
    foreign: foreignCompanies.test(text),
    filter: {
      ...(companies.length > 0 ? { companies } : {}),
      ...(kinds ? { kinds } : {}),
      ...(topics.length > 0 ? { topics } : {}),
      ...(question.period ? { since: question.period.from, until: question.period.to } : {}),
    },
  };
}

/** A word that the filter does not stand for would be passed over, and the answer be one to another question. */
function isUnderstood({ kind, text, start }: Concept, question: Question): boolean {
  if (kind === 'company' || kind === 'generic') return true;
  if (question.period?.text.toLowerCase().includes(text.toLowerCase())) return true;
  // As it was typed: "AI" is a topic, "ai" may be part of a word.
  if (findTopics(question.text.slice(start, start + text.length)).length > 0) return true;
  return (
    text
      .trim()
      .split(/\s+/)
      .every((word) => plainWords.test(word)) || plainWords.test(text.trim())
  );
}

/** "Google Cloud" is a company, not a topic. */
function topicsOf({ text, concepts }: Question): string[] {
  const named = concepts.filter(({ kind }) => kind === 'company');
  const found = findTopics(text).filter(
    (topic) => !named.some((one) => topic.start < one.start + one.text.length && topic.end > one.start),
  );
  return [...new Set(found.map(({ topicId }) => topicId))];
}

function companiesOf({ concepts, text }: Question): (readonly string[])[] {
  const named = concepts.filter(({ kind }) => kind === 'company').map(({ companyIds }) => companyIds);
  if (named.length > 0 || !koreanOperators.test(text)) return named;
  return [
    [...companyTable().values()]
      .filter(({ kind, country }) => kind === 'operator' && country === 'KR')
      .map(({ id }) => id),
  ];
}

function kindsOf(text: string, intent: LedgerQuestion['intent']): readonly StageKind[] | null {
  if (intent === 'timeline' || intent === 'news') return null;
  if (intent === 'visits') return ['visit'];
  const named = kindWords.filter(([words]) => words.test(text)).flatMap(([, kinds]) => kinds);
  // "Which contracts were terminated?" asks for their end.
  if (named.includes('ended')) return ['ended'];
  if (named.length > 0) return [...new Set(named)];
  return /\bsign(?:s|ed|ing)?\b|체결|서명/i.test(text) ? papers : dealKinds;
}
