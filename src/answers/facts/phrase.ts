/** A stretch of a sentence that may be a fact. */
export interface Phrase {
  readonly text: string;
  readonly start: number;
}

/** What the pattern holds in its first group. */
export function phrasesOf(text: string, pattern: RegExp): Phrase[] {
  return [...text.matchAll(pattern)].map((m) => ({ text: m[1]!, start: m.index + m[0].indexOf(m[1]!) }));
}

export const overlap = (a: Phrase, b: Phrase): boolean =>
  a.start < b.start + b.text.length && b.start < a.start + a.text.length;

/** A later reading only where no earlier one has been. Characters are remembered: comparing each with each goes with the square. */
export function surestFirst(...readings: readonly (readonly Phrase[])[]): Phrase[] {
  const taken = new Set<number>();
  return readings.flat().filter(({ text, start }) => {
    const places = Array.from(text, (_, at) => start + at);
    if (places.some((at) => taken.has(at))) return false;
    for (const at of places) taken.add(at);
    return true;
  });
}
