/** An instant as clocks show it in a zone, and back. Where a zone skips a time the first minute after counts, where it repeats one the first. */

export interface LocalTime {
  /** `2026-11-22`. */
  readonly date: string;
  /** Minutes of the day. */
  readonly minutes: number;
  /** 0 is Sunday. */
  readonly weekday: number;
}

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const format = formatIn(zone);
  formats.set(zone, format);
  return format;
}

/** A name that this machine does not know is no reason to tell nothing. */
function formatIn(zone: string): Intl.DateTimeFormat {
  const shape = {
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  } as const;
  try {
    return new Intl.DateTimeFormat('en-US', { ...shape, timeZone: zone });
  } catch {
    return new Intl.DateTimeFormat('en-US', { ...shape, timeZone: 'UTC' });
  }
}

export function localTime(instant: Date, zone: string): LocalTime {
  const parts = new Map(
    formatOf(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
  const date = `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
  return {
    date,
    minutes: Number(part('hour')) * 60 + Number(part('minute')),
    weekday: new Date(`${date}T00:00:00Z`).getUTCDay(),
  };
}

export function instantOf(date: string, minutes: number, zone: string): Date {
  const asUtc = Date.parse(`${date}T00:00:00Z`) + minutes * MINUTE_MS;
  const offsets = [asUtc - DAY_MS, asUtc + DAY_MS].map((ms) => offsetAt(ms, zone));
  const fitting = offsets.map((offset) => asUtc - offset).filter((ms) => ms + offsetAt(ms, zone) === asUtc);
  if (fitting.length > 0) return new Date(Math.min(...fitting));
  return firstAfterGap(asUtc, Math.max(...offsets), zone);
}

function offsetAt(ms: number, zone: string): number {
  const { date, minutes } = localTime(new Date(ms), zone);
  return Date.parse(`${date}T00:00:00Z`) + minutes * MINUTE_MS - Math.floor(ms / MINUTE_MS) * MINUTE_MS;
}

/** Clocks jump over the time asked for: the first minute that shows a later one. */
function firstAfterGap(asUtc: number, largestOffset: number, zone: string): Date {
  let ms = asUtc - largestOffset;
  while (ms + offsetAt(ms, zone) < asUtc) ms += MINUTE_MS;
  return new Date(ms);
}

export function dayAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}
