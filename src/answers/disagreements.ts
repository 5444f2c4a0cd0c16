/** Where sources give different values for what was asked, all are shown; none is picked silently. */
import type { Disagreement } from '../domain/answer.ts';
import type { DateRecord } from '../domain/date-record.ts';
import type { CitationList } from './citations.ts';
import type { Question } from './question/question.ts';
import { datesIn } from './reading/evidence.ts';
import type { Candidate } from './select.ts';

/** A rival must cover the question nearly as well as the best sentence, or it speaks of something else. */
const RIVAL_SHARE = 0.85;

const disagreeable: ReadonlySet<Question['answerType']> = new Set([
  'date',
  'count',
  'money',
  'percent',
  'quantity',
  'duration',
]);

type Values = Partial<Record<Question['answerType'], string>> & { readonly quantity: string };
const askedValues: Readonly<Record<Question['language'], Values>> = {
  en: {
    date: 'the date',
    count: 'the number',
    money: 'the amount',
    percent: 'the percentage',
    duration: 'the duration',
    quantity: 'the figure',
  },
  ko: { date: '날짜', count: '수', money: '금액', percent: '비율', duration: '기간', quantity: '수치' },
};

export function findDisagreements(
  question: Question,
  candidates: readonly Candidate[],
  citations: CitationList,
): Disagreement[] {
  const best = candidates[0];
  if (!best || question.shape !== 'single' || !disagreeable.has(question.answerType)) return [];
  const values = new Map<string, { value: string; citations: number[] }>();
  for (const candidate of [best, ...rivals(candidates)]) {
    const fact = candidate.facts[0]!;
    if ([...values.keys()].some((key) => agree(key, fact.key))) continue;
    const { evidence, sentence } = candidate.coverage;
    values.set(fact.key, { value: fact[question.language], citations: [citations.cite(evidence.article, sentence)] });
  }
  if (values.size < 2) return [];
  return [{ about: aboutOf(question), values: [...values.values()], note: noteOf(question, candidates) }];
}

/** The best sentence of each other article that answers nearly as well. */
export function rivals(candidates: readonly Candidate[]): Candidate[] {
  const best = candidates[0]!;
  const seen = new Set([best.coverage.evidence.article.id]);
  return candidates.filter((candidate) => {
    const { coverage, facts } = candidate;
    const id = coverage.evidence.article.id;
    if (seen.has(id) || facts.length === 0 || coverage.score < best.coverage.score * RIVAL_SHARE) return false;
    if (!saysTheSame(candidate, best)) return false;
    return Boolean(seen.add(id));
  });
}

/** A near synonym says it less well: who opens a press conference hosts it, and hosts no visit. */
const AS_WELL = 0.9;

/** What the best sentence itself says of the asked, a rival says itself: another article's surroundings tell another event. */
function saysTheSame({ coverage, facts }: Candidate, best: Candidate): boolean {
  if (facts[0]!.key.startsWith('subject:') && !best.facts[0]?.key.startsWith('subject:')) return false;
  return best.coverage.covered.every(
    ({ concept, at, level }, i) =>
      at === null ||
      concept.kind === 'company' ||
      concept.kind === 'generic' ||
      (coverage.covered[i]!.at !== null && coverage.covered[i]!.level >= level * AS_WELL),
  );
}

/** "2019-05" and "2019-05-17" do not exclude each other; neither do equal figures. */
function agree(a: string, b: string): boolean {
  if (a === b) return true;
  return a.startsWith('date:') && b.startsWith('date:') && (a.startsWith(b) || b.startsWith(a));
}

/** Which value was asked, as a heading names it: the question's own words strung together read like none. */
function aboutOf({ answerType, language }: Question): string {
  return askedValues[language][answerType] ?? askedValues[language].quantity;
}

function noteOf(question: Question, candidates: readonly Candidate[]): string | null {
  if (question.answerType !== 'date') return null;
  const means = new Set([candidates[0]!, ...rivals(candidates)].map((c) => meaningOf(c)));
  if (means.size < 2) return null;
  return question.language === 'en' ? 'may be different events' : '서로 다른 사건일 수 있음';
}

function meaningOf({ coverage, facts }: Candidate): DateRecord['means'] | null {
  return datesIn(coverage.evidence, facts[0]!)[0]?.record.means ?? null;
}
