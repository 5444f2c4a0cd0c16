/** Answers what arrived, once each: claim, answer, and keep "answered" and the answer owed in one transaction. */
import type { Log } from '../basics/log.ts';
import { startWorkLoop, type WorkLoop } from '../basics/work-loop.ts';
import type { ClaimedArrival } from '../domain/arrival.ts';
import type { ShowSoFar } from '../domain/live-message.ts';
import type { InboxStore } from '../domain/mail.ts';
import type { Reply } from '../domain/reply.ts';
import { apology } from './apology.ts';
import { type Showing, startLive } from './live-answer.ts';

export interface Answering {
  readonly inbox: InboxStore;
  /** @param show gets what holds so far, while the rest is being written; null where nobody can watch. */
  readonly handle: (arrival: ClaimedArrival, show: ShowSoFar) => Promise<Reply>;
  readonly live: Showing['live'];
  /** A reply as messages that its platform takes. */
  readonly split: (destination: string, reply: Reply) => readonly Reply[];
  /** Shows the person that we are at it; may fail without harm. */
  readonly working: (arrival: ClaimedArrival) => Promise<void>;
  /** It is answered: what shows that elsewhere may be shown anew. May fail without harm. */
  readonly answered: (arrival: ClaimedArrival) => Promise<void>;
  /** An answer is owed now. */
  readonly owed: () => void;
  /** How many arrivals there ever were: they are taken in before the next one is answered. */
  readonly arrived: () => number;
  readonly log: Log;
  readonly concurrency: number;
  readonly pollMs: number;
}

/** Tries before the person is told that it does not work; a question that ends the process counts as tried. */
const MOST_TRIES = 3;
const RETRY_MS = 1_000;
/** A person begins to wonder. */
const SLOW_MS = 700;

export function startAnswering(deps: Answering): WorkLoop {
  return startWorkLoop({
    take: (limit) => deps.inbox.claim(limit),
    work: (arrival) => answer(arrival, deps),
    failed: (error) => deps.log.error('answering failed', { error }),
    concurrency: deps.concurrency,
    pollMs: deps.pollMs,
    urgent: deps.arrived,
  });
}

async function answer(arrival: ClaimedArrival, deps: Answering): Promise<void> {
  const watched = startLive(arrival, deps);
  const reply = await replyTo(arrival, watched.show, deps);
  const live = await watched.end();
  if (reply === null) return deps.inbox.release(arrival, RETRY_MS * arrival.attempt);
  const { workspace, destination, via, gestureKey } = arrival;
  const parts = deps.split(destination, reply);
  const key = `answer:${gestureKey}`;
  const kept = await deps.inbox.answer(arrival, { workspace, destination, via, key, parts, live });
  if (!kept) return;
  deps.owed();
  await deps.answered(arrival).catch((error: unknown) => deps.log.debug('not shown anew', { error }));
}

/** Null where it failed and is to be tried again. */
async function replyTo(arrival: ClaimedArrival, show: ShowSoFar, deps: Answering): Promise<Reply | null> {
  if (arrival.attempt > MOST_TRIES) return apology(arrival);
  const status = showWhenSlow(arrival, deps);
  try {
    return await deps.handle(arrival, show);
  } catch (error) {
    deps.log.error('question failed', { error, reference: arrival.id, attempt: arrival.attempt });
    return arrival.attempt < MOST_TRIES ? null : apology(arrival);
  } finally {
    await status.end();
  }
}

/** Most answers are there before a status would be; one that was shown has to be there before its answer is. */
function showWhenSlow(arrival: ClaimedArrival, { working, log }: Answering) {
  let shown: Promise<void> = Promise.resolve();
  const timer = setTimeout(() => {
    shown = working(arrival).catch((error: unknown) => log.debug('status not shown', { error }));
  }, SLOW_MS);
  const end = (): Promise<void> => {
    clearTimeout(timer);
    return shown;
  };
  return { end };
}
