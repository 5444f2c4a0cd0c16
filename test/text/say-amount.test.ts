import { describe, expect, it } from 'vitest';
import { sayAmount } from '../../src/text/say-amount.ts';

describe('An amount', () => {
  it.each([
    ['3000억원', '300 billion won'],
    ['6조 1,000억 원', '6.1 trillion won'],
    ['1억2700만유로', '€127 million'],
    ['1,500만 달러', '$15 million'],
    ['6,600원', '6,600 won'],
  ])('%s is “%s” for readers of English', (written, said) => {
    expect(sayAmount(written, 'en')).toBe(said);
    expect(sayAmount(written, 'ko')).toBe(written);
  });

  it.each([
    ['$145 million', '1억 4,500만 달러'],
    ['US$1.2bn', '12억 달러'],
    ['£38 million', '3,800만 파운드'],
    ['480 million dollars', '4억 8,000만 달러'],
  ])('%s is “%s” for readers of Korean', (written, said) => {
    expect(sayAmount(written, 'ko')).toBe(said);
    expect(sayAmount(written, 'en')).toBe(written);
  });

  it.each(['수천억원', '3000억원 이상 규모 투자', '100억원과 200억원', '3000명', ''])(
    '“%s” stays as it is',
    (written) => {
      expect(sayAmount(written, 'en')).toBe(written);
    },
  );
});
