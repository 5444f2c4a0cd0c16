import { describe, expect, it } from 'vitest';
import { englishPair, koreanPair } from '../../../src/answers/question/asked-pair.ts';
import { steep } from '../../growth.ts';

describe('two nouns asked for at once', () => {
  it.each([
    ['norlia contract value and term?', ['norlia contract value?', 'norlia contract term?']],
    [
      'what is the price and launch date of the Halden chip',
      ['what is the price of the Halden chip', 'what is the launch date of the Halden chip'],
    ],
    ['stake and price paid by Norlia', []],
    ['contract value and number of masts', ['contract value', 'contract number of masts']],
  ])('are two questions: “%s”', (text, parts) => {
    expect(englishPair(text)).toEqual(parts);
  });

  it.each([
    ['누리망 매각 지분율이랑 금액 얼마였어', ['누리망 매각 지분율', '누리망 매각 금액']],
    ['바람넷 공사비와 준공 시점은?', ['바람넷 공사비', '바람넷 준공 시점']],
    ['투자 규모 및 이유를 알려줘', ['투자 규모', '투자 이유']],
  ])('are two questions: “%s”', (text, parts) => {
    expect(koreanPair(text)).toEqual(parts);
  });

  it.each([
    'power and cooling cost of the hall',
    'sales and marketing cost',
    'Norlia and Sur stake',
    'who owns the stake and price',
  ])('are not in “%s”', (text) => {
    expect(englishPair(text)).toEqual([]);
  });

  it.each(['한빛과 누리의 지분율', '대표와 투자자', '한빛과 누리가 맺은 계약'])('are not in “%s”', (text) => {
    expect(koreanPair(text)).toEqual([]);
  });

  it('are read in work that grows with the text, not with its square', async () => {
    expect(await steep(englishPair, ['price and term of the '])).toEqual([]);
    expect(await steep(koreanPair, ['계약 금액과 기간 '])).toEqual([]);
  });
});
