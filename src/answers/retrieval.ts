/** What the search is asked for a question: its concepts in its own words; a follow-up brings the subject it inherited. */
import { displayName } from '../library/companies.ts';
import type { Question } from './question.ts';

export function retrievalText(question: Question): string {
  const inherited = question.concepts.filter((c) => !question.text.includes(c.text));
  const names = question.concepts.flatMap((c) =>
    c.companyIds.length === 1 ? [displayName(c.companyIds[0]!, question.language)] : [],
  );
  return [...new Set([question.text, ...inherited.map((c) => c.text), ...names])].join(' ');
}
