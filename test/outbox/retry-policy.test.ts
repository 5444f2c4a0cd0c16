import { describe, expect, it } from 'vitest';
import { nextStep, usualRetries } from '../../src/outbox/retry-policy.ts';

const first = { attempt: 1, maybePosted: false };
const retry = (afterMs: number | null) => ({ kind: 'retry', reason: 'busy', afterMs }) as const;
const delayOf = (attempt: number, afterMs: number | null, random = 1) => {
  const step = nextStep({ attempt, maybePosted: false }, retry(afterMs), usualRetries, random);
  return step.state === 'pending' ? step.delayMs : null;
};

describe('the retry policy', () => {
  it('ends with what the platform said for certain', () => {
    expect(nextStep(first, { kind: 'delivered', remoteId: '1' }, usualRetries, 0)).toEqual({
      state: 'sent',
      remoteId: '1',
    });
    expect(nextStep(first, { kind: 'rejected', reason: 'is_archived' }, usualRetries, 0).state).toBe('rejected');
  });

  it('waits longer each time, never longer than the longest delay, half of it by chance', () => {
    expect([1, 2, 3, 20].map((attempt) => delayOf(attempt, null))).toEqual([1_000, 2_000, 4_000, 300_000]);
    expect(delayOf(3, null, 0)).toBe(2_000);
  });

  it.each([
    [0, 1_000],
    [30_000, 30_000],
    [1e12, 300_000],
  ])('bounds a wish to wait %d ms', (wish, kept) => {
    expect(delayOf(1, wish)).toBe(kept);
  });

  it('looks after the quarantine for what may have been posted, and never forgets that it may have been', () => {
    const unknown = nextStep(first, { kind: 'unknown', reason: 'reset' }, usualRetries, 0);
    expect(unknown).toMatchObject({ state: 'pending', delayMs: 60_000, maybePosted: true });
    expect(nextStep({ attempt: 2, maybePosted: true }, retry(null), usualRetries, 0)).toMatchObject({
      maybePosted: true,
    });
  });

  it('holds after too many tries, so that a person decides', () => {
    const step = nextStep({ attempt: 30, maybePosted: true }, { kind: 'unknown', reason: 'x' }, usualRetries, 0);
    expect(step).toEqual({ state: 'held', reason: '30 tries: x' });
  });
});
