/** Every figure of a claim must be a figure of its quotes: the same value, of the same kind and thing, in any script. */
import type { Span } from '../../domain/text.ts';
import { findNumbers, type NumberMention } from '../../text/numbers.ts';
import { rowOfUnit, unitFamily } from '../../text/numbers-units.ts';
import { figureWords, koreanNumeralWords, numerals } from './numeral-table.ts';
import type { Support } from './passages.ts';
import { headCounts } from './table.ts';

/** What of the claim's figures no quote says. `taken` are spans that are checked as dates. */
export function unsupportedNumbers(claim: string, support: readonly Support[], taken: readonly Span[]): string[] {
  const free = (span: Span) => taken.every((t) => span.end <= t.start || span.start >= t.end);
  // A claim comes in one normal form: ㎓ is GHz in it.
  const texts = support.map(({ text }) => asMost(text.normalize('NFKC')));
  const given = texts.flatMap((text) => findNumbers(text));
  const stated = findNumbers(asMost(claim)).filter((number) => free(number) && !isNoFigure(number.asWritten));
  const wrong = stated.filter((number) => !given.some((source) => saysSame(number, source)));
  const source = texts.join('\n');
  // "The second half of 2026" is a date, and halves nothing.
  const bare = withoutSpans(claim, taken);
  const seen = [...taken, ...stated];
  return [
    ...wrong.map(({ asWritten }) => asWritten),
    ...otherDigits(claim, seen, source, given),
    ...numeralsOf(claim, seen).filter((word) => !saysNumeral(word, source, given)),
    ...figureWords.filter(([word, said]) => word.test(bare) && !said.test(source)).map(([word]) => word.exec(bare)![0]),
  ];
}

/** Of a speed 최고 bounds like 최대; "within two years" is a time and no bound. No offset moves. */
function asMost(text: string): string {
  return text.replace(/최고(?= ?\d)/g, '최대').replace(/\bwithin(?= \w+ (?:year|month|week|day))/g, 'in    ');
}

/** "The two companies", "one week": they point, and count nothing that a source would have to state. */
export function isNoFigure(written: string): boolean {
  return /^(?:the |both |these )?(?:two (?:\w+ ){0,2}(?:compan|firm|operator|side|part|carrier|group|rival)|one (?:\p{Ll}))/iu.test(
    written,
  );
}

export function withoutSpans(text: string, spans: readonly Span[]): string {
  return spans.reduce((left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end), text);
}

function saysSame(claim: NumberMention, source: NumberMention): boolean {
  if (claim.value !== source.value || !sameKind(claim, source)) return false;
  if (claim.kind === 'money' && claim.currency !== source.currency) return false;
  if (!sameUnit(claim.unit, source.unit)) return false;
  return sameBound(claim.approx ?? null, source.approx ?? null);
}

function sameKind(claim: NumberMention, source: NumberMention): boolean {
  if (claim.kind === source.kind) return true;
  const counted = (kind: NumberMention['kind']) => kind === 'count' || kind === 'measure';
  return counted(claim.kind) && counted(source.kind);
}

/** Units no table knows may be two words for one thing; two of the table must be one. */
function sameUnit(claim: string | null, source: string | null): boolean {
  if (claim === null || source === null || unitFamily(claim) === unitFamily(source)) return true;
  if (
    headCounts.test(claim) &&
    headCounts.test(source) &&
    [claim, source].some((unit) => /^(?:people|persons)$/i.test(unit))
  )
    return true;
  const [a, b] = [rowOfUnit(claim), rowOfUnit(source)];
  return a === null || b === null;
}

/** "Up to 5" is not "5", nor "more than 5"; "about" may come and go with the translation. */
function sameBound(claim: NumberMention['approx'] | null, source: NumberMention['approx'] | null): boolean {
  const vague = (bound: typeof claim) => bound === null || bound === undefined || bound === 'about';
  return claim === source || (vague(claim) && vague(source));
}

const withDigits = /[\p{L}\p{N}][\p{L}\p{N}.,/+&-]*/gu;

/** "5G", "Release 18", "AI-900": figures that count nothing must stand in the source as they are. */
function otherDigits(claim: string, seen: readonly Span[], source: string, given: readonly NumberMention[]): string[] {
  const words = new Set((source.toLowerCase().match(withDigits) ?? []).flatMap(parts));
  const wrong: string[] = [];
  for (const { 0: written, index } of claim.matchAll(withDigits)) {
    if (!/\d/.test(written)) continue;
    const digits = [...written.matchAll(/\d+(?:[.,]\d+)*/g)];
    const unseen = digits.filter(
      (d) => generation.test(written) || seen.every((s) => index + d.index >= s.end || index + d.index < s.start),
    );
    if (unseen.length === 0) continue;
    const token = trimmed(written.toLowerCase());
    const known = parts(token).some((part) => words.has(part) && /\d/.test(part));
    const value = Number(digits[0]![0].replaceAll(',', ''));
    const bare = /^[\d.,]+$/.test(token);
    if (!known && !(bare && given.some((number) => number.value === value))) wrong.push(trimmed(written));
  }
  return wrong;
}

/** "A million 5G customers" counts customers, and names a generation too. */
const generation = /^\d{1,2}[GKD](?![A-Za-z])/;

/** "5g를" is "5g" too; "5G-based" is "5g". */
function parts(word: string): string[] {
  const whole = trimmed(word);
  const latin = whole.match(/[a-z0-9][a-z0-9.+&/]*/gi) ?? [];
  return [whole, ...whole.split(/[-/]/), ...latin.map(trimmed)];
}

function trimmed(word: string): string {
  return word.replace(/[.,/+&-]+$/, '');
}

const numeralWords = new RegExp(`\\b(?:${Object.keys(numerals).join('|')})\\b`, 'gi');

function numeralsOf(claim: string, seen: readonly Span[]): string[] {
  return [...claim.matchAll(numeralWords)]
    .filter(({ index }) => seen.every((s) => index < s.start || index >= s.end))
    .map(([word]) => word.toLowerCase());
}

function saysNumeral(word: string, source: string, given: readonly NumberMention[]): boolean {
  const value = numerals[word]!;
  if (given.some((number) => number.value === value)) return true;
  if (new RegExp(`\\b${word}\\b`, 'i').test(source) || new RegExp(`(?<![\\d.,])${value}(?![\\d.,]*\\d)`).test(source))
    return true;
  if (
    Object.entries(numerals).some(([other, same]) => same === value && new RegExp(`\\b${other}\\b`, 'i').test(source))
  )
    return true;
  // "KT and Nokia" are two.
  if (value === 2 && /\band\b|\bboth\b|[와과] |·/.test(source)) return true;
  return koreanNumeralWords.some(([said, same]) => same === value && said.test(source));
}
