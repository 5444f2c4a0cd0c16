import { describe, expect, it } from 'vitest';
import { askLedger } from '../../src/answers/ledger-answer.ts';
import { ledgerQuestion } from '../../src/answers/question/ledger-question.ts';
import { understand } from '../../src/answers/question/understand.ts';
import type { Answered } from '../../src/domain/answer.ts';
import type { LedgerReader } from '../../src/domain/ledger.ts';
import { matches } from '../../src/ledger/filter.ts';
import { recordsOf } from '../doubles/ledger-records.ts';
import type { ToldArticle } from '../doubles/stage-readings.ts';

const articles: readonly ToldArticle[] = [
  {
    id: 'a_1',
    published: '2019-05-20',
    publisher: 'Signal Ledger',
    stages: [
      {
        parties: ['kt', 'mts-russia'],
        kind: 'visit',
        topics: ['5g'],
        dates: [['took-place', '2019-05-17']],
        statedBy: 'KT',
      },
    ],
  },
  {
    id: 'a_2',
    published: '2019-03-26',
    stages: [
      {
        parties: ['sk-telecom', 'microsoft'],
        kind: 'mou',
        topics: ['ai'],
        dates: [['signed', '2019-03-25']],
        binding: 'no',
      },
    ],
  },
  {
    id: 'a_3',
    published: '2019-03-27',
    stages: [{ parties: ['sk-telecom', 'microsoft'], kind: 'mou', topics: ['ai'], dates: [['signed', '2019-03-26']] }],
  },
  {
    id: 'a_4',
    published: '2020-06-02',
    stages: [
      {
        parties: ['sk-telecom', 'microsoft'],
        kind: 'contract',
        topics: ['quantum'],
        dates: [['signed', '2020-06-01']],
      },
    ],
  },
  {
    id: 'a_5',
    published: '2019-07-02',
    stages: [{ parties: ['kt', 'nokia'], kind: 'contract', topics: ['6g'], dates: [['signed', '2019-07-01']] }],
  },
  {
    id: 'a_6',
    published: '2020-07-02',
    stages: [
      { parties: ['kt', 'samsung-electronics'], kind: 'visit', topics: ['6g'], dates: [['took-place', '2020-07-01']] },
    ],
  },
];

const reader: LedgerReader = {
  async *partnerships(filter, language) {
    for (const record of recordsOf(articles, language)) if (matches(record, filter)) yield record;
  },
};

const base = { id: 'ans_1', language: 'en', method: 'ledger', tookMs: 0 } as const;

const library = { articles: 6, latest: '2020-07-02', sampleOnly: false };

function ask(text: string) {
  return askLedger(understand(text, { today: '2026-01-05' }), reader, async () => library, base);
}

async function answered(text: string): Promise<Answered> {
  const answer = await ask(text);
  if (answer?.kind !== 'answered') throw new Error(`Not answered from the ledger: ${text}`);
  return answer;
}

/** Null where the question is left to the articles. */
async function claims(text: string): Promise<readonly string[] | null> {
  return (await ask(text)) && (await answered(text)).claims.map((claim) => claim.text);
}

describe('A question for the ledger', () => {
  it('of what was signed in a year gets its papers with parties, kind and day, and no visit', async () => {
    expect(await claims('what did KT sign in 2019, with whom, at which stage?')).toEqual([
      'KT × Nokia: contract; 6G; signed 1 July 2019.',
    ]);
  });

  it('of what two companies agreed on gets their stages', async () => {
    const told = await claims('what have SK Telecom and Microsoft agreed on?');
    expect(told?.map((one) => /: (\w+)/.exec(one)?.[1])).toEqual(['contract', 'MOU']);
  });

  it.each([
    'what is the SK Telecom Microsoft deal about?',
    'SK텔레콤은 마이크로소프트와 무엇을 함께 하기로 했나?',
    'SK텔레콤과 마이크로소프트는 뭘 같이 하기로 했어?',
  ])('of what a deal is about gets its stages: %s', async (text) => {
    const told = await claims(text);
    expect(told?.map((one) => /: ([^;,]+)/.exec(one)?.[1])).toEqual([
      expect.stringMatching(/^(?:contract|계약)/),
      expect.stringMatching(/^(?:MOU|양해각서)/),
    ]);
  });

  it.each(['who signed with Microsoft?', 'who has worked with Microsoft?'])(
    'of whoever did it with a firm: %s',
    async (text) => {
      expect((await claims(text))?.join()).toMatch(/SK Telecom × Microsoft/);
    },
  );

  it('of the person who signed for a firm is left to the articles', async () => {
    expect(await claims('who signed with Microsoft for SK Telecom?')).toBeNull();
    expect(await claims('who worked with Microsoft on the mast of Turku?')).toBeNull();
  });

  it('for a timeline gets every stage, oldest first', async () => {
    const told = await claims('timeline SK Telecom Microsoft');
    expect(told?.map((one) => /: (\w+)/.exec(one)?.[1])).toEqual(['MOU', 'contract']);
  });

  it('for memoranda that are not binding gets those that a source says so of', async () => {
    expect(await claims('which memoranda are not binding?')).toEqual([
      expect.stringContaining('SK Telecom × Microsoft: MOU, not legally binding'),
    ]);
  });

  it('in Korean, for visitors from abroad, gets no visit of a firm at home', async () => {
    expect(await claims('국내 통신사를 방문한 외국 기업은?')).toEqual([
      expect.stringMatching(/^KT × .*: 방문; 5G; 2019년 5월 17일 진행/),
    ]);
  });

  it('for partners gets deals, never visits', async () => {
    expect((await claims("list KT's partnerships"))?.join()).not.toContain('visit');
    expect(await claims('who did SKT partner with')).toHaveLength(2);
  });

  it.each(['what is new with KT?', 'any news on KT', 'KT 최근 소식은?', 'catch me up on KT'])(
    'that only asks what is new gets the newest of any kind, a visit too: %s',
    async (text) => {
      const told = await claims(text);
      expect(told?.map((one) => /: ([^;]+)/.exec(one)?.[1])).toEqual([
        expect.stringMatching(/^(?:visit|방문)/),
        expect.stringMatching(/^(?:contract|계약)/),
        expect.stringMatching(/^(?:visit|방문)/),
      ]);
    },
  );

  it('that asks what is new of something else, or of nobody, is not the ledger’s', async () => {
    expect(await claims('what is new in the second release of the KT router?')).toBeNull();
    expect(await claims('what is new?')).toBeNull();
    // 일 is a matter, 일본 is Japan.
    expect(await claims('KT 일본 소식은?')).toBeNull();
    expect(await claims('일본 기업과 KT가 맺은 협약은?')).toBeNull();
  });

  it('is answered with quotes of every field it says, and shows where sources differ', async () => {
    const answer = await answered('which memoranda are not binding?');
    for (const { quote, articleId, start, end } of answer.citations) {
      expect(quote).toMatch(/mou|binding|2019/);
      expect(end - start).toBe(quote.length);
      expect(articleId).toMatch(/^a_[23]$/);
    }
    expect(answer.disagreements).toEqual([
      {
        about: 'the date of signing (SK Telecom × Microsoft)',
        values: [
          { value: '25 March 2019', citations: [expect.any(Number)] },
          { value: '26 March 2019', citations: [expect.any(Number)] },
        ],
        note: null,
      },
    ]);
    // What is disputed is not said as if it were settled.
    expect(answer.claims[0]?.text).not.toContain('March');
  });

  it('says whose statement it is and as of when', async () => {
    const answer = await answered('which foreign companies visited Korean operators?');
    expect(answer.claims[0]).toMatchObject({ attributedTo: 'KT', asOf: '2019-05-20' });
  });

  it('that the ledger has nothing on is left to the articles', async () => {
    expect(await claims("list Vodafone's partnerships")).toBeNull();
    expect(await claims('what did Vodafone sign in 2019?')).toBeNull();
    expect(await claims("list KT's partnerships of 2015")).toBeNull();
  });

  it('for what a company signed is refused where the ledger knows that company, but no such paper', async () => {
    expect(await ask('what did KT sign in 2015, with whom?')).toMatchObject({
      kind: 'no-evidence',
      missing: 'anything that KT signed in 2015',
      searched: { articles: 6, latest: '2020-07-02' },
      nearest: [{ n: 1, articleId: expect.stringMatching(/^a_/) }, { n: 2 }],
    });
    expect((await ask('KT가 2015년에 맺은 협약은?'))?.kind).toBe('no-evidence');
  });
});

describe('A question for the names of firms', () => {
  it('is the ledger’s still', () => {
    expect(ledgerQuestion(understand('KT와 계약한 회사 이름 목록', { today: '2026-01-05' }))).not.toBeNull();
  });
});

describe('A question that is not for the ledger', () => {
  it.each([
    'Name the executive of BT who visited KT',
    'KT를 방문한 임원은 누구?',
    'Who visited KT, and when?',
    'How many subscribers does MTS have?',
    'Is the SK Telecom–Microsoft memorandum binding?',
    'What deals were signed in Busan?',
    'Why did KT sign a contract with Nokia?',
    'What did Park Jung-ho say about partnerships?',
    'Which deals were signed?',
    'when did skt & ms sign the mou',
    'How much is the contract of KT and Nokia worth?',
    'Compare the partnerships of KT and SK Telecom',
  ])('is left alone: %s', (text) => {
    expect(ledgerQuestion(understand(text, { today: '2026-01-05' }))).toBeNull();
  });
});
