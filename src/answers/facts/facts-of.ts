/** The facts of a sentence that are of the kind asked for, the likeliest first. */
import { displayName } from '../../library/companies/companies.ts';
import type { Coverage } from '../coverage.ts';
import type { AnswerType } from '../question/question.ts';
import { likeliestFirst } from './choice/choose.ts';
import { companyFacts } from './company-fact.ts';
import { dateFacts } from './date-fact.ts';
import type { Fact } from './fact.ts';
import { numberFacts } from './number-fact.ts';
import { personFacts, unlistedPersonFacts } from './person-fact.ts';
import { placeFacts } from './place-fact.ts';
import { asksForRole } from './role-asked.ts';
import { subjectFacts } from './subject-fact.ts';

/** The likeliest to be asked for first. */
export function factsOf(answerType: AnswerType, coverage: Coverage): readonly Fact[] {
  return likeliestFirst(answerType, coverage, factsRead(answerType, coverage));
}

/** The nearest first, as each kind has it. */
export function factsRead(answerType: AnswerType, coverage: Coverage): readonly Fact[] {
  switch (answerType) {
    case 'date':
      return dateFacts(coverage);
    case 'person':
      return whoFacts(coverage);
    case 'company':
      return companyFacts(coverage);
    case 'place':
      return placeFacts(coverage);
    case 'count':
    case 'money':
    case 'percent':
    case 'duration':
    case 'quantity':
      return numberFacts(answerType, coverage);
    case 'reason':
    case 'manner':
    case 'statement':
      return [];
  }
}

/** "Who owns 60 percent of the Telstra Accenture venture?": one that the question names, where it is the subject. */
function namedSubject({ covered, sentence }: Coverage): readonly Fact[] | null {
  const parties = covered.filter((c) => c.concept.kind === 'company');
  const rest = covered.filter((c) => c.concept.kind !== 'company' && c.concept.kind !== 'generic');
  const first = sentence.mentions.find((m) => !m.viaProduct);
  const counted = rest.some((c) => c.concept.kind === 'number');
  if (!first || parties.length < 2 || !counted || rest.some((c) => c.at === null || c.at < first.start)) return null;
  const name = (language: 'en' | 'ko') => displayName(first.companyId, language);
  return [
    {
      start: first.start,
      end: first.end,
      key: `company:${first.companyId}`,
      en: name('en'),
      ko: name('ko'),
      distance: 0,
    },
  ];
}

/** Who operates, supplies or owns something is a company, even where a person of it is named beside. */
const doneByCompanies =
  /^(?:operat|suppl|own|build|built|provid|sell|sold|bu[yi]|bought|acquir|invest|fund|financ|manufactur|develop|win|won|make|made|운영|공급|짓|구축|투자|인수|제공|개발|납품|소유|시공|전력|생산|제조)/i;

/** "Who visited KT?" may be a person or a company; a question for a role is about a person. */
function whoFacts(coverage: Coverage): readonly Fact[] {
  const companiesFirst = coverage.covered.some(({ concept }) => doneByCompanies.test(concept.text))
    ? companyFacts(coverage)
    : [];
  if (companiesFirst.length > 0) return companiesFirst;
  const listed = personFacts(coverage);
  const people = listed.length > 0 ? listed : unlistedPersonFacts(coverage);
  if (people.length > 0 || asksForRole(coverage.covered.map((c) => c.concept))) return people;
  const companies = companyFacts(coverage).map((f) => ({ ...f, apt: false }));
  if (companies.length > 0) return companies;
  return namedSubject(coverage) ?? subjectFacts(coverage);
}
