// Partnerships are read from the gold set of the ledger as well as the product promises, on the half nobody tuned on.
import { describe, expect, it } from 'vitest';
import { goldArticles } from './gold-articles.ts';
import { precision, recall, sayLedger, scoreLedger } from './ledger-reading.ts';

describe.each(['tune', 'report'] as const)('the %s half of the gold set of the ledger', (half) => {
  const score = scoreLedger(goldArticles(half));

  it('is read with at most one wrong partnership in twenty, and one missed in ten', () => {
    expect(precision(score.parties), sayLedger(score)).toBeGreaterThanOrEqual(0.95);
    expect(recall(score.parties), sayLedger(score)).toBeGreaterThanOrEqual(0.9);
  });

  it('is read with the right kinds, dates and companies', () => {
    expect(precision(score.kinds), sayLedger(score)).toBeGreaterThanOrEqual(0.92);
    expect(precision(score.dates), sayLedger(score)).toBeGreaterThanOrEqual(0.95);
    expect(precision(score.companies), sayLedger(score)).toBeGreaterThanOrEqual(0.95);
    expect(recall(score.companies), sayLedger(score)).toBeGreaterThanOrEqual(0.95);
  });
});

describe('the score', () => {
  const [article] = goldArticles('tune').filter(({ expect: { partnerships } }) => partnerships.length === 1);

  it('counts nothing read as missed', () => {
    expect(scoreLedger([article!], () => []).parties).toEqual({ good: 0, found: 0, wanted: 1 });
  });
});
