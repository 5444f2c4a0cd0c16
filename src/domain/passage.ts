import type { ArticleId } from './ids.ts';
import type { Language, Span } from './text.ts';

/** A span of an article version, the unit of retrieval. `text` is `articleText.slice(start, end)`. */
export interface Passage extends Span {
  readonly articleId: ArticleId;
  readonly version: number;
  readonly language: Language;
  readonly text: string;
}

export interface RankedPassage extends Passage {
  readonly externalId: string | null;
  readonly title: string | null;
  /** The ranking score divided by the greatest the query could reach: 0 … 1, comparable between queries. */
  readonly score: number;
}
