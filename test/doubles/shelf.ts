/** A library in memory that answers are sought in: articles ranked by the words and companies they share with a query. */
import type { Article } from '../../src/domain/article.ts';
import type { ArticleId } from '../../src/domain/ids.ts';
import type { RankedPassage } from '../../src/domain/passage.ts';
import type { ArticleReader, PassageSearch } from '../../src/domain/ports.ts';
import { findCompanies } from '../../src/library/companies/companies.ts';
import { foldText } from '../../src/text/fold.ts';

export interface Shelf extends PassageSearch, ArticleReader {
  /** Every query that was searched for. */
  readonly queries: string[];
}

export function shelfOf(...articles: readonly Article[]): Shelf {
  const byId = new Map(articles.map((a) => [a.id, a]));
  const featuresById = new Map(articles.map((a) => [a.id, featuresOf(`${a.title ?? ''} ${a.text}`)]));
  const queries: string[] = [];
  return {
    queries,
    async search({ query, limit }) {
      queries.push(query);
      const wanted = featuresOf(query);
      return articles
        .map((article) => passageOf(article, share(wanted, featuresById.get(article.id)!)))
        .filter((passage) => passage.score > 0)
        .sort((a, b) => b.score - a.score)
        .slice(0, limit);
    },
    article: async (id) => byId.get(id) ?? null,
    articles: async (ids: readonly ArticleId[]) => ids.flatMap((id) => byId.get(id) ?? []),
    facts: async () => ({
      articles: articles.length,
      latest:
        articles
          .flatMap((a) => a.published?.value ?? [])
          .sort()
          .at(-1) ?? null,
      sampleOnly: articles.every((a) => a.sample),
    }),
  };
}

function passageOf(article: Article, score: number): RankedPassage {
  const { id: articleId, version, language, text, externalId, title } = article;
  return { articleId, version, language, start: 0, end: text.length, text, externalId, title, score };
}

function featuresOf(text: string): ReadonlySet<string> {
  const words = foldText(text).text.match(/[\p{L}\p{N}]{2,}/gu) ?? [];
  return new Set([...words, ...findCompanies(text, { anyCase: true }).map((m) => `company ${m.companyId}`)]);
}

function share(wanted: ReadonlySet<string>, held: ReadonlySet<string>): number {
  return wanted.size === 0 ? 0 : [...wanted].filter((word) => held.has(word)).length / wanted.size;
}
