import { describe, expect, it } from 'vitest';
import type { DateRecord } from '../../src/domain/date-record.ts';
import type { LedgerRecord, LedgerStage } from '../../src/domain/ledger.ts';
import { recordLine } from '../../src/replies/forward-line.ts';
import { recordsOf } from '../doubles/ledger-records.ts';
import type { ToldArticle } from '../doubles/stage-readings.ts';

const mou: ToldArticle = {
  id: 'a_1',
  published: '2019-05-20',
  publisher: 'Signal Ledger',
  stages: [{ parties: ['sk-telecom', 'microsoft'], kind: 'mou', dates: [['signed', '2019-03']], binding: 'no' }],
};
const korean: ToldArticle = {
  id: 'a_2',
  published: '2019-05-20',
  publisher: null,
  language: 'ko',
  stages: [
    {
      parties: ['sk-telecom', 'microsoft'],
      kind: 'mou',
      dates: [
        ['signed', '2019-03'],
        ['announced', '2019-05-13'],
      ],
    },
  ],
};

function only(...articles: readonly ToldArticle[]): LedgerRecord {
  return recordsOf(articles)[0]!;
}

/** The same record with what reading found about a date changed. */
function withDate(record: LedgerRecord, means: string, over: Partial<DateRecord>): LedgerRecord {
  const stages = record.stages.map(
    (stage): LedgerStage => ({
      ...stage,
      dates: stage.dates.map((date) => (date.means === means ? { ...date, ...over } : date)),
    }),
  );
  return { ...record, stages };
}

describe('The forward line', () => {
  it('tells parties, stage, whether it binds, each date and its publisher in words', () => {
    const record = withDate(only(mou, korean), 'announced', { basis: 'inferred', asWritten: '13일' });
    const line = recordLine(withDate(record, 'signed', { basis: 'relative', asWritten: 'In March' }), 'en');
    expect(line).toBe(
      'SK Telecom × Microsoft – MOU, not legally binding – signed in March per Signal Ledger (20 May 2019); announced on the 13th, probably May 2019 per a Korean article, publisher not stated, 20 May 2019',
    );
  });

  it('tells the same in Korean', () => {
    const record = withDate(only(mou, korean), 'announced', { basis: 'inferred', asWritten: '13일' });
    expect(recordLine(record, 'ko')).toMatch(
      /양해각서\(MOU\), 법적 구속력 없음 – 2019년 3월 체결, 출처 Signal Ledger \(2019년 5월 20일\); 13일\(2019년 5월로 추정\) 발표, 출처 한국어 기사, 매체 미상/,
    );
  });

  it('never says a date more exactly than its source', () => {
    const line = (over: Partial<DateRecord>) => recordLine(withDate(only(mou), 'signed', over), 'en');
    expect(line({ value: null, precision: 'none', asWritten: 'last spring' })).toContain(
      'signed “last spring” (full date not stated)',
    );
    expect(line({ basis: 'inferred', value: '2019-04-11', precision: 'day', asWritten: '4월 11일' })).toContain(
      'signed on 11 April, probably 2019 per',
    );
    expect(line({ basis: 'inferred', value: '2019-03', precision: 'month', asWritten: 'in March' })).toContain(
      'signed in March, probably 2019 per',
    );
    expect(line({ basis: 'entered', value: '2019-03-25', precision: 'day', asWritten: '2019-03-25' })).toContain(
      'signed on 25 March 2019 (entered by a person)',
    );
    expect(recordLine(only({ ...mou, stages: [{ parties: ['kt', 'nokia'], kind: 'talks' }] }), 'en')).toBe(
      'KT × Nokia – talks – date not stated, per Signal Ledger (20 May 2019)',
    );
  });

  it('names every value in dispute with its source, and says none of them as if it held', () => {
    const stage = { parties: ['kt', 'nokia'], kind: 'contract' } as const;
    const record = only(
      {
        id: 'a_1',
        publisher: 'One',
        published: '2025-03-05',
        stages: [{ ...stage, dates: [['signed', '2025-03-04']] }],
      },
      {
        id: 'a_2',
        publisher: 'Two',
        published: '2025-03-07',
        stages: [{ ...stage, dates: [['signed', '2025-03-03']] }],
      },
    );
    expect(recordLine(record, 'en')).toBe(
      'KT × Nokia – contract – sources differ on the date of signing: 4 March 2025 per One (5 March 2025) / 3 March 2025 per Two (7 March 2025)',
    );
  });

  it('is one line without numbers in brackets, and tells earlier stages after the latest', () => {
    const parties = ['kt', 'mistral'];
    const record = only(
      {
        id: 'a_1',
        published: '2025-04-22',
        stages: [{ parties, kind: 'mou', topics: ['llm'], dates: [['signed', '2025-04-22']] }],
      },
      {
        id: 'a_2',
        published: '2025-09-03',
        stages: [
          {
            parties,
            kind: 'contract',
            topics: ['llm'],
            dates: [['announced', '2025-09-03']],
            amount: [1, 'USD', '$1\n million'],
          },
        ],
      },
    );
    const line = recordLine(record, 'en');
    expect(line).toMatch(
      /^KT × Mistral(?: AI)? – contract, worth .* – announced on 3 September 2025 per .* – earlier: MOU, signed on 22 April 2025/,
    );
    expect(line).not.toMatch(/\n|\[\d+\]/);
  });

  it('says the day of a source once, where what it tells happened on that day', () => {
    const stage = { parties: ['kt', 'nokia'], kind: 'mou', dates: [['announced', '2025-03-05']] } as const;
    const told = { id: 'a_1', publisher: 'One', stages: [stage] };
    expect(recordLine(only({ ...told, published: '2025-03-05' }), 'en')).toBe(
      'KT × Nokia – MOU – announced on 5 March 2025 per One',
    );
    expect(recordLine(only({ ...told, published: '2025-03-06' }), 'en')).toContain('per One (6 March 2025)');
  });

  it('says an amount as its reader does, and a company without its legal form', () => {
    const stage = { parties: ['orange', 'nokia'], kind: 'contract', amount: [3e11, 'KRW', '3000억원'] } as const;
    const record = only({ id: 'a_1', stages: [stage] });
    expect(recordLine(record, 'en')).toMatch(/^Orange × Nokia – contract, worth 300 billion won – /);
    expect(recordLine(record, 'ko')).toContain('계약, 규모 3000억원');
  });
});
