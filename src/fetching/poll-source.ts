// One visit to a source: ask under manners, read, learn what is new or edited, and leave it as it was found.
import { asPactwireError, PactwireError } from '../basics/errors.ts';
import type { ClaimedSource, SourceVisit } from '../domain/source.ts';
import { notAFeed } from './feed-changes.ts';
import type { PollDeps } from './poll-deps.ts';
import { readNews } from './poll-news.ts';
import { ill, instantsOf, jittered, noteOf, now, well } from './poll-settlement.ts';
import { afterFailureMs, nextPollMs, retryAfterMs } from './polling-times.ts';
import { StatusFault, type Visit, visit } from './visit.ts';
import { refused } from './web-address.ts';

export async function pollSource(source: ClaimedSource, deps: PollDeps): Promise<SourceVisit> {
  try {
    const seen = await visitPolitely(source, deps);
    if (seen === null) return await settleUnchanged(source, deps);
    const { document } = seen;
    if (document.kind !== 'feed') throw refused(notAFeed(source, seen.answer.url, document));
    return await readNews(source, seen, document.feed, deps);
  } catch (error) {
    if (error instanceof PactwireError && error.code === 'aborted') throw error;
    return settleFault(source, error, deps);
  }
}

async function visitPolitely(source: ClaimedSource, deps: PollDeps): Promise<Visit | null> {
  const refusal = await deps.manners.refusal(source.url, deps.signal);
  if (refusal !== null) throw refused(refusal);
  const { etag, lastModified } = source;
  return visit(source.url, deps, { etag, lastModified, signal: deps.signal });
}

async function settleUnchanged(source: ClaimedSource, deps: PollDeps): Promise<SourceVisit> {
  const at = instantsOf(await deps.store.items(source.id));
  const changes = { ...well(deps), note: noteOf(source, at, deps) };
  await deps.store.settle(source, {
    changes,
    nextInMs: jittered(nextPollMs(at, now(deps), 0, deps.times), deps),
    items: [],
  });
  return { source, added: 0, updated: 0, known: 0, owed: 0, fault: null, reports: [] };
}

async function settleFault(source: ClaimedSource, error: unknown, deps: PollDeps): Promise<SourceVisit> {
  const fault = asPactwireError(error).message;
  const answer = error instanceof StatusFault ? error.answer : null;
  const gone = answer?.status === 410;
  const asked = retryAfterMs(answer?.headers['retry-after'], deps.clock.now());
  const nextInMs = jittered(afterFailureMs(source.failures + 1, asked, deps.times), deps);
  const changes = { ...ill(source, fault, deps), ...(gone ? { state: 'stopped' as const } : {}) };
  await deps.store.settle(source, { changes, nextInMs, items: [] });
  return { source, added: 0, updated: 0, known: 0, owed: 0, fault, reports: [] };
}
