/** "700페소(약 1만원)", "5 billion yen ($34 million)": a sum goes before its conversion in brackets. */
import { type Currency, currencies } from '../../text/quantity-table.ts';
import type { Coverage } from '../coverage.ts';
import type { Fact } from './fact.ts';

const opens = /^ ?\((?:약|대략|about|around|approximately|roughly|some|or|nearly)? ?(?:US|A|C|S|HK|NT)?$/i;

/** "Rials", 코루나 and 원화 name a currency: a question wants the sum in it. */
export const asksCurrency = (text: string): boolean => currenciesNamed(text).length > 0;

/** Several where they share a name, as dollars do. */
function currenciesNamed(text: string): readonly Currency[] {
  const code = short[text];
  if (code !== undefined) return currencies.filter((one) => one.code === code);
  const said = singular(text.replace(/(?<=..)화$/u, ''));
  const named = said.length > 1 ? currenciesByName().get(said) : undefined;
  return currencies.filter((one) => one.code === text || named?.has(one));
}

let byName: ReadonlyMap<string, ReadonlySet<Currency>> | null = null;

function currenciesByName(): ReadonlyMap<string, ReadonlySet<Currency>> {
  byName ??= readNames();
  return byName;
}

/** By the last word: "Danish kroner" are kroner. */
function readNames(): Map<string, Set<Currency>> {
  const found = new Map<string, Set<Currency>>();
  for (const one of currencies) {
    for (const name of one.after) {
      // "Try" is no lira.
      if (name === one.code) continue;
      const last = singular(name.split(' ').at(-1)!);
      found.set(last, (found.get(last) ?? new Set()).add(one));
    }
  }
  return found;
}

const singular = (name: string): string => name.toLowerCase().replace(/s$/, '');
const short: Readonly<Record<string, string>> = { 원화: 'KRW', 한화: 'KRW', 미화: 'USD', 엔화: 'JPY' };
/** "The order that Hanul won" names no currency. */
const verb = /^won$/i;

/** @param facts the likeliest first, as which they stay where nothing is converted */
export function convertedLast(facts: readonly Fact[], { sentence, covered }: Coverage): readonly Fact[] {
  const sums = facts.filter(({ key }) => key.startsWith('number:money'));
  if (sums.length === 0) return facts;
  const asked = covered.map(({ concept }) => concept.text).filter(asksCurrency);
  const currency = asked.flatMap(currenciesNamed);
  if (asked.some((text) => !verb.test(text))) return facts.filter((fact) => isIn(fact, currency, sentence));
  if (sums.length < 2) return facts;
  const pairs = sums.flatMap((converted) => {
    const own = sums.find(({ end }) => end <= converted.start && isBracket(sentence, end, converted.start));
    return own && currencyOf(own) !== currencyOf(converted) ? [{ own, converted }] : [];
  });
  const last = pairs.map(({ own, converted }) =>
    isIn(converted, currency, sentence) && !isIn(own, currency, sentence) ? own : converted,
  );
  return [...facts.filter((fact) => !last.includes(fact)), ...last];
}

const isBracket = ({ text, start }: Coverage['sentence'], from: number, to: number): boolean =>
  opens.test(text.slice(from - start, to - start));

const currencyOf = ({ key, en }: Fact): string => key.split(':')[3] || en.replace(/[\d.,\s]/g, '');

function isIn(fact: Fact, asked: readonly Currency[], { text, start }: Coverage['sentence']): boolean {
  const written = text.slice(fact.start - start, fact.end - start).toLowerCase();
  return asked.some(
    ({ code, after }) =>
      currencyOf(fact) === code || after.some((name) => name.length > 1 && written.includes(singular(name))),
  );
}
