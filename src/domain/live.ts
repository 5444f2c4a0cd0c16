// What is kept of a message that is opened before its content is written.

/** A message opened while its content is still being written. */
export interface Live {
  /** Null: whether it stands there, and where, is not known. */
  readonly remoteId: string | null;
}
