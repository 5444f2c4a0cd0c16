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
  const parsed = {
    ...numbersOf(groups, words),
    ...offsetsOf(groups, words),
    direction: words.directions[normal(groups.rel)] ?? 'none',
  };
  return isPossible(parsed) ? parsed : null;
}

function normal(word: string | undefined): string {
  return (word ?? '').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}

function numbersOf(groups: DateGroups, words: DateWords): Partial<ParsedDate> {
  const month = groups.month === undefined ? undefined : (words.months(groups.month) ?? Number(groups.month));
  const weekday = groups.weekday === undefined ? undefined : words.weekdays(groups.weekday);
  const ordinal = (word: string | undefined) =>
    word === undefined ? undefined : (words.ordinals[normal(word)] ?? Number(word));
  return defined({
    year: fullYear(groups.year ?? groups.shortyear),
    month,
    day: groups.day === undefined ? undefined : Number(groups.day),
    weekday,
    quarter: ordinal(groups.quarter),
    half: ordinal(groups.half),
  });
}

function offsetsOf(groups: DateGroups, words: DateWords): Partial<ParsedDate> {
  const offset = (word: string | undefined) => (word === undefined ? undefined : words.offsets[normal(word)]);
  const ago = groups.count === undefined ? undefined : -(words.ordinals[normal(groups.count)] ?? Number(groups.count));
  const of = (unit: string) => (groups[`${unit}s`] === undefined ? offset(groups[`${unit}word`]) : ago);
  return defined({ yearOffset: of('year'), monthOffset: of('month'), weekOffset: of('week'), dayOffset: of('day') });
}

function defined<T extends object>(record: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as ReturnType<
    typeof defined<T>
  >;
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
