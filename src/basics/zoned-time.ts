/** Wall clocks of the world's zones, from the zone data the platform brings: what they show, and when they show it. */

/** What a wall clock shows: `2019-05-20` and `09:00`. */
export interface WallClock {
  readonly date: string;
  readonly time: string;
}

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

/** Making one costs a hundred times what using it does. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  clocks.set(zone, made);
  return made;
}

/** An IANA name; an offset such as `+09:00`, which knows no summer time, is none. */
export function isZone(name: string): boolean {
  if (!/^[A-Za-z][\w+/-]{1,63}$/.test(name)) return false;
  try {
    clockOf(name);
    return true;
  } catch {
    return false;
  }
}

export function wallClock(zone: string, instantMs: number): WallClock {
  const shown = new Date(instantMs + offsetMs(zone, instantMs)).toISOString();
  return { date: shown.slice(0, 10), time: shown.slice(11, 16) };
}

/** Ahead of UTC. */
function offsetMs(zone: string, instantMs: number): number {
  const [month, day, year, hour, minute, second] = clockOf(zone).format(instantMs).match(/\d+/g)!.map(Number);
  const shown = Date.UTC(year!, month! - 1, day, hour, minute, second);
  return shown - Math.floor(instantMs / 1000) * 1000;
}

/** No zone is further from UTC, and none changes its offset twice within so long. */
const FURTHEST_MS = 15 * HOUR_MS;

/**
 * When a wall clock shows this. Shown twice (clocks were set back): the first time. Never shown (they were set
 * forward over it): the first minute after the jump.
 */
export function instantOf(zone: string, { date, time }: WallClock): number {
  const shown = Date.parse(`${date}T${time}:00Z`);
  const offsets = [-FURTHEST_MS, 0, FURTHEST_MS].map((away) => offsetMs(zone, shown + away));
  const instants = offsets.map((offset) => shown - offset).sort((a, b) => a - b);
  const found = instants.find((instant) => offsetMs(zone, instant) === shown - instant);
  return found ?? jumpOver(zone, shown, instants[0]!, instants.at(-1)!);
}

/** The first minute at which the clock shows no less; before `until` at the latest. */
function jumpOver(zone: string, shown: number, from: number, until: number): number {
  let [before, after] = [Math.floor(from / MINUTE_MS), Math.ceil(until / MINUTE_MS)];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (middle * MINUTE_MS + offsetMs(zone, middle * MINUTE_MS) < shown) before = middle;
    else after = middle;
  }
  return after * MINUTE_MS;
}
