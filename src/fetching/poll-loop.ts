// While the bot runs: visits what is due, a few sources at a time, each by one of all processes.
import type { Log } from '../basics/log.ts';
import { startWorkLoop, type WorkLoop } from '../basics/work-loop.ts';
import type { ClaimedSource, SourceVisit } from '../domain/source.ts';
import type { PollDeps } from './poll-deps.ts';
import { pollSource } from './poll-source.ts';

/** Most of a visit is waiting for a server. */
const visitsAtOnce = 4;

export function startPolling(deps: PollDeps, log: Log): WorkLoop {
  return startWorkLoop<ClaimedSource>({
    take: (limit) => deps.store.claimDue(limit),
    work: async (source) => tell(await pollSource(source, deps), log),
    failed: (error) => {
      if (!deps.signal.aborted) log.warn('a source could not be visited; trying again later', { error });
    },
    concurrency: visitsAtOnce,
    pollMs: deps.times.lookMs,
  });
}

function tell({ source, added, updated, owed, fault }: SourceVisit, log: Log): void {
  const fields = { source: source.url, added, updated, owed };
  if (fault !== null) log.warn('source at fault', { ...fields, fault });
  else if (added + updated > 0) log.info('news read', fields);
}
