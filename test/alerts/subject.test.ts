import { describe, expect, it } from 'vitest';
import { readSubject } from '../../src/alerts/subject.ts';
import { steep } from '../growth.ts';

const idsOf = (text: string) => {
  const read = readSubject(text);
  if (read.kind !== 'subject') return read.kind;
  return read.subject.kind === 'topic' ? read.subject.topic : read.subject.companies.map(({ ids }) => ids[0]).join(' ');
};

describe('What somebody wants to follow', () => {
  it.each([
    ['KT', 'kt'],
    ['케이티', 'kt'],
    ['skt', 'sk-telecom'],
    ['SKT × Microsoft', 'sk-telecom microsoft'],
    ['SK텔레콤과 마이크로소프트', 'sk-telecom microsoft'],
    ['AT&T', 'att'],
    ['topic 6G', '6g'],
    ['주제 6G', '6g'],
    ['AI-RAN', 'ai-ran'],
    ['Zephyrnet', 'zephyrnet'],
    ['KT and Zephyrnet', 'kt zephyrnet'],
    ['Johnson and Johnson', 'johnson-and-johnson'],
    ['한빛텔레시스', '한빛텔레시스'],
    ['"Samsnug"', 'samsnug'],
  ])('%s is understood', (text, ids) => {
    expect(idsOf(text)).toBe(ids);
  });

  it.each([
    ['Ericson', 'ericsson'],
    ['Samsnug Electronics', 'samsung-electronics'],
    ['노키어', 'nokia'],
  ])('%s is unknown, and %s is suggested', (text, id) => {
    const read = readSubject(text);
    expect(read.kind === 'unknown' && read.near.map(({ says }) => says)).toContain(id);
  });

  it('that several are called is asked back, with what names each', () => {
    const read = readSubject('TPG');
    expect(read.kind === 'which' && read.choices.map(({ says }) => says)).toEqual(['tpg-telecom', 'tpg-capital']);
    expect(idsOf('tpg-capital')).toBe('tpg-capital');
  });

  // Followed, each would be found everywhere, or is no name at all.
  it.each([
    'a',
    'The',
    '',
    ' ',
    '😀',
    '👩‍👩‍👧',
    '(a+)+$',
    '.*',
    '[a-z]+',
    '; DROP TABLE follows',
    '%',
    '_',
    '\0',
    '{{}}',
    '$&x',
    '<!channel>',
    '<@U1>',
    '*bold*',
    '`x`',
    'company',
    'the company',
    'partnerships',
    'news',
    '기업',
    '회사',
    '5',
    '1234',
    'of the',
    'x'.repeat(10_000),
    'https://evil.example',
    'a b c',
  ])('69, 70: %j is refused', (text) => {
    const read = readSubject(text);
    expect(read.kind).toBe('no-name');
  });

  it('is read in work that grows with it, not with its square', async () => {
    expect(await steep(readSubject, ['a', ' and ', '× ', '와 ', '"'])).toEqual([]);
  });
});
