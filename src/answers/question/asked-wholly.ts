/** Questions that are for one thing from their first word to their last, but for how one begins to talk. */

/** A longer text tells of something. In characters. */
const LONGEST = 160;

export const wholly = (way: string): RegExp =>
  new RegExp(`^(?:(?:hi|hey|so|and|ok|okay|please|then|근데|그럼|혹시),? )*${way}$`, 'iu');

/** What stands in the only group of the first way that the whole question is put; null where it is put in none. */
export function askedWholly(question: string, ways: readonly RegExp[]): string | null {
  const plain = question.trim().replace(/[\s?.!]{1,8}$/u, '');
  if (plain.length > LONGEST) return null;
  return ways.map((one) => one.exec(plain)?.[1]).find((one) => one !== undefined) ?? null;
}
