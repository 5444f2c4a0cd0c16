import { describe, expect, it } from 'vitest';
import { visibleLine, visibleText } from '../../src/basics/outside-text.ts';

describe('text from outside', () => {
  it.each([
    ['controls and escape sequences', 'a\u001b[31mb\u0000\u0007c', 'a[31mbc'],
    ['zero-width characters', 'K\u200bT\u200d\ufeff', 'KT'],
    ['direction changes', '\u202eabc\u2066d', 'abcd'],
    ['tags that hide words', `ok${String.fromCodePoint(0xe0041, 0xe0042)}`, 'ok'],
    ['Hangul fillers', 'KT\u3164\u1160\uffa0', 'KT'],
    ['lone surrogates', 'a\ud800b', 'ab'],
  ])('loses %s', (_what, raw, expected) => {
    expect(visibleText(raw)).toBe(expected);
  });

  it('keeps words, lines, tabs and pictures', () => {
    expect(visibleText('에스케이텔레콤\tSKT\r\n5G 📡')).toBe('에스케이텔레콤\tSKT\n5G 📡');
  });

  it('becomes one line', () => {
    expect(visibleLine('  a\n\n b \u200b\t c ')).toBe('a b c');
  });
});
