/** How good `ask` is on public questions: every question is put to a library of all paragraphs, through the real retrieval. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { answerQuestion } from '../../src/answers/answer-question.ts';
import { openBenchLibrary } from './answers-library.ts';
import { type Scored, scoreAgainst } from './answers-score.ts';
import { type BenchQuery, type BenchSet, benchFolder, loadDatasets } from './search-data.ts';

export interface AnswerRow {
  readonly set: string;
  readonly questions: number;
  /** Of the questions that have an answer, those answered with the gold in the answer. */
  readonly holds: number;
  readonly exact: number;
  readonly overlap: number;
  /** Of the questions that have an answer, those refused. */
  readonly wronglyRefused: number;
  /** Of the questions without an answer; null where the set has none. */
  readonly refusedRightly: number | null;
}

/** Of each kind of question so many, in even steps over the second half of the articles: the first half trains the judge. */
const SAMPLE = 400;

interface Asked extends Pick<BenchSet, 'docs'> {
  readonly questions: readonly BenchQuery[];
}

export async function measureAnswers(sample = SAMPLE): Promise<AnswerRow[] | null> {
  const data = await loadDatasets();
  if (!data) return null;
  const [english, korean] = [data.squad2half(), data.korquad1()];
  return [
    await rowOf('squad2-half, near misses', { docs: english.docs, questions: secondHalf(english) }, 'en', sample),
    await rowOf('korquad1', { docs: korean.docs, questions: secondHalf(korean) }, 'ko', sample),
    await rowOf('korquad1, every second article taken away', withoutHalf(korean), 'ko', sample),
  ];
}

/** The questions on the second half of the articles. */
export function secondHalf(set: BenchSet): readonly BenchQuery[] {
  const titles = [...new Set(set.docs.map(({ title }) => title))];
  const late = new Set(titles.slice(titles.length / 2));
  const titleOf = new Map(set.docs.map(({ id, title }) => [id, title]));
  return set.queries.filter(({ id }) =>
    [...(set.qrels.get(id)?.keys() ?? [])].some((doc) => late.has(titleOf.get(doc)!)),
  );
}

/** What was asked of an article taken away has no answer any more. */
function withoutHalf(set: BenchSet): Asked {
  const titles = [...new Set(set.docs.map(({ title }) => title))];
  const docs = set.docs.filter(({ title }) => titles.indexOf(title) % 2 === 0);
  const kept = new Set(docs.map(({ id }) => id));
  const hasAnswer = (id: string) => [...(set.qrels.get(id)?.keys() ?? [])].some((doc) => kept.has(doc));
  return { docs, questions: secondHalf(set).map((query) => ({ ...query, unanswerable: !hasAnswer(query.id) })) };
}

async function rowOf(
  name: string,
  { docs, questions }: Asked,
  language: 'en' | 'ko',
  sample: number,
): Promise<AnswerRow> {
  const without = (is: boolean) => questions.filter(({ unanswerable = false }) => unanswerable === is);
  const [answerable, unanswerable] = [spread(without(false), sample), spread(without(true), sample)];
  const library = await openBenchLibrary(docs, language);
  try {
    const score = async ({ text, answers = [] }: BenchQuery): Promise<Scored> =>
      scoreAgainst((await answerQuestion({ text }, library.deps)).answer, answers);
    const good = await inTurn(answerable, score);
    const bad = await inTurn(unanswerable, score);
    return {
      set: name,
      questions: good.length + bad.length,
      holds: mean(good, ({ holds }) => Number(holds)),
      exact: mean(good, ({ exact }) => Number(exact)),
      overlap: mean(good, ({ overlap }) => overlap),
      wronglyRefused: mean(good, ({ refused }) => Number(refused)),
      refusedRightly: bad.length === 0 ? null : mean(bad, ({ refused }) => Number(refused)),
    };
  } finally {
    await library.close();
  }
}

/** In even steps and without chance, so that every run asks the same. */
export function spread<T>(all: readonly T[], wanted: number): T[] {
  const stride = Math.max(1, all.length / wanted);
  return Array.from({ length: Math.min(wanted, all.length) }, (_, at) => all[Math.floor(at * stride)]!);
}

async function inTurn<T, R>(all: readonly T[], one: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (const item of all) results.push(await one(item));
  return results;
}

function mean(scored: readonly Scored[], figure: (one: Scored) => number): number {
  return scored.length === 0 ? 0 : scored.reduce((sum, one) => sum + figure(one), 0) / scored.length;
}

/** Kept beside the other results; where the data sets are not, those of the last run stay. */
export async function benchAnswers(file: string): Promise<void> {
  const rows = await measureAnswers();
  if (rows) writeFileSync(file, `${JSON.stringify(rows, null, 2)}\n`);
}

export function answersTable(file: string): string {
  return existsSync(file) ? answerTable(JSON.parse(readFileSync(file, 'utf8')) as AnswerRow[]) : '';
}

function answerTable(rows: readonly AnswerRow[]): string {
  const percent = (share: number | null) => (share === null ? '–' : `${(100 * share).toFixed(1)} %`);
  return [
    `| public questions, second half of the articles, up to ${SAMPLE} of each kind in even steps | asked | answer holds the gold | exact | F1 | wrongly refused | refused rightly |`,
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows.map(({ set, questions, ...row }) => {
      const cells = [row.holds, row.exact, row.overlap, row.wronglyRefused, row.refusedRightly].map(percent);
      return `| ${[set, questions, ...cells].join(' | ')} |`;
    }),
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const rows = await measureAnswers(Number(process.argv[2] ?? SAMPLE));
  console.log(rows ? answerTable(rows) : `answers: skipped, no data sets in ${benchFolder}`);
}
