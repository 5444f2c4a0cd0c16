import { describe, expect, it } from 'vitest';
import { companyTable } from '../../src/library/companies/company-table.ts';
import { soundsAlike, soundsAlikeThreshold } from '../../src/text/romanise.ts';
import { phoneticKey } from '../../src/text/romanise-keys.ts';
import { steep } from '../growth.ts';
import { spokenNames } from './spoken-names.ts';

const pairs = spokenNames([...companyTable().values()]);

describe('the phonetic bridge', () => {
  it('hears a name in both scripts as the same', () => {
    const same = [
      ['박정호', 'Park Jung-ho'],
      ['박정호', 'Jung-ho Park'],
      ['레인', 'Rain'],
      ['소프트뱅크', 'SoftBank'],
      ['메타트론', 'Metatron'],
      ['알렉세이 코르냐', 'Alexey Kornya'],
      ['나델라', 'Nadella'],
      ['사티아 나델라', 'Satya Nadella'],
      ['폴 해리스', 'Paul Harris'],
      ['황창규', 'Hwang Chang-gyu'],
      ['케이티', 'KT'],
      ['젠슨 황', 'Jensen Huang'],
    ] as const;
    for (const [a, b] of same) expect(soundsAlike(a, b), `${a} ${b}`).toBeGreaterThanOrEqual(soundsAlikeThreshold);
    expect(phoneticKey('박정호')).toBe(phoneticKey('Park Jung-ho'));
  });

  it('reads pinyin as Korean writes Chinese names', () => {
    for (const [a, b] of [
      ['허페이', 'Hefei'],
      ['충칭', 'Chongqing'],
      ['샤먼', 'Xiamen'],
      ['구이저우', 'Guizhou'],
      ['왕쉐펑', 'Wang Xuefeng'],
      ['리샤오쥔', 'Li Xiaojun'],
    ] as const)
      expect(soundsAlike(a, b), `${a} ${b}`).toBeGreaterThanOrEqual(0.9);
  });

  it('carries a typing error of one letter', () => {
    expect(soundsAlike('Jark Jung-ho', 'Park Jung-ho')).toBeGreaterThanOrEqual(soundsAlikeThreshold);
    expect(soundsAlike('Megatron', 'Metatron')).toBeGreaterThanOrEqual(soundsAlikeThreshold);
  });

  it('tells other names apart', () => {
    const other = [
      ['레인', 'Orange'],
      ['소프트뱅크', 'SK Telecom'],
      ['박정호', 'Hwang Chang-gyu'],
      ['나델라', 'Zander'],
      ['', 'Rain'],
    ] as const;
    for (const [a, b] of other) expect(soundsAlike(a, b), `${a} ${b}`).toBeLessThan(soundsAlikeThreshold);
  });

  it('finds at least 80 % of transliterated company names and takes at most 0.5 % of shuffled ones for the same', () => {
    expect(pairs.length).toBeGreaterThan(400);
    const found = pairs.filter((p) => soundsAlike(p.english, p.korean) >= soundsAlikeThreshold).length;
    expect(found / pairs.length).toBeGreaterThanOrEqual(0.8);
    let wrong = 0;
    let tried = 0;
    for (let shift = 1; shift <= 6; shift++) {
      for (let i = 0; i < pairs.length; i++, tried++) {
        const other = pairs[(i + shift * 7) % pairs.length]!;
        if (soundsAlike(pairs[i]!.english, other.korean) >= soundsAlikeThreshold) wrong++;
      }
    }
    expect(wrong / tried).toBeLessThanOrEqual(0.005);
  });

  it('reads an endless name in work that does not grow with its square', async () => {
    expect(await steep((text) => soundsAlike(text, 'a'.repeat(text.length)), ['가'])).toEqual([]);
  });
});
