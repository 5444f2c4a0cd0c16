// When an item of a feed was published, as an instant that schedules can be made of.
import { publicationDate } from '../library/extract/publication-date.ts';
import type { FeedItem } from './feed.ts';

const earliest = Date.UTC(1990, 0, 1);

/** What no paper could have written (1970, the year 9999, tomorrow) counts as published when it was first seen. */
export function instantOf({ published, updated }: FeedItem, now: Date): number {
  for (const written of [published, updated]) {
    if (written === null) continue;
    const instant = parsed(written, now);
    if (instant !== null && instant > earliest && instant <= now.getTime()) return instant;
  }
  return now.getTime();
}

function parsed(written: string, now: Date): number | null {
  const exact = Date.parse(written);
  if (!Number.isNaN(exact) && !hasImpossibleDay(written)) return exact;
  const { value = null, precision } = publicationDate(written, 'feed', now) ?? {};
  return value !== null && precision === 'day' ? Date.parse(value) : null;
}

/** JavaScript reads 31 February as 3 March. */
function hasImpossibleDay(written: string): boolean {
  const [, year, month, day] = /(\d{4})-(\d{2})-(\d{2})/.exec(written) ?? [];
  return (
    year !== undefined && new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDate() !== Number(day)
  );
}
