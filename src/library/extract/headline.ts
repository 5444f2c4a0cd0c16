// Whether a line reads like a headline, and whether one stands below a line that names the site.
import { readByline } from './byline.ts';
import { type Draft, headlineLike, headOf, isParagraph, type Line } from './draft.ts';
import { findWrittenDate } from './publication-date.ts';

/** Below it, before the text, stands a line that reads like a headline and is at least `share` as long. */
export function hasHeadlineBelow(draft: Draft, line: Line, share: number): boolean {
  const head = headOf(draft);
  const at = head.indexOf(line);
  return head
    .slice(at + 1, at + 3)
    .some(
      ({ text }) =>
        text.length >= line.text.length * share &&
        isHeadlineText(text, 12) &&
        findWrittenDate(text) === null &&
        (readByline(text)?.start ?? text.length) > 0,
    );
}

/** Not an item of a list. `least` is for Korean, English needs more letters for as much. */
export function isHeadlineText(text: string, least: number): boolean {
  if (isParagraph(text) || !headlineLike(text) || /^(?:[①-⑳]|\d{1,2}[.)] )/.test(text)) return false;
  return text.length >= (/[가-힣]/.test(text) ? least : 20);
}
