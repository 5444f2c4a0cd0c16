// Which thing a figure counts: the English noun or the Korean counter right after it.
import { type CountedUnit, countedUnits, nativeCounters, unitStops } from './quantity-table.ts';

export interface FoundUnit {
  readonly unit: string;
  readonly row: CountedUnit | null;
  /** Offset where the unit ends. */
  readonly end: number;
}

const byEnglish = new Map<string, { row: CountedUnit; plural: string; isPlural: boolean }>();
const byKorean = new Map<string, CountedUnit[]>();
for (const row of countedUnits) {
  for (const [plural, singular] of row.en) {
    byEnglish.set(singular.toLowerCase(), { row, plural, isPlural: singular === plural });
    byEnglish.set(plural.toLowerCase(), { row, plural, isPlural: true });
  }
  for (const counter of row.ko) byKorean.set(counter, [...(byKorean.get(counter) ?? []), row]);
}
/** By the first character of a counter the length of the longest that begins so. */
const longestCounter = new Map<string, number>();
for (const counter of byKorean.keys())
  longestCounter.set(counter[0]!, Math.max(counter.length, longestCounter.get(counter[0]!) ?? 0));

/** The row a unit name of a mention belongs to. */
export function rowOfUnit(unit: string): CountedUnit | null {
  return byEnglish.get(unit.toLowerCase())?.row ?? null;
}

/** One name for all units that count the same kind of thing: "performances" and 편 are both "titles". */
export function unitFamily(unit: string): string {
  const row = rowOfUnit(unit);
  return row ? row.en[0]![0] : unit;
}

/** The noun counted by a figure that ends at `at`: "70 tower site owners", "two-year". */
export function englishUnit(text: string, at: number, value: number): FoundUnit | null {
  const words = /^(?:[ \u00a0-]\d{0,2}[A-Za-z][\w/.'’-]*){1,4}/.exec(text.slice(at, at + 72))?.[0] ?? '';
  const reach = value === 1 ? 1 : 4; // "one of the companies" is no figure, "one year" is
  const pieces = (words.match(/[ \u00a0-][^ \u00a0]+/g) ?? []).slice(0, reach);
  let end = at;
  for (const [i, piece] of pieces.entries()) {
    const known = tableUnit(words.slice(end - at + 1), value === 1 || (i === 0 && piece.startsWith('-')));
    if (known) return { ...known, end: end + 1 + known.end };
    // The last word of a sentence has its full stop.
    const word = piece.slice(1).replace(/\.$/, '');
    end += word.length + 1;
    if (unitStops.has(word.toLowerCase())) return null;
    if (i < 2 && /^[a-z-]{3,}[^sui]s$/.test(word)) return { unit: word, row: null, end };
    if (/[.'’]/.test(piece)) return null;
  }
  return null;
}

/** The unit of the table that opens `words`, two words before one. */
function tableUnit(words: string, oneAllowed: boolean): FoundUnit | null {
  const [pair] = /^[A-Za-z]+ [A-Za-z]+/.exec(words) ?? [];
  const [single] = /^[A-Za-z]+(?:\/s)?/.exec(words) ?? [];
  for (const name of [pair, single]) {
    const entry = name && byEnglish.get(name.toLowerCase());
    if (entry && (entry.isPlural || oneAllowed)) return { unit: entry.plural, row: entry.row, end: name.length };
  }
  return null;
}

const counterGoesOn = /^[가-힣]/;
/** What may follow a counter of one syllable; any other letter makes it part of another word ("3사업", "5대학"). */
const afterCounter =
  /^(?:[은는이가을를의에와과로도만씩간째당여등까부뿐나며고인]|이상|정도|가량|미만|이하|안팎|남짓|중|쯤|꼴|짜리|으로|였|입니|임(?![가-힣])|다(?![가-힣])|뿐|밖에|보다|넘|라고|라는|라며)/;

/** The Korean counter after a figure that ends at `at`, one space allowed. */
export function koreanUnit(text: string, at: number, value: number): FoundUnit | null {
  const from = /[ \u00a0여]/.test(text[at] ?? '') ? at + 1 : at;
  const start = text[at] === '여' && text[from] === ' ' ? from + 1 : from;
  for (let length = longestCounter.get(text[start] ?? '') ?? 0; length > 0; length -= 1) {
    const counter = text.slice(start, start + length);
    if (counter.length < length) continue;
    const rows = byKorean.get(counter);
    if (!rows) continue;
    const rest = text.slice(start + length, start + length + 3);
    const latin = /^[A-Za-z]+$/.test(counter);
    if (latin ? /^[A-Za-z]/.test(rest) : length < 2 && counterGoesOn.test(rest) && !afterCounter.test(rest)) continue;
    const row = rows.filter(({ least }) => least <= value).sort((a, b) => b.least - a.least)[0];
    if (row) return { unit: row.en[0]![0], row, end: start + length };
  }
  return null;
}

/** The counter after a native numeral ("세 곳"): only those such numerals take. */
export function nativeUnit(text: string, at: number, value: number): FoundUnit | null {
  const from = text[at] === ' ' ? at + 1 : at;
  const counter = nativeCounters.find((name) => text.startsWith(name, from));
  return counter ? koreanUnit(text, from, value) : null;
}
