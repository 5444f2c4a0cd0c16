/** What every adapter promises about delivering: it posts once, tells what it knows, never throws for the platform. */
import { describe, expect, it } from 'vitest';
import type { Delivery } from '../../src/domain/delivery.ts';
import type { Courier } from '../../src/outbox/deliver-loop.ts';
import { replyOf } from '../doubles/mail.ts';

export type Weather = 'fine' | 'busy' | 'gone' | 'lost';

export interface WeatheredCourier {
  readonly courier: Courier;
  readonly posts: () => number;
  /** Where an address names the server that it is served by. */
  readonly destination?: string;
}

export interface DeliverContract {
  readonly platform: string;
  /** A courier whose platform takes posts, is busy, refuses for good, or loses its answer; and how often it was called. */
  readonly courier: (weather: Weather) => Promise<WeatheredCourier>;
  readonly destination: string;
  /** False where the platform shows no history: its adapter posts a placeholder, and repeats what may be repeated. */
  readonly looks?: false;
  /** One of another workspace. */
  readonly elsewhere: string;
}

export function describeDeliver(contract: DeliverContract): void {
  const { platform, courier: courierIn, destination, elsewhere, looks = true } = contract;
  const delivery: Delivery = {
    id: 1,
    attempt: 1,
    workspace: `${platform}:T1`,
    destination,
    via: null,
    key: 'answer:1',
    part: 0,
    reply: replyOf('KT signed.'),
    maybePosted: false,
    firstTried: '2026-01-05T09:00:00.000Z',
    act: { kind: 'post' },
    threadRoot: null,
    remoteId: null,
  };

  const noted = async () => true;

  describe(`delivering to ${platform}`, () => {
    it.each([
      ['fine', 'delivered'],
      ['busy', 'retry'],
      ['gone', 'rejected'],
      ['lost', 'unknown'],
    ] as const)('sends once and tells: where it is %s the outcome is %s', async (weather, kind) => {
      const { courier, posts, destination: there = destination } = await courierIn(weather);
      expect(await courier.deliver({ ...delivery, destination: there }, noted)).toMatchObject({ kind });
      expect(posts()).toBe(1);
    });

    it.each([elsewhere, `${platform}:`, 'nowhere', ''])('sends nothing to “%s”', async (stray) => {
      const { courier, posts } = await courierIn('fine');
      expect(await courier.deliver({ ...delivery, destination: stray }, noted)).toMatchObject({ kind: 'rejected' });
      expect(posts()).toBe(0);
    });

    it('knows nothing where it cannot look, and does not throw', async () => {
      const { courier } = await courierIn('lost');
      const sighting = await courier.look({ ...delivery, maybePosted: true });
      expect(sighting.kind).toBe(looks ? 'unknown' : 'absent');
    });
  });
}
