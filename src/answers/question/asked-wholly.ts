/** Questions that are for one thing from their first word to their last, but for how one begins to talk. */

/** A longer text tells of something. In characters. */
const LONGEST = 160;

/** What stands in the only group where the whole question is put so. */
export type Way = (question: string) => string | undefined;

/**
 * Most questions have not the words of a way, whatever name they stand around: that is seen first. The letters of all
 * scripts that a name may have take V8 a millisecond to make a pattern of.
 */
export function wholly(way: string, name: string): Way {
  const words = pattern(way.replaceAll(name, '.+'));
  let whole: RegExp | null = null;
  return (question) => {
    if (!words.test(question)) return undefined;
    whole ??= pattern(way);
    return whole.exec(question)?.[1];
  };
}

const pattern = (way: string): RegExp =>
  new RegExp(`^(?:(?:hi|hey|so|and|ok|okay|please|then|근데|그럼|혹시),? )*${way}$`, 'iu');

/** What stands in the only group of the first way that the whole question is put; null where it is put in none. */
export function askedWholly(question: string, ways: readonly Way[]): string | null {
  const plain = question.trim().replace(/[\s?.!]{1,8}$/u, '');
  if (plain.length > LONGEST) return null;
  return ways.map((one) => one(plain)).find((one) => one !== undefined) ?? null;
}
