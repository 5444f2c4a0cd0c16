// May a page be asked for unasked, and how soon after the last one: robots.txt, fetched once a day for each host.
import { setTimeout as pause } from 'node:timers/promises';
import type { Clock } from '../basics/clock.ts';
import type { Fetcher } from './fetcher.ts';
import { everythingAllowed, nothingAllowed, type RobotRules, readRobots } from './robots.ts';

export interface Manners {
  /** Null where it may be; otherwise why not, in words. Waits as long as the host asks between two requests. */
  refusal(address: string, signal?: AbortSignal): Promise<string | null>;
}

/** Our name in robots.txt. */
export const product = 'pactwire';
const keptMs = 24 * 3_600_000;
/** An unreachable robots.txt is asked for again sooner. */
const keptFaultMs = 10 * 60_000;
const mostHosts = 2_000;

interface Known {
  readonly rules: RobotRules;
  readonly until: number;
}

export function goodManners(fetcher: Fetcher, clock: Clock): Manners {
  const known = new Map<string, Promise<Known>>();
  const lastAsked = new Map<string, number>();
  const rulesOf = async (origin: string): Promise<RobotRules> => {
    const found = await known.get(origin);
    if (found !== undefined && found.until > clock.monotonicMs()) return found.rules;
    if (known.size >= mostHosts) known.clear();
    const asked = askRobots(origin, fetcher, clock);
    known.set(origin, asked);
    return (await asked).rules;
  };
  return {
    async refusal(address, signal) {
      const url = new URL(address);
      const rules = await rulesOf(url.origin);
      if (!rules.allows(url.pathname + url.search))
        return `${url.host} does not let programs read this page (robots.txt).`;
      const wait = (lastAsked.get(url.host) ?? Number.NEGATIVE_INFINITY) + (rules.delayMs ?? 0) - clock.monotonicMs();
      if (rules.delayMs !== null && wait > 0) await pause(wait, undefined, signal === undefined ? {} : { signal });
      if (rules.delayMs !== null) lastAsked.set(url.host, clock.monotonicMs());
      return null;
    },
  };
}

/** No file: all is allowed. A server at fault: nothing is, for the time being (RFC 9309, 2.3.1). */
async function askRobots(origin: string, fetcher: Fetcher, clock: Clock): Promise<Known> {
  const until = (ms: number) => clock.monotonicMs() + ms;
  try {
    const { status, body } = await fetcher.fetch(`${origin}/robots.txt`, { accept: 'text/plain, */*;q=0.1' });
    if (status >= 500 || status === 429) return { rules: nothingAllowed, until: until(keptFaultMs) };
    if (status !== 200) return { rules: everythingAllowed, until: until(keptMs) };
    return { rules: readRobots(body.toString('utf8', 0, 600_000), product), until: until(keptMs) };
  } catch {
    return { rules: nothingAllowed, until: until(keptFaultMs) };
  }
}
