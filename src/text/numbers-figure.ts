// One figure and its scale: "1.2bn", "1조 2천억", "three hundred".
import { englishNumerals, englishScales, koreanScales, moneyScales } from './quantity-table.ts';

export interface Figure {
  readonly value: number;
  readonly end: number;
  /** Whether a scale word was part of it. */
  readonly scaled: boolean;
}

const digits = /(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/y;

function digitsAt(text: string, at: number): { value: number; end: number } | null {
  digits.lastIndex = at;
  const match = digits.exec(text);
  return match && { value: Number(match[0].replaceAll(',', '')), end: digits.lastIndex };
}

/** A figure in digits at `at`, in either language. `money` allows the one-letter scales of English money. */
export function figureAt(text: string, at: number, money: boolean): Figure | null {
  const first = digitsAt(text, at);
  if (!first) return null;
  // A Korean scale stands right after the digits or nowhere.
  const korean = (text[first.end] ?? '') in koreanScales ? koreanFigure(text, at) : null;
  if (korean?.scaled) return korean;
  if (!mayBeScaled(text, first.end)) return { value: first.value, end: first.end, scaled: false };
  const word = /^[ \u00a0-]?([a-z]+)(?![a-z])/i.exec(text.slice(first.end, first.end + 12));
  const scale = word && (money ? moneyScales : englishScales)[word[1]!.toLowerCase()];
  if (!word || !scale) return { value: first.value, end: first.end, scaled: false };
  return { value: round(first.value * scale), end: first.end + word[0].length, scaled: true };
}

/** Whether a letter that a scale begins with follows, a space or hyphen between at most: most figures are told by that. */
function mayBeScaled(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const letter = code === 32 || code === 0xa0 || code === 45 ? text.charCodeAt(at + 1) : code;
  return scaleLetters.has(letter | 32);
}

const scaleLetters: ReadonlySet<number> = new Set(Object.keys(moneyScales).map((scale) => scale.charCodeAt(0)));

/** Sums "1조 2천억", "3만5천", "1억 2300만"; scales may also stand alone ("천만"). */
export function koreanFigure(text: string, at: number): Figure | null {
  let total = 0;
  let position = at;
  let ceiling = Number.POSITIVE_INFINITY;
  let scaled = false;
  for (;;) {
    const start = position > at && text[position] === ' ' ? position + 1 : position;
    const part = koreanPart(text, start, ceiling);
    if (!part || (start > position && part.scale === 1 && !/^[ ]?[가-힣]/.test(text.slice(part.end, part.end + 2))))
      break;
    total += part.value * part.scale;
    scaled ||= part.scale > 1 || part.small;
    position = part.end;
    ceiling = part.scale;
    if (part.scale === 1) break;
  }
  return position > at ? { value: round(total), end: position, scaled } : null;
}

interface Part {
  readonly value: number;
  readonly scale: number;
  readonly end: number;
  readonly small: boolean;
}

/** "2천억": small scales in front, one of 만 억 조 behind; the great scale must be below `ceiling`. */
function koreanPart(text: string, at: number, ceiling: number): Part | null {
  const { value, end, small } = smallScales(text, at);
  const great = koreanScales[text[end] ?? ''] ?? 1;
  const scale = great >= 1e4 ? great : 1;
  if (scale >= ceiling || (end === at && scale === 1)) return null;
  return { value: end === at ? 1 : value, scale, end: end + (scale > 1 ? 1 : 0), small };
}

/** "3천5백", "천": figures with 천, 백 or 십 each, at most one without. */
function smallScales(text: string, at: number): { value: number; end: number; small: boolean } {
  let end = at;
  let value = 0;
  let small = false;
  for (let steps = 0; steps < 4; steps += 1) {
    const figure = digitsAt(text, end);
    const position = figure?.end ?? end;
    const scale = koreanScales[text[position] ?? ''] ?? 1;
    const factor = scale < 1e4 ? scale : 1;
    if (figure || factor > 1) value += (figure?.value ?? 1) * factor;
    end = position + (factor > 1 ? 1 : 0);
    if (factor === 1) break;
    small = true;
  }
  return { value, end, small };
}

/** An English numeral at the start of `words`: "twenty-five", "two hundred", "a dozen", "a million". */
export function englishWordFigure(words: string): Figure | null {
  return partFigure(words) ?? halfMoreFigure(words) ?? wholeFigure(words);
}

/** "Half a million", "three quarters of a billion", "half a dozen": no whole one of what they are parts of. Thirds are no round figures. */
function partFigure(words: string): Figure | null {
  const match =
    /^(?:(half)|(an?|one|two|three|four)[ -](quarter|fifth)s?(?: of)?) an? (hundred|thousand|million|billion|trillion|dozen)(?![a-z])/i.exec(
      words,
    );
  if (!match) return null;
  const [all, half, many, of, scale] = match as unknown as [string, string?, string?, string?, string?];
  const part = half ? 1 / 2 : (englishNumerals[many!.toLowerCase()] ?? 1) / partsOfOne[of!.toLowerCase()]!;
  return { value: round(part * scaleOf(scale)), end: all.length, scaled: true };
}

const partsOfOne: Readonly<Record<string, number>> = { quarter: 4, fifth: 5 };

/** "Two and a half million". */
function halfMoreFigure(words: string): Figure | null {
  const match = /^([a-z]+) and a half (hundred|thousand|million|billion|trillion|dozen)(?![a-z])/i.exec(words);
  const one = match ? englishNumerals[match[1]!.toLowerCase()] : undefined;
  if (!match || one === undefined) return null;
  return { value: (one + 1 / 2) * scaleOf(match[2]), end: match[0].length, scaled: true };
}

function scaleOf(scale: string | undefined): number {
  if (scale === undefined) return 1;
  return scale.toLowerCase() === 'dozen' ? 12 : englishScales[scale.toLowerCase()]!;
}

function wholeFigure(words: string): Figure | null {
  const match =
    /^(a|[a-z]+)(?:-(one|two|three|four|five|six|seven|eight|nine))?(?:[ -](hundred|thousand|million|billion|trillion|dozen))?(?![a-z])/i.exec(
      words,
    );
  if (!match) return null;
  const [all, first, second, scale] = match as unknown as [string, string, string?, string?];
  const one = first.toLowerCase() === 'a' ? (scale ? 1 : undefined) : englishNumerals[first.toLowerCase()];
  if (one === undefined) return null;
  const factor = scaleOf(scale);
  return {
    value: (one + (second ? englishNumerals[second.toLowerCase()]! : 0)) * factor,
    end: all.length,
    scaled: factor > 1,
  };
}

/** Takes the dust of binary fractions off: 1.1 × 10⁹ is 1,100,000,000. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}
