// When to ask a feed again: as often as it publishes, seldom where it is quiet or broken, never more often than it allows.

/** Settings, so that a proof can scale them. */
export interface PollingTimes {
  readonly leastMs: number;
  readonly mostMs: number;
  /** For a feed of which nothing is known yet. */
  readonly usualMs: number;
  /** After the first failure; doubled with each one in a row. */
  readonly failureMs: number;
  /** How often the loop looks for what is due. */
  readonly lookMs: number;
  readonly leaseMs: number;
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

export const usualPolling: PollingTimes = {
  leastMs: 15 * minute,
  mostMs: 12 * hour,
  usualMs: hour,
  failureMs: 15 * minute,
  lookMs: 10_000,
  leaseMs: 3 * minute,
};

/** So many of the newest items tell how often a feed publishes. */
const newest = 30;

/** `at`: instants of its items. `asked`: the least interval that feed or server asks for, in ms; more than a day is not believed. */
export function nextPollMs(at: readonly number[], now: number, asked: number, times: PollingTimes): number {
  const recent = at
    .filter((one) => one <= now)
    .sort((a, b) => b - a)
    .slice(0, newest);
  const least = Math.max(times.leastMs, Math.min(asked, Math.max(day, times.leastMs)));
  if (recent.length < 2) return Math.max(least, times.usualMs);
  const gaps = recent
    .slice(1)
    .map((one, i) => recent[i]! - one)
    .sort((a, b) => a - b);
  const typical = gaps[Math.floor(gaps.length / 2)]!;
  // Twice in a typical gap; where it has been silent for long, at a tenth of the silence.
  const wish = Math.max(typical / 2, (now - recent[0]!) / 10);
  return Math.max(least, Math.min(wish, times.mostMs));
}

export function afterFailureMs(failures: number, retryAfterMs: number | null, times: PollingTimes): number {
  const backedOff = Math.min(times.failureMs * 2 ** Math.min(failures - 1, 12), day);
  return retryAfterMs === null ? backedOff : Math.max(times.leastMs, Math.min(retryAfterMs, day));
}

/** Seconds or a date. Null where it is neither. */
export function retryAfterMs(header: string | undefined, now: Date): number | null {
  const written = header?.trim() ?? '';
  if (/^\d{1,12}$/.test(written)) return Number(written) * 1_000;
  const date = /[a-z]{3}/i.test(written) ? Date.parse(written) : Number.NaN;
  return Number.isNaN(date) ? null : Math.max(0, date - now.getTime());
}

/** What a server says of how long its answer stays fresh. */
export function freshForMs(cacheControl: string | undefined): number {
  const seconds = /(?:^|[\s,])max-age\s{0,9}=\s{0,9}"?(\d{1,9})/i.exec(cacheControl ?? '')?.[1];
  return seconds === undefined ? 0 : Math.min(Number(seconds) * 1_000, 6 * hour);
}

/** Articles a week: over four weeks, or since the oldest item it shows where that is later. */
export function weeklyOf(at: readonly number[], now: number): number | null {
  const recent = at.filter((one) => one <= now && one > now - 28 * day);
  if (recent.length === 0) return at.length === 0 ? null : 0;
  const weeks = Math.max(1, (now - Math.min(...recent)) / (7 * day));
  return Math.round(recent.length / weeks);
}
