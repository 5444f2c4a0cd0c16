import { describe, expect, it } from 'vitest';
import { gathered } from '../../src/alerts/gathered.ts';
import type { Alert } from '../../src/domain/alert.ts';

const alert = (no: number, thread: string | null = null, correction = false) => ({ no, thread, correction }) as Alert;
const numbers = (alerts: readonly Alert[], left: number) =>
  gathered(alerts, left).map((one) => one.map(({ no }) => no));

describe('Alerts of one destination', () => {
  it('are one message at the top and one in each thread', () => {
    const alerts = [alert(1, 'a'), alert(2), alert(3, 'b'), alert(4), alert(5, 'a')];
    expect(numbers(alerts, 20)).toEqual([[2, 4], [1, 5], [3]]);
  });

  it('are no more messages than the day has left: what is too much joins the bundle', () => {
    const alerts = [alert(1, 'a'), alert(2), alert(3, 'b'), alert(4, 'c')];
    expect(numbers(alerts, 2)).toEqual([[2, 3, 4], [1]]);
    expect(numbers(alerts, 1)).toEqual([[1, 2, 3, 4]]);
  });

  it('are one message although the day is full, in their thread where they share it', () => {
    expect(numbers([alert(1, 'a'), alert(2, 'a')], -3)).toEqual([[1, 2]]);
    expect(numbers([alert(1, 'a'), alert(2, 'b')], 0)).toEqual([[1, 2]]);
  });

  it('are corrections apart, whatever is left of the day', () => {
    expect(numbers([alert(1, 'a', true), alert(2), alert(3, 'a', true)], 0)).toEqual([[2], [1], [3]]);
    expect(numbers([alert(1, 'a', true)], 5)).toEqual([[1]]);
  });
});
