/**
 * Looks again at what was posted, and takes away what stands there twice: the first stays; of what was withdrawn
 * nothing does. Counted; it must stay 0.
 */
import type { Log } from '../basics/log.ts';
import { startWorkLoop, type WorkLoop } from '../basics/work-loop.ts';
import type { Delivery } from '../domain/delivery.ts';
import type { AuditStore } from '../domain/mail.ts';
import type { Courier } from './deliver-loop.ts';

export interface Auditing {
  readonly audits: AuditStore;
  /** By the part of a destination before its colon. */
  readonly couriers: ReadonlyMap<string, Pick<Courier, 'look'>>;
  readonly log: Log;
  readonly pollMs: number;
  /** Between two looks: Slack takes about fifty a minute, and reconciling needs some of them. */
  readonly gapMs: number;
  readonly sleep: (ms: number) => Promise<void>;
}

export function startAuditing({ audits, couriers, log, pollMs, gapMs, sleep }: Auditing): WorkLoop {
  const look = async (delivery: Delivery): Promise<void> => {
    const courier = couriers.get(delivery.destination.split(':', 1)[0] ?? '');
    if (courier === undefined) return;
    const sighting = await courier.look(delivery);
    const { id: about, key } = delivery;
    if (sighting.kind === 'unknown')
      log.warn('a post could not be looked at again', { about, reason: sighting.reason });
    else await audits.looked(delivery, removedOf(sighting));
    if (removedOf(sighting) > 0) log.error('copies of a post were found and taken away', { about, key });
    await sleep(gapMs);
  };
  return startWorkLoop({
    take: (limit) => audits.claim(limit),
    work: look,
    failed: (error) => log.error('looking at posts again failed', { error }),
    concurrency: 1,
    pollMs,
  });
}

function removedOf(sighting: Awaited<ReturnType<Courier['look']>>): number {
  return sighting.kind === 'unknown' ? 0 : (sighting.removed ?? 0);
}
