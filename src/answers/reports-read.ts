/** Articles that the question's words find too weakly to answer from, and that may still report the same figure or day in their own. */
import type { RankedPassage } from '../domain/passage.ts';
import type { ArticleReader } from '../domain/ports.ts';
import { mayDiffer } from './other-reports.ts';
import type { Question } from './question/question.ts';
import type { ArticleEvidence } from './reading/evidence.ts';
import { layOut } from './reading/lay-out.ts';
import type { Selection } from './select.ts';

/** Share of the best passage's score: below it an article has only common words with the question. */
const LEAST_FOUND = 0.2;
/** Reading takes most of an answer's time. */
const MOST_READ = 4;

/** Those beside the ones read already; none where the answer is no figure or day. */
export async function alsoRead(
  question: Question,
  { candidates }: Selection,
  passages: readonly RankedPassage[],
  read: readonly ArticleEvidence[],
  articles: ArticleReader,
): Promise<readonly ArticleEvidence[]> {
  if (candidates.length === 0 || !mayDiffer(question)) return [];
  const best = Math.max(0, ...passages.map(({ score }) => score));
  const known = new Set(read.map(({ article }) => article.id));
  const found = passages.filter(({ articleId, score }) => score >= best * LEAST_FOUND && !known.has(articleId));
  const ids = [...new Set(found.map(({ articleId }) => articleId))].slice(0, MOST_READ);
  return ids.length === 0 ? [] : (await articles.articles(ids)).map(layOut);
}
