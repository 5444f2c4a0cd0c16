/** The tables of the ledger: what articles say of stages, and what people changed. */
/** What one article says of one stage. Records are what readings share a partnership id; they are put together when read. */
export interface LedgerReadingsTable {
  organisation: string;
  article_id: string;
  no: number;
  version: number;
  sample: number;
  /** Its parties as one key; `home` those of its record. */
  own: string;
  home: string;
  /** Null for what makes no record: planned, rumoured, denied. */
  partnership: string | null;
  kind: string;
  /** ISO day of the stage, else of the telling; empty where neither is known. */
  day: string;
  /** JSON: what readings are compared by. */
  mark: string;
  /** JSON stage reading, with the place of every field in the article. */
  reading: string;
}

/** `c:` and a party, `p:` and two of three or more parties. */
export interface LedgerKeysTable {
  organisation: string;
  key: string;
  day: string;
  article_id: string;
  no: number;
}

export interface LedgerAliasesTable {
  organisation: string;
  id: string;
  into_id: string;
}

/** What people changed in the ledger; never deleted, only undone. */
export interface LedgerCorrectionsTable {
  organisation: string;
  id: string;
  at: string;
  by: string;
  partnership: string;
  /** JSON. */
  change: string;
  undone_at: string | null;
}
