// Rows around the text that are told by their shape, whatever their words: items set apart by gaps or bars (a menu, buttons,
// the headlines of other articles), hashtags, tickers. Only above the first paragraph and below the last one.
import { type Draft, isParagraph, kept, type Line } from './draft.ts';
import { linesBesideText } from './furniture-table.ts';
import { stemsOf, takenUp } from './taken-up.ts';

/** A label is shorter: a section, a kind of piece, a button. */
const LABEL = 30;
const READ = 6_000;

/** After the headline is known: what stands above it has gone. */
export function dropRows(draft: Draft): void {
  const lines = kept(draft);
  const first = lines.findIndex((line) => isParagraph(line.text));
  const last = lines.findLastIndex((line) => isParagraph(line.text));
  if (first === -1) return;
  const text = stemsOf(
    lines
      .slice(first, last + 1)
      .map((line) => line.text)
      .join('\n')
      .slice(0, READ),
  );
  for (const line of lines.slice(0, first)) {
    if (draft.titleLines.includes(line)) continue;
    if (isRow(line) || (draft.title !== null && isLabel(line, text))) line.dropped = true;
  }
  for (const line of lines.slice(last + 1)) if (isRow(line)) line.dropped = true;
}

function isRow({ text }: Line): boolean {
  if (text.length > 240 || /^[-–—•*▲△◆■□○●·]/u.test(text)) return false;
  if (linesBesideText.some((expression) => expression.test(text))) return true;
  const items = text.split(/\s{2,9}|\s?\|\s?|\s[·•/]\s/).filter((item) => item !== '');
  return (
    items.length > 1 && items.every((item) => item.length <= (items.length > 2 ? 48 : 32) && !/[.!?]["”’]?$/.test(item))
  );
}

/** A few words that the text never takes up: no standfirst. */
function isLabel({ text }: Line, taken: ReadonlySet<string>): boolean {
  if (text.length > LABEL || /^[-–—•*▲△◆■□○●·"“‘'(]/u.test(text) || /[.!?:]$/.test(text)) return false;
  return takenUp(text, taken).again === 0;
}
