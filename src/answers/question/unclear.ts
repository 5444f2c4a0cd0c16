/** A question with two readings is asked back: several companies fit and the question names none. */
import { displayName } from '../../library/companies/companies.ts';
import type { Candidate, Selection } from '../select.ts';
import { isTyped, type Question } from './question.ts';

/** Readings must fit nearly alike to be two readings rather than a best answer and an also-ran. */
const AS_GOOD = 0.97;
const MOST_READINGS = 4;

export function askBack(question: Question, selection: Selection, continued: boolean): string | null {
  if (question.concepts.filter((c) => c.kind !== 'generic').length === 0) return sayWhat(question);
  if (question.shape !== 'list' && !continued && lacksSubject(question)) return sayWhat(question);
  if (question.shape === 'list' || question.shape === 'compare' || !isTyped(question)) return null;
  if (question.concepts.some((c) => ['company', 'name', 'number'].includes(c.kind)) || question.period) return null;
  if (question.concepts.filter((c) => c.kind !== 'generic').length > 2) return null;
  const readings = differentReadings(selection.candidates, question.language);
  return readings.length < 2 ? null : sayWhich(question, readings.slice(0, MOST_READINGS));
}

/** "Who signed it?", "얼마 투자했어?": a pronoun or a bare verb, and no turn before to say of whom. */
function lacksSubject(question: Question): boolean {
  const content = question.concepts.filter((c) => c.kind !== 'generic');
  if (content.some((c) => c.kind === 'company' || c.kind === 'name' || c.kind === 'number') || question.period)
    return false;
  return (
    content.length <= 1 &&
    question.concepts.length <= 1 &&
    (pronoun.test(question.text) ||
      content.every((c) => c.kind === 'action') ||
      (content.length === 1 && bareVerb.test(content[0]!.text) && question.answerType !== 'statement'))
  );
}

const pronoun =
  /\b(?:it|its|they|them|their|he|she|his|her|this|that deal|the deal)\b|그건|그것|그거|그는|그가|그의|그들|이건|이것/i;
const bareVerb =
  /^(?:sign|invest|visit|meet|met|announc|launch|pa(?:y|id)|sa(?:y|id)|agree|acquir|buy|bought|attend|join|lead|led)\w*$/;

/** The subjects of equally good answers that give different facts. */
function differentReadings(candidates: readonly Candidate[], language: 'en' | 'ko'): string[] {
  const best = candidates[0];
  if (!best) return [];
  const subjects = new Map<string, string>();
  for (const { coverage, facts } of candidates) {
    if (coverage.score < best.coverage.score * AS_GOOD) break;
    const key = facts[0]?.key ?? '';
    const subject = subjectOf(
      coverage.sentence.mentions[0]?.companyId ?? [...coverage.evidence.title.companies][0],
      language,
    );
    if (subject && ![...subjects.values()].includes(subject) && !subjects.has(key)) subjects.set(key, subject);
  }
  return [...subjects.values()];
}

function subjectOf(companyId: string | undefined, language: 'en' | 'ko'): string | null {
  return companyId ? displayName(companyId, language) : null;
}

function sayWhich(question: Question, readings: readonly string[]): string {
  const list = readings.join(', ');
  return question.language === 'en' ? `Which one do you mean: ${list}?` : `어느 쪽을 말씀하시나요: ${list}?`;
}

function sayWhat(question: Question): string {
  return question.language === 'en'
    ? 'Which company, deal or topic is this about?'
    : '어느 회사, 거래 또는 주제에 관한 질문인가요?';
}
