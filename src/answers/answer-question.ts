/** Question → answer with checked quotes, as a page of calls: understand, retrieve, select, say. */
import type { Clock } from '../basics/clock.ts';
import { isoDate } from '../basics/clock.ts';
import type { Answer } from '../domain/answer.ts';
import type { LedgerReader } from '../domain/ledger.ts';
import type { ArticleReader, PassageSearch } from '../domain/ports.ts';
import { type AnswerTrace, traceOf } from './answer-trace.ts';
import { articlesToRead, passagesWanted } from './articles-to-read.ts';
import { compose } from './compose.ts';
import { askDeal } from './deal-answer.ts';
import type { Draft, Written } from './generative/writing.ts';
import { askLedger } from './ledger-answer.ts';
import { withOtherReports } from './other-reports.ts';
import { partsOf } from './question/double-question.ts';
import { continueFrom } from './question/follow-up.ts';
import type { Question } from './question/question.ts';
import { askBack } from './question/unclear.ts';
import { understand } from './question/understand.ts';
import { layOut } from './reading/lay-out.ts';
import { readingOf } from './readings.ts';
import { alsoRead } from './reports-read.ts';
import { type MoreQueries, retrieve } from './retrieval.ts';
import type { Candidate, Selection } from './select.ts';

export interface AnswerDeps {
  readonly search: PassageSearch;
  readonly articles: ArticleReader;
  /** Lists of partnerships are answered from it. */
  readonly ledger: LedgerReader;
  readonly clock: Clock;
  /** Gives the part of an answer's id after `ans_`. */
  readonly newId: () => string;
  /** Says in a model's words what the rules found; absent where no model is set up or wanted. */
  readonly write?: (draft: Draft) => Promise<Written>;
  /** Other ways to search for the same, thought up by a model: queries are only added, never taken away. */
  readonly queries?: MoreQueries;
}

export interface Asked {
  readonly text: string;
  /** The language to answer in; that of the question where absent. */
  readonly lang?: 'en' | 'ko';
  /** ISO date that the question is asked on; today where absent. */
  readonly asOf?: string;
  /** The question of the turn before, in a thread. */
  readonly before?: Question;
}

export interface Told {
  readonly answer: Answer;
  /** As understood, for the thread's next turn and for `explain`. */
  readonly question: Question;
  readonly trace: AnswerTrace;
}

export async function answerQuestion(asked: Asked, deps: AnswerDeps): Promise<Told> {
  const started = deps.clock.monotonicMs();
  const askedIn = { today: asked.asOf ?? isoDate(deps.clock.now()), ...(asked.lang ? { language: asked.lang } : {}) };
  const understood = understand(asked.text, askedIn);
  const whole = asked.before ? continueFrom(understood, asked.before) : understood;
  const base = { id: `ans_${deps.newId()}`, language: whole.language, method: 'extractive' as const, tookMs: 0 };
  const listed = await askLedger(whole, deps.ledger, () => deps.articles.facts(), base);
  if (listed) return toldBy(listed, whole, started, deps.clock);
  const wanted = { question: whole, before: asked.before ?? null, limit: passagesWanted(whole) };
  const passages = await retrieve(wanted, deps.search, deps.queries);
  const ids = articlesToRead(passages, whole, asked.before?.from);
  const read = (await deps.articles.articles(ids)).map(layOut);
  const facts = await deps.articles.facts();
  const reading = readingOf(understood, whole, asked.before ?? null, read);
  const { bound, question, evidence } = reading;
  const others = await alsoRead(question, reading.selection, passages, read, deps.articles);
  const selection = withOtherReports(question, reading.selection, [...read, ...others]);
  const ask = askBack(bound, selection, asked.before !== undefined);
  const picked: Answer = ask
    ? { ...base, kind: 'unclear', ask }
    : compose(question, selection, evidence, facts, base, partsOf(asked.text, askedIn, asked.before ?? null));
  const dealt = await askDeal(question, picked, deps.ledger, base);
  if (dealt) return toldBy(dealt, whole, started, deps.clock);
  const written =
    deps.write && picked.kind !== 'unclear'
      ? await deps.write({ question, facts, answer: picked, evidence, selection, passages })
      : null;
  const trace = traceOf(
    question,
    selection,
    passages.map((p) => ({ articleId: p.articleId, score: p.score })),
  );
  return {
    answer: {
      ...(written?.answer ?? picked),
      tookMs: Math.round((deps.clock.monotonicMs() - started) * 10) / 10,
    },
    question: withSource(bound, picked, selection),
    trace: written ? { ...trace, writing: written.trace } : trace,
  };
}

/** The thread's next turn may still be about the articles that this one was answered from, or about the answer itself. */
function withSource(question: Question, answer: Answer, { candidates }: Selection): Question {
  if (answer.kind !== 'answered') return question;
  const cited = new Set(answer.claims.flatMap((claim) => claim.citations));
  const from = answer.citations.flatMap(({ n, articleId }) => (cited.has(n) ? [articleId] : []));
  const told = candidates[0] === undefined ? null : nameTold(question, candidates[0]);
  return { ...question, from: [...new Set(from)], ...(told === null ? {} : { told }) };
}

function nameTold({ answerType, shape }: Question, { coverage, facts }: Candidate): string | null {
  const named = shape === 'single' && ['person', 'company', 'place'].includes(answerType) ? facts[0] : undefined;
  return named ? coverage.evidence.article.text.slice(named.start, named.end) : null;
}

/** What the ledger told needs no reading of articles, and leaves no trace of it. */
function toldBy(answer: Answer, question: Question, started: number, clock: Clock): Told {
  const { shape, answerType, concepts, period } = question;
  const understood = {
    shape,
    answerType,
    concepts: concepts.map((c) => `${c.kind}:${c.text}`),
    period: period?.text ?? null,
  };
  const trace = { understood, retrieved: [], looked: [], missing: null };
  return { answer: { ...answer, tookMs: Math.round((clock.monotonicMs() - started) * 10) / 10 }, question, trace };
}
