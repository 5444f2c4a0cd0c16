import { describe, expect, it } from 'vitest';
import { isNameOfKind, isSameName, leastLikeness } from '../../../src/answers/words/same-name.ts';

describe('a name in two scripts', () => {
  it.each([
    ['모루AI', 'Moru AI'],
    ['모루AI', 'Moru'],
    ['타른항', 'Port of Tarn'],
    ['투르쿠시', 'Turku'],
    ['후베이성', 'Hubei Province'],
    ['셀마네트웍스', 'Celma Networks'],
    ['셀마디지털그룹', 'Celma Digital Group'],
    ['ORS소프트웨어', 'ORS Software'],
    ['QT벤처스', 'QT Ventures'],
  ])('%s is %s', (hangul, latin) => {
    expect(isSameName(hangul, latin, leastLikeness(hangul))).toBe(true);
    expect(isSameName(latin, hangul, leastLikeness(latin))).toBe(true);
  });

  it.each([
    ['모루AI', 'Carna AI'],
    ['타른항', 'Port of Leith'],
    ['이항', 'Port of Leith'],
    ['셀마네트웍스', 'Norte Networks'],
    ['ORS소프트웨어', 'ORM Software'],
    ['ORS모바일', 'ORS Mobility'],
    ['ORS소프트웨어', 'ORS'],
  ])('%s is not %s', (hangul, latin) => {
    expect(isSameName(hangul, latin, leastLikeness(hangul))).toBe(false);
  });

  it('is told from a word by what it ends with', () => {
    for (const name of ['타른항', '모루AI', '셀마텔레콤']) expect(isNameOfKind(name), name).toBe(true);
    for (const word of ['운항', '출항', '은행', '연구소', '반도체']) expect(isNameOfKind(word), word).toBe(false);
  });
});
