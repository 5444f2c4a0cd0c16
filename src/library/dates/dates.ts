// The dates of a text: where they stand, what they say, what they are the date of, and their value where it is known.
import { allMatches } from '../../basics/all-matches.ts';
import type { DateMention, DateRecord } from '../../domain/date-record.ts';
import type { Language, Span } from '../../domain/text.ts';
import { splitSentences } from '../../text/sentences.ts';
import { isoOf } from './calendar.ts';
import { englishDateWord, englishPatterns, englishWords, numericPatterns } from './english-table.ts';
import { koreanPatterns, koreanWords } from './korean-table.ts';
import { senseOfDate } from './meaning.ts';
import { type DatePattern, type DateWords, type ParsedDate, parseGroups } from './parsed-date.ts';
import { resolveDate } from './resolve.ts';

/** A date mention with the parts its words gave, which inference completes from other articles. */
export interface FoundDate extends DateMention {
  readonly parsed: ParsedDate;
}

/** Characters before a date in which a word that belongs to it ("지난", "2019년") is looked for. */
const longestPrefix = 8;

interface Match extends Span {
  readonly parsed: ParsedDate;
}

/** Dates in order. `published` resolves what is relative to it; `sentences` may be handed in where they are known. */
export function findDates(
  text: string,
  language: Language,
  published: DateRecord | null,
  sentences: readonly Span[] = splitSentences(text),
): FoundDate[] {
  const matches = kept(matchesOf(text, language));
  const writing = {
    value: published?.value ?? datelineOf(text, matches),
    inferred: published?.basis === 'inferred',
    end: 0,
  };
  let index = 0;
  let told: Base | null = null;
  const found = matches.flatMap((match, i) => {
    while (index < sentences.length - 1 && sentences[index]!.end <= match.start) index += 1;
    const sentence = sentences[index] ?? { start: 0, end: text.length };
    const after = Math.max(matches[i - 1]?.end ?? 0, sentence.start);
    const before = Math.min(matches[i + 1]?.start ?? text.length, sentence.end);
    const { means, tense } = senseOfDate({ text, sentence, date: match, after, before, parsed: match.parsed });
    const base = baseOf(match, told, writing);
    if (base === null) return [];
    const resolved = resolveDate(match.parsed, base.value, tense, base.inferred);
    if (resolved.precision === 'day')
      told = { value: resolved.value, end: match.end, inferred: resolved.basis === 'inferred' };
    const asWritten = text.slice(match.start, match.end);
    const source = resolved.basis === 'inferred' && published ? published.from : 'text';
    return [{ ...match, sentence: index, record: { asWritten, means, ...resolved, from: source } }];
  });
  return found.map(({ sentence, ...date }) => {
    if (date.record.value !== null) return date;
    const years = found.filter((other) => other.sentence === sentence && isYearOfEvent(text, other));
    return years.length === 1 ? withYear(date, years[0]!.parsed.year!) : date;
  });
}

/** A day that others are counted from: that of writing, or the one told last. */
interface Base {
  readonly value: string | null;
  readonly inferred: boolean;
  readonly end: number;
}

/** The day told last is counted from while it is this near, in characters. */
const TOLD_REACH = 250;

/** "The following day" is none where no day was told; "a day earlier" may be the day before its article. */
function baseOf({ parsed, start }: Match, told: Base | null, writing: Base): Base | null {
  if (!parsed.fromTold) return writing;
  if (told !== null && start - told.end <= TOLD_REACH) return told;
  return parsed.dayOffset! < 0 ? writing : null;
}

/** Where no date of publication is known the one at the head of the text: "London, 17 June 2025", "25 June 2024 – Jakarta." */
function datelineOf(text: string, matches: readonly Match[]): string | null {
  for (const { start, end, parsed } of matches) {
    if (start > DATELINE_REACH) return null;
    const { year, month, day, direction } = parsed;
    if (year === undefined || month === undefined || day === undefined || direction !== 'none') continue;
    const line = text.slice(text.lastIndexOf('\n', start) + 1, start);
    const stands = placeBefore.test(line) && /^ ?(?:[–—:-]|\n|$|\()/.test(text.slice(end, end + 3));
    if (stands) return isoOf(year, month, day);
  }
  return null;
}

const DATELINE_REACH = 400;
const placeBefore = /^(?:[A-Z][\w .,'’()&-]{2,60}, |(?:Week ending |For the week of )(?:[A-Z][a-z]+ )?)?$/;

/** "MWC Shanghai 2024": a year that belongs to the name of an event. */
function isYearOfEvent(text: string, { start, parsed }: Match): boolean {
  const yearAlone = parsed.year !== undefined && parsed.month === undefined && parsed.direction === 'none';
  return yearAlone && /\p{Lu}[\p{L}\d&-]* $/u.test(text.slice(Math.max(0, start - 24), start));
}

/** A day and month get the year of the only event their sentence names; never as if the text had said so. */
function withYear(date: FoundDate, year: number): FoundDate {
  const { month, day, direction } = date.parsed;
  if (month === undefined || direction !== 'none') return date;
  const value = isoOf(year, month, day);
  return { ...date, record: { ...date.record, value, precision: day ? 'day' : 'month', basis: 'inferred' } };
}

function matchesOf(text: string, language: Language): Match[] {
  const korean = language === 'ko' || /[가-힣]/.test(text);
  const english = englishDateWord.test(text);
  return [
    ...(korean ? matchesBy(text, koreanPatterns, koreanWords) : []),
    ...matchesBy(text, numericPatterns, englishWords),
    ...(english ? matchesBy(text, englishPatterns, englishWords) : []),
  ];
}

function matchesBy(text: string, patterns: readonly DatePattern[], words: DateWords): Match[] {
  const found: Match[] = [];
  for (const { core, prefix, needs } of patterns) {
    if (needs && !text.includes(needs)) continue;
    for (const match of allMatches(text, core)) {
      const lead = prefix?.exec(text.slice(Math.max(0, match.index - longestPrefix), match.index));
      // Most have nothing before them, and copying the groups takes longer than reading them.
      const parsed = parseGroups(lead ? { ...match.groups, ...lead.groups } : (match.groups ?? {}), words);
      const start = match.index - (lead?.[0].length ?? 0);
      if (parsed) found.push({ start, end: match.index + match[0].trimEnd().length, parsed });
    }
  }
  return found;
}

/** Of matches that overlap, the one that begins first and, beginning together, the longest. */
function kept(matches: Match[]): Match[] {
  const chosen: Match[] = [];
  for (const match of matches.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = chosen.at(-1);
    // "어제(20일)": the day in brackets says it better.
    if (last?.parsed.dayOffset !== undefined && match.parsed.day !== undefined && match.start - last.end === 1)
      chosen.pop();
    if (match.start >= (chosen.at(-1)?.end ?? 0)) chosen.push(match);
  }
  return chosen;
}
