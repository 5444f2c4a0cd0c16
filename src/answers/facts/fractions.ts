/** Parts of a whole and ratios, which are told as they are written: "two thirds", "one in five", "절반", "셋 중 둘", "1대 2.4". */
import type { NumberMention } from '../../text/numbers.ts';

/** A part of a whole as either language says it; null for a ratio, which is told as it is written. */
export interface Fraction extends NumberMention {
  readonly en: string | null;
  readonly ko: string | null;
}

const small = 'one|two|three|four|five|six|seven|eight|nine|ten';
const parts = ['half', 'third', 'quarter', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const native = '하나|둘|셋|넷|다섯|여섯|일곱|여덟|아홉|열';
/** What may follow: "a third of", "by a third"; "a third airline" and "a quarter earlier" are no part of anything. */
const ends =
  '(?= of\\b(?! an? (?:hundred|thousand|million|billion|trillion|dozen)\\b)| (?:in|by|as|more|less|higher|lower|cheaper|faster|from|to|between|on|at)\\b|[,.;:)]|$)';

/** In order of trust; groups: the part and the whole it is of. */
const patterns: readonly RegExp[] = [
  new RegExp(`\\b(?<part>an?|${small})[ -](?<whole>${parts.join('|')})s?\\b${ends}`, 'giu'),
  /\b(?<whole>half)(?= (?:of|the|its|their|his|her|our|all|those|these)\b|[,.;:)]|$)/giu,
  new RegExp(
    `(?<![\\d.,]|\\d )\\b(?<part>${small}|\\d{1,2}) (?:in|out of) (?:every )?(?<whole>${small}|\\d{1,2})\\b(?![\\d.,:]\\d)`,
    'giu',
  ),
  /(?<![\d.,])(?<whole>\d{1,3}|[이삼사오육칠팔구십]) ?분의 ?(?<part>\d{1,3}|[일이삼사오육칠팔구])(?!\d)/gu,
  new RegExp(`(?<![가-힣])(?<whole>${native}) ?(?:중|가운데|에) (?<part>${native})(?=[은이을의에로 ,.]|$)`, 'gu'),
  /절반|(?<=[가-힣] )반(?= (?:이상|넘|정도|가량))/gu,
];

const inWords: ReadonlyMap<string, number> = new Map(
  [small.split('|'), native.split('|'), [...'일이삼사오육칠팔구십']].flatMap((row) =>
    row.map((word, i) => [word, i + 1]),
  ),
);

function figureOf(word: string | undefined): number {
  const said = word?.toLowerCase() ?? 'half';
  const part = parts.indexOf(said);
  return part >= 0 ? part + 2 : (inWords.get(said) ?? (/^an?$/.test(said) ? 1 : Number(said)));
}

/** "1대 2.4", "2 to 1". */
const ratio =
  /(?<![\d.])(?<part>\d+(?:\.\d+)?) ?(?:대 |:) ?(?<whole>\d+(?:\.\d+)?)(?![\d.:])|(?<![\d.,]|\bfrom )\b(?<first>one|two|three|\d+)[- ]to[- ](?<second>one|two|three|\d+)\b(?![.,]?\d| ?%| (?:per|[mbt]r?illion|[a-z]+s)\b)/gu;

export function ratiosIn(text: string): Fraction[] {
  return [...text.matchAll(ratio)].flatMap((m) => {
    const { part, whole, first, second } = m.groups!;
    const value = figureOf(part ?? first) / figureOf(whole ?? second);
    // "2 to 3 per cent" is a range.
    return first !== undefined && value < 1 ? [] : [{ ...mentionOf(m, 'ordinal', value), en: null, ko: null }];
  });
}

/** As parts of a hundred; what is no part of its whole ("ten in two") is left out. */
export function fractionsIn(text: string): Fraction[] {
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((m) => {
      const [part, whole] = [m.groups?.part === undefined ? 1 : figureOf(m.groups.part), figureOf(m.groups?.whole)];
      if (!(part / whole > 0 && part / whole < 1)) return [];
      return [
        { ...mentionOf(m, 'percent', (100 * part) / whole), en: inEnglish(part, whole), ko: inKorean(part, whole) },
      ];
    }),
  );
}

function inEnglish(part: number, whole: number): string {
  if (part === 1 && whole === 2) return 'half';
  const name = parts[whole - 2];
  return name === undefined ? `${part} in ${whole}` : `${part === 1 ? 'a' : part} ${name}${part === 1 ? '' : 's'}`;
}

function inKorean(part: number, whole: number): string {
  return part === 1 && whole === 2 ? '절반' : `${whole}분의 ${part}`;
}

function mentionOf(
  { 0: asWritten, index }: RegExpExecArray,
  kind: NumberMention['kind'],
  value: number,
): NumberMention {
  const rounded = Number(value.toPrecision(4));
  return { kind, value: rounded, unit: null, start: index, end: index + asWritten.length, asWritten };
}
