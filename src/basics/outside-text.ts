/** Text from outside made safe for a line of ours: no control, zero-width, direction-changing or tag characters. */

/**
 * Unicode: Cc controls (tab and line feed stay), Cs lone surrogates, DI what shows as nothing by default (zero-width
 * and direction marks, soft hyphen, Hangul fillers, variation selectors, tags), and the interlinear marks.
 */
const invisible = /(?![\t\n])[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu;

/** The same text without what a reader cannot see. Keeps lines and tabs. */
export function visibleText(text: string): string {
  return text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replace(invisible, '');
}

/** One line: what cannot be seen is gone, every run of space is one space. */
export function visibleLine(text: string): string {
  return visibleText(text).replace(/\s+/g, ' ').trim();
}
