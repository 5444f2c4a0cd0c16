// The figures of a text: counts, amounts of money, percentages, measures; dates, names and versions are none.
import { allMatches } from '../basics/all-matches.ts';
import type { Span } from '../domain/text.ts';
import { englishWordFigure, type Figure, figureAt, koreanFigure } from './numbers-figure.ts';
import { formatQuantity, type Quantity } from './numbers-format.ts';
import { currencyAfter, currencyBefore } from './numbers-money.ts';
import { isPartOfName, isPartOfTime } from './numbers-not-counts.ts';
import { englishUnit, type FoundUnit, koreanUnit, nativeUnit } from './numbers-units.ts';
import { type Approx, approxAfter, approxBefore, koreanNumerals } from './quantity-table.ts';

/**
 * `value` with `unit`, the English plural of what is counted ("people" for 명; null where it is not said right after the
 * figure), `kind`, `currency` (ISO 4217, of money only) and `approx`.
 */
export interface NumberMention extends Span, Quantity {
  /** From the figure to the unit: "5 million prepaid subscribers". */
  readonly asWritten: string;
}

/** Every figure of the text that counts something, in order. */
export function findNumbers(text: string): NumberMention[] {
  const found: NumberMention[] = [];
  for (const mention of [...inDigits(text), ...inWords(text)].sort((a, b) => a.start - b.start)) {
    if (mention.start >= (found.at(-1)?.end ?? 0)) found.push(mention);
  }
  return found;
}

function* inDigits(text: string): Iterable<NumberMention> {
  let after = 0;
  for (const { index, 0: digits } of allMatches(text, /\d+(?:,\d{3})*/g)) {
    if (index < after) continue;
    const money = currencyBefore(text, index);
    if (!money && isGeneration(text, index + digits.length)) continue;
    const figure = figureAt(text, index, money !== null)!;
    const mention = mentionOf(text, { start: money?.start ?? index, code: money?.code ?? null, index }, figure);
    after = mention?.end ?? figure.end;
    if (mention) yield mention;
  }
}

/** "5G", "4K", "3D": one capital and no more. By far the most frequent figures of these texts, so told apart first. */
function isGeneration(text: string, at: number): boolean {
  const [letter, next] = [text.charCodeAt(at), text.charCodeAt(at + 1) | 32];
  return letter >= 65 && letter <= 90 && !(next >= 97 && next <= 122);
}

interface Beginning {
  /** Where the mention begins, a currency sign included. */
  readonly start: number;
  readonly code: string | null;
  /** Where its digits begin. */
  readonly index: number;
}

function mentionOf(text: string, { start, code, index }: Beginning, figure: Figure): NumberMention | null {
  const sure = code ? moneyOf(code, figure.end) : moneyOrPercent(text, figure.end);
  if (sure) return finish(text, start, figure, sure);
  if (isPartOfTime(text, index, figure)) return null;
  const ordinal = /^(?:위|번째|(?:st|nd|rd|th)\b(?= [a-z]))/.exec(text.slice(figure.end, figure.end + 6));
  if (ordinal) return finish(text, start, figure, { end: figure.end + ordinal[0].length, unit: null, kind: 'ordinal' });
  const unit = unitAfter(text, figure);
  if (isPartOfName(text, index, figure, unit)) return null;
  return finish(text, start, figure, ofUnit(unit, figure.end));
}

type Measured = Pick<NumberMention, 'end' | 'unit' | 'kind' | 'currency'>;
const percentSign = /^[ \u00a0]?(?:%(?!p|포인트)|％|per cent\b|percent\b(?!age)|pct\b|퍼센트(?!포인트))/;

function moneyOrPercent(text: string, at: number): Measured | null {
  const money = currencyAfter(text, at);
  if (money) return moneyOf(money.code, money.end);
  const next = text.charCodeAt(at);
  // A percent sign or word: %, ％, p, 퍼.
  const first = next === 32 || next === 0xa0 ? text.charCodeAt(at + 1) : next;
  if (first !== 37 && first !== 112 && first !== 0xff05 && first !== 0xd37c) return null;
  const percent = percentSign.exec(text.slice(at, at + 12));
  return percent && { end: at + percent[0].length, unit: null, kind: 'percent' };
}

function moneyOf(currency: string, end: number): Measured {
  return { unit: null, kind: 'money', currency, end };
}

function unitAfter(text: string, { end, value }: Figure): FoundUnit | null {
  const direct = koreanUnit(text, end, value) ?? englishUnit(text, end, value);
  if (direct) return direct;
  const second = /^(?:~|–|-| to )(?=\d)/.exec(text.slice(end, end + 5)); // "5~10년": the unit of the second figure
  const next = second && figureAt(text, end + second[0].length, false);
  const shared = next && (koreanUnit(text, next.end, next.value) ?? englishUnit(text, next.end, next.value));
  return shared ? { unit: shared.unit, row: shared.row, end } : null;
}

function ofUnit(unit: FoundUnit | null, figureEnd: number): Measured {
  return { end: unit?.end ?? figureEnd, unit: unit?.unit ?? null, kind: unit?.row?.measure ? 'measure' : 'count' };
}

/** "over three years" says how long as often as how much longer. */
const durations = new Set(['years', 'months', 'weeks', 'days', 'hours']);

/** Field by field: spreading objects here took most of the time of finding a figure. */
function finish(text: string, start: number, figure: Figure, measured: Measured): NumberMention {
  const { end, unit, kind, currency } = measured;
  const approx = isDuring(text, start, unit)
    ? null
    : (approxAt(text, start, figure.end) ?? approxIn(approxAfter, text.slice(end, end + 10)));
  const asWritten = text.slice(start, end);
  const { value } = figure;
  return currency === undefined
    ? { start, value, approx, end, unit, kind, asWritten }
    : { start, value, approx, unit, kind, currency, end, asWritten };
}

function isDuring(text: string, start: number, unit: string | null): boolean {
  return unit !== null && durations.has(unit) && /\bover $/i.test(text.slice(start - 5, start));
}

type ApproxWords = readonly (readonly [RegExp, Approx])[];

function approxIn(words: ApproxWords, text: string): Approx | null {
  if (!anyOf(words).test(text)) return null;
  return words.find(([one]) => one.test(text))?.[1] ?? null;
}

/** All rows in one expression: next to no figure has such a word beside it. */
function anyOf(words: ApproxWords): RegExp {
  const known = joined.get(words);
  if (known) return known;
  const any = new RegExp(words.map(([{ source }]) => source).join('|'), words[0]![0].flags);
  joined.set(words, any);
  return any;
}

const joined = new WeakMap<ApproxWords, RegExp>();

function approxAt(text: string, start: number, figureEnd: number): Approx | null {
  const said = approxIn(approxBefore, text.slice(Math.max(0, start - 16), start));
  if (said) return said;
  if (text[figureEnd] === '여') return 'about';
  return text[figureEnd] === '+' ? 'more-than' : null;
}

const englishWords =
  /\b(?:(?:half|(?:an?|one|two|three|four)[ -](?:quarter|third|fifth)s?(?: of)?) an? (?:hundred|thousand|million|billion|trillion|dozen)|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|an? (?:hundred|thousand|million|billion|trillion|dozen))\b/gi;
/** Native numerals before a counter, and scales that stand alone ("천만 명"). */
const koreanWords =
  /(?:(?:열|스물|서른)(?:한|두|세|네|다섯|여섯|일곱|여덟|아홉)|스무|서른|마흔|쉰|한(?!편|대|해|종|번|건)|두|세|네|다섯|여섯|일곱|여덟|아홉|열|[십백천]?[만억])(?= ?[가-힣])/g;

function* inWords(text: string): Iterable<NumberMention> {
  const matches = [...allMatches(text, englishWords), ...allMatches(text, koreanWords)];
  for (const { index, 0: written } of matches) {
    if (/[\w가-힣-]/.test(text[index - 1] ?? '')) continue;
    const native = koreanNumerals[written.trim()];
    const figure = native ? nativeFigure(native, index + written.trim().length) : writtenFigure(text, index);
    if (!figure) continue;
    const sure = native ? null : moneyOrPercent(text, figure.end);
    const unit = native ? nativeUnit(text, figure.end, figure.value) : unitAfter(text, figure);
    if (sure) yield finish(text, index, figure, sure);
    else if (unit && (unit.row || figure.scaled)) yield finish(text, index, figure, ofUnit(unit, figure.end));
  }
}

function nativeFigure(value: number, end: number): Figure {
  return { value, end, scaled: false };
}

function writtenFigure(text: string, at: number): Figure | null {
  if (!/[a-z]/i.test(text[at]!)) return koreanFigure(text, at);
  const figure = englishWordFigure(text.slice(at, at + 40));
  return figure && { ...figure, end: figure.end + at };
}

/** The mention said in `language`: "100 million people", "5,300편", "150억 달러". */
export function formatNumber(mention: NumberMention, language: 'en' | 'ko'): string {
  return formatQuantity(mention, language);
}
