/** Reading the library: articles, their lists and histories, and what the library holds as a whole. */
import type { Article } from '../domain/article.ts';
import type { ArticleId, StoryId } from '../domain/ids.ts';
import type { ArticleVersion } from '../domain/library-writer.ts';
import type { ArticleReader, LibraryFacts } from '../domain/ports.ts';
import type { Language } from '../domain/text.ts';
import { articleColumns, parse, toArticle } from './article-rows.ts';
import type { Database, Transactional } from './database.ts';

export interface ArticlePage {
  readonly articles: readonly Article[];
  /** Hand it in as `after` for the next page; null on the last one. */
  readonly next: string | null;
}

export interface ArticleStore extends ArticleReader {
  /** Newest added first. */
  list(page: { readonly limit: number; readonly after?: string }): Promise<ArticlePage>;
  /** Oldest first. */
  history(id: ArticleId): Promise<readonly ArticleVersion[]>;
  ofStory(story: StoryId): Promise<readonly Article[]>;
}

type Reader = Database['read'] | Transactional;

export function openArticleStore(database: Database, organisation: string): ArticleStore {
  const { read } = database;
  return {
    article: async (id) => (await articlesById(read, organisation, [id]))[0] ?? null,
    async articles(ids) {
      const found = await articlesById(read, organisation, ids);
      if (!found.some((article) => article.sample) || !(await holdsReal(read, organisation))) return found;
      return found.filter((article) => !article.sample);
    },
    facts: () => facts(read, organisation),
    list: (page) => list(read, organisation, page),
    history: (id) => history(read, organisation, id),
    ofStory: (story) => articlesOfStory(read, organisation, story),
  };
}

export function presentArticles(read: Reader, organisation: string) {
  return allArticles(read, organisation).where('a.removed_at', 'is', null);
}

/** Each with its present version, removed ones too. */
export function allArticles(read: Reader, organisation: string) {
  return read
    .selectFrom('articles as a')
    .innerJoin('article_versions as v', (join) =>
      join
        .onRef('v.organisation', '=', 'a.organisation')
        .onRef('v.article_id', '=', 'a.id')
        .onRef('v.version', '=', 'a.version'),
    )
    .where('a.organisation', '=', organisation);
}

/** Samples among them; `articles` of the store hides those. */
export async function articlesById(read: Reader, organisation: string, ids: readonly ArticleId[]): Promise<Article[]> {
  if (ids.length === 0) return [];
  const rows = await presentArticles(read, organisation).select(articleColumns).where('a.id', 'in', ids).execute();
  const byId = new Map(rows.map((row) => [row.id, toArticle(row)]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** Without what people entered and what was inferred; removed ones too. */
export async function articlesAsRead(
  read: Reader,
  organisation: string,
  ids: readonly ArticleId[],
): Promise<Article[]> {
  if (ids.length === 0) return [];
  const rows = await allArticles(read, organisation).select(articleColumns).where('a.id', 'in', ids).execute();
  return rows.map((row) => toArticle({ ...row, entered: null, inferred: null }));
}

export async function versionAsRead(
  read: Reader,
  organisation: string,
  id: ArticleId,
  version: number,
): Promise<Article | null> {
  const row = await read
    .selectFrom('articles as a')
    .innerJoin('article_versions as v', (join) =>
      join.onRef('v.organisation', '=', 'a.organisation').onRef('v.article_id', '=', 'a.id'),
    )
    .select(articleColumns)
    .where('a.organisation', '=', organisation)
    .where('a.id', '=', id)
    .where('v.version', '=', version)
    .executeTakeFirst();
  return row ? toArticle({ ...row, version, entered: null, inferred: null }) : null;
}

export async function articlesOfStory(read: Reader, organisation: string, story: StoryId): Promise<Article[]> {
  const rows = await presentArticles(read, organisation)
    .select(articleColumns)
    .where('a.story_id', '=', story)
    .orderBy('a.added_at')
    .orderBy('a.id')
    .execute();
  return rows.map(toArticle);
}

/** Samples step back where it does. */
export async function holdsReal(read: Reader, organisation: string): Promise<boolean> {
  const found = await read
    .selectFrom('articles')
    .select('id')
    .where('organisation', '=', organisation)
    .where('sample', '=', 0)
    .where('removed_at', 'is', null)
    .limit(1)
    .execute();
  return found.length > 0;
}

async function facts(read: Reader, organisation: string): Promise<LibraryFacts> {
  const groups = await read
    .selectFrom('articles')
    .select((e) => ['sample', e.fn.countAll<number>().as('articles'), e.fn.max('published_value').as('latest')])
    .where('organisation', '=', organisation)
    .where('removed_at', 'is', null)
    .groupBy('sample')
    .execute();
  const real = groups.find((group) => group.sample === 0);
  const shown = real ?? groups[0];
  return { articles: shown?.articles ?? 0, latest: shown?.latest ?? null, sampleOnly: !real && shown !== undefined };
}

async function list(
  read: Reader,
  organisation: string,
  page: { readonly limit: number; readonly after?: string },
): Promise<ArticlePage> {
  let query = presentArticles(read, organisation)
    .select(articleColumns)
    .orderBy('a.added_at', 'desc')
    .orderBy('a.id', 'desc')
    .limit(page.limit + 1);
  if (page.after !== undefined) {
    const [at = '', id = ''] = page.after.split(' ');
    query = query.where((e) => e(e.refTuple('a.added_at', 'a.id'), '<', e.tuple(at, id)));
  }
  const rows = await query.execute();
  const articles = rows.slice(0, page.limit).map(toArticle);
  const last = articles.at(-1);
  return { articles, next: rows.length > page.limit && last ? `${last.addedAt} ${last.id}` : null };
}

async function history(read: Reader, organisation: string, id: ArticleId): Promise<ArticleVersion[]> {
  const rows = await read
    .selectFrom('article_versions')
    .select(['version', 'added_at', 'title', 'language', 'text', 'changes'])
    .where('organisation', '=', organisation)
    .where('article_id', '=', id)
    .orderBy('version')
    .execute();
  return rows.map((row) => ({
    version: row.version,
    addedAt: row.added_at,
    title: row.title,
    language: row.language as Language,
    text: row.text,
    changes: parse<string[]>(row.changes) ?? [],
  }));
}
