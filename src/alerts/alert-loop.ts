/** Keeps the matcher in step with the follows, matches what happened, and lets go what is due. */
import type { Log } from '../basics/log.ts';
import type { AlertStore } from '../domain/alert-store.ts';
import type { FollowStore } from '../domain/follow.ts';
import type { MatchDeps } from './match-deps.ts';
import { matchNews } from './match-news.ts';
import { releaseDue } from './release-due.ts';

export interface AlertingDeps extends MatchDeps {
  readonly follows: Pick<FollowStore, 'changedSince'>;
  readonly log: Log;
  readonly pollMs: number;
  /** Where a process reaches only some destinations: it leaves all to others while one of the follows goes elsewhere. */
  readonly reaches?: (destination: string) => boolean;
}

const NEWS_AT_ONCE = 64;
const RELEASED_AT_ONCE = 200;
const FOLLOWS_A_PAGE = 5_000;

export function startAlerting(deps: AlertingDeps): { stop(): Promise<void> } {
  let running: Promise<void> | null = null;
  let stopped = false;
  const tick = (): void => {
    if (running !== null || stopped) return;
    running = alertPass(deps, () => stopped)
      .catch((error) => deps.log.error('alerts could not be matched; trying again', { error }))
      .then(() => {
        running = null;
      });
  };
  const timer = setInterval(tick, deps.pollMs);
  tick();
  return {
    async stop() {
      stopped = true;
      clearInterval(timer);
      await running;
    },
  };
}

/** Until nothing is left to do. */
export async function alertPass(deps: AlertingDeps, isStopped: () => boolean): Promise<void> {
  for (let done = 1; done > 0 && !isStopped(); ) {
    await syncFollows(deps);
    if (deps.reaches && !deps.matcher.every(({ destination }) => deps.reaches!(destination))) return;
    done = await matched(deps);
  }
  for (let done = 1; done > 0 && !isStopped(); ) done = await releaseDue(deps, RELEASED_AT_ONCE);
}

export async function syncFollows({ matcher, follows }: Pick<AlertingDeps, 'matcher' | 'follows'>): Promise<void> {
  for (;;) {
    const changed = await follows.changedSince(matcher.revision, FOLLOWS_A_PAGE);
    for (const follow of changed) matcher.put(follow);
    if (changed.length < FOLLOWS_A_PAGE) return;
  }
}

/** One thing that cannot be matched must not keep the rest from being told: it is set aside, and the log names it. */
async function matched(deps: AlertingDeps): Promise<number> {
  try {
    return await matchNews(deps, NEWS_AT_ONCE);
  } catch (error) {
    if (!isOurs(error)) throw error;
    const first = (await deps.store.news(1))[0];
    if (first === undefined) return 0;
    try {
      return await matchNews(deps, 1);
    } catch (again) {
      if (!isOurs(again)) throw again;
      deps.log.error('news could not be matched and is left out', { error: again, kind: first.kind, id: first.id });
      await setAside(deps.store, first.no);
      return 1;
    }
  }
}

/** A fault of the program with this very article; what a database does comes and goes. */
function isOurs(error: unknown): boolean {
  return error instanceof TypeError || error instanceof RangeError || error instanceof SyntaxError;
}

async function setAside(store: AlertStore, no: number): Promise<void> {
  await store.write(async (writer) => void (await writer.takeNews([no])));
}
