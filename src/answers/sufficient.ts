/** Whether a sentence, where it stands, may answer a question at all. A wrong answer is worse than none. */
import type { Coverage, Covered } from './coverage.ts';
import { datesIn } from './evidence.ts';
import { withinPeriod } from './period.ts';
import type { Concept, Period, Question } from './question.ts';

/** Least level of an entity: the sentence, the one before, its title, section, paragraph or lead speak of it. */
const ENTITY_LEVEL = 0.5;
const NUMBER_LEVEL = 0.7;
/** Least weighted share of the other content words: one of two, two of three. */
const CONTENT_SHARE = { single: 0.5, list: 0.45, compare: 0.45, 'yes-no': 0.7 } as const;
/** Below this the sentence is about something else, whatever words it shares. */
const LEAST_SCORE = 0.5;

/** The concept that the sentence fails to speak of; null where it is good enough. */
export function missingFrom(coverage: Coverage, question: Question): Concept | Period | null {
  const entity =
    coverage.covered.find((c) => isEntity(c) && c.level < ENTITY_LEVEL) ?? coverage.covered.find(isMissingNumber);
  if (entity) return entity.concept;
  const head = coverage.covered.find((c) => c.concept.kind === 'head' && !hasHead(c, question));
  if (head) return head.concept;
  if (question.period && !speaksOf(question.period, coverage)) return question.period;
  return weakest(coverage, question);
}

function isEntity(covered: Covered): boolean {
  return covered.concept.kind === 'company' || covered.concept.kind === 'name';
}

function isMissingNumber(covered: Covered): boolean {
  return covered.concept.kind === 'number' && covered.level < NUMBER_LEVEL;
}

/** The noun asked for must be in the sentence itself where the answer is a figure; near it where it is a statement. */
function hasHead(covered: Covered, question: Question): boolean {
  if (question.answerType === 'person') return true;
  if (question.answerType === 'statement') return covered.level >= ENTITY_LEVEL;
  return covered.at !== null;
}

/** A dated sentence speaks for its own dates, an undated one for the day its article appeared. */
function speaksOf(period: Period, coverage: Coverage): boolean {
  const values = datesIn(coverage.evidence, coverage.sentence).flatMap((d) => (d.record.value ? [d.record.value] : []));
  const published = coverage.evidence.article.published?.value;
  return [...values, ...(published ? [published] : [])].some((value) => withinPeriod(value, period));
}

function weakest(coverage: Coverage, question: Question): Concept | null {
  const content = coverage.covered.filter(
    (c) => c.concept.kind === 'word' || c.concept.kind === 'action' || c.concept.kind === 'head',
  );
  const share = content.length === 0 ? 1 : content.reduce((sum, c) => sum + c.level, 0) / content.length;
  if (share >= CONTENT_SHARE[question.shape] && coverage.score >= LEAST_SCORE) return null;
  return [...coverage.covered].sort((a, b) => a.level - b.level)[0]?.concept ?? null;
}
