import { describe, expect, it } from 'vitest';
import { findPlaces } from '../../src/library/places.ts';

const placesIn = (text: string) => findPlaces(text).map(({ start, end }) => text.slice(start, end));

describe('places', () => {
  it('are found in both languages, at their own offsets', () => {
    expect(placesIn('The trial moved from Seoul to Barcelona.')).toEqual(['Seoul', 'Barcelona']);
    expect(placesIn('서울에서 시작해 바르셀로나로 옮겼다.')).toEqual(['서울', '바르셀로나']);
  });

  it('are no adjectives: a Korean operator is not in Korea', () => {
    expect(placesIn('A Korean operator met a Russian and a British one.')).toEqual([]);
    expect(placesIn('The operator comes from Korea.')).toEqual(['Korea']);
  });

  it.each(['Japan', 'Taiwan', 'Pakistan', 'Dubai', 'Ukraine'])(
    'are not lost for ending like an adjective: %s',
    (name) => {
      expect(placesIn(`They opened an office in ${name}.`)).toEqual([name]);
    },
  );

  it('may end with a point of their own', () => {
    expect(placesIn('They met in Washington, D.C. on a Tuesday.')).toEqual(['Washington, D.C']);
    expect(placesIn('They met in Washington, D.C.')).toEqual(['Washington, D.C']);
  });

  it('are no months and no days, though the table holds them', () => {
    expect(placesIn('On Monday in March they began; in May they ended.')).toEqual([]);
    expect(placesIn('3월 월요일에 시작했다.')).toEqual([]);
  });

  it('end where their word does, but for a particle or a part of them', () => {
    expect(placesIn('가나가와현에서 오만하게 시작했다.')).toEqual([]);
    expect(placesIn('서울시는 부산항에서, 가나와 오만은 페루에서 시작했다.')).toEqual([
      '서울',
      '부산',
      '가나',
      '오만',
      '페루',
    ]);
  });
});
