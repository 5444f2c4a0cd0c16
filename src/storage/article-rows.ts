/** Articles as rows and back. */
import type { Article } from '../domain/article.ts';
import type { DateRecord } from '../domain/date-record.ts';
import type { EnteredFacts, KnownArticle, ShelvedArticle } from '../domain/library-writer.ts';
import type { Language } from '../domain/text.ts';
import type { ArticlesTable, ArticleVersionsTable } from './schema.ts';

/** The columns an article is read from: its place in the library, then its newest version. */
export const articleColumns = [
  'a.id',
  'a.version',
  'a.story_id',
  'a.source',
  'a.external_id',
  'a.sample',
  'a.added_at',
  'a.entered',
  'a.inferred',
  'v.title',
  'v.publisher',
  'v.author',
  'v.published',
  'v.url',
  'v.language',
  'v.text',
  'v.raw_kind',
  'v.raw',
  'v.based_on',
] as const;

type ArticleRow = Pick<
  ArticlesTable,
  'id' | 'version' | 'story_id' | 'source' | 'external_id' | 'sample' | 'added_at' | 'entered' | 'inferred'
> &
  Pick<
    ArticleVersionsTable,
    'title' | 'publisher' | 'author' | 'published' | 'url' | 'language' | 'text' | 'raw_kind' | 'raw' | 'based_on'
  >;

/** What a person entered goes before what was read, and that before what was inferred. */
export function toArticle(row: ArticleRow): Article {
  const entered = parse<EnteredFacts>(row.entered);
  return {
    id: row.id,
    version: row.version,
    storyId: row.story_id,
    addedAt: row.added_at,
    sample: row.sample === 1,
    source: row.source,
    externalId: row.external_id,
    url: entered?.url ?? row.url,
    title: entered?.title ?? row.title,
    publisher: entered?.publisher ?? row.publisher,
    author: row.author,
    published: shownDate(row),
    language: row.language as Language,
    text: row.text,
    raw: { kind: row.raw_kind as Article['raw']['kind'], content: row.raw },
    basedOn: row.based_on,
  };
}

type DatedRow = Pick<ArticlesTable, 'entered' | 'inferred'> & Pick<ArticleVersionsTable, 'published'>;

export function shownDate(row: DatedRow): DateRecord | null {
  return (
    parse<EnteredFacts>(row.entered)?.published ?? parse<DateRecord>(row.published) ?? parse<DateRecord>(row.inferred)
  );
}

export type KnownRow = Omit<ArticlesTable, 'organisation' | 'added_at' | 'published_value' | 'keys'> &
  Pick<ArticleVersionsTable, 'published'>;

export function toKnown(row: KnownRow): KnownArticle {
  return {
    id: row.id,
    storyId: row.story_id,
    version: row.version,
    canonicalUrl: row.canonical_url,
    externalId: row.external_id,
    source: row.source,
    contentHash: row.content_hash,
    readHashes: JSON.parse(row.read_hashes) as string[],
    sample: row.sample === 1,
    removed: row.removed_at !== null,
    published: shownDate(row),
    profile: row.profile,
  };
}

export function toArticleRow(organisation: string, shelved: ShelvedArticle): ArticlesTable {
  const { article } = shelved;
  return {
    organisation,
    id: article.id,
    story_id: article.storyId,
    version: article.version,
    canonical_url: shelved.canonicalUrl,
    external_id: storable(article.externalId),
    source: storable(article.source),
    content_hash: shelved.contentHash,
    read_hashes: JSON.stringify(shelved.readHashes),
    sample: article.sample ? 1 : 0,
    added_at: article.addedAt,
    removed_at: null,
    published_value: article.published?.value ?? null,
    entered: null,
    inferred: null,
    keys: JSON.stringify(shelved.keys.map(storable)),
    profile: shelved.profile,
  };
}

export function toVersionRow(organisation: string, shelved: ShelvedArticle): ArticleVersionsTable {
  const { article } = shelved;
  return {
    organisation,
    article_id: article.id,
    version: article.version,
    title: storable(article.title),
    publisher: storable(article.publisher),
    author: storable(article.author),
    published: article.published === null ? null : storable(JSON.stringify(article.published)),
    url: storable(article.url),
    language: article.language,
    text: storable(article.text),
    raw_kind: article.raw.kind,
    raw: storable(article.raw.content),
    based_on: storable(article.basedOn),
    added_at: article.addedAt,
    changes: storable(JSON.stringify(shelved.changes)),
  };
}

/** What neither engine keeps as text: NUL and halves of characters. One unit for one, so that offsets hold. */
const unstorable = /[\0\p{Surrogate}]/gu;

export function storable<T extends string | null>(text: T): T {
  return (text === null ? null : text.replace(unstorable, '\uFFFD')) as T;
}

export function parse<T>(json: string | null): T | null {
  return json === null ? null : (JSON.parse(json) as T);
}
