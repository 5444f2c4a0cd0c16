// One question, one answer: right or not, and why not.
import type { Answer, Answered, Citation } from '../../src/domain/answer.ts';
import { leadFaults } from './lead.ts';
import type { Question } from './question-set.ts';
import { statesAll, statesAnyOf } from './states.ts';

/** What the scorer must know of an article: the text that quotes are spans of, and how a question set names it. */
export interface KnownArticle {
  readonly text: string;
  readonly externalId: string | null;
  readonly source: string;
}
export type KnownArticles = ReadonlyMap<string, KnownArticle>;

export interface Verdict {
  readonly question: Question;
  readonly answer: Answer | null;
  readonly right: boolean;
  readonly rightSource: boolean;
  readonly quotes: number;
  readonly exactQuotes: number;
  /** Every reason why it is not right, empty when it is. */
  readonly faults: readonly string[];
}

/** Longer than this is a dump of articles in which every fact can be found, not an answer. */
const LONGEST_ANSWER = 1200;
const LONGEST_LIST = 2400;

export function scoreAnswer(question: Question, answer: Answer | null, articles: KnownArticles): Verdict {
  const faults = answer === null ? ['no answer came'] : kindFaults(question, answer);
  const rightSource = answer?.kind !== 'answered' || fromRightSource(question, answer, articles);
  const citations = answer === null ? [] : citationsOf(answer);
  const exactQuotes = citations.filter((citation) => isExact(citation, articles)).length;
  return {
    question,
    answer,
    right: faults.length === 0,
    rightSource,
    quotes: citations.length,
    exactQuotes,
    faults: [
      ...faults,
      ...(rightSource ? [] : ['no citation from a right source']),
      ...(exactQuotes === citations.length ? [] : ['a quote is not the text of its article']),
    ],
  };
}

function kindFaults(question: Question, answer: Answer): string[] {
  const { expect } = question;
  if (answer.kind === 'answered' && expect.kind === 'answered') return answerFaults(question, answer);
  if (answer.kind === 'answered' && expect.mayAnswer !== undefined) {
    return statesAll(`${claimText(answer)}\n${quoteText(answer)}`, expect.mayAnswer)
      ? forbiddenFaults(question, answer)
      : ['answered, but the library does not hold it'];
  }
  return answer.kind === expect.kind ? [] : [`${answer.kind} instead of ${expect.kind}`];
}

function answerFaults(question: Question, answer: Answered): string[] {
  const { expect, kind } = question;
  const said = claimText(answer);
  const all = `${said}\n${quoteText(answer)}`;
  const lacking = (expect.anyOf ?? []).filter((fact) => !statesAnyOf(all, fact));
  const unsaid = (expect.inClaim ?? []).filter((fact) => !statesAnyOf(said, fact));
  const longest = kind === 'list' || kind === 'compare' ? LONGEST_LIST : LONGEST_ANSWER;
  return [
    ...lacking.map((fact) => `lacks ${fact[0]}`),
    ...unsaid.map((fact) => `no claim says ${fact[0]}`),
    ...forbiddenFaults(question, answer),
    ...leadFaults(question, answer.claims),
    ...(said.length > longest ? [`too long (${said.length} characters)`] : []),
    ...(expect.disagreement === true && answer.disagreements.length === 0 ? ['no disagreement shown'] : []),
    ...(expect.attributedTo !== undefined && !isAttributed(answer, expect.attributedTo)
      ? [`not attributed to ${expect.attributedTo[0]}`]
      : []),
  ];
}

function forbiddenFaults(question: Question, answer: Answered): string[] {
  const said = claimText(answer);
  return (question.expect.not ?? []).filter((word) => statesAnyOf(said, [word])).map((word) => `says ${word}`);
}

/** Disagreements are part of what is said: "in March" may stand there alone. */
function claimText(answer: Answered): string {
  const differing = answer.disagreements.flatMap((one) => one.values.map(({ value }) => value));
  return [...answer.claims.map((claim) => claim.text), ...differing].join('\n');
}

function quoteText(answer: Answered): string {
  return cited(answer)
    .map((citation) => citation.quote)
    .join('\n');
}

function cited(answer: Answered): Citation[] {
  const numbers = new Set([
    ...answer.claims.flatMap((claim) => claim.citations),
    ...answer.disagreements.flatMap((one) => one.values.flatMap((value) => value.citations)),
  ]);
  return answer.citations.filter((citation) => numbers.has(citation.n));
}

function isAttributed(answer: Answered, names: readonly string[]): boolean {
  return answer.claims.some((claim) => claim.attributedTo !== null && statesAnyOf(claim.attributedTo, names));
}

function fromRightSource(question: Question, answer: Answered, articles: KnownArticles): boolean {
  const wanted = question.expect.sources;
  if (wanted === undefined) return true;
  return cited(answer).some((citation) => {
    const article = articles.get(citation.articleId);
    const names = [article?.externalId ?? '', fileName(article?.source ?? citation.source)];
    return wanted.some((source) => names.some((name) => name.startsWith(source)));
  });
}

function fileName(source: string): string {
  return source.slice(source.lastIndexOf('/') + 1);
}

function citationsOf(answer: Answer): readonly Citation[] {
  if (answer.kind === 'answered') return answer.citations;
  return answer.kind === 'no-evidence' ? answer.nearest : [];
}

function isExact(citation: Citation, articles: KnownArticles): boolean {
  const text = articles.get(citation.articleId)?.text;
  return text !== undefined && citation.quote !== '' && text.slice(citation.start, citation.end) === citation.quote;
}
