import { describe, expect, it } from 'vitest';
import { findCompanies } from '../../../src/library/companies/companies.ts';
import { findUnknownOrganisations } from '../../../src/library/companies/unknown-organisations.ts';
import { steep } from '../../growth.ts';

const found = (text: string, language: 'en' | 'ko') => [
  ...new Set(findUnknownOrganisations(text, language, findCompanies(text)).map((m) => m.id)),
];

describe('organisations in no table', () => {
  it('are known in English by their legal form, their last word or what they are called', () => {
    expect(found('Nokia signed with Quorvane Inc. and Bluefen Networks.', 'en')).toEqual([
      'quorvane',
      'bluefen-networks',
    ]);
    expect(found('The Kenyan operator Tembolink and AI startup Deep Marrow met. Tembolink paid.', 'en')).toEqual([
      'tembolink',
      'deep-marrow',
    ]);
  });

  it('are known in Korean by ㈜, by their head and by what they are called', () => {
    expect(found('㈜한빛나래와 누리솔(대표 김하나)이 협약을 맺었다.', 'ko')).toEqual(['한빛나래', '누리솔']);
    expect(found('AI 스타트업 다온랩은 통신사업자 ‘템보링크’와 협력한다. 다온랩이 투자했다.', 'ko')).toEqual([
      '다온랩',
      '템보링크',
    ]);
  });

  it('are not made of common words, roles, headlines or known companies', () => {
    for (const text of [
      'Mobile Networks and Cloud Technology grow.',
      'The Working Group met the company CEO.',
      'Operators Visit Korean Operator Group To Learn From Cloud Technology Leaders',
      'SK Telecom and Deutsche Telekom met.',
      'The startup CEO said so.',
      'Record Inc. is a common word.',
    ])
      expect(found(text, 'en')).toEqual([]);
    for (const text of [
      '국내 통신사 가운데 처음이다',
      '스타트업 육성을 위해',
      '통신사 관계자는 말했다',
      'AI 스타트업 투자 확대',
    ])
      expect(found(text, 'ko')).toEqual([]);
  });

  it('keep the offsets of every place', () => {
    const text = 'The startup Zelvora grew. Later Zelvora’s owner sold Zelvora.';
    const all = findUnknownOrganisations(text, 'en', []);
    expect(all).toHaveLength(3);
    for (const m of all) expect(text.slice(m.start, m.end)).toBe('Zelvora');
  });

  it('are sought in work that grows with the text, not with its square', async () => {
    const read = (text: string) => findUnknownOrganisations(text, 'ko', []);
    expect(await steep(read, ['Aa ', 'startup ', '㈜', 'Aa startup ㈜'])).toEqual([]);
  });
});
