// Parts a text into runs of one script, with exact offsets: Latin words and numbers, Hangul, Han.
import { foldText } from './fold.ts';

export type RunKind = 'word' | 'number' | 'hangul' | 'han' | 'compound';

/** `text` is folded: lower case, compatibility forms resolved, accents off. Offsets are of the text as given. */
export interface Run {
  readonly kind: RunKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const NONE = 0;
const LETTER = 1;
const DIGIT = 2;
const HANGUL = 3;
const HAN = 4;
const APOSTROPHE = 5;
const POINT = 6;
const COMMA = 7;
const JOINER = 8;

/** Ranges of UTF-16 units by class; all others part words. */
const ranges: readonly (readonly [from: number, to: number, kind: number])[] = [
  [0x30, 0x39, DIGIT],
  [0x41, 0x5a, LETTER],
  [0x61, 0x7a, LETTER],
  [0xc0, 0xd6, LETTER],
  [0xd8, 0xf6, LETTER],
  [0xf8, 0x2af, LETTER],
  [0x370, 0x373, LETTER],
  [0x376, 0x377, LETTER],
  [0x386, 0x386, LETTER],
  [0x388, 0x481, LETTER],
  [0x48a, 0x556, LETTER],
  [0x561, 0x587, LETTER],
  [0x5d0, 0x5ea, LETTER],
  [0x620, 0x64a, LETTER],
  [0x904, 0x939, LETTER],
  [0xe01, 0xe30, LETTER],
  [0x1e00, 0x1fff, LETTER],
  [0x3041, 0x3096, HAN],
  [0x30a1, 0x30fa, HAN],
  [0x30fc, 0x30fc, HAN],
  [0x3131, 0x318e, HANGUL],
  [0x3400, 0x4dbf, HAN],
  [0x4e00, 0x9fff, HAN],
  [0xac00, 0xd7a3, HANGUL],
  [0xf900, 0xfaff, HAN],
  [0x27, 0x27, APOSTROPHE],
  [0x2019, 0x2019, APOSTROPHE],
  [0x2e, 0x2e, POINT],
  [0x2c, 0x2c, COMMA],
  [0x2d, 0x2d, JOINER],
  [0x2010, 0x2011, JOINER],
  [0x26, 0x26, JOINER],
];

let classes: Uint8Array | undefined;

function classTable(): Uint8Array {
  if (classes) return classes;
  classes = new Uint8Array(65_536);
  for (const [from, to, kind] of ranges) classes.fill(kind, from, to + 1);
  return classes;
}

/** The runs of a text in order; a compound ("high-speed", "R&D") comes after its parts, written as one word. */
export function runsOf(text: string): Run[] {
  const folded = foldText(text);
  const runs: Run[] = [];
  new RunScanner(folded.text, runs).scan();
  if (!folded.offsets) return runs;
  const offsets = folded.offsets;
  return runs.map((run) => ({ ...run, start: offsets[run.start]!, end: endAt(offsets, run.end) }));
}

/** What was written as one character ends as one, though it may stand for several: "½", "㎒". */
function endAt(offsets: Uint32Array, end: number): number {
  let at = end;
  while (offsets[at] === offsets[at - 1]) at += 1;
  return offsets[at]!;
}

class RunScanner {
  readonly #text: string;
  readonly #runs: Run[];
  readonly #classes = classTable();

  constructor(text: string, runs: Run[]) {
    this.#text = text;
    this.#runs = runs;
  }

  scan(): void {
    let at = 0;
    while (at < this.#text.length) {
      const kind = this.#classAt(at);
      if (kind === LETTER || kind === DIGIT) at = this.#chain(at);
      else if (kind === HANGUL || kind === HAN) at = this.#script(at, kind);
      else at += 1;
    }
  }

  #classAt(at: number): number {
    return at < this.#text.length ? this.#classes[this.#text.charCodeAt(at)]! : NONE;
  }

  #script(start: number, kind: number): number {
    let end = start + 1;
    while (this.#classAt(end) === kind) end += 1;
    this.#push(kind === HANGUL ? 'hangul' : 'han', this.#text.slice(start, end), start, end);
    return end;
  }

  /** Words joined by hyphens or "&": each by itself, then all as one. */
  #chain(start: number): number {
    let at = this.#word(start);
    let parts = 1;
    while (this.#classAt(at) === JOINER && isWordClass(this.#classAt(at + 1))) {
      at = this.#word(at + 1);
      parts += 1;
    }
    if (parts > 1 && parts <= 4) {
      const joined = this.#text.slice(start, at).replace(/[^\p{L}\p{N}]/gu, '');
      if (!/^\d+$/.test(joined)) this.#push('compound', joined, start, at);
    }
    return at;
  }

  #word(start: number): number {
    let end = start;
    let letters = 0;
    let digits = 0;
    for (; ; end++) {
      const kind = this.#classAt(end);
      if (kind === LETTER) letters += 1;
      else if (kind === DIGIT) digits += 1;
      else if (!this.#staysInside(kind, start, end)) break;
    }
    if (letters === 0) this.#push('number', plainNumber(this.#text.slice(start, end)), start, end);
    else this.#letters(start, end, digits > 0);
    return end;
  }

  /** "5,300", "1.5", "o'brien", "korea's", "u.s" go on over the mark; "end.Start" and "4,a" do not. */
  #staysInside(kind: number, start: number, at: number): boolean {
    const before = this.#classAt(at - 1);
    const after = this.#classAt(at + 1);
    if (kind === APOSTROPHE) return before === LETTER && after === LETTER;
    if (kind === COMMA) return before === DIGIT && this.#isGroupOfThree(at + 1) && this.#onlyNumber(start, at);
    if (kind !== POINT) return false;
    if (before === DIGIT && after === DIGIT) return this.#onlyNumber(start, at);
    if (before !== LETTER || after !== LETTER) return false;
    const single = at - 1 === start || this.#classAt(at - 2) === POINT;
    const next = this.#classAt(at + 2);
    return single && next !== LETTER && next !== DIGIT;
  }

  #isGroupOfThree(at: number): boolean {
    for (let i = at; i < at + 3; i++) if (this.#classAt(i) !== DIGIT) return false;
    return this.#classAt(at + 3) !== DIGIT;
  }

  #onlyNumber(start: number, end: number): boolean {
    for (let i = start; i < end; i++) if (this.#classAt(i) === LETTER) return false;
    return true;
  }

  /** A word of letters, or of both: "5g" and "mp3" are whole, "28ghz" and "100mbps" are also a number and its unit. */
  #letters(start: number, end: number, mixed: boolean): void {
    const word = plainWord(this.#text.slice(start, end));
    this.#push('word', word, start, end);
    if (!mixed) return;
    const parts = /^(\d[\d,.]*)(\p{L}{2,})$/u.exec(word);
    if (!parts) return;
    const middle = start + parts[1]!.length;
    this.#push('number', plainNumber(parts[1]!), start, middle);
    if (!/^(?:st|nd|rd|th)$/.test(parts[2]!)) this.#push('word', parts[2]!, middle, end);
  }

  #push(kind: RunKind, text: string, start: number, end: number): void {
    this.#runs.push({ kind, text, start, end });
  }
}

function isWordClass(kind: number): boolean {
  return kind === LETTER || kind === DIGIT;
}

/** "5,300" is "5300", "007" stays, "1.50" is "1.5". */
function plainNumber(written: string): string {
  const number = written.includes(',') ? written.replaceAll(',', '') : written;
  return number.includes('.') ? number.replace(/\.?0+$/, '') : number;
}

/** Without possessive, apostrophes and points: "korea's" is "korea", "u.s" is "us". */
function plainWord(written: string): string {
  let word = written;
  if (word.includes("'") || word.includes('’')) word = word.replace(/['’]s$/, '').replace(/['’]/g, '');
  return word.includes('.') ? word.replaceAll('.', '') : word;
}
