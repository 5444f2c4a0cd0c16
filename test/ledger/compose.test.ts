import { describe, expect, it } from 'vitest';
import type { LedgerRecord } from '../../src/domain/ledger.ts';
import { recordsOf, tellingsOf } from '../doubles/ledger-records.ts';
import type { ToldArticle, ToldStage } from '../doubles/stage-readings.ts';

const deal: ToldStage = { parties: ['kt', 'nokia'], kind: 'contract', topics: ['6g'] };

function only(...articles: readonly ToldArticle[]): LedgerRecord {
  const records = recordsOf(articles);
  expect(records).toHaveLength(1);
  return records[0]!;
}

describe('A record', () => {
  const articles: readonly ToldArticle[] = [
    {
      id: 'a_1',
      published: '2025-03-05',
      publisher: 'One',
      stages: [{ ...deal, dates: [['signed', '2025-03-04']], place: 'Barcelona', amount: [100, 'USD', '$100'] }],
    },
    {
      id: 'a_2',
      published: '2025-03-06',
      publisher: 'Two',
      stages: [{ ...deal, dates: [['signed', '2025-03-04']], statedBy: 'KT', binding: 'yes' }],
    },
  ];

  it('quotes every field it shows, by exact spans of the articles', () => {
    const { stages } = only(...articles);
    const texts = new Map(tellingsOf(articles).map(({ article }) => [article.id, article.text]));
    const fields = new Set<string>();
    for (const stage of stages) {
      for (const { field, quote, articleId, start, end } of stage.evidence) {
        expect(texts.get(articleId)?.slice(start, end)).toBe(quote);
        fields.add(field);
      }
    }
    expect([...fields].sort()).toEqual([
      'binding',
      'kind',
      'parties',
      'place',
      'signed',
      'stage',
      'statedBy',
      'topics',
      'value',
    ]);
    expect(stages[0]).toMatchObject({
      place: 'Barcelona',
      value: '$100',
      binding: 'yes',
      statedBy: 'KT',
      topics: ['6g'],
      disputed: [],
    });
  });

  it('keeps one date where sources agree, and the one with the day where another has the month', () => {
    const { stages } = only(...articles, {
      id: 'a_3',
      published: '2025-03-06',
      stages: [{ ...deal, dates: [['signed', '2025-03']] }],
    });
    expect(stages[0]?.dates.map(({ means, value }) => [means, value])).toEqual([['signed', '2025-03-04']]);
    expect(stages[0]?.disputed).toEqual([]);
  });

  it('has dates of different meaning side by side, and calls them no dispute', () => {
    const { stages } = only({
      id: 'a_1',
      published: '2025-06-13',
      stages: [
        {
          ...deal,
          dates: [
            ['signed', '2025-02'],
            ['announced', '2025-06-12'],
          ],
        },
      ],
    });
    expect(stages[0]?.dates.map(({ means }) => means)).toEqual(['signed', 'announced']);
    expect(stages[0]?.disputed).toEqual([]);
  });

  it('is the same whatever order its articles came in', () => {
    expect(recordsOf([...articles].reverse())).toEqual(recordsOf(articles));
  });
});

describe('Values that exclude each other', () => {
  it('are all shown, each with its source, and none is picked', () => {
    const { stages } = only(
      {
        id: 'a_1',
        published: '2025-03-05',
        stages: [
          {
            ...deal,
            dates: [['signed', '2025-03-04']],
            amount: [1_100_000_000, 'USD', '$1.1 billion'],
            binding: 'yes',
          },
        ],
      },
      {
        id: 'a_2',
        published: '2025-03-06',
        stages: [
          { ...deal, dates: [['signed', '2025-03-03']], amount: [900_000_000, 'USD', '$900 million'], binding: 'no' },
        ],
      },
    );
    const [stage] = stages;
    expect(stage?.disputed.map(({ field, values }) => [field, values.map(({ value }) => value)])).toEqual([
      ['signed', ['2025-03-04', '2025-03-03']],
      ['value', ['$1.1 billion', '$900 million']],
      ['binding', ['yes', 'no']],
    ]);
    for (const { values } of stage!.disputed)
      for (const { citations } of values) expect(stage!.evidence.some(({ n }) => n === citations[0])).toBe(true);
    expect(stage).toMatchObject({ value: '$1.1 billion / $900 million', binding: 'not-stated' });
    expect(stage?.dates).toHaveLength(2);
  });

  it('of kind leave the stage with the more careful word', () => {
    const day: ToldStage['dates'] = [['signed', '2025-03-04']];
    const { stages } = only(
      { id: 'a_1', published: '2025-03-05', stages: [{ ...deal, dates: day }] },
      { id: 'a_2', published: '2025-03-05', stages: [{ ...deal, kind: 'mou', dates: day }] },
    );
    expect(stages[0]).toMatchObject({ kind: 'mou', disputed: [{ field: 'kind' }] });
  });

  it('are none where one amount is the other rounded, or in another currency', () => {
    const told = (id: string, amount: ToldStage['amount']): ToldArticle => ({
      id,
      published: '2025-03-05',
      stages: [{ ...deal, ...(amount ? { amount } : {}) }],
    });
    const { stages } = only(
      told('a_1', [1_480_000_000, 'USD', '$1.48 billion']),
      told('a_2', [1_500_000_000, 'USD', '$1.5 billion']),
      told('a_3', [2_000_000_000_000, 'KRW', '2조원']),
    );
    expect(stages[0]?.disputed).toEqual([]);
  });

  it('are none where one article gives two days', () => {
    const { stages } = only({
      id: 'a_1',
      published: '2025-03-05',
      stages: [
        {
          ...deal,
          dates: [
            ['took-place', '2019-09'],
            ['took-place', '2024'],
          ],
        },
      ],
    });
    expect(stages[0]?.disputed).toEqual([]);
  });
});

describe('The origins of a stage', () => {
  const independent = (...articles: readonly ToldArticle[]) => {
    const [stage] = only(...articles).stages;
    return [stage?.outlets, stage?.independent];
  };
  const told = (id: string, over: Partial<ToldStage>, publisher = id): ToldArticle => ({
    id,
    publisher,
    published: '2025-03-05',
    stages: [{ ...deal, ...over }],
  });

  it('are one for all who pass on what the parties say', () => {
    expect(
      independent(
        told('a_1', {}),
        told('a_2', { statedBy: 'KT', place: 'Seoul' }),
        told('a_3', { says: 'It is big.' }),
      ),
    ).toEqual([3, 1]);
  });

  it('are more where somebody else is the source, or contradicts', () => {
    expect(independent(told('a_1', {}), told('a_2', { statedBy: 'a person who has read it' }))).toEqual([2, 2]);
    const [one, other] = [
      told('a_1', { dates: [['signed', '2025-03-04']], says: 'Both firms have known each other since long before.' }),
      told('a_2', { dates: [['signed', '2025-03-02']], says: 'Engineers will begin with a test bed on an island.' }),
    ];
    expect(independent(one, other)).toEqual([2, 2]);
  });

  it('count an outlet once', () => {
    expect(independent(told('a_1', {}, 'One'), told('a_2', {}, 'One'))).toEqual([1, 1]);
  });
});

describe('A denial', () => {
  const deal: ToldStage = { parties: ['kt', 'nokia'], kind: 'acquisition', topics: ['6g'] };
  const told: ToldArticle = { id: 'a_1', published: '2025-03-05', publisher: 'One', stages: [deal] };
  const denial = (published: string, over: Partial<ToldStage> = {}): ToldArticle => ({
    id: 'a_2',
    published,
    publisher: 'Two',
    stages: [{ ...deal, modality: 'denied', statedBy: 'KT', ...over }],
  });

  it('of what was told stands beside it, with both sources', () => {
    const [stage] = only(told, denial('2025-03-06')).stages;
    expect(stage!.disputed).toMatchObject([{ field: 'denied', values: [{ value: 'told' }, { value: 'denied' }] }]);
    const [, denied] = stage!.disputed[0]!.values;
    expect(stage!.evidence.find(({ n }) => n === denied!.citations[0])).toMatchObject({ articleId: 'a_2' });
  });

  it.each([
    ['came before it', denial('2025-03-01')],
    ['came long after', denial('2025-08-01')],
    ['is of other parties', denial('2025-03-06', { parties: ['kt', 'ericsson'] })],
    ['is of something else', denial('2025-03-06', { kind: 'talks' })],
  ])('that %s disputes nothing', (_, other) => {
    expect(only(told, other).stages.flatMap(({ disputed }) => disputed)).toEqual([]);
  });
});
