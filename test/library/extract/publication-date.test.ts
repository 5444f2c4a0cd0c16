import { describe, expect, it } from 'vitest';
import { findWrittenDate, publicationDate } from '../../../src/library/extract/publication-date.ts';
import { steep } from '../../growth.ts';

const now = new Date('2026-01-15T12:00:00Z');

function dayOf(raw: string): string | null | undefined {
  const record = publicationDate(raw, 'field publishedAt', now);
  return record === null ? undefined : record.value;
}

describe('publicationDate', () => {
  it.each([
    ['2019-05-20', '2019-05-20'],
    ['2019-05-20T07:51:00+09:00', '2019-05-20'],
    ['2019-05-20 07:51:00.123Z', '2019-05-20'],
    ['Mon, 20 May 2019 07:51:00 GMT', '2019-05-20'],
    ['2019.05.20', '2019-05-20'],
    ['2019. 5. 20.', '2019-05-20'],
    ['2019. 5. 20. 오전 7:51', '2019-05-20'],
    ['2019/05/20 07:51', '2019-05-20'],
    ['2019년 5월 20일 (월) 07:51', '2019-05-20'],
    ['May. 20, 2019 07:51', '2019-05-20'],
    ['May 20th, 2019', '2019-05-20'],
    ['20 May, 2019', '2019-05-20'],
    ['09 FEB 2018', '2018-02-09'],
    ['20-May-2019', '2019-05-20'],
    ['Sept 3, 2019', '2019-09-03'],
    ['20190520', '2019-05-20'],
    ['20190520T075100Z', '2019-05-20'],
    ["'19.5.20", '2019-05-20'],
    ['1558338660', '2019-05-20'],
    ['1558338660000', '2019-05-20'],
    ['05/20/2019', '2019-05-20'],
    ['20/05/2019', '2019-05-20'],
    ['05/05/2019', '2019-05-05'],
    ['May 2019', '2019-05'],
    ['2019년 5월', '2019-05'],
    ['2019-05', '2019-05'],
    ['2019', '2019'],
    ['2026-01-16', '2026-01-16'],
  ])('reads %s', (raw, value) => {
    expect(dayOf(raw)).toBe(value);
  });

  it.each([
    '31 Feb 2019',
    '2019-02-31',
    '1970-01-01',
    '1969-12-31T23:00:00Z',
    '0',
    '9999-12-31',
    '2026-02-01',
    '2019-13-40',
    '',
    'soon',
    'Friday',
  ])('has no date for “%s”', (raw) => {
    expect(dayOf(raw)).toBeUndefined();
  });

  it('leaves a date that can be read two ways as written, without a value', () => {
    expect(publicationDate('05/06/2019', 'byline', now)).toEqual({
      asWritten: '05/06/2019',
      means: 'published',
      value: null,
      precision: 'none',
      basis: 'stated',
      from: 'byline',
    });
  });

  it('keeps the words of the date without its time of day', () => {
    expect(publicationDate('May. 20, 2019 07:51', 'byline', now)?.asWritten).toBe('May. 20, 2019');
  });

  it('takes no number for a date', () => {
    for (const text of ['$2,019.05.20', 'IP 10.20.30.2019', 'v12.5.2019.1', '5,300 in 2019']) {
      expect(findWrittenDate(text)).toBeNull();
    }
  });

  it('takes hostile lines in work that grows with them, not with their square', async () => {
    expect(await steep(findWrittenDate, ['1', '2019.', 'May ', '2019년 ', '1/'])).toEqual([]);
  });
});
