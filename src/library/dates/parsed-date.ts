// What the words of a date say, before anything is known of when they were written.

/** The parts a date is made of; what is not said is absent. Offsets count from the publication ("last year" is −1). */
export interface ParsedDate {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** 0 is Sunday. */
  readonly weekday?: number;
  readonly quarter?: number;
  readonly half?: number;
  readonly yearOffset?: number;
  readonly monthOffset?: number;
  readonly weekOffset?: number;
  readonly dayOffset?: number;
  /** The offset counts from the day told last: "a day earlier", 전날. */
  readonly fromTold?: true;
  /** Said by the date's own words: "last", 지난, "by", 오는. */
  readonly direction: 'past' | 'future' | 'none';
}

/** The named groups of a pattern of the date tables. */
export type DateGroups = Readonly<Record<string, string | undefined>>;

/**
 * The core is what a search finds quickly; the prefix is looked for right before it. Core and prefix never name the same
 * group.
 */
export interface DatePattern {
  readonly core: RegExp;
  readonly prefix?: RegExp;
  /** Letters without which the core cannot match; looking for them first saves most searches. */
  readonly needs?: string;
}

/** Words of both languages and what they move by. */
export interface DateWords {
  readonly months: (word: string) => number | undefined;
  readonly weekdays: (word: string) => number | undefined;
  readonly offsets: Readonly<Record<string, number>>;
  readonly directions: Readonly<Record<string, 'past' | 'future' | 'none'>>;
  readonly ordinals: Readonly<Record<string, number>>;
}

/** The parts of one match; null where they are no date ("31 February", "the 45th"). */
export function parseGroups(groups: DateGroups, words: DateWords): ParsedDate | null {
  const parsed: Parts = {};
  readNumbers(parsed, groups, words);
  readOffsets(parsed, groups, words);
  parsed.direction = groups.rel === undefined ? 'none' : (words.directions[normal(groups.rel)] ?? 'none');
  // "This December" is that of the year in which it is written.
  if (parsed.month !== undefined && parsed.yearOffset === undefined && groups.rel?.toLowerCase() === 'this')
    parsed.yearOffset = 0;
  return isPossible(parsed) ? (parsed as ParsedDate) : null;
}

type Parts = { -readonly [K in keyof ParsedDate]?: ParsedDate[K] };
type NumberPart = Exclude<keyof ParsedDate, 'direction' | 'fromTold'>;

/** What is not said is absent. */
function put(parsed: Parts, part: NumberPart, value: number | undefined): void {
  if (value !== undefined) parsed[part] = value;
}

function normal(word: string): string {
  return word.toLowerCase().replaceAll(/\s+/g, ' ').trim();
}

function readNumbers(parsed: Parts, groups: DateGroups, words: DateWords): void {
  const { month, day, weekday, quarter, half } = groups;
  const ordinal = (word: string) => words.ordinals[normal(word)] ?? Number(word);
  put(parsed, 'year', fullYear(groups.year ?? groups.shortyear));
  if (month !== undefined) put(parsed, 'month', words.months(month) ?? Number(month));
  if (day !== undefined) put(parsed, 'day', Number(day));
  if (weekday !== undefined) put(parsed, 'weekday', words.weekdays(weekday));
  if (quarter !== undefined) put(parsed, 'quarter', ordinal(quarter));
  if (half !== undefined) put(parsed, 'half', ordinal(half));
}

function readOffsets(parsed: Parts, groups: DateGroups, words: DateWords): void {
  const offset = (word: string | undefined) => (word === undefined ? undefined : words.offsets[normal(word)]);
  const { count } = groups;
  const ago = count === undefined ? undefined : -(words.ordinals[normal(count)] ?? Number(count));
  put(parsed, 'yearOffset', groups.years === undefined ? offset(groups.yearword) : ago);
  put(parsed, 'monthOffset', groups.months === undefined ? offset(groups.monthword) : ago);
  put(parsed, 'weekOffset', groups.weeks === undefined ? offset(groups.weekword) : ago);
  put(parsed, 'dayOffset', groups.days === undefined ? offset(groups.dayword ?? groups.toldword) : ago);
  if (groups.toldword !== undefined) parsed.fromTold = true;
}

/** Years of two digits are of this century: nothing else occurs in the field. */
function fullYear(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  return Number(written) < 100 ? 2000 + Number(written) : Number(written);
}

const monthLengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isPossible({ month, day, year, quarter, half }: Partial<ParsedDate>): boolean {
  if (month !== undefined && !(month >= 1 && month <= 12)) return false;
  if (day !== undefined && !(day >= 1 && day <= (month ? monthLengths[month - 1]! : 31))) return false;
  if (year !== undefined && !(year >= 1900 && year <= 2100)) return false;
  return (quarter === undefined || quarter <= 4) && (half === undefined || half <= 2);
}
