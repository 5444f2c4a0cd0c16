// What a visit leaves behind: how the source does, when it is visited next, where it has moved.
import type { ClaimedSource, KnownItem, Settlement, SourceStore } from '../domain/source.ts';
import type { Feed } from './feed.ts';
import { emptied, quiet } from './feed-changes.ts';
import type { PollDeps } from './poll-deps.ts';
import { freshForMs, nextPollMs, weeklyOf } from './polling-times.ts';
import type { Visit } from './visit.ts';

/** A move is believed when it was said so often. */
const movesBelieved = 3;

export async function settlementOf(
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

export function noteOf(source: Pick<ClaimedSource, 'movedTo'>, at: readonly number[], deps: PollDeps): string | null {
  const moved = source.movedTo === null ? null : `It says that it moved to ${source.movedTo}.`;
  return moved ?? quiet(at, now(deps));
}

export function well(deps: PollDeps): Settlement['changes'] {
  return { state: 'live', lastSuccess: deps.clock.now().toISOString(), fault: null, faultSince: null, failures: 0 };
}

export function ill(source: ClaimedSource, fault: string, deps: PollDeps): Settlement['changes'] {
  return { fault, faultSince: source.faultSince ?? deps.clock.now().toISOString(), failures: source.failures + 1 };
}

export function instantsOf(items: readonly KnownItem[]): readonly number[] {
  return items.map(({ at }) => Date.parse(at));
}

export function now({ clock }: PollDeps): number {
  return clock.now().getTime();
}

export function jittered(ms: number, { random }: PollDeps): number {
  return Math.round(ms * (0.9 + random() * 0.2));
}
