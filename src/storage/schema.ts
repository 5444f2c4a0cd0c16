/**
 * The tables as Kysely sees them. Instants and dates are ISO text, JSON is text, booleans are 0 and 1, so that both
 * engines hold the same values. `organisation` and `workspace` are in every row from the first migration.
 */
export interface Schema {
  readonly articles: ArticlesTable;
  readonly article_versions: ArticleVersionsTable;
  readonly article_keys: ArticleKeysTable;
  readonly decisions: DecisionsTable;
  readonly passages: PassagesTable;
  readonly answers: AnswersTable;
  readonly threads: ThreadsTable;
  readonly settings: SettingsTable;
}

export interface ArticlesTable {
  organisation: string;
  id: string;
  story_id: string;
  /** The newest version. */
  version: number;
  canonical_url: string | null;
  external_id: string | null;
  source: string;
  content_hash: string;
  sample: number;
  added_at: string;
  updated_at: string;
  removed_at: string | null;
  /** JSON: what a person entered over what was read (title, publisher, date, url), with who and when. */
  entered: string | null;
}

export interface ArticleVersionsTable {
  organisation: string;
  article_id: string;
  version: number;
  title: string | null;
  publisher: string | null;
  author: string | null;
  /** JSON date record. */
  published: string | null;
  /** Its ISO value, for sorting and windows. */
  published_value: string | null;
  url: string | null;
  language: string;
  text: string;
  raw_kind: string;
  raw: string;
  based_on: string | null;
  added_at: string;
  /** JSON list: what changed against the version before, in words. */
  changes: string | null;
}

/** Look-up keys of an article: `band:…` for near duplicates, `company:…`, `person:…` and `term:…` for stories. */
export interface ArticleKeysTable {
  organisation: string;
  key: string;
  article_id: string;
  published_value: string | null;
}

/** Each automatic or human decision about articles and stories: explained, and reversible. */
export interface DecisionsTable {
  organisation: string;
  id: string;
  at: string;
  /** `pactwire` or who. */
  by: string;
  kind: string;
  article_id: string | null;
  /** JSON: what is needed to explain and to undo it. */
  detail: string;
  undone_at: string | null;
}

export interface PassagesTable {
  organisation: string;
  /** Grows with every passage ever added; the document number of the index. */
  no: number;
  article_id: string;
  version: number;
  start: number;
  end: number;
  language: string;
}

export interface AnswersTable {
  workspace: string;
  id: string;
  at: string;
  question: string;
  /** JSON answer as given. */
  answer: string;
  /** JSON: what was understood, retrieved and dropped, for `explain`. */
  trace: string;
}

export interface ThreadsTable {
  workspace: string;
  key: string;
  /** JSON: the last six turns. */
  turns: string;
  updated_at: string;
}

export interface SettingsTable {
  organisation: string;
  key: string;
  value: string;
}
