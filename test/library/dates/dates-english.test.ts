import { describe, expect, it } from 'vitest';
import type { DateRecord } from '../../../src/domain/date-record.ts';
import { findDates } from '../../../src/library/dates/dates.ts';
import { steep } from '../../growth.ts';

/** Monday. */
const published: DateRecord = {
  asWritten: 'May 20, 2019',
  means: 'published',
  value: '2019-05-20',
  precision: 'day',
  basis: 'stated',
  from: 'byline',
};
const said = (text: string, at: DateRecord | null = published) =>
  findDates(text, 'en', at).map(({ record }) => `${record.asWritten} = ${record.value ?? '?'} ${record.means}`);

const cases: readonly [text: string, ...dates: string[]][] = [
  ['A storm struck last month.', 'last month = 2019-04 mentioned'],
  ['Vega struck a deal with Orion in April.', 'in April = 2019-04 signed'],
  ['Vega signed the deal on May 17, 2019.', 'May 17, 2019 = 2019-05-17 signed'],
  ['May. 20, 2019 07:51. by A. Writer', 'May. 20, 2019 = 2019-05-20 mentioned'],
  ['09 FEB 2018', '09 FEB 2018 = 2018-02-09 mentioned'],
  ['The two met on 26 June 2018 in Busan.', '26 June 2018 = 2018-06-26 took-place'],
  ['It was signed on the 3rd of April 2018.', '3rd of April 2018 = 2018-04-03 signed'],
  ['Sept. 3, 2018: Orion announced a lab.', 'Sept. 3, 2018 = 2018-09-03 announced'],
  ['2018-11-02 Orion opened a lab', '2018-11-02 = 2018-11-02 took-place'],
  ['Filed 03/25/2019 with the regulator', '03/25/2019 = 2019-03-25 mentioned'],
  ['Friday, May 17, 2019, was busy.', 'Friday, May 17, 2019 = 2019-05-17 mentioned'],
  [
    'Vega said on Friday that it had signed a day earlier.',
    'on Friday = 2019-05-17 announced',
    'a day earlier = 2019-05-16 signed',
  ],
  ['The two met the day before yesterday.', 'yesterday = 2019-05-19 took-place'],
  ['The two met the following day.'],
  ['Vega will close at the end of March.', 'the end of March = 2020-03 mentioned'],
  ['The CEO visited Vega on Friday.', 'on Friday = 2019-05-17 took-place'],
  ['Vega said on Monday it had won.', 'on Monday = 2019-05-20 announced'],
  ['Vega said last Monday it had won.', 'last Monday = 2019-05-13 announced'],
  ['The service will start on Friday.', 'on Friday = 2019-05-24 starts'],
  ['The service starts next Tuesday.', 'next Tuesday = 2019-05-21 starts'],
  ['Orion signed the pact Thursday.', 'Thursday = 2019-05-16 signed'],
  ['In March, Park signed a memorandum.', 'In March = 2019-03 signed'],
  ['They first met in October.', 'in October = 2018-10 took-place'],
  ['It said last October that it would leave.', 'last October = 2018-10 announced'],
  ['It signed last May.', 'last May = 2018-05 signed'],
  ['The network will launch in September.', 'in September = 2019-09 starts'],
  ['The licence expires this December.', 'this December = 2019-12 ends'],
  ['They met this March.', 'this March = 2019-03 took-place'],
  ['The plant opens in October.', 'in October = 2019-10 starts'],
  ['The trial begins next January.', 'next January = 2020-01 starts'],
  ['Vega said in October 2017 that it hopes for growth.', 'October 2017 = 2017-10 announced'],
  ['The plan was announced in early March 2018.', 'early March 2018 = 2018-03 announced'],
  ['Revenue in 2016 was flat.', '2016 = 2016 mentioned'],
  ['It wants every city covered by 2030.', 'by 2030 = 2030 ends'],
  ['Sales rose in Q3 2018.', 'Q3 2018 = 2018 mentioned'],
  ['Sales rose in the third quarter of 2018.', 'third quarter of 2018 = 2018 mentioned'],
  ['Sales rose in the fourth quarter.', 'fourth quarter = 2018 mentioned'],
  ['It will grow in the first quarter.', 'first quarter = 2020 mentioned'],
  ['The opening was put back to August.', 'August = 2019-08 mentioned'],
  ['Launch is due in the second half of 2024.', 'second half of 2024 = 2024 starts'],
  ['Growth in 2H 2020 and 1Q21 will slow.', '2H 2020 = 2020 mentioned', '1Q21 = 2021 mentioned'],
  ['It forecast fiscal 2026 profit.', 'fiscal 2026 = 2026 mentioned'],
  ['Vega signed on the 13th.', 'on the 13th = 2019-05-13 signed'],
  ['The firm visited on the 26th, it said.', 'on the 26th = 2019-04-26 took-place'],
  ['The lab will open on the 26th.', 'on the 26th = 2019-05-26 starts'],
  ['Vega announced yesterday that it won.', 'yesterday = 2019-05-19 announced'],
  ['It starts tomorrow.', 'tomorrow = 2019-05-21 starts'],
  ['Earlier this month Vega signed.', 'Earlier this month = 2019-05 signed'],
  ['Vega signed last month.', 'last month = 2019-04 signed'],
  ['Vega was founded last year.', 'last year = 2018 mentioned'],
  ['The network launches later this year.', 'later this year = 2019 starts'],
  ['It will end next year.', 'next year = 2020 ends'],
  ['They met two days ago.', 'two days ago = 2019-05-18 took-place'],
  ['They met three years ago.', 'three years ago = 2016 took-place'],
  ['They met in March last year.', 'March last year = 2018-03 took-place'],
  ['On June 26 the firms will meet.', 'June 26 = 2019-06-26 took-place'],
  ['The firms met on June 26.', 'June 26 = 2018-06-26 took-place'],
  ['Orion said on May 16 the trial was over.', 'May 16 = 2019-05-16 announced'],
  ['The offer runs until June 30.', 'June 30 = 2019-06-30 ends'],
  ['The fair takes place from 26-28 June 2019.', '26-28 June 2019 = 2019-06-26 took-place'],
  ['It ran from 2016 to 2018.', '2016 = 2016 mentioned', '2018 = 2018 mentioned'],
  [
    'The deal, signed in March, was announced on Friday.',
    'in March = 2019-03 signed',
    'on Friday = 2019-05-17 announced',
  ],
  [
    'Orion visited Vega on Friday, the host said on Sunday.',
    'on Friday = 2019-05-17 took-place',
    'on Sunday = 2019-05-19 announced',
  ],
  ['At the Expo Lyon 2018 both firms showed robots.', '2018 = 2018 mentioned'],
  ['Published: 12 January 2019', '12 January 2019 = 2019-01-12 published'],
  ['A joint lab has been open since April.', 'since April = 2019-04 starts'],
  ['The deal expires in December 2020.', 'December 2020 = 2020-12 ends'],
  ['Vega and Orion inked the pact on 1 April.', '1 April = 2019-04-01 signed'],
];

const none: readonly string[] = [
  'Sun Microsystems and March Networks agreed.',
  'Vega may sign and march on.',
  'Second, the firms share a lab.',
  'Version 2.0.1 of Release 17',
  'Call 02-2019-5678 now.',
  'They work 24/7 on a 100-day plan.',
  'Prices fell on Black Friday.',
  'It has 2,019 sites and 2019 subscribers.',
  'A $2019 handset',
  'The talks go on for three years.',
  'It needs 5 days.',
  'May the firms prosper.',
  'On the 5th floor',
  '5G, 4G and the third wave of automation',
  "today's networks",
  'A 10-year contract of 12 countries',
];

describe('dates in English', () => {
  it.each(cases)('are found, understood and resolved: %s', (text, ...dates) => {
    expect(said(text)).toEqual(dates);
  });

  it.each(none)('are not seen where there are none: %s', (text) => {
    expect(said(text)).toEqual([]);
  });

  it.each([
    ['The CEO visited on Friday.', 'on Friday = ? took-place', 'relative'],
    ['They signed on May 20.', 'May 20 = ? signed', 'stated'],
    ['It said so in March.', 'in March = ? announced', 'stated'],
    ['It said so last year.', 'last year = ? announced', 'relative'],
    ['It said so on May 3, 2018.', 'May 3, 2018 = 2018-05-03 announced', 'stated'],
  ])('stay as written where the time of writing is unknown: %s', (text, expected, basis) => {
    expect(said(text, null)).toEqual([expected]);
    expect(findDates(text, 'en', null)[0]!.record.basis).toBe(basis);
  });

  it('take the year of the only event their sentence names, marked as inferred', () => {
    const [day] = findDates('On June 26, at the Expo Lyon 2024, Vega met Orion.', 'en', null);
    expect(day!.record).toMatchObject({
      asWritten: 'June 26',
      value: '2024-06-26',
      precision: 'day',
      basis: 'inferred',
    });
    const [alone] = findDates('On June 26 Vega said sales had doubled since 2016.', 'en', null);
    expect(alone!.record).toMatchObject({ value: null, basis: 'stated' });
  });

  it('say how exactly and by what they are known', () => {
    const records = findDates('It met on Friday, in May 2018 and in 2016.', 'en', published).map(
      ({ record }) => record,
    );
    expect(records.map(({ precision, basis }) => `${precision} ${basis}`)).toEqual([
      'day relative',
      'month stated',
      'year stated',
    ]);
  });

  it('need no more than the year of publication for "last year"', () => {
    const year: DateRecord = { ...published, value: '2019', precision: 'year' };
    expect(said('Sales doubled last year and fell on Friday.', year)).toEqual([
      'last year = 2018 mentioned',
      'on Friday = ? mentioned',
    ]);
  });

  it('stand where they say', () => {
    const text = 'They met on Friday, 17 May 2019 and last October.';
    for (const { start, end, record } of findDates(text, 'en', published))
      expect(text.slice(start, end)).toBe(record.asWritten);
  });

  it.each(['May ', '1 May ', '2019-', '2019 ', 'last ', 'Friday ', 'the 1st ', 'Q1 ', '1.', 'early '])(
    'are found in work that grows with a hostile text of “%s”, not with its square',
    async (unit) => expect(await steep((text) => findDates(text, 'en', published), [unit])).toEqual([]),
  );
});
