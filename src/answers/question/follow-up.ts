/** A question that leans on the turn before it gets that turn's subject: "when?", "and KT?", "did they sign anything?". */

import { leans } from '../readings.ts';
import { companiesNamedIn } from './companies.ts';
import { companyConcept, conceptOf, nameConcept } from './concept.ts';
import type { AnswerType, Concept, Question } from './question.ts';

/** @returns the question with what it leaves unsaid taken from `before`. */
export function continueFrom(question: Question, before: Question): Question {
  if (!question.elliptical && !leans(question)) return question;
  const own = question.concepts;
  const meant = meantByPronoun(question, before);
  if (meant !== null) return aboutTold(question, before, meant);
  const companies = own.filter((c) => c.kind === 'company' || c.kind === 'name');
  const says = own.some((c) => c.kind === 'word' || c.kind === 'action' || c.kind === 'number');
  const subject = before.concepts.some((c) => c.kind === 'company' || c.kind === 'name');
  // "and KT?": the same question about another company. "when?": the same subject, another fact.
  const swapped = companies.length > 0 && !says && question.answerType === 'statement';
  const kept = before.concepts.filter((c) =>
    keeps(c, {
      swapped,
      says: says && subject,
      hasCompany: companies.length > 0,
      typed: question.answerType !== 'statement',
    }),
  );
  // "when?" asks about the same event; "total cost?" about the same subject, whose event need not be spoken of.
  const asksAnew = says || own.some((c) => c.kind === 'head');
  const inherited = asksAnew && !swapped ? kept.map((c, i) => (isSubject(c, i, kept) ? c : soften(c))) : kept;
  return {
    ...question,
    text: question.text,
    answerType: swapped ? before.answerType : question.answerType,
    shape: swapped && question.shape === 'single' ? shapeOfOne(before) : question.shape,
    concepts: [...inherited, ...own.filter((c) => !kept.some((k) => k.text === c.text))],
    period: question.period ?? before.period,
    elliptical: false,
  };
}

/** "And Belmar?" after a comparison asks the same of one. */
const shapeOfOne = ({ shape }: Question): Question['shape'] => (shape === 'compare' ? 'single' : shape);

/** What a pronoun stands for where the turn before was answered with a person, a company or a place. */
const pronouns: Partial<Record<AnswerType, RegExp>> = {
  person:
    /\b(?:he|she|his|her|him|they|their)\b|그 ?(?:사람|분|이|여자|남자)(?=[은는이가의을를도]?\s)|(?:^|\s)그(?:는|가|의)\s/,
  company:
    /\b(?:they|them|their|it|its|that (?:company|firm|start-?up|vendor|operator))\b|그 ?(?:회사|업체|기업|은행|기관)|(?:^|\s)거기|(?:^|\s)그곳/,
  place: /\bthere\b|(?:^|\s)(?:거기|그곳|그 ?(?:도시|나라|지역))/,
};

/** "Who runs it?" after "who is chief executive?" asks of the firm: only what is told of a person is asked of one. */
function meantByPronoun(question: Question, before: Question): Concept | null {
  const { told } = before;
  if (told === undefined || question.concepts.some(isNamed)) return null;
  if (pronouns[before.answerType]?.test(question.text.toLowerCase()) !== true) return null;
  const [company] = companiesNamedIn(told);
  return company ? companyConcept(told, 0, company.ids) : nameConcept(told, 0);
}

const isNamed = ({ kind }: Concept): boolean => kind === 'company' || kind === 'name';

/** "Where are they based?": of whom the answer was. A place says only where; whose it is there stays. */
function aboutTold(question: Question, before: Question, meant: Concept): Question {
  const whose = before.answerType === 'place' ? before.concepts.filter(isNamed) : [];
  return { ...question, concepts: [...whose, meant, ...question.concepts], elliptical: false };
}

/** The first word no table knows may be the subject itself ("ulsan") where no company is. */
function isSubject(concept: Concept, index: number, kept: readonly Concept[]): boolean {
  return concept.open && kept.findIndex((c) => c.open) === index && kept.every((c) => c.kind !== 'company');
}

function soften(concept: Concept): Concept {
  return concept.kind === 'word' || concept.kind === 'action' ? conceptOf('generic', concept) : concept;
}

function keeps(
  concept: Concept,
  now: { swapped: boolean; says: boolean; hasCompany: boolean; typed: boolean },
): boolean {
  switch (concept.kind) {
    case 'company':
    case 'name':
      return !now.swapped && !now.hasCompany;
    case 'head':
    case 'number':
      // What was asked of the subject before is not asked again when a new noun or another kind of fact is.
      return now.swapped || (!now.says && !now.typed);
    case 'action':
    case 'word':
      return now.swapped || !now.says;
    case 'generic':
      return true;
  }
}
