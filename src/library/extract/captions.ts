// The captions of pictures.
import { captionCredits, captionMark } from './caption-table.ts';
import { comparable, type Draft, isParagraph, kept, type Line } from './draft.ts';

const longestCaption = 240;

/**
 * A caption is told by its credit, by a mark in front of a single line, or by standing twice (the picture's alternative
 * text and its caption).
 */
export function dropCaptions(draft: Draft): void {
  const lines = kept(draft);
  for (const [index, line] of lines.entries()) {
    if (line.dropped || line.text.length > longestCaption) continue;
    if (hasCredit(line.text) || isMarkedCaption(lines, index)) dropCaption(line, [lines[index - 1], lines[index + 1]]);
    else dropTwin(line, lines[index + 1], index < 3);
  }
}

/** Both copies of a caption go, the second copy of a headline or a sentence. */
function dropTwin(line: Line, next: Line | undefined, atTop: boolean): void {
  if (next === undefined || next.text !== line.text || line.text.length < 12) return;
  drop(next);
  if (!atTop && !isParagraph(line.text) && !/[.!?]["'”’)]?$/.test(line.text)) drop(line);
}

/** The same words often stand once with the credit and once without. */
function dropCaption(caption: Line, beside: readonly (Line | undefined)[]): void {
  drop(caption);
  for (const line of beside) {
    if (line !== undefined && line.text.length >= 12 && comparable(caption.text).includes(bareCaption(line.text)))
      drop(line);
  }
}

function bareCaption(text: string): string {
  return comparable(text).replace(/[.\s]{1,4}$/, '');
}

/** "글=홍길동 기자, 사진=…" credits the writer first: no caption. */
function hasCredit(text: string): boolean {
  return !/^(?:글|취재) ?[=:·]/.test(text) && captionCredits.some((expression) => expression.test(text));
}

/** One marked line between paragraphs; several in a row are a list. */
function isMarkedCaption(lines: readonly Line[], index: number): boolean {
  const marked = (at: number): boolean => /^[▲△▼▽]/.test(lines[at]?.text ?? '');
  return captionMark.test(lines[index]?.text ?? '') && !marked(index - 1) && !marked(index + 1);
}

function drop(line: Line): void {
  line.dropped = true;
}
