/** One article's telling of a stage, with all that is needed to show it. */
import type { Article } from '../domain/article.ts';
import type { StageReading } from '../domain/stage-reading.ts';
import type { Mark } from './mark.ts';

export interface Telling {
  readonly article: Article;
  readonly reading: StageReading;
  readonly mark: Mark;
}

/** Reports of the day before what is told as background; then the earliest; the same order whatever was added first. */
export function inOrder(tellings: readonly Telling[]): Telling[] {
  const key = ({ mark }: Telling) => [mark.past ? 1 : 0, mark.told?.from ?? Number.MAX_SAFE_INTEGER] as const;
  return [...tellings].sort((a, b) => {
    const [x, y] = [key(a), key(b)];
    return x[0] - y[0] || x[1] - y[1] || compare(a.mark, b.mark);
  });
}

function compare(a: Mark, b: Mark): number {
  if (a.articleId !== b.articleId) return a.articleId < b.articleId ? -1 : 1;
  return a.no - b.no;
}
