import type {
  DigestChangesTable,
  DigestEditionsTable,
  DigestGroundsTable,
  DigestItemsTable,
  DigestSettingsTable,
} from './schema-digests.ts';
import type {
  AlertEventKeysTable,
  AlertEventsTable,
  AlertsTable,
  FollowCountersTable,
  FollowMutesTable,
  FollowsTable,
  FollowTimingsTable,
  NewsTable,
} from './schema-follows.ts';
import type {
  LedgerAliasesTable,
  LedgerCorrectionsTable,
  LedgerKeysTable,
  LedgerReadingsTable,
} from './schema-ledger.ts';
import type {
  ClientSettingsTable,
  FeedbackTable,
  InboxTable,
  InstallationsTable,
  OutboxTable,
  ProposalsTable,
  ToldAnswersTable,
} from './schema-mail.ts';
import type { SourceItemsTable, SourcesTable } from './schema-sources.ts';

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
  readonly index_counters: IndexCountersTable;
  readonly index_segments: IndexSegmentsTable;
  readonly index_blocks: IndexBlocksTable;
  readonly answers: AnswersTable;
  readonly threads: ThreadsTable;
  readonly settings: SettingsTable;
  readonly inbox: InboxTable;
  readonly outbox: OutboxTable;
  readonly feedback: FeedbackTable;
  readonly proposals: ProposalsTable;
  readonly ledger_readings: LedgerReadingsTable;
  readonly ledger_keys: LedgerKeysTable;
  readonly ledger_aliases: LedgerAliasesTable;
  readonly ledger_corrections: LedgerCorrectionsTable;
  readonly follows: FollowsTable;
  readonly follow_timings: FollowTimingsTable;
  readonly follow_mutes: FollowMutesTable;
  readonly follow_counters: FollowCountersTable;
  readonly news: NewsTable;
  readonly alert_events: AlertEventsTable;
  readonly alert_event_keys: AlertEventKeysTable;
  readonly alerts: AlertsTable;
  readonly model_usage: ModelUsageTable;
  readonly vector_blocks: VectorBlocksTable;
  readonly installations: InstallationsTable;
  readonly told_answers: ToldAnswersTable;
  readonly client_settings: ClientSettingsTable;
  readonly sources: SourcesTable;
  readonly source_items: SourceItemsTable;
  readonly digest_settings: DigestSettingsTable;
  readonly digest_changes: DigestChangesTable;
  readonly digest_editions: DigestEditionsTable;
  readonly digest_items: DigestItemsTable;
  readonly digest_grounds: DigestGroundsTable;
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
  /** Of the text alone. */
  content_hash: string;
  /** JSON list, newest first: a hash of all that was read, of every version. */
  read_hashes: string;
  sample: number;
  added_at: string;
  removed_at: string | null;
  /** ISO value of the date as shown (entered, else read, else inferred), for windows and sorting. */
  published_value: string | null;
  /** JSON: what a person entered over what was read. */
  entered: string | null;
  /** JSON date record inferred with the help of another article of the story. */
  inferred: string | null;
  /** JSON list of the look-up keys in `article_keys`, so that they can be taken out again. */
  keys: string;
  /** JSON: what the library's rules compare articles by. */
  profile: string;
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

/** Look-up keys of an article: `band:…` for near duplicates, `company:…` and their like for stories. */
export interface ArticleKeysTable {
  organisation: string;
  key: string;
  /** Empty where no date is known. */
  published_value: string;
  article_id: string;
}

/** Each automatic or human decision about articles and stories: explained, and reversible. */
export interface DecisionsTable {
  organisation: string;
  id: string;
  at: string;
  /** `pactwire` or who. */
  by: string;
  kind: string;
  article_id: string;
  /** One line for a person. */
  reason: string;
  /** JSON: what is needed to undo it. */
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

/** The last passage and segment numbers given out; never lowered, so that no number means two things. */
export interface IndexCountersTable {
  organisation: string;
  passages: number;
  segments: number;
}

/** A part of the search index that never changes; merging replaces several by one. */
export interface IndexSegmentsTable {
  organisation: string;
  id: number;
  language: string;
  /** How many passages it indexes. */
  count: number;
  /** Over how many rows of index_blocks its terms are spread. */
  blocks: number;
  /** How it is written: INDEX_FORMAT of index-format.ts where this program wrote it. */
  format: number;
  /** Their numbers and places (index-format.ts). libsql hands blobs out as ArrayBuffer. */
  documents: Uint8Array | ArrayBuffer;
  /** Which terms it may hold (term-filter.ts); null where an earlier version of the program wrote it. */
  terms: Uint8Array | ArrayBuffer | null;
}

export interface IndexBlocksTable {
  organisation: string;
  /** Segment × 65,536 + block. */
  key: number;
  data: Uint8Array | ArrayBuffer;
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

/** Tokens of a language model by day; `by` is empty where nobody asked (digests, the ledger, embedding). */
export interface ModelUsageTable {
  workspace: string;
  day: string;
  by: string;
  model: string;
  requests: number;
  prompt_tokens: number;
  completion_tokens: number;
}

/** Vectors of the passages numbered `first` … `last`, as one model made them. */
export interface VectorBlocksTable {
  organisation: string;
  model: string;
  first: number;
  last: number;
  dimensions: number;
  count: number;
  data: Uint8Array | ArrayBuffer;
}
