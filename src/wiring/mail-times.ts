/** Leases, waits and paces of the post room. A setting of the library changes them, so that every replica keeps the same. */
export interface MailTimes {
  readonly answerLeaseMs: number;
  readonly deliveryLeaseMs: number;
  readonly quarantineMs: number;
  /** The longest one request to a platform takes. */
  readonly requestMs: number;
  readonly pollMs: number;
  /** Between two messages to one destination: Slack takes about one a second in a channel. */
  readonly spacingMs: number;
  /** From a post that no question asked for to the first look for copies of it. */
  readonly auditMs: number;
  /** Between two such looks: Slack takes about fifty a minute, and reconciling needs some of them. */
  readonly auditGapMs: number;
  /** After so long nothing is left of a question and its delivery; follow-ups then need a mention again. */
  readonly keptMs: number;
}

export const usualTimes: MailTimes = {
  answerLeaseMs: 30_000,
  deliveryLeaseMs: 60_000,
  quarantineMs: 60_000,
  requestMs: 10_000,
  pollMs: 1_000,
  spacingMs: 1_100,
  auditMs: 120_000,
  auditGapMs: 1_500,
  keptMs: 30 * 24 * 3_600_000,
};
