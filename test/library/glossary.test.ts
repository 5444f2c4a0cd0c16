import { describe, expect, it } from 'vitest';
import { findGlossaryTerms, translate } from '../../src/library/glossary.ts';
import { glossarySize } from '../../src/library/glossary-maps.ts';

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
