/** A platform that keeps what was posted and loses answers, is slow, busy or broken, by a seed; the ledger is the truth. */
import type { Delivery, Outcome, Sighting } from '../../src/domain/delivery.ts';
import type { Courier } from '../../src/outbox/deliver-loop.ts';

export interface FaultyPlatform extends Courier {
  /** Delivery ids in the order in which they were posted. */
  readonly posted: number[];
}

type Chance = () => number;

export function faultyPlatform(chance: Chance): FaultyPlatform {
  const posted: number[] = [];
  return {
    posted,
    async deliver({ id }: Delivery): Promise<Outcome> {
      const what = chance();
      if (what < 0.15) return { kind: 'retry', reason: 'busy', afterMs: 1 };
      if (what < 0.25) return { kind: 'unknown', reason: 'lost on its way' };
      posted.push(id);
      if (what < 0.45) return { kind: 'unknown', reason: 'its answer was lost' };
      if (what < 0.5) throw new Error('a fault of our own after posting');
      return { kind: 'delivered', remoteId: `p${id}` };
    },
    async look({ id }: Delivery): Promise<Sighting> {
      if (chance() < 0.2) return { kind: 'unknown', reason: 'the history is busy' };
      return posted.includes(id) ? { kind: 'posted', remoteId: `p${id}` } : { kind: 'absent' };
    },
  };
}

/** Mulberry32: a small generator whose seed can be printed and used again. */
export function seeded(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
