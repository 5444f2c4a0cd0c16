import { describe, expect, it } from 'vitest';
import { findGlossaryTerms, translate } from '../../../src/library/glossary/glossary.ts';
import { englishKey, glossarySize } from '../../../src/library/glossary/glossary-maps.ts';
import {
  businessTerms,
  dealTerms,
  placeTerms,
  roleTerms,
  technologyTerms,
  timeTerms,
} from '../../../src/library/glossary/glossary-table.ts';
import {
  demonymTerms,
  exactTerms,
  generalModifierTerms,
  generalPlaceTerms,
  generalThingTerms,
  generalVerbTerms,
  regionTerms,
} from '../../../src/library/glossary/glossary-table-general.ts';
import { findPlaces } from '../../../src/library/places.ts';

describe('the glossary', () => {
  it('holds at least 450 entries', () => {
    expect(glossarySize()).toBeGreaterThanOrEqual(450);
  });

  it('translates a term in any of its forms', () => {
    expect(translate('memoranda of understanding', 'ko')[0]).toBe('양해각서');
    expect(translate('Subscribers', 'ko')).toEqual(['가입자']);
    expect(translate('visited', 'ko')).toEqual(['방문']);
    expect(translate('양해각서를', 'en')[0]).toBe('memorandum of understanding');
    expect(translate('스마트 팩토리', 'en')).toEqual(['smart factory']);
    expect(translate('남아공', 'en')).toContain('South African');
    expect(translate('zebra crossing', 'ko')).toEqual([]);
  });

  it('does not take a pronoun for an abbreviation', () => {
    expect(translate('it', 'ko')).toEqual([]);
    expect(translate('US', 'ko')).toEqual(['미국']);
    expect(translate('us', 'ko')).not.toContain('활용');
  });

  it('finds terms of several words and compounds with or without spaces', () => {
    const text = 'South African operators signed a memorandum of understanding';
    expect(findGlossaryTerms(text).map((t) => text.slice(t.start, t.end))).toEqual([
      'South African',
      'operators',
      'signed',
      'memorandum of understanding',
    ]);
    const korean = '통신사업자가 데이터 센터를 이용한';
    expect(findGlossaryTerms(korean).map((t) => korean.slice(t.start, t.end))).toEqual([
      '통신사업자',
      '데이터 센터',
      '이용',
    ]);
  });

  it('wants a one-syllable term to stand alone', () => {
    expect(findGlossaryTerms('원칙과 월세').flatMap((t) => t.translations)).not.toContain('won');
  });
});

/** Literal forms of a table, each with the key under which it is looked up. */
function keysOf(table: string): string[] {
  const lines = table.trim().split('\n');
  return lines.flatMap((line) => [...new Set(line.split(' = ')[0]!.split('|').map(englishKey))]);
}

describe('the tables of general words', () => {
  const earlier = [dealTerms, roleTerms, technologyTerms, businessTerms, timeTerms, placeTerms];
  const general = [
    generalVerbTerms,
    generalThingTerms,
    generalModifierTerms,
    generalPlaceTerms,
    regionTerms,
    demonymTerms,
  ];

  it('hold at least 1,100 entries, each with both sides', () => {
    const lines = [...general, exactTerms].flatMap((table) => table.trim().split('\n'));
    expect(lines.length).toBeGreaterThanOrEqual(1100);
    expect(lines.filter((line) => !/^[^=|]+(?:\|[^=|]+)* = [^=|]+(?:\|[^=|]+)*$/.test(line))).toEqual([]);
  });

  it('say nothing twice, nor what an earlier table says', () => {
    const seen = new Set(earlier.flatMap(keysOf));
    const twice = general.flatMap(keysOf).filter((key) => seen.has(key) || !seen.add(key));
    expect(twice).toEqual([]);
    const exact = exactTerms.split(/\n| = .*|\|/).filter(Boolean);
    expect(exact.filter((form, i) => exact.indexOf(form) !== i)).toEqual([]);
  });

  it('keep words apart that only share a stem', () => {
    expect(translate('important', 'ko')[0]).toBe('중요');
    expect(translate('import', 'ko')[0]).toBe('수입');
    expect(translate('new', 'ko')).not.toContain('뉴스');
    expect(translate('bought', 'ko')).toContain('인수');
  });

  it('know a city or country from a people, a region and a month', () => {
    const named = (text: string) => findPlaces(text).map(({ start, end }) => text.slice(start, end));
    expect(named('In Busan, Hanoi and Prague, Bulgarian and Thai firms met in March')).toEqual([
      'Busan',
      'Hanoi',
      'Prague',
    ]);
    expect(named('3월 영등포와 소피아, 프라하에서 만났다')).toEqual(['영등포', '프라하']);
    expect(named('동북아시아의 거점')).toEqual([]);
  });

  it('begin behind a bracket, though not with a particle: “(주)양해각서”, “(NURI)의 지분”', () => {
    const found = (text: string) => findGlossaryTerms(text).map(({ start, end }) => text.slice(start, end));
    expect(found('(주)양해각서')).toContain('양해각서');
    expect(found('누리(NURI)의 지분')).not.toContain('의 지');
  });
});
