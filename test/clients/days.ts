/** The days around a journey, from the day on which its file was loaded: a run over midnight tells of the same days to its end. */
const DAY_MS = 86_400_000;
const began = new Date();

const daysBefore = (days: number) => new Date(began.getTime() - days * DAY_MS);

export const isoDay = (daysAgo: number): string => daysBefore(daysAgo).toISOString().slice(0, 10);

export function dayInWords(daysAgo: number): string {
  const shape = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return daysBefore(daysAgo).toLocaleDateString('en-GB', shape);
}

/** As a digest is set: `monday`. */
export const weekday = began.toLocaleDateString('en-US', { weekday: 'long', timeZone: 'UTC' }).toLowerCase();
