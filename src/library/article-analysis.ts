/** What several readers of one article need of its text, found once: sentences, companies, dates. */
import type { ReadArticle } from '../domain/article.ts';
import type { CompanyMention } from '../domain/company.ts';
import type { Span } from '../domain/text.ts';
import { splitSentences } from '../text/sentences.ts';
import { findCompanies } from './companies/companies.ts';
import { type FoundDate, findDates } from './dates/dates.ts';

type AnalysedArticle = Pick<ReadArticle, 'text' | 'language' | 'published'>;

export interface ArticleAnalysis {
  readonly sentences: readonly Span[];
  readonly mentions: readonly CompanyMention[];
  readonly dates: readonly FoundDate[];
}

class LazyAnalysis implements ArticleAnalysis {
  readonly #article: AnalysedArticle;
  #sentences: readonly Span[] | null = null;
  #mentions: readonly CompanyMention[] | null = null;
  #dates: readonly FoundDate[] | null = null;

  constructor(article: AnalysedArticle) {
    this.#article = article;
  }

  get sentences(): readonly Span[] {
    this.#sentences ??= splitSentences(this.#article.text);
    return this.#sentences;
  }

  get mentions(): readonly CompanyMention[] {
    this.#mentions ??= findCompanies(this.#article.text);
    return this.#mentions;
  }

  get dates(): readonly FoundDate[] {
    const { text, language, published } = this.#article;
    this.#dates ??= findDates(text, language, published, this.sentences);
    return this.#dates;
  }
}

const analyses = new WeakMap<AnalysedArticle, ArticleAnalysis>();

/** Each part is found when first asked for, and kept for as long as the article itself. */
export function analysisOf(article: AnalysedArticle): ArticleAnalysis {
  const known = analyses.get(article);
  if (known) return known;
  const analysis = new LazyAnalysis(article);
  analyses.set(article, analysis);
  return analysis;
}
