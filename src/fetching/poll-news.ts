// What a feed shows that is new, edited or owed: learned oldest first, and settled with the visit.
import { PactwireError } from '../basics/errors.ts';
import type { AddReport } from '../domain/article.ts';
import type { ClaimedSource, KnownItem, SourceVisit } from '../domain/source.ts';
import type { Acquired } from '../library/acquire/acquired.ts';
import { acquireItem } from './acquire-address.ts';
import type { Feed, FeedItem } from './feed.ts';
import { emptied } from './feed-changes.ts';
import { carriesAnything, documentOfItem, keyOfItem, printOfItem, repeatedIds } from './item-document.ts';
import { instantOf } from './item-time.ts';
import type { PollDeps } from './poll-deps.ts';
import { settlementOf } from './poll-settlement.ts';
import type { Visit } from './visit.ts';

/** The rest comes with the next visit, which is soon then. */
const itemsAVisit = 60;
/** After so many visits the feed's own words are taken for an article that cannot be had, or it is left. */
const mostTries = 3;

export async function readNews(source: ClaimedSource, seen: Visit, feed: Feed, deps: PollDeps): Promise<SourceVisit> {
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
