/** What learning needs decided about articles: pure rules, handed in. */
import type { Article, ReadArticle } from '../../domain/article.ts';
import type { DateRecord } from '../../domain/date-record.ts';
import type { ArticleId } from '../../domain/ids.ts';

/** What articles are compared by, computed once when an article is read. */
export interface Features {
  /** Two articles that may be copies share one. Rare. */
  readonly copyKeys: readonly string[];
  /** Two articles of one event share some; a large company has thousands of articles. */
  readonly storyKeys: readonly string[];
  /** Plain data, kept as JSON with the article. */
  readonly profile: unknown;
}

/** Either side of a comparison. */
export interface Compared {
  readonly profile: unknown;
  readonly published: DateRecord | null;
}

export interface Verdict {
  /** `copy`: nothing of its own. `edited`: the same article in another state. `other`: an article of its own. */
  readonly kind: 'copy' | 'edited' | 'other';
  /** One line: why. */
  readonly reason: string;
}

export interface StoryVerdict {
  /** The article whose story it joins. */
  readonly joins: ArticleId;
  readonly reason: string;
}

export interface InferredDate {
  readonly articleId: ArticleId;
  readonly date: DateRecord;
  readonly reason: string;
}

export interface LearnRules {
  canonicalUrl(url: string): string | null;
  features(article: ReadArticle): Features;
  /** `samePlace`: they were read from one file, or carry one id of the giver's. */
  compare(mine: Compared, other: Compared, samePlace: boolean): Verdict;
  storyOf(mine: Compared, others: readonly (Compared & { readonly id: ArticleId })[]): StoryVerdict | null;
  /** Days before and after a publication in which articles of one event appear. */
  readonly storyWindowDays: number;
  inferDates(story: readonly Article[]): readonly InferredDate[];
}
