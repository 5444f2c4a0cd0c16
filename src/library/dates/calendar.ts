// Days and months as numbers, so that dates can be compared and moved without a time zone.

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const msPerDay = 86_400_000;

/** Days since 1970-01-01. */
export function dayNumber({ year, month, day }: Day): number {
  return Date.UTC(year, month - 1, day) / msPerDay;
}

export function dayOf(number: number): Day {
  const date = new Date(number * msPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 0 is Sunday. */
export function weekdayOf(number: number): number {
  return (((number + 4) % 7) + 7) % 7;
}

export function isRealDay({ year, month, day }: Day): boolean {
  return new Date(Date.UTC(year, month - 1, day)).getUTCMonth() === month - 1;
}

/** ISO `2019`, `2019-05` or `2019-05-20`. */
export function isoOf(year: number, month?: number, day?: number): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return [String(year), ...(month ? [two(month)] : []), ...(month && day ? [two(day)] : [])].join('-');
}

/** Year, month and day of an ISO date of any precision; null for anything else. */
export function partsOfIso(value: string): { year: number; month?: number; day?: number } | null {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(value.slice(0, 10));
  if (!match) return null;
  const [, year, month, day] = match;
  return { year: Number(year), ...(month ? { month: Number(month) } : {}), ...(day ? { day: Number(day) } : {}) };
}
