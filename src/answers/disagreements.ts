/** Where sources give different values for what was asked, all are shown; none is picked silently. */
import type { Disagreement } from '../domain/answer.ts';
import type { DateRecord } from '../domain/date-record.ts';
import type { CitationList } from './citations.ts';
import { datesAgree } from './facts/date-key.ts';
import type { Fact } from './facts/fact.ts';
import { isNear, isRounded } from './facts/near-values.ts';
import { least } from './judge/table.ts';
import type { Question } from './question/question.ts';
import { datesIn } from './reading/evidence.ts';
import type { Candidate } from './select.ts';

/** So nearly as well as the best sentence it must cover the question, or it speaks of something else. */
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

/** The best sentence of each other article that tells of the same fact, with its value of it first. */
export function rivals(candidates: readonly Candidate[]): Candidate[] {
  const best = candidates[0]!;
  const seen = new Set([best.coverage.evidence.article.id]);
  return candidates.flatMap((candidate) => {
    const id = candidate.coverage.evidence.article.id;
    const fact = seen.has(id) ? null : valueBeside(best, candidate);
    if (fact === null) return [];
    seen.add(id);
    return [{ ...candidate, facts: [fact, ...candidate.facts.filter((other) => other !== fact)] }];
  });
}

/** What a sentence has for the fact of the best one, the same or not; null where it tells of something else. */
function valueBeside(best: Candidate, candidate: Candidate): Fact | null {
  const [asked, first] = [best.facts[0], candidate.facts[0]];
  if (asked === undefined || first === undefined) return null;
  if (candidate.otherReport) return first;
  const close = candidate.coverage.score >= best.coverage.score * RIVAL_SHARE && saysTheSame(candidate, best);
  const equal = candidate.facts.find(({ key }) => agree(asked.key, key));
  if (equal !== undefined) return close ? equal : null;
  const near = candidate.facts.find(({ key }) => isNear(asked.key, key));
  if (near !== undefined && candidate.likelihood > least) return near;
  // A second value of the best sentence itself contradicts nothing: "visited on the 17th, as was told on the 19th".
  const told = best.facts.some(({ key }) => agree(key, first.key));
  return close && !told && (near === first || !asked.key.startsWith('number:')) ? first : null;
}

/** A near synonym says it less well: who opens a press conference hosts it, and hosts no visit. A translation may. */
const AS_WELL = 0.9;
const TRANSLATED = 0.8;

/** What the best sentence itself says of the asked, a rival says itself: another article's surroundings tell another event. */
function saysTheSame({ coverage, facts }: Candidate, best: Candidate): boolean {
  const share = coverage.sentence.language === best.coverage.sentence.language ? AS_WELL : TRANSLATED;
  if (facts[0]!.key.startsWith('subject:') && !best.facts[0]?.key.startsWith('subject:')) return false;
  return best.coverage.covered.every(
    ({ concept, at, level }, i) =>
      at === null ||
      concept.kind === 'company' ||
      concept.kind === 'generic' ||
      (coverage.covered[i]!.at !== null && coverage.covered[i]!.level >= level * share),
  );
}

/** "2019-05" and "2019-05-17" do not exclude each other; neither do equal figures, or a sum and the same rounded. */
function agree(a: string, b: string): boolean {
  if (a === b || isRounded(a, b)) return true;
  return a.startsWith('date:') && b.startsWith('date:') && datesAgree(a, b);
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
