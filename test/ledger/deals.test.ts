import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stageKinds } from '../../src/domain/partnership.ts';
import { dealsOf } from '../../src/ledger/deals.ts';
import { type Mark, markOf, nameOfMark } from '../../src/ledger/mark.ts';
import { type ToldArticle, type ToldStage, tell } from '../doubles/stage-readings.ts';

function marksOf(...told: readonly ToldArticle[]): Mark[] {
  return told.flatMap((one) => {
    const { article, readings } = tell(one);
    return readings.map((reading, no) => markOf(article, no, reading));
  });
}

/** Each deal as its stages, each stage as the articles that tell it. */
function outline(marks: readonly Mark[]): string[] {
  return dealsOf(marks)
    .map((deal) => deal.map((stage) => stage.marks.map(nameOfMark).sort().join(' ')).join(' → '))
    .sort();
}

const pair = ['kt', 'nokia'];
const mou = (over: Partial<ToldStage> = {}): ToldStage => ({ parties: pair, kind: 'mou', topics: ['6g'], ...over });
let count = 0;
const article = (published: string, ...stages: readonly ToldStage[]): ToldArticle => {
  count += 1;
  return { id: `a_${String(count).padStart(4, '0')}`, published, stages };
};

describe('The stages of the same parties', () => {
  it('are one where several articles tell it within days, in dispute about the day or not', () => {
    const marks = marksOf(
      article('2025-03-05', mou({ dates: [['signed', '2025-03-04']] })),
      article('2025-03-07', mou({ dates: [['signed', '2025-03-03']] })),
      article('2025-03-08', mou()),
    );
    expect(dealsOf(marks).map((deal) => deal.map((stage) => stage.marks.length))).toEqual([[3]]);
  });

  it('are one where both say when it was signed and when it was announced, whatever they call its subject', () => {
    const dates: ToldStage['dates'] = [
      ['signed', '2025-03-13'],
      ['announced', '2025-03-18'],
    ];
    const marks = marksOf(
      article('2025-03-18', mou({ dates, topics: ['fintech'] })),
      article('2025-03-18', mou({ dates, topics: ['satellite'] })),
    );
    expect(dealsOf(marks).map((deal) => deal.map((stage) => stage.marks.length))).toEqual([[2]]);
  });

  it('are one where it was announced on a day of the month that another source says it was signed in', () => {
    const marks = marksOf(
      article('2025-06-17', mou({ dates: [['announced', '2025-06-17']] })),
      article('2025-07-24', mou({ dates: [['signed', '2025-06']] })),
    );
    expect(dealsOf(marks)).toHaveLength(1);
    const other = marksOf(
      article('2025-06-17', mou({ dates: [['announced', '2025-06-17']] })),
      article('2025-07-24', mou({ dates: [['signed', '2025-05']] })),
    );
    expect(dealsOf(other)).toHaveLength(2);
  });

  it('are two where their days are further apart than sources differ', () => {
    const marks = marksOf(
      article('2025-03-05', mou({ dates: [['signed', '2025-03-04']] })),
      article('2025-03-30', mou({ dates: [['signed', '2025-03-25']] })),
    );
    expect(dealsOf(marks)).toHaveLength(2);
  });

  it('know a signing in spring and its announcement in summer for one event by the day both share', () => {
    const marks = marksOf(
      article(
        '2025-06-13',
        mou({
          dates: [
            ['signed', '2025-02'],
            ['announced', '2025-06-12'],
          ],
        }),
      ),
      article(
        '2025-06-12',
        mou({
          dates: [
            ['announced', '2025-06-12'],
            ['signed', '2025-02'],
          ],
        }),
      ),
      article('2025-06-20', mou({ dates: [['signed', '2025-02-03']] })),
    );
    expect(dealsOf(marks).map((deal) => deal.map((stage) => stage.marks.length))).toEqual([[3]]);
  });

  it('of one day on other subjects are other deals', () => {
    const marks = marksOf(
      article('2025-03-05', mou({ kind: 'contract', topics: ['open-ran'], dates: [['signed', '2025-03-04']] })),
      article('2025-03-05', mou({ kind: 'contract', topics: ['health'], dates: [['signed', '2025-03-04']] })),
    );
    expect(dealsOf(marks)).toHaveLength(2);
  });

  it('are never made one by a memorandum and a contract of different days', () => {
    const marks = marksOf(
      article('2025-03-05', mou({ dates: [['signed', '2025-03-04']] })),
      article('2025-03-09', mou({ kind: 'contract', dates: [['signed', '2025-03-08']] })),
    );
    expect(dealsOf(marks).map((deal) => deal.length)).toEqual([2]);
  });
});

describe('A later stage', () => {
  it('goes on from the earlier one where the subject is narrow and the same', () => {
    const marks = marksOf(
      article('2025-01-05', mou({ kind: 'talks', topics: ['llm'] })),
      article('2025-04-05', mou({ topics: ['llm', 'ai'] })),
      article('2025-09-05', mou({ kind: 'contract', topics: ['llm'] })),
      article('2025-12-05', mou({ kind: 'launch', topics: ['llm'] })),
    );
    expect(dealsOf(marks).map((deal) => deal.length)).toEqual([4]);
  });

  it('is a new deal where the kind is the same and the text does not refer back', () => {
    const [first, second] = [
      article('2024-01-15', mou({ kind: 'contract' })),
      article('2026-02-04', mou({ kind: 'contract' })),
    ];
    expect(dealsOf(marksOf(first, second))).toHaveLength(2);
    const extended = article(
      '2026-02-04',
      mou({ kind: 'contract', says: 'It extends the contract of 2024 by two years.' }),
    );
    expect(dealsOf(marksOf(first, extended))).toHaveLength(1);
  });

  it('does not join where the text says that the two are unrelated', () => {
    const marks = marksOf(
      article('2025-09-04', mou({ kind: 'talks' })),
      article('2025-11-04', mou({ kind: 'contract', says: '9월 만남과는 관계가 없는 건이라고 덧붙였다.' })),
    );
    expect(dealsOf(marks)).toHaveLength(2);
  });

  it('joins one of two earlier deals and does not make them one', () => {
    const marks = marksOf(
      article('2024-01-05', mou({ topics: ['llm'] })),
      article('2024-09-05', mou({ topics: ['llm'] })),
      article('2025-02-05', mou({ kind: 'contract', topics: ['llm'] })),
    );
    expect(
      dealsOf(marks)
        .map((deal) => deal.length)
        .sort(),
    ).toEqual([1, 2]);
  });

  it('is joined to what the same article tells as its past', () => {
    const marks = marksOf(
      article('2024-06-05', mou({ topics: [], dates: [['signed', '2024-06-03']] })),
      article(
        '2024-09-29',
        mou({ kind: 'contract', topics: ['ai'], dates: [['signed', '2024-09-27']] }),
        mou({ modality: 'past', topics: [], dates: [['signed', '2024-06']] }),
      ),
    );
    expect(dealsOf(marks).map((deal) => deal.map((stage) => stage.marks.length))).toEqual([[2, 1]]);
  });
});

describe('A mention without a day', () => {
  it('means the last such stage before it was told', () => {
    const marks = marksOf(
      article('2024-01-05', mou({ topics: ['llm'] })),
      article('2025-01-05', mou({ topics: ['llm'] })),
      article('2025-06-05', mou({ topics: ['llm'], modality: 'past' })),
    );
    const sizes = dealsOf(marks).map((deal) => deal.flatMap((stage) => stage.marks).length);
    expect(sizes).toEqual([1, 2]);
  });

  it('of an article without a date is left open where several stages fit', () => {
    const undated = { ...article('x', mou({ topics: ['llm'] })), published: undefined } as unknown as ToldArticle;
    const first = article('2024-01-05', mou({ topics: ['llm'] }));
    expect(dealsOf(marksOf(first, undated))).toHaveLength(1);
    expect(dealsOf(marksOf(first, undated, article('2025-01-05', mou({ topics: ['llm'] }))))).toHaveLength(3);
  });
});

describe('The order of the readings', () => {
  const day = fc
    .integer({ min: 0, max: 500 })
    .map((n) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10));
  const date = fc.tuple(
    fc.constantFrom('signed', 'announced', 'took-place'),
    fc.tuple(day, fc.constantFrom(10, 7, 4)).map(([of, length]) => of.slice(0, length)),
  );
  const stage = fc.record({
    parties: fc.constant(pair),
    kind: fc.constantFrom(...stageKinds),
    modality: fc.constantFrom('happened', 'happened', 'past'),
    topics: fc.subarray(['5g', 'ai', 'llm', 'open-ran', 'cloud'], { maxLength: 2 }),
    dates: fc.array(date, { maxLength: 2 }),
    says: fc.constantFrom('', '', 'It follows the earlier deal.', 'It is unrelated to the earlier deal.'),
  });
  const articles = fc
    .array(
      fc.record({
        published: fc.option(day, { nil: undefined }),
        stages: fc.array(stage, { minLength: 1, maxLength: 3 }),
      }),
      { maxLength: 14 },
    )
    .map((all) => all.map((one, i) => ({ id: `a_${String(i).padStart(3, '0')}`, ...one }) as ToldArticle));

  it('changes nothing', () => {
    const shuffled = articles.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        expect(outline(marksOf(...other))).toEqual(outline(marksOf(...one)));
      }),
      { numRuns: 300 },
    );
  });
});
