/** What the rooms ask of storage and search: interfaces only, so that every room can be tested and replaced alone. */
import type { Article } from './article.ts';
import type { ArticleId } from './ids.ts';
import type { RankedPassage } from './passage.ts';
import type { Language } from './text.ts';

export interface LibraryFacts {
  /** Articles that questions are answered from: real ones, or the sample ones while there are no others. */
  readonly articles: number;
  /** ISO date prefix of the newest known publication; null where none is known. */
  readonly latest: string | null;
  /** True while the library holds sample articles only. */
  readonly sampleOnly: boolean;
}

export interface ArticleReader {
  article(id: ArticleId): Promise<Article | null>;
  /** In the order of `ids`; unknown and removed ones are left out. */
  articles(ids: readonly ArticleId[]): Promise<readonly Article[]>;
  facts(): Promise<LibraryFacts>;
}

export interface SearchRequest {
  readonly query: string;
  readonly limit: number;
  /** Only passages in this language; both, each ranked in its own and fused, where absent. */
  readonly language?: Language;
}

export interface PassageSearch {
  search(request: SearchRequest): Promise<readonly RankedPassage[]>;
}
