/** An article as the index takes it: its passages, each with its terms. Pure; done before the transaction. */
import type { AnalysedPassage } from '../domain/search-index.ts';
import type { Language } from '../domain/text.ts';

export interface ArticleText {
  readonly title: string | null;
  readonly text: string;
  readonly language: Language;
}

export function analyseArticle(_article: ArticleText): AnalysedPassage[] {
  return [];
}
