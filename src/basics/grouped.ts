/** Many small pieces of work that each cost the same trip: what comes while one trip is under way goes on the next, together. */

import { type Quiet, untilQuiet } from './until-quiet.ts';

/**
 * Work on SQLite holds the event loop until its bytes are on the disk: without a look around before it, each trip would
 * take only the few that came during the one before.
 */
const GATHERING: Quiet = { quietTurns: 2, mostTurns: 50 };

/** `work` returns one result a piece, in order. Where a group fails, each of its pieces is tried alone. */
export function grouped<T, R>(
  work: (items: readonly T[]) => Promise<readonly R[]>,
  most = 200,
): (item: T) => Promise<R> {
  interface Waiting {
    readonly item: T;
    readonly done: (result: R) => void;
    readonly failed: (error: unknown) => void;
  }
  let waiting: Waiting[] = [];
  let underWay = false;

  async function run(group: readonly Waiting[]): Promise<void> {
    try {
      const results = await work(group.map(({ item }) => item));
      group.forEach(({ done }, at) => {
        done(results[at] as R);
      });
    } catch (error) {
      if (group.length === 1) group[0]!.failed(error);
      else for (const one of group) await run([one]);
    }
  }
  async function runAll(): Promise<void> {
    underWay = true;
    while (waiting.length > 0) {
      await untilQuiet(() => waiting.length, GATHERING);
      const group = waiting.slice(0, most);
      waiting = waiting.slice(most);
      await run(group);
    }
    underWay = false;
  }
  return (item) =>
    new Promise((done, failed) => {
      waiting.push({ item, done, failed });
      if (!underWay) void runAll();
    });
}
