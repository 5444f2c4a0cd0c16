/** An amount as it is written, for readers of a language: "3000억원" is "300 billion won". The quote keeps what was written. */
import { findNumbers, formatNumber } from './numbers.ts';

const hangul = /[가-힣]/;

/** As it is where it is said in that language already, or is not one amount and nothing more. */
export function sayAmount(written: string, language: 'en' | 'ko'): string {
  if (hangul.test(written) === (language === 'ko')) return written;
  const [amount, ...more] = findNumbers(written);
  if (amount === undefined || more.length > 0 || amount.kind !== 'money') return written;
  return amount.asWritten === written.trim() ? formatNumber(amount, language) : written;
}
