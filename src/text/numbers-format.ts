// A figure said in the other language: 1억명 is "100 million people", $15 billion is "150억 달러".
import { rowOfUnit } from './numbers-units.ts';
import { type Approx, currencies } from './quantity-table.ts';

/** The unit of a difference between two percentages. */
export const points = 'percentage points';

/** What is needed of a mention to say it again. */
export interface Quantity {
  readonly value: number;
  readonly unit: string | null;
  readonly kind: 'count' | 'money' | 'percent' | 'ordinal' | 'measure';
  readonly currency?: string;
  readonly approx?: Approx | null;
}

/** The same value, unit and vagueness in words of `language`; no figure is rounded. */
export function formatQuantity(quantity: Quantity, language: 'en' | 'ko'): string {
  const said = language === 'en' ? inEnglish(quantity) : inKorean(quantity);
  if (!quantity.approx) return said;
  const [before, after] = approxWords[language][quantity.approx];
  // "가입자 약 1억명": the noun stands before it.
  const noun = language === 'ko' ? said.search(/\d/) : 0;
  return `${said.slice(0, noun)}${before}${said.slice(noun)}${after}`;
}

const approxWords: Record<'en' | 'ko', Record<Approx, readonly [string, string]>> = {
  en: {
    about: ['about ', ''],
    'more-than': ['more than ', ''],
    'less-than': ['less than ', ''],
    'up-to': ['up to ', ''],
  },
  ko: { about: ['약 ', ''], 'more-than': ['', ' 이상'], 'less-than': ['', ' 미만'], 'up-to': ['최대 ', ''] },
};

function inEnglish({ value, unit, kind, currency }: Quantity): string {
  const figure = englishFigure(value);
  if (kind === 'percent') return unit === points ? `${figure} ${points}` : `${figure}%`;
  if (kind === 'ordinal') return `No. ${figure}`;
  if (kind === 'money') return englishMoney(figure, currency);
  if (!unit) return figure;
  const pair = rowOfUnit(unit)?.en.find(([plural]) => plural === unit);
  return `${figure} ${value === 1 && pair ? pair[1] : unit}`;
}

function englishMoney(figure: string, code: string | undefined): string {
  const found = currencies.find((currency) => currency.code === code);
  if (!found) return figure;
  return /[$€£]$/.test(found.sign) ? `${found.sign}${figure}` : `${figure} ${found.en}`;
}

function inKorean({ value, unit, kind, currency }: Quantity): string {
  const figure = koreanFigure(value);
  if (kind === 'percent') return unit === points ? `${figure}%포인트` : `${figure}%`;
  if (kind === 'ordinal') return `${figure}위`;
  if (kind === 'money') return `${figure} ${currencies.find(({ code }) => code === currency)?.ko ?? ''}`.trimEnd();
  if (!unit) return figure;
  const counter = rowOfUnit(unit)?.ko[0];
  if (!counter) return `${figure} ${unit}`;
  return /^[A-Za-z]|^(?:가입자|고객|이용자|임직원)/.test(counter)
    ? koreanWithNoun(figure, counter)
    : `${figure}${counter}`;
}

/** "가입자 1억 명": nouns stand before the figure, which takes the counter of people; signs stand after it. */
function koreanWithNoun(figure: string, noun: string): string {
  return /^[A-Za-z]/.test(noun) ? `${figure}${noun}` : `${noun} ${figure}명`;
}

function englishFigure(value: number): string {
  const scale = (
    [
      [1e12, 'trillion'],
      [1e9, 'billion'],
      [1e6, 'million'],
    ] as const
  ).find(([size]) => value >= size);
  const short = scale && value / scale[0];
  if (scale && short === Number(short!.toFixed(3))) return `${short} ${scale[1]}`;
  return value.toLocaleString('en-US', { maximumFractionDigits: 6 });
}

function koreanFigure(value: number): string {
  if (value < 1e4 || !Number.isInteger(value) || (value < 1e8 && value % 1e4 !== 0)) {
    return value.toLocaleString('en-US', { maximumFractionDigits: 6 });
  }
  const parts: string[] = [];
  let rest = value;
  for (const [size, name] of [
    [1e12, '조'],
    [1e8, '억'],
    [1e4, '만'],
    [1, ''],
  ] as const) {
    const count = Math.floor(rest / size);
    if (count > 0) parts.push(`${count.toLocaleString('en-US')}${name}`);
    rest -= count * size;
  }
  return parts.join(' ');
}
