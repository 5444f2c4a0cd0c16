import { expect, it } from 'vitest';
import { recordsOf } from '../doubles/ledger-records.ts';
import { scoreGroups } from './ledger-groups.ts';

const told = (id: string, day: string, parties = ['kt', 'nokia']) => ({
  id,
  published: day,
  stages: [{ parties, kind: 'mou' as const, topics: ['6g'], dates: [['signed', day] as const] }],
});
const records = recordsOf([
  told('a_1', '2025-03-04'),
  told('a_2', '2025-03-05'),
  told('a_3', '2025-09-05'),
  told('a_4', '2025-03-04', ['kt', 'intel']),
]);
const names = new Map(['1', '2', '3', '4'].map((no) => [`a_${no}`, `l${no}`]));

it('Groups are scored by who shares a record with whom', () => {
  const good = scoreGroups(
    [
      {
        articles: ['l1', 'l2'],
        onePartnership: true,
        disputes: [{ field: 'signed', values: ['2025-03-04', '2025-03-05'] }],
        independentOrigins: 1,
      },
    ],
    records,
    names,
  );
  expect(good).toMatchObject({
    merged: { of: 1, good: 1 },
    falseMerges: { of: 1, good: 0 },
    disputes: { of: 1, good: 1 },
    falseDisputes: { of: 2, good: 0 },
    origins: { of: 1, good: 1 },
  });
});

it('What is wrongly one, wrongly apart or wrongly disputed is counted and named', () => {
  const bad = scoreGroups(
    [
      { articles: ['l1', 'l2'], onePartnership: false },
      { articles: ['l1', 'l3'], onePartnership: true },
    ],
    records,
    names,
  );
  expect(bad).toMatchObject({
    merged: { of: 1, good: 0 },
    falseMerges: { of: 1, good: 1 },
    falseDisputes: { of: 3, good: 1 },
  });
  expect(bad.faults).toEqual(['not one: l1 l3', 'falsely one: l1 l2', 'false dispute: l1 l2']);
});

it('An article that nothing was read of is no fault of merging', () => {
  expect(scoreGroups([{ articles: ['l1', 'l2', 'l9'], onePartnership: true }], records, names).merged).toEqual({
    of: 1,
    good: 1,
  });
});
