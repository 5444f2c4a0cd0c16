import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { PactwireError } from '../../../src/basics/errors.ts';
import { decode } from '../../../src/library/acquire/decode.ts';

const korean = 'SK텔레콤과 마이크로소프트가 5G 양해각서를 체결했다. 똠방각하의 펲시, 믜.';
const english = 'KT’s chief said that 5G “is here”; cafés will follow – soon.';

describe('decode', () => {
  it.each([
    ['UTF-8', Buffer.from(korean), korean],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${korean}`), korean],
    ['UTF-16 LE with a mark', Buffer.from(`\ufeff${korean}`, 'utf16le'), korean],
    ['UTF-16 BE with a mark', Buffer.from(`\ufeff${korean}`, 'utf16le').swap16(), korean],
    ['UTF-16 LE without a mark, Korean', Buffer.from(korean.repeat(5), 'utf16le'), korean.repeat(5)],
    ['UTF-16 BE without a mark, Korean', Buffer.from(korean.repeat(5), 'utf16le').swap16(), korean.repeat(5)],
    ['UTF-16 LE without a mark, English', Buffer.from(english, 'utf16le'), english],
    ['CP949', iconv.encode(korean, 'cp949'), korean],
    ['Windows-1252', iconv.encode(english, 'windows-1252'), english],
    [
      'Shift_JIS that says so',
      iconv.encode('<meta charset="shift_jis">ソフトバンク', 'shift_jis'),
      '<meta charset="shift_jis">ソフトバンク',
    ],
    ['nothing', Buffer.alloc(0), ''],
  ])('reads %s', (_name, bytes, text) => {
    expect(decode(bytes)).toBe(text);
  });

  it('trusts the bytes more than a wrong label', () => {
    const page = `<meta charset="euc-kr">${korean}`;
    expect(decode(Buffer.from(page))).toBe(page);
    const mislabelled = `<meta charset="utf-8">${korean}`;
    expect(decode(iconv.encode(mislabelled, 'cp949'), 'utf-8')).toBe(mislabelled);
  });

  it('reads a text cut in the middle of a character without that character', () => {
    const bytes = Buffer.from(korean.slice(0, 7));
    expect(decode(bytes.subarray(0, bytes.length - 1))).toBe(korean.slice(0, 6));
  });

  it('keeps a UTF-8 text with one broken byte readable', () => {
    const bytes = Buffer.concat([Buffer.from(korean), Buffer.from([0xff]), Buffer.from(korean)]);
    expect(decode(bytes)).toBe(`${korean}\ufffd${korean}`);
  });

  it('reads a text with some NUL bytes in it', () => {
    expect(decode(Buffer.from('SK\0 Telecom and KT\0 met'))).toContain('Telecom and KT');
  });

  it.each([
    ['PDF', Buffer.from('%PDF-1.7 …')],
    ['zip', Buffer.from('PK\x03\x04rest')],
    ['PNG', Buffer.from('\x89PNG\r\n', 'latin1')],
    ['not text', Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 7919 + (i >> 3) * 31) % 256))],
    ['not text', Buffer.alloc(4000)],
  ])('refuses what is %s with one sentence', (name, bytes) => {
    expect(() => decode(bytes)).toThrow(PactwireError);
    expect(() => decode(bytes)).toThrow(name);
  });
});
