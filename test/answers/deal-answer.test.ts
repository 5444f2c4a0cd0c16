import { describe, expect, it } from 'vitest';
import { askDeal } from '../../src/answers/deal-answer.ts';
import { understand } from '../../src/answers/question/understand.ts';
import type { Answer, Answered } from '../../src/domain/answer.ts';
import type { LedgerReader } from '../../src/domain/ledger.ts';
import { matches } from '../../src/ledger/filter.ts';
import { recordsOf } from '../doubles/ledger-records.ts';
import type { ToldArticle } from '../doubles/stage-readings.ts';

const articles: readonly ToldArticle[] = [
  {
    id: 'a_1',
    published: '2024-03-12',
    stages: [
      {
        parties: ['kt', 'nokia'],
        kind: 'contract',
        topics: ['open-ran'],
        dates: [
          ['signed', '2024-03-11'],
          ['announced', '2024-03-12'],
        ],
        amount: [40_000_000, 'USD', '$40 million'],
      },
    ],
  },
  {
    id: 'a_2',
    published: '2024-05-02',
    stages: [{ parties: ['kt', 'ericsson', 'telia'], kind: 'contract', dates: [['signed', '2024-05-01']] }],
  },
  {
    id: 'a_3',
    published: '2024-06-02',
    stages: [{ parties: ['sk-telecom', 'orange'], kind: 'mou', dates: [['signed', '2024-06-01']] }],
  },
];

const reader: LedgerReader = {
  async *partnerships(filter, language) {
    for (const record of recordsOf(articles, language)) if (matches(record, filter)) yield record;
  },
};

const base = { id: 'ans_1', language: 'en', method: 'extractive', tookMs: 0 } as const;
const nothing: Answer = {
  ...base,
  kind: 'no-evidence',
  missing: 'it',
  searched: { articles: 3, latest: '2024-06-02' },
  nearest: [],
};

async function told(text: string, picked: Answer = nothing): Promise<string | null> {
  const answer = await askDeal(understand(text, { today: '2026-01-05' }), picked, reader, base);
  return answer === null ? null : answer.claims.map((claim) => claim.text).join(' ');
}

describe('a deal of firms that a question names', () => {
  it.each([
    ['when did KT sign with Nokia?', /signed 11 March 2024/],
    ['when did KT and Nokia announce their contract?', /announced 12 March 2024/],
    ['KT와 노키아는 언제 계약을 체결했나?', /2024년 3월 11일/],
    ['how much is the KT Nokia contract worth?', /worth \$40 million/],
  ])('has its day and its sum told out of the ledger: %s', async (text, fact) => {
    expect(await told(text)).toMatch(fact);
  });

  it.each([
    ['of a third party beside them', 'when did KT sign with Ericsson?'],
    ['of another kind than is asked', 'when did SK Telecom and Orange sign the definitive agreement?'],
    ['of which something is asked that no quote says', 'when did KT and Nokia sign the lighthouse contract?'],
    ['whose closing is asked', 'when does the KT Nokia deal close?'],
    ['of which a part of the sum is asked', 'what is the annual fee in the KT Nokia contract?'],
    ['whose sum nobody has told', 'how much is the SK Telecom Orange MOU worth?'],
    ['of one firm alone', 'when did KT sign?'],
  ])('is left alone where it is one %s', async (_, text) => {
    expect(await told(text)).toBeNull();
  });

  it('is left to the articles where they answer by its own sentence', async () => {
    const text = 'when did KT sign with Nokia?';
    const fromLedger = await askDeal(understand(text, { today: '2026-01-05' }), nothing, reader, base);
    const picked: Answered = { ...(fromLedger as Answered), method: 'extractive' };
    expect(await told(text, picked)).toBeNull();
    const elsewhere = { ...picked, citations: picked.citations.map((one) => ({ ...one, articleId: 'a_9' })) };
    expect(await told(text, elsewhere)).toMatch(/signed 11 March 2024/);
  });

  it('has its sum told only where the articles give none', async () => {
    const text = 'how much is the KT Nokia contract worth?';
    const other: Answered = {
      ...base,
      kind: 'answered',
      claims: [],
      citations: [],
      disagreements: [],
      unsupported: [],
    };
    expect(await told(text, other)).toBeNull();
  });
});
