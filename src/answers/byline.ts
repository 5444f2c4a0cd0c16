/** Who wrote an article and when it appeared: what its head says, asked of it by the word for it. */
import type { Answer, Answered } from '../domain/answer.ts';
import type { Article } from '../domain/article.ts';
import type { Span } from '../domain/text.ts';
import { sayDate } from '../text/say-date.ts';
import type { CitationList } from './citations.ts';
import { occursIn } from './coverage.ts';
import type { Concept, Question } from './question/question.ts';
import type { ArticleEvidence } from './reading/evidence.ts';

/** A firm has annual reports and opens stores with two stories: only a report on something is an article. */
const piece =
  '(?:(?:news )?articles?|write-?up|news item|column|(?:report|piece|story|post)(?= (?:on|about|that|by|where|saying)\\b)|piece$)';
const asksAuthor = new RegExp(
  `\\b(?:author|reporter|journalist|writer|byline)\\b.*\\b${piece}|\\bwho (?:wrote|authored|penned)\\b.*\\b${piece}|(?:기사|보도|칼럼|소식)(?:를|을)? ?(?:쓴|작성한)? ?(?:기자|필자|글쓴이|작성자|사람)|(?:기사|칼럼)\\S*,? .*(?:기자|필자|글쓴이|작성자)(?:가|는|이름)`,
  'i',
);
const asksDay = new RegExp(
  `\\b(?:when|what (?:day|date))\\b.*\\b${piece}.*\\b(?:published|posted|written|appear(?:ed)?)\\b|\\b(?:(?:publication|publishing) date|date of)\\b.*\\b${piece}|(?:기사|칼럼)\\S* .*(?:발행일|게재일|보도일|작성일|언제 (?:나|실|보도|쓰|작성|게재|발행))`,
  'i',
);

/** Null where no such thing is asked, or where no head of an article about it states it. */
export function sayByline(
  question: Question,
  evidence: readonly ArticleEvidence[],
  citations: CitationList,
  base: Pick<Answer, 'id' | 'language' | 'method' | 'tookMs'>,
): Answered | null {
  const text = question.text.replace(/[\s?.!]+$/, '');
  const told = asksAuthor.test(text) ? authorOf : asksDay.test(text) ? dayOf : null;
  const about = evidence.find((one) => told?.(one.article, question.language) && isAbout(one, question));
  const fact = about && told?.(about.article, question.language);
  if (!about || !fact) return null;
  const { article, sentences } = about;
  const named = sentences.find((one) => article.author !== null && one.text.includes(article.author));
  const span = named ?? sentences[0];
  if (span === undefined) return null;
  const said = article.title === null ? fact : `${fact} — ${article.title}`;
  const claim = { text: said, citations: [citations.cite(article, span)], attributedTo: null, asOf: null };
  return { ...base, kind: 'answered', claims: [claim], citations: citations.all, disagreements: [], unsupported: [] };
}

const authorOf = ({ author }: Article): string | null => author;

function dayOf({ published }: Article, language: Question['language']): string | null {
  return published && sayDate(published, language);
}

/** It speaks of all firms and names of the question, or is of the outlet named. */
function isAbout(evidence: ArticleEvidence, { concepts, text }: Question): boolean {
  const named = concepts.filter(({ kind }) => kind === 'company' || kind === 'name');
  const outlet = outletIn(text, evidence.article.publisher);
  const isOutlet = ({ start, text: said }: Concept) =>
    outlet !== null && start < outlet.end && start + said.length > outlet.start;
  return (
    (outlet !== null || named.length > 0) && named.every((concept) => isOutlet(concept) || occursIn(concept, evidence))
  );
}

/** Where a text names a publisher, in full or without what all of its kind are called: "the Tarn story" of The Tarn Herald. */
function outletIn(text: string, publisher: string | null): Span | null {
  const full = publisher?.replace(/^The /, '') ?? '';
  const short = full.replace(/ (?:Ilbo|Times|News|Daily|Post|Herald|Journal|Weekly|Today|Live|Online|Wire)$/, '');
  const called = [full, short].find(
    (one) => one.length >= LEAST_OUTLET && text.toLowerCase().includes(one.toLowerCase()),
  );
  if (called === undefined) return null;
  const start = text.toLowerCase().indexOf(called.toLowerCase());
  return { start, end: start + called.length };
}

/** A shorter name of an outlet is too often a word. */
const LEAST_OUTLET = 4;
