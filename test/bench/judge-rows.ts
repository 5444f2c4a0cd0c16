/** Questions whose answers are known → what the judge sees of each sentence, and whether that sentence answers. */
import type { AnswerDeps } from '../../src/answers/answer-question.ts';
import { articlesToRead, passagesWanted } from '../../src/answers/articles-to-read.ts';
import { featuresOf } from '../../src/answers/judge/features.ts';
import { sightsOf } from '../../src/answers/judge/judge.ts';
import { continueFrom } from '../../src/answers/question/follow-up.ts';
import type { Question } from '../../src/answers/question/question.ts';
import { understand } from '../../src/answers/question/understand.ts';
import { type Ranking, rankSentences } from '../../src/answers/rank-sentences.ts';
import { bindNames } from '../../src/answers/reading/bind-names.ts';
import type { ArticleEvidence } from '../../src/answers/reading/evidence.ts';
import { layOut } from '../../src/answers/reading/lay-out.ts';
import { retrieve } from '../../src/answers/retrieval.ts';
import { factsFor, mayAnswer } from '../../src/answers/select.ts';
import { soften } from '../../src/answers/soften.ts';
import { hindrance } from '../../src/answers/sufficient.ts';

export interface Row {
  readonly features: Readonly<Record<string, number>>;
  readonly right: boolean;
  /** Whether the rules let it answer, and the log odds it loses by what speaks against it. */
  readonly allowed: boolean;
  readonly hindered: number;
}

/** The sentences looked at for one question. */
export interface Case {
  readonly set: string;
  readonly answerable: boolean;
  /** False for a near miss made of an answerable question. */
  readonly real: boolean;
  readonly rows: readonly Row[];
}

export interface Known {
  readonly text: string;
  readonly before?: Question;
  /** Whether a sentence, with what is read out of it, holds the answer; always false where there is none. */
  holds(evidence: ArticleEvidence, span: { readonly start: number; readonly end: number }, said: string): boolean;
  readonly answerable: boolean;
  /** Of a question without an answer: whether a sentence may be told all the same; it teaches nothing. */
  readonly mayTell?: (said: string) => boolean;
}

const TODAY = '2026-01-05';

export function startReading(set: string, { search, articles }: Pick<AnswerDeps, 'search' | 'articles'>) {
  const laidOut = new Map<string, ArticleEvidence>();
  const evidenceOf = async (question: Question, before: Question | null): Promise<ArticleEvidence[]> => {
    const passages = await retrieve({ question, before, limit: passagesWanted(question) }, search, undefined);
    const ids = articlesToRead(passages, question);
    for (const article of await articles.articles(ids.filter((id) => !laidOut.has(id))))
      laidOut.set(article.id, layOut(article));
    return ids.map((id) => laidOut.get(id)!);
  };
  /**
   * With an answerable question comes its near miss: the same without the sentences that answer.
   * Comparisons are put together from other questions.
   */
  return async (known: Known): Promise<{ question: Question; cases: Case[] }> => {
    const understood = understand(known.text, { today: TODAY });
    const question = known.before ? continueFrom(understood, known.before) : understood;
    if (question.shape === 'compare') return { question, cases: [] };
    const evidence = await evidenceOf(question, known.before ?? null);
    const asked = soften(bindNames(question, evidence), evidence);
    const ranking = rankSentences(asked, evidence);
    const whole = rowsOf(asked, ranking, known);
    const right = whole.map((row) => row.right);
    const cases = [{ set, answerable: known.answerable, real: true, rows: whole }];
    if (!known.answerable) return { question, cases };
    const rest = { ...ranking, sentences: ranking.sentences.filter((_, i) => !right[i]) };
    return { question, cases: [...cases, { set, answerable: false, real: false, rows: rowsOf(asked, rest, known) }] };
  };
}

function rowsOf(question: Question, ranking: Ranking, known: Known): Row[] {
  const sights = sightsOf(question, ranking, ({ coverage }) => factsFor(question, coverage));
  return sights.flatMap((sight) => {
    const { evidence, sentence } = sight.coverage;
    if (known.mayTell?.(sentence.text)) return [];
    const said = [sentence.text, ...sight.facts.flatMap(({ en, ko }) => [en, ko])].join(' ');
    const right = known.answerable && known.holds(evidence, sentence, said);
    return [
      { features: featuresOf(sight), right, allowed: mayAnswer(sight), hindered: hindrance(sight.doubts, question) },
    ];
  });
}
