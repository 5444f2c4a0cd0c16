// One visit to a source: ask under manners, read, learn what is new or edited, and leave it as it was found.
import type { Clock } from '../basics/clock.ts';
import { asPactwireError, PactwireError } from '../basics/errors.ts';
import type { AddReport } from '../domain/article.ts';
import type { ClaimedSource, KnownItem, Settlement, SourceStore, SourceVisit } from '../domain/source.ts';
import type { Acquired } from '../library/acquire/acquired.ts';
import { type AcquireAddressDeps, acquireItem } from './acquire-address.ts';
import type { Feed, FeedItem } from './feed.ts';
import { emptied, notAFeed, quiet } from './feed-changes.ts';
import { carriesAnything, documentOfItem, keyOfItem, printOfItem, repeatedIds } from './item-document.ts';
import { instantOf } from './item-time.ts';
import { afterFailureMs, freshForMs, nextPollMs, type PollingTimes, retryAfterMs, weeklyOf } from './polling-times.ts';
import { StatusFault, type Visit, visit } from './visit.ts';
import { refused } from './web-address.ts';

export interface PollDeps extends AcquireAddressDeps {
  readonly store: SourceStore;
  readonly learn: (documents: AsyncIterable<Acquired>) => AsyncIterable<AddReport>;
  readonly clock: Clock;
  /** From 0 to 1: so that many feeds of one host are not due in one moment. */
  readonly random: () => number;
  readonly times: PollingTimes;
}

/** The rest comes with the next visit, which is soon then. */
const itemsAVisit = 60;
/** After so many visits the feed's own words are taken for an article that cannot be had, or it is left. */
const mostTries = 3;
/** A move is believed when it was said so often. */
const movesBelieved = 3;

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

async function readNews(source: ClaimedSource, seen: Visit, feed: Feed, deps: PollDeps): Promise<SourceVisit> {
  const known = new Map((await deps.store.items(source.id)).map((item) => [item.key, item]));
  const wanted = wantedOf(feed, known, deps);
  // Oldest first, so that what refers back finds what it refers to.
  const now = wanted.slice(0, itemsAVisit).toReversed();
  const { items, reports } = await learnItems(source, seen.answer.url, feed, now, deps);
  const waiting = wanted.length > itemsAVisit;
  const settled = [...items, ...unchangedOf(feed, known, wanted)];
  await deps.store.settle(source, await settlementOf(source, seen, feed, settled, waiting, deps));
  const count = (status: AddReport['status']) => reports.filter((report) => report.status === status).length;
  return {
    source,
    added: count('added'),
    updated: count('updated'),
    known: count('duplicate'),
    owed: items.filter((item) => item.state === 'owed').length,
    fault: emptied(source, feed.items.length),
    reports,
  };
}

interface Wanted {
  readonly item: FeedItem;
  readonly known: KnownItem;
}

/** New, edited or owed items, newest first as feeds have them. */
function wantedOf(feed: Feed, known: ReadonlyMap<string, KnownItem>, deps: PollDeps): readonly Wanted[] {
  const repeated = repeatedIds(feed);
  const wanted = new Map<string, Wanted>();
  for (const item of feed.items) {
    const key = keyOfItem(item, repeated);
    const print = printOfItem(item);
    const before = known.get(key);
    if (before !== undefined && before.print === print && before.state !== 'owed') continue;
    if (wanted.has(key)) continue;
    const at = before?.at ?? new Date(instantOf(item, deps.clock.now())).toISOString();
    // An edited item is tried afresh.
    const tries = before?.print === print ? before.tries : 0;
    wanted.set(key, { item, known: { key, print, state: 'owed', tries, at } });
  }
  return [...wanted.values()];
}

/** Still shown by the feed: not to be forgotten. */
function unchangedOf(
  feed: Feed,
  known: ReadonlyMap<string, KnownItem>,
  wanted: readonly Wanted[],
): readonly KnownItem[] {
  const changed = new Set(wanted.map(({ known: { key } }) => key));
  const repeated = repeatedIds(feed);
  return feed.items.flatMap((item) => {
    const key = keyOfItem(item, repeated);
    return changed.has(key) ? [] : (known.get(key) ?? []);
  });
}

async function learnItems(
  source: ClaimedSource,
  feedUrl: string,
  feed: Feed,
  wanted: readonly Wanted[],
  deps: PollDeps,
) {
  const items: KnownItem[] = [];
  const reports: AddReport[] = [];
  const begun: KnownItem[] = [];
  async function* documents(): AsyncGenerator<Acquired> {
    for (const { item, known } of wanted) {
      if (deps.signal.aborted) return;
      if (!(await deps.store.renew(source)))
        throw new PactwireError('aborted', 'Another process has taken this source over.');
      const acquired = await acquireItem(feed, item, known.key, feedUrl, deps);
      begun.push(known);
      yield acquired.kind === 'fault' ? lastResort(feed, item, known, feedUrl, acquired) : acquired;
    }
  }
  for await (const report of deps.learn(documents())) {
    const known = begun[reports.length]!;
    const tries = known.tries + 1;
    const failed = report.status === 'rejected';
    items.push({ ...known, tries, state: failed ? (tries >= mostTries ? 'left' : 'owed') : 'read' });
    reports.push(report);
  }
  return { items, reports };
}

/** The feed's own words, where the page could not be had often enough. */
function lastResort(feed: Feed, item: FeedItem, { key, tries }: KnownItem, feedUrl: string, fault: Acquired): Acquired {
  if (tries + 1 < mostTries || !carriesAnything(item)) return fault;
  return { kind: 'document', document: documentOfItem(feed, item, key, feedUrl, null) };
}

async function settlementOf(
  source: ClaimedSource,
  { answer }: Visit,
  feed: Feed,
  items: readonly KnownItem[],
  waiting: boolean,
  deps: PollDeps,
): Promise<Settlement> {
  const at = instantsOf(items);
  const lost = emptied(source, feed.items.length);
  const moved = await movedOf(source, answer, deps.store);
  const asked = Math.max((feed.everyMinutes ?? 0) * 60_000, freshForMs(answer.headers['cache-control']));
  const nextInMs = waiting ? deps.times.lookMs : jittered(nextPollMs(at, now(deps), asked, deps.times), deps);
  return {
    changes: {
      ...(lost === null ? well(deps) : ill(source, lost, deps)),
      ...moved,
      title: source.title ?? feed.title,
      home: feed.home ?? source.home,
      note: noteOf({ ...source, ...moved }, at, deps),
      // With items still to come the next answer must not be "unchanged".
      etag: waiting || owes(items) ? null : (answer.headers.etag ?? null),
      lastModified: waiting || owes(items) ? null : (answer.headers['last-modified'] ?? null),
      items: lost === null ? feed.items.length : source.items,
      weekly: weeklyOf(at, now(deps)),
    },
    nextInMs,
    items,
  };
}

function owes(items: readonly KnownItem[]): boolean {
  return items.some(({ state }) => state === 'owed');
}

/** For good, or only today? An address changes when it was said often enough, and no other source has it. */
async function movedOf(
  source: ClaimedSource,
  answer: Visit['answer'],
  store: SourceStore,
): Promise<Settlement['changes']> {
  if (!answer.movedForGood || answer.url === source.url) return { movedTo: null, moves: 0 };
  const moves = source.movedTo === answer.url ? source.moves + 1 : 1;
  const isBelieved = moves >= movesBelieved && (await store.find(answer.url)) === null;
  return isBelieved ? { url: answer.url, movedTo: null, moves: 0 } : { movedTo: answer.url, moves };
}

function noteOf(source: Pick<ClaimedSource, 'movedTo'>, at: readonly number[], deps: PollDeps): string | null {
  const moved = source.movedTo === null ? null : `It says that it moved to ${source.movedTo}.`;
  return moved ?? quiet(at, now(deps));
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

function well(deps: PollDeps): Settlement['changes'] {
  return { state: 'live', lastSuccess: deps.clock.now().toISOString(), fault: null, faultSince: null, failures: 0 };
}

function ill(source: ClaimedSource, fault: string, deps: PollDeps): Settlement['changes'] {
  return { fault, faultSince: source.faultSince ?? deps.clock.now().toISOString(), failures: source.failures + 1 };
}

function instantsOf(items: readonly KnownItem[]): readonly number[] {
  return items.map(({ at }) => Date.parse(at));
}

function now({ clock }: PollDeps): number {
  return clock.now().getTime();
}

function jittered(ms: number, { random }: PollDeps): number {
  return Math.round(ms * (0.9 + random() * 0.2));
}
