/** What every adapter promises about receiving: recorded payloads, scenario by scenario, mean the same on each platform. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Arrival } from '../../src/domain/arrival.ts';

const folder = 'test/fixtures/payloads';

/** What a platform's payload came to, in words that all platforms share. */
export type Meaning =
  | { readonly kind: 'arrival'; readonly arrival: Arrival; readonly uninvited: boolean }
  | { readonly kind: 'ignored' }
  | { readonly kind: 'other' };

interface Recorded {
  readonly payload: Readonly<Record<string, unknown>>;
  readonly expect: {
    readonly kind: 'arrival' | 'ignored';
    readonly text?: string;
    readonly uninvited?: boolean;
    /** Only the asker is to see the answer. */
    readonly private?: boolean;
    readonly sameThreadAs?: string;
  };
}

export interface ReceiveContract {
  readonly platform: string;
  readonly receive: (payload: Readonly<Record<string, unknown>>) => Meaning;
  readonly isPrivate: (destination: string) => boolean;
}

export function describeReceive({ platform, receive, isPrivate }: ReceiveContract): void {
  const recordedOf = (scenario: string): Recorded =>
    JSON.parse(readFileSync(join(folder, scenario, `${platform}.json`), 'utf8')) as Recorded;
  const scenarios = readdirSync(folder).filter((scenario) => existsSync(join(folder, scenario, `${platform}.json`)));

  describe(`receiving from ${platform}`, () => {
    it.each(scenarios)('%s', (scenario) => {
      const { payload, expect: expected } = recordedOf(scenario);
      const meaning = receive(payload);
      expect(meaning.kind).toBe(expected.kind);
      if (meaning.kind !== 'arrival') return;
      const { arrival, uninvited } = meaning;
      expect(arrival.text).toBe(expected.text);
      expect(uninvited).toBe(expected.uninvited ?? false);
      expect(isPrivate(arrival.destination)).toBe(expected.private ?? false);
      if (expected.sameThreadAs !== undefined) {
        const other = receive(recordedOf(expected.sameThreadAs).payload);
        expect(other.kind === 'arrival' ? other.arrival.thread : null).toBe(arrival.thread);
      }
    });

    it('names each gesture once: the same when it comes again, another for another', () => {
      const keys = scenarios.map(recordedOf).flatMap(({ payload }) => {
        const [one, again] = [receive(payload), receive(structuredClone(payload))];
        if (one.kind !== 'arrival' || again.kind !== 'arrival') return [];
        expect([again.arrival.eventKey, again.arrival.gestureKey]).toEqual([
          one.arrival.eventKey,
          one.arrival.gestureKey,
        ]);
        return [one.arrival.gestureKey];
      });
      expect(new Set(keys).size).toBe(keys.length);
    });

    it.each([{}, { type: 5 }, { type: 'message', text: null }, { event: [] }])(
      'takes %j for nothing, without a fault',
      (payload) => {
        expect(receive(payload).kind).not.toBe('arrival');
      },
    );
  });
}
