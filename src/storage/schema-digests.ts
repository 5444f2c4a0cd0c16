/** The tables of digests, as those of `schema.ts`. */

/** One digest in one place. */
export interface DigestSettingsTable {
  workspace: string;
  id: string;
  place: string;
  destination: string;
  digest: string;
  /** on | paused | off */
  state: string;
  version: number;
  /** JSON. */
  setting: string;
}

export interface DigestChangesTable {
  workspace: string;
  id: string;
  setting: string;
  /** Of the setting that it made. */
  version: number;
  gesture: string;
  /** JSON: who, when, what before and after. */
  change: string;
}

/** A period of a digest in a place, taken: posted, empty, skipped or withdrawn. */
export interface DigestEditionsTable {
  workspace: string;
  destination: string;
  digest: string;
  period: string;
  state: string;
  reason: string | null;
  due_at: string;
  learned_until: string;
  posted_at: string;
  edits: number;
  /** JSON: its parts as delivered, and its items. */
  content: string;
}

/** What was told in a place, so that it is not told there again. */
export interface DigestItemsTable {
  workspace: string;
  destination: string;
  item: string;
  digest: string;
  period: string;
}

/** What a posted edition rests on: `a:` and an article with its version, `p:` and a partnership. */
export interface DigestGroundsTable {
  workspace: string;
  destination: string;
  digest: string;
  period: string;
  ground: string;
  version: number;
  at: string;
}
