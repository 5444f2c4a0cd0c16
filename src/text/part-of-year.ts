/** A part of a year as its words tell it: a quarter, a half, a season, the start, middle or end. */

export interface PartOfYear {
  /** First and last month; null where the words are not that exact. */
  readonly months: readonly [first: number, last: number] | null;
  /** With its year behind it: "first quarter of 2028", "summer 2028". */
  readonly en: string;
  /** After its year: "2028년 1분기". */
  readonly ko: string;
}

const nth = ['first', 'second', 'third', 'fourth'];
const quarter = /\b(?:Q([1-4])|([1-4])Q|(first|second|third|fourth)[ -]quarter)|([1-4])(?:사|[·∙/]4)?분기/i;
const half = /\b(?:H([12])|([12])H|(first|second) half\b)|([상하])반기/i;

const quarters: readonly PartOfYear[] = nth.map((word, i) => ({
  months: [3 * i + 1, 3 * i + 3],
  en: `${word} quarter of`,
  ko: `${i + 1}분기`,
}));
const halves: readonly PartOfYear[] = [
  { months: [1, 6], en: 'first half of', ko: '상반기' },
  { months: [7, 12], en: 'second half of', ko: '하반기' },
];

/** A season lies in other months south of the equator. */
const vague = (words: RegExp, en: string, ko: string) => ({ words, part: { months: null, en, ko } });
const others: readonly { readonly words: RegExp; readonly part: PartOfYear }[] = [
  vague(/\bspring\b|봄/i, 'spring', '봄'),
  vague(/\bsummer\b|여름/i, 'summer', '여름'),
  vague(/\b(?:autumn|fall)\b|가을/i, 'autumn', '가을'),
  vague(/\bwinter\b|겨울/i, 'winter', '겨울'),
  vague(/\b(?:early|beginning|start)\b|년 ?초/i, 'early', '초'),
  vague(/\b(?:mid|middle)\b|중반/i, 'mid', '중반'),
  vague(/\b(?:end of|year[- ]end)\b|년 ?(?:연)?말/i, 'end of', '말'),
  vague(/\blate\b/i, 'late', '말'),
];

/** Null where the words tell no part of a year, or one that is finer than these. */
export function partOfYear(written: string): PartOfYear | null {
  const [q, h] = [partIn(quarter, written), partIn(half, written)];
  if (q !== null) return quarters[q - 1]!;
  if (h !== null) return halves[h - 1]!;
  return others.find(({ words }) => words.test(written))?.part ?? null;
}

function partIn(pattern: RegExp, written: string): number | null {
  const said = pattern.exec(written)?.slice(1).find(Boolean)?.toLowerCase();
  if (said === undefined) return null;
  if (said === '상' || said === '하') return said === '상' ? 1 : 2;
  return nth.includes(said) ? nth.indexOf(said) + 1 : Number(said);
}
