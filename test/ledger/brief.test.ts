import { describe, expect, it } from 'vitest';
import { briefCompany, partnersOf, stagesByTime } from '../../src/ledger/brief.ts';
import { matches } from '../../src/ledger/filter.ts';
import { companyIdsOf, filterOf } from '../../src/ledger/wish.ts';
import { recordsOf } from '../doubles/ledger-records.ts';

const records = recordsOf([
  { id: 'a_1', published: '2024-01-05', stages: [{ parties: ['kt', 'nokia'], kind: 'visit', topics: ['6g'] }] },
  { id: 'a_2', published: '2025-01-05', stages: [{ parties: ['kt', 'nokia'], kind: 'contract', topics: ['health'] }] },
  {
    id: 'a_3',
    published: '2025-03-05',
    stages: [{ parties: ['kt', 'samsung-electronics'], kind: 'mou', topics: ['llm'], dates: [['signed', '2025-03']] }],
  },
]);

describe('A brief', () => {
  it('names the partners it did most with first, each with the latest stage', () => {
    const partners = partnersOf(['kt'], records).map(({ companyId, partnerships, latest }) => [
      companyId,
      partnerships,
      latest.kind,
    ]);
    expect(partners).toEqual([
      ['nokia', 2, 'contract'],
      ['samsung-electronics', 1, 'mou'],
    ]);
  });

  it('tells stages in the order of their days', () => {
    expect(stagesByTime(records).map(({ stage }) => stage.kind)).toEqual(['visit', 'contract', 'mou']);
  });

  it('of a company nobody knows bears the name as asked', () => {
    expect(briefCompany('acme-corp', 'Acme Corp', [], 'en')).toMatchObject({ name: 'Acme Corp', country: null });
  });
});

describe('A wish in words', () => {
  const found = (wish: Parameters<typeof filterOf>[0]) =>
    records.filter((record) => matches(record, filterOf(wish))).length;

  it('finds records by names in any script, and all of them together', () => {
    expect([
      found({ companies: ['케이티'] }),
      found({ companies: ['KT', '노키아'] }),
      found({ companies: ['Nokia', 'Samsung'] }),
    ]).toEqual([3, 2, 0]);
    expect(companyIdsOf('Samsung')).toContain('samsung-electronics');
    expect(companyIdsOf('Somebody & Sons')[0]).toBe('somebody-and-sons');
  });

  it('asks kind, topic and time of one and the same stage', () => {
    expect([
      found({ kind: 'MOU', topic: 'LLM', since: '2025-03', until: '2025-03-31' }),
      found({ kind: 'mou', topic: '6G' }),
      found({ kind: 'joint venture' }),
    ]).toEqual([1, 0, 0]);
  });

  it('that names what there is none of is refused with what there is', () => {
    expect(() => filterOf({ kind: 'marriage' })).toThrow(/joint-venture/);
    expect(() => filterOf({ topic: 'gardening' })).toThrow(/5g-sa/);
    expect(() => filterOf({ since: 'May' })).toThrow(/2019-05/);
  });
});
