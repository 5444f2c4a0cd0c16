/** The tables of sources: feeds that are polled, and what they held. */
/** Feeds that are polled. `free_at`: when the next visit is due; for a claimed one the end of its lease. */
export interface SourcesTable {
  organisation: string;
  id: string;
  url: string;
  title: string | null;
  home: string | null;
  by: string;
  /** live | stopped */
  state: string;
  attempt: number;
  free_at: string;
  claimed: number;
  added_at: string;
  last_success: string | null;
  /** In words. */
  fault: string | null;
  fault_since: string | null;
  failures: number;
  note: string | null;
  etag: string | null;
  last_modified: string | null;
  moved_to: string | null;
  moves: number;
  items: number;
  /** Articles a week. */
  weekly: number | null;
}

export interface SourceItemsTable {
  organisation: string;
  source: string;
  key: string;
  print: string;
  /** read | owed | left */
  state: string;
  tries: number;
  /** As published, else as first seen. */
  at: string;
  seen_at: string;
}
