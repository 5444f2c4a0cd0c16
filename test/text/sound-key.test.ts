import { describe, expect, it } from 'vitest';
import { companyTable } from '../../src/library/companies/company-table.ts';
import { soundKeys, soundsSought } from '../../src/text/sound-key.ts';
import { spokenNames } from './spoken-names.ts';

const meets = (kept: string, asked: string): boolean =>
  soundsSought(asked).some((key) => soundKeys(kept).includes(key));

describe('The key of a name by its sound', () => {
  it('is the same in both scripts, whichever of them the text has', () => {
    for (const [korean, english] of [
      ['타른브리지', 'Tarnbridge'],
      ['누로', 'Nuro'],
      ['오렌지비즈니스', 'OrangeBusiness'],
      ['코르비나', 'Korvina'],
      ['젠틸리', 'Gentili'],
      ['체스터', 'Chester'],
    ] as const) {
      expect(meets(korean, english), `${korean} kept, ${english} asked`).toBe(true);
      expect(meets(english, korean), `${english} kept, ${korean} asked`).toBe(true);
    }
  });

  it('tells names apart by their consonants, and short ones by their vowels too', () => {
    expect(meets('타른브리지', 'Tarnfield')).toBe(false);
    expect(meets('누로', 'Nira')).toBe(false);
  });

  it('is none where there is too little to hear', () => {
    expect(soundKeys('아')).toEqual([]);
    expect(soundKeys('5300')).toEqual([]);
  });

  it('has a few ways to be read, however many letters have two sounds', () => {
    expect(soundKeys('C'.repeat(20) + 'chegith'.repeat(5)).length).toBeLessThanOrEqual(4);
  });

  it('finds seven in ten companies of the table that are written by their sound', () => {
    const pairs = spokenNames([...companyTable().values()]).filter(({ english }) => !/^[A-Z&+. ]{1,5}$/.test(english));
    const found = pairs.filter(({ english, korean }) => meets(korean.replace(/ /g, ''), english));
    expect(pairs.length).toBeGreaterThan(500);
    // .742 since banks, hospitals and satellite firms stand in the table too.
    expect(found.length / pairs.length).toBeGreaterThan(0.7);
  });
});
