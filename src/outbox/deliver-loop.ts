/** Delivers what is owed: claim, look first where it may have been posted, send once, settle. */
import type { Clock } from '../basics/clock.ts';
import type { Log } from '../basics/log.ts';
import { startWorkLoop, type WorkLoop } from '../basics/work-loop.ts';
import type { Delivery, NoteRemote, Outcome, Sighting } from '../domain/delivery.ts';
import type { WorkspaceId } from '../domain/ids.ts';
import type { OutboxStore } from '../domain/mail.ts';
import { nextStep, type RetrySettings } from './retry-policy.ts';

/** A platform, as the outbox needs it. Neither verb throws for what a platform may do. */
export interface Courier {
  deliver(delivery: Delivery, note: NoteRemote): Promise<Outcome>;
  /** Looks whether it is there already. Removes copies where it finds several. */
  look(delivery: Delivery): Promise<Sighting>;
}

export interface Delivering {
  readonly outbox: OutboxStore;
  /** By the part of a destination before its colon. */
  readonly couriers: ReadonlyMap<string, Courier>;
  readonly clock: Clock;
  readonly log: Log;
  readonly random: () => number;
  readonly retries: RetrySettings;
  readonly leaseMs: number;
  /** The longest that one request to a platform takes. */
  readonly requestMs: number;
  readonly concurrency: number;
  readonly pollMs: number;
  /** A place takes nothing more: whoever set something for it hears of it. At least once for each delivery. */
  readonly gone: (workspace: WorkspaceId, destination: string, reason: string) => Promise<void>;
}

interface Claimed {
  readonly delivery: Delivery;
  /** True while a request begun now ends within the lease, by both clocks. */
  readonly holds: () => boolean;
}

export function startDelivering(deps: Delivering): WorkLoop {
  return startWorkLoop({
    take: (limit) => claim(limit, deps),
    work: (claimed) => deliver(claimed, deps),
    failed: (error) => deps.log.error('delivering failed', { error }),
    concurrency: deps.concurrency,
    pollMs: deps.pollMs,
  });
}

/** The lease is counted from before the claim is sent: a pause between claim and answer must not lengthen it. */
async function claim(limit: number, { outbox, clock, leaseMs, requestMs }: Delivering): Promise<readonly Claimed[]> {
  const monotonic = clock.monotonicMs();
  const wall = clock.now().getTime();
  const left = leaseMs - requestMs;
  const holds = () => clock.monotonicMs() - monotonic < left && clock.now().getTime() - wall < left;
  return (await outbox.claim(limit)).map((delivery) => ({ delivery, holds }));
}

async function deliver({ delivery, holds }: Claimed, deps: Delivering): Promise<void> {
  const outcome = await attempt(delivery, holds, deps);
  if (outcome === null) return deps.log.warn('lease ran out before sending', { delivery: delivery.id });
  if (outcome.kind === 'rejected' && outcome.gone) await tellGone(delivery, outcome.reason, deps);
  const settled = nextStep(delivery, outcome, deps.retries, deps.random());
  const mine = await deps.outbox.settle(delivery, settled);
  tell(delivery, settled.state, outcome, mine, deps.log);
}

/** Before it is settled: what is killed in between is told again. */
async function tellGone(
  { workspace, destination }: Delivery,
  reason: string,
  { gone, log }: Delivering,
): Promise<void> {
  try {
    await gone(workspace, destination, reason);
  } catch (error) {
    log.error('what is set for a place that is gone could not be paused', { error, destination });
  }
}

/** Null where the lease ran out: somebody else may hold it now, so nothing is sent and nothing is written. */
export async function attempt(
  delivery: Delivery,
  holds: () => boolean,
  deps: Pick<Delivering, 'couriers' | 'outbox'>,
): Promise<Outcome | null> {
  const courier = deps.couriers.get(delivery.destination.split(':', 1)[0] ?? '');
  if (courier === undefined) return { kind: 'retry', reason: 'its platform is not connected', afterMs: null };
  // A repeated edit or withdrawal changes nothing more: only a post must not be repeated.
  if ((delivery.maybePosted || delivery.lookFirst) && delivery.act.kind === 'post') {
    const sighting: Sighting = await safely(() => courier.look(delivery));
    if (sighting.kind === 'posted') return { ...sighting, kind: 'delivered', found: true };
    // Nothing of ours went out yet: what the platform does not show is left to the auditor.
    const goesOn = !delivery.maybePosted && sighting.kind === 'unknown' && sighting.refused === true;
    if (sighting.kind === 'unknown' && !goesOn) return sighting;
    if (delivery.unwanted) return { kind: 'rejected', reason: 'withdrawn before it was posted' };
  }
  const note: NoteRemote = (remoteId) => deps.outbox.noteRemote(delivery, remoteId);
  return holds() ? safely(() => courier.deliver(delivery, note)) : null;
}

/** A fault of our own while sending tells nothing about what was sent. */
async function safely<T>(work: () => Promise<T>): Promise<T | { kind: 'unknown'; reason: string }> {
  try {
    return await work();
  } catch (error) {
    return { kind: 'unknown', reason: error instanceof Error ? error.message : String(error) };
  }
}

function tell({ id, part, attempt }: Delivery, state: string, outcome: Outcome, mine: boolean, log: Log): void {
  const reason = 'reason' in outcome ? outcome.reason : null;
  const fields = { delivery: id, part, attempt, state, reason };
  if (!mine) log.warn('settled too late; another worker decides', fields);
  else if (state === 'rejected' || state === 'held') log.error('not delivered', fields);
  else if (outcome.kind === 'unknown') log.warn('may have been delivered; looking again after the quarantine', fields);
  else log.debug('delivery settled', fields);
}
