/** Long text in pieces: after a sentence where one ends in time, else between words, else where it must be. */

/** A piece is not made shorter than this only to end with a sentence. */
const SHORTEST = 200;

export function cutText(text: string, most: number): readonly string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > most) {
    const head = rest.slice(0, most);
    const sentence = Math.max(head.lastIndexOf('. '), head.lastIndexOf('\n'));
    const at = sentence >= SHORTEST ? sentence + 1 : Math.max(head.lastIndexOf(' '), SHORTEST);
    pieces.push(rest.slice(0, at).trim());
    rest = rest.slice(at).trim();
  }
  return [...pieces, rest];
}
