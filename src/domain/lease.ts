// What a worker holds of a row while it works on it.

/** Proof that a row was claimed: every later write names it, and does nothing where the lease went to somebody else. */
export interface Lease {
  readonly id: number;
  readonly attempt: number;
}
