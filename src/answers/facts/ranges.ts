/** Two ends that are one figure: "20 to 25 million euros", "between 5% and 7%", "200억~250억원", "30곳에서 40곳 사이". */
import { formatNumber } from '../../text/numbers.ts';
import { englishWordFigure, figureAt } from '../../text/numbers-figure.ts';
import type { Figure } from './figure.ts';

const digits = '\\d[\\d,]*(?:\\.\\d+)?';
const words = '[Oo]ne|[Tt]wo|[Tt]hree|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty';
const sign = '(?:(?:US|A|C|S|HK|NT)?[$€£¥₩] ?|[A-Z]{3} ?)?';
const scale = '(?:[ -]?(?:hundred|thousand|dozen|million|billion|trillion|bn|m|crore|lakh)\\b)?';
/** The lower end right before the higher one, and what joins them. */
const lowEnd = new RegExp(
  `(?<lead>\\b(?:[Bb]etween|[Ff]rom|by|of)(?: about| around| some)? )?(?<![\\w.,-])(?<low>${sign}(?<number>${digits}|\\b(?:${words}))(?:${scale}|[천백십]?[만억조]?(?:\\d{1,4}[만억])?))(?<unit>(?:%| ?[가-힣]{1,3}| [a-z]+(?: [a-z]+)?)?)(?<joint> ?[~∼～–—-] ?| to | and |에서 )$`,
);
const spread = /\b(?:rang\w*|var(?:y|ies|ied|ying)|anywhere|priced|sold|cost\w*) $/i;
const between = /^ ?(?:사이|안팎|정도|수준|가량)/u;
/** "Raised the fee $20 to $25", "cut its staff 90 people to 60": what it was and what it is. */
const changed =
  /\b(?:r[io]s\w*|rais\w+|gr[eo]w\w*|f[ae]ll\w*|up|down|cut\w*|lower\w*|increas\w+|slash\w*) (?:\w+ ){0,3}$/i;
/** Ends farther apart are two figures. */
const FARTHEST = 20;

/** Each pair of ends as one figure, of which the higher end is the value. */
export function asRanges(figures: readonly Figure[], text: string): Figure[] {
  const ranges = figures.flatMap((high) => rangeTo(high, text) ?? []);
  const apart = (one: Figure) => ranges.every(({ start, end }) => one.end <= start || one.start >= end);
  return [...ranges, ...figures.filter(apart)];
}

function rangeTo(high: Figure, text: string): Figure | null {
  if (high.kind === 'ordinal' || high.saidInWords || high.inWords) return null;
  const found = lowEnd.exec(text.slice(Math.max(0, high.start - REACH), high.start));
  if (!found || !joins(found, high, text)) return null;
  const { low, number } = found.groups as { low: string; number: string };
  const start = high.start - found[0].length + found[0].indexOf(low, found.groups?.lead?.length ?? 0);
  const value = lowValue(text, start + low.indexOf(number), high);
  if (value === null || value >= high.value || value * FARTHEST < high.value) return null;
  const asWritten = text.slice(start, high.end);
  const whole = { ...high, ...currencyOf(low, high), start, asWritten };
  return { ...whole, inWords: inBoth(value, whole) };
}

const REACH = 60;

function joins({ groups, 0: all }: RegExpExecArray, high: Figure, text: string): boolean {
  const { lead = '', unit = '', joint = '' } = groups!;
  const behind = text.slice(high.end);
  if (joint === '에서 ') return between.test(behind);
  if (joint === ' and ') return /^between/i.test(lead);
  if (joint !== ' to ') return true;
  const before = text.slice(0, high.start - all.length);
  if (/^from/i.test(lead)) return spread.test(before);
  return /^(?:between|of)/i.test(lead) || unit === '' || !changed.test(before);
}

/** "2~3조원" are trillions both, "20 to 25 million" millions. */
function lowValue(text: string, at: number, high: Figure): number | null {
  const figure = /\d/.test(text[at]!) ? figureAt(text, at, true) : englishWordFigure(text.slice(at, at + 40));
  if (figure === null || figure.scaled || !scaled.test(high.asWritten)) return figure?.value ?? null;
  const written = /\d[\d,]*(?:\.\d+)?/.exec(high.asWritten)?.[0];
  const mantissa = written
    ? Number(written.replaceAll(',', ''))
    : (englishWordFigure(high.asWritten.split(' ')[0]!)?.value ?? 0);
  return figure.value <= mantissa ? figure.value * (high.value / mantissa) : figure.value;
}

const scaled = /hundred|thousand|dozen|million|billion|trillion|bn\b|\dm\b|crore|lakh|[천백십만억조]/i;

/** "$2-3 million": the sign stands before the lower end. */
function currencyOf(low: string, high: Figure): Partial<Figure> {
  if (high.kind !== 'count' || high.unit !== null || !/^[$€£¥₩A-Z]/.test(low)) return {};
  return { kind: 'money', ...currencies.find(([mark]) => mark.test(low))?.[1] };
}

const currencies: readonly (readonly [RegExp, Partial<Figure>])[] = [
  [/^(?:US)?\$|^USD/, { currency: 'USD' }],
  [/^€|^EUR/, { currency: 'EUR' }],
  [/^£|^GBP/, { currency: 'GBP' }],
];

function inBoth(value: number, high: Figure): { readonly en: string; readonly ko: string } {
  const exact = { ...high, approx: null };
  const bare = { ...exact, value, kind: 'count' as const, unit: null };
  const low = high.kind === 'money' && high.currency !== undefined ? { ...exact, value } : bare;
  return {
    en: `${formatNumber(low, 'en')} to ${formatNumber(exact, 'en')}`,
    ko: `${formatNumber(bare, 'ko')}~${formatNumber(exact, 'ko')}`,
  };
}
