import { describe, expect, it } from 'vitest';
import { answerFromLedger } from '../../src/answers/ledger-answer.ts';
import { asked } from '../doubles/asking.ts';
import { recordsOf } from '../doubles/ledger-records.ts';
import type { ToldArticle } from '../doubles/stage-readings.ts';

const base = { id: 'ans_1', language: 'en', method: 'ledger', tookMs: 0 } as const;

function ended(dates: ToldArticle['stages'][number]['dates']): readonly string[] {
  const told: ToldArticle = {
    id: 'a_1',
    published: '2019-05-20',
    stages: [{ parties: ['kt', 'nokia'], kind: 'ended', topics: ['6g'], dates: dates ?? [] }],
  };
  const records = [...recordsOf([told], 'en')];
  return (
    answerFromLedger(asked('Which partnerships of KT ended?'), records, base)?.claims.map(({ text }) => text) ?? []
  );
}

describe('an end', () => {
  it('is not told of what runs to a day that was still to come', () => {
    expect(ended([['ends', '2024']])).toEqual([]);
  });

  it('before its term is told without that term', () => {
    expect(
      ended([
        ['announced', '2019-05-19'],
        ['ends', '2024'],
      ]),
    ).toEqual(['KT × Nokia: ended; 6G; announced 19 May 2019.']);
  });

  it('is told with its day', () => {
    expect(ended([['ends', '2019-05-18']])).toEqual([expect.stringContaining('18 May 2019')]);
  });
});
