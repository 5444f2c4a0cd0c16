// The ratchet holds what was reached, and lets one question go.
import { describe, expect, it } from 'vitest';
import { baselineTable, belowBaseline } from './baseline.ts';
import { type Row, tally } from './tally.ts';

function row(right: number, refused: number): Row {
  const share = (good: number, of: number) => ({ good, of });
  return { ...tally([]), rightWithSource: share(right, 100), refusedRightly: share(refused, 20) };
}

describe('the recorded figures', () => {
  const was = row(80, 18);

  it('are fallen below by more than two points and more than one question', () => {
    expect(belowBaseline(row(77, 18), was)).toEqual(['rightWithSource 77.0 %, recorded 80.0 %']);
    expect(belowBaseline(row(80, 16), was)).toEqual(['refusedRightly 80.0 %, recorded 90.0 %']);
  });

  it('are held within that, and beyond', () => {
    expect(belowBaseline(row(78, 17), was)).toEqual([]);
    expect(belowBaseline(row(99, 20), was)).toEqual([]);
  });

  it('must be there', () => {
    expect(belowBaseline(was, undefined)).toHaveLength(1);
  });

  it('stand beside the floors', () => {
    const table = baselineTable({ 'sample · report': was });
    expect(table).toContain('| sample · report | 0 | 80.0 % | 90.0 % | – |');
    expect(table).toContain('| the floor | | 85 % | 95 % | 100 % |');
  });
});
