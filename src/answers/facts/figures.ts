/** The figures of a sentence: those the reader of numbers knows, and those it has no unit or currency for. */

import { findNumbers, type NumberMention } from '../../text/numbers.ts';
import { points } from '../../text/numbers-format.ts';
import { withUnitOfEnd } from './changes.ts';
import { countedByVerb, withSumBefore, withUnitBefore } from './elided.ts';
import type { Figure } from './figure.ts';
import {
  counted,
  currencies,
  currencyBefore,
  englishSpans,
  inWords,
  koreanSpans,
  moneyBefore,
  notCounters,
  numerals,
  percentPoints,
  rates,
} from './figures-table.ts';
import { type Fraction, fractionsIn, ratiosIn } from './fractions.ts';
import { asRanges } from './ranges.ts';

const powers: Readonly<Record<string, number>> = { '': 1, 만: 1e4, 억: 1e8, 조: 1e12 };

/** In order of trust: what reads a whole figure goes before what would read a part of it. */
export function figuresIn(text: string): Figure[] {
  const parts = [...ratiosIn(text), ...fractionsIn(text)].map(inItsWords);
  const known = findNumbers(text).map((mention) => inCurrency(mention, text));
  const found: Figure[] = [...parts, ...all(text, rates, 'measure'), ...spansIn(text), ...differencesIn(text)];
  found.push(...ofThem(text, known));
  for (const more of [
    known,
    all(text, moneyBefore, 'money'),
    looselyCounted(text),
    countedInWords(text),
    countedByVerb(text),
  ])
    found.push(...more.filter((one) => found.every((f) => f.end <= one.start || f.start >= one.end)));
  return asRanges(
    withUnitOfEnd(
      found.map((mention) => withUnitBefore(withSumBefore(mention, found, text), found, text)),
      text,
    ),
    text,
  );
}

function inItsWords({ en, ko, ...mention }: Fraction): Figure {
  return en === null || ko === null ? { ...mention, saidInWords: true } : { ...mention, inWords: { en, ko } };
}

/** "12%포인트", "1.5 percentage points": how far two shares are apart. */
function differencesIn(text: string): Figure[] {
  return all(text, percentPoints, 'percent').map((one) => ({ ...one, unit: points }));
}

/** "40 drivers, 12 of whom": what they count has been said. */
function ofThem(text: string, known: readonly NumberMention[]): NumberMention[] {
  return [...text.matchAll(ofWhom)].map(({ 1: digits, index }) => {
    const whole = known.findLast(({ kind, end }) => kind === 'count' && end <= index);
    const span = { start: index, end: index + digits!.length, asWritten: digits! };
    return { kind: 'count', value: Number(digits!.replaceAll(',', '')), unit: whole?.unit ?? null, ...span };
  });
}

const ofWhom = /(?<![\d.,$€£¥₩])(\d[\d,]*) of (?:whom|which|them)\b/gu;

/** How long, in words that have no figure to reckon with. */
function spansIn(text: string): Figure[] {
  const spans = [...text.matchAll(koreanSpans), ...text.matchAll(englishSpans)];
  return spans.map(({ 0: asWritten, index }) => {
    const span = { start: index, end: index + asWritten.length, asWritten };
    return { kind: 'measure', value: 0, unit: spanUnit(asWritten), saidInWords: true, ...span };
  });
}

function spanUnit(written: string): string {
  const row: readonly [RegExp, string][] = [
    [/시간|hour/, 'hours'],
    [/년|year|decade/, 'years'],
    [/달|month/, 'months'],
    [/week|fortnight/, 'weeks'],
  ];
  return row.find(([word]) => word.test(written))?.[1] ?? 'days';
}

function all(text: string, pattern: RegExp, kind: NumberMention['kind']): NumberMention[] {
  return [...text.matchAll(pattern)].map((m) => {
    const value = Number.parseFloat((m[1] ?? m[0]).replaceAll(',', ''));
    const unit = kind === 'measure' ? m[0].replace(/^[^\d]*[\d.,]+ ?/u, '') : null;
    return { kind, value, unit, start: m.index, end: m.index + m[0].length, asWritten: m[0] };
  });
}

function inCurrency(mention: NumberMention, text: string): NumberMention {
  if (mention.kind !== 'count') return mention;
  // "600억원으로": the particle hides the won from the reader of numbers.
  if (text[mention.end] === '원') {
    const end = mention.end + 1;
    return { ...mention, kind: 'money', currency: 'KRW', end, asWritten: text.slice(mention.start, end) };
  }
  const before = currencyBefore.exec(text.slice(0, mention.start));
  if (before)
    return { ...mention, kind: 'money', start: before.index, asWritten: text.slice(before.index, mention.end) };
  const own = mention.unit !== null && currencies.test(mention.unit);
  // "318비르에": read as a figure with a counter that no table has.
  const written = /\D+$/u.exec(mention.asWritten)?.[0].trim() ?? '';
  if (own || (written !== '' && currencies.test(written))) return { ...mention, kind: 'money' };
  const after = currencies.exec(text.slice(mention.end).replace(/^ /, ''));
  if (!after) return mention;
  const end = text.indexOf(after[0], mention.end) + after[0].length;
  return { ...mention, kind: 'money', end, asWritten: text.slice(mention.start, end) };
}

function looselyCounted(text: string): NumberMention[] {
  return [...text.matchAll(counted)].flatMap((match) => {
    const value = Number(match[1]!.replaceAll(',', '')) * powers[match[2]!]!;
    // "30대" are people in their thirties.
    if (notCounters.test(match[4]!) || (match[4] === '대' && value < 100 && value % 10 === 0)) return [];
    const end = match.index + match[0].length;
    const kind = currencies.test(match[4]!) ? 'money' : 'count';
    return [{ kind, value, unit: null, start: match.index, end, asWritten: match[0] }];
  });
}

function countedInWords(text: string): NumberMention[] {
  return [...text.matchAll(inWords)].map((m) => {
    const money = currencies.exec(text.slice(m.index + m[0].length).trimStart())?.[0];
    const said = money ? `${m[0]} ${money}` : m[0];
    const value = Math.max(0, numerals.indexOf(m[0].toLowerCase()));
    const span = { start: m.index, end: m.index + said.length, asWritten: said };
    return { kind: money ? ('money' as const) : ('count' as const), value, unit: null, ...span };
  });
}
