/** "700페소(약 1만원)", "5 billion yen ($34 million)": a sum goes before its conversion in brackets. */
import type { Coverage } from '../coverage.ts';
import type { Fact } from './fact.ts';

const opens = /^ ?\((?:약|대략|about|around|approximately|roughly|some|or|nearly)? ?(?:US|A|C|S|HK|NT)?$/i;

/** A question for won, dollars or yen may want the conversion. */
const inCurrency = /^(?:원화|한화|달러화?|유로화?|엔화|위안화|won|dollars?|usd|euros?|yen|yuan)$/i;

export const asksCurrency = (text: string): boolean => inCurrency.test(text);

/** @param facts the likeliest first, as which they stay where nothing is converted */
export function convertedLast(facts: readonly Fact[], { sentence, covered }: Coverage): readonly Fact[] {
  const sums = facts.filter(({ key }) => key.startsWith('number:money'));
  if (sums.length < 2) return facts;
  // "Who won the tender?" begins with a verb.
  const currency = covered
    .map(({ concept }) => concept.text)
    .find((text, i) => asksCurrency(text) && !(i === 0 && text === 'won'));
  const pairs = sums.flatMap((converted) => {
    const own = sums.find(({ end }) => end <= converted.start && isBracket(sentence, end, converted.start));
    return own && currencyOf(own) !== currencyOf(converted) ? [{ own, converted }] : [];
  });
  const last = pairs.map(({ own, converted }) =>
    currency !== undefined && isIn(converted, currency, sentence) && !isIn(own, currency, sentence) ? own : converted,
  );
  return [...facts.filter((fact) => !last.includes(fact)), ...last];
}

const isBracket = ({ text, start }: Coverage['sentence'], from: number, to: number): boolean =>
  opens.test(text.slice(from - start, to - start));

const currencyOf = ({ key, en }: Fact): string => key.split(':')[3] || en.replace(/[\d.,\s]/g, '');

const signs: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:원화|한화|won)$/i, /원|won|KRW|₩/i],
  [/^(?:달러|dollar|usd)/i, /달러|dollar|\$/i],
  [/^(?:유로|euro)/i, /유로|euro|€/i],
  [/^(?:엔화|yen)$/i, /엔|yen|¥/i],
  [/^(?:위안|yuan)/i, /위안|yuan/i],
];

function isIn(fact: Fact, asked: string, { text, start }: Coverage['sentence']): boolean {
  const written = text.slice(fact.start - start, fact.end - start);
  return signs.some(([currency, sign]) => currency.test(asked) && sign.test(written));
}
