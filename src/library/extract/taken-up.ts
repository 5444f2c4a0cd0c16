// How far a line's words come again in the text below it: a headline's and a standfirst's do, a menu's do not. It asks
// nothing of the wording, so it holds for outlets and languages of menus that no table knows.

export interface TakenUp {
  readonly words: number;
  /** Of them, so many come again. */
  readonly again: number;
}

/** Beginnings of words, so that endings and particles do not count: five letters of a Latin word, two syllables of Hangul. */
const [LATIN, HANGUL] = [5, 2];

export function stemsOf(text: string): Set<string> {
  const stems = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(/[가-힣]{2,20}|[\p{Script=Latin}\d&]{2,40}/gu)) {
    if (/[가-힣]/.test(word)) stems.add(word.slice(0, HANGUL));
    else if (word.length > 3 || /\d/.test(word)) stems.add(word.slice(0, LATIN));
  }
  // Names of two or three letters are written in capitals; small words of that length are grammar.
  for (const [name] of text.matchAll(/\b[A-Z][A-Z&]{1,2}\b/g)) stems.add(name.toLowerCase());
  return stems;
}

export function takenUp(line: string, text: ReadonlySet<string>): TakenUp {
  const stems = [...stemsOf(line)];
  return { words: stems.length, again: stems.filter((stem) => text.has(stem)).length };
}
