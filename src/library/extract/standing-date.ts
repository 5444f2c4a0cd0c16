// The day that opens a line above the text, when no row, label or dateline gave one: "Monday, 3 March 2025   Not for
// resale", "[Mar 3, 2025]  Larger type", "2025.03.03   읽은 사람 512". Two different days there tell nothing.
import { changedLabel, otherDateLabel } from './byline-table.ts';
import { type Draft, isParagraph, type Line } from './draft.ts';
import { findWrittenDate, publishedRecord, type WrittenDate } from './publication-date.ts';

const HEAD = 14;
/** A weekday, a bracket, or a word for publishing may stand in front. */
const opener =
  /^[[(]?(?:(?:published|posted|게시|등록|입력|발행|배포일?|date)\s{0,2}:?\s{0,2})?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[,.]?\s)?$/i;
/** What may follow: nothing, a gap, a mark, a time of day. */
const closer = /^(?:$|\]|\s?[|·•,–—(-]|\s{2}|\s?\(?[월화수목금토일]\)?(?:요일)?(?:\s|$)|\s\d{1,2}:)/;

export function readStandingDate(draft: Draft): void {
  if (draft.published !== null) return;
  const found = headLines(draft).flatMap((line) => dayIn(line.text));
  const [date] = found;
  if (date === undefined || found.some((other) => other.value !== date.value)) return;
  if (date.value === draft.crawled) return;
  draft.published = publishedRecord(date, 'head of the page', draft.now);
}

/** The dropped ones too: a masthead has gone by now. */
function headLines({ lines, titleLines }: Draft): Line[] {
  const first = lines.findIndex((line) => isParagraph(line.text) && !line.dropped);
  return lines.slice(0, Math.min(first === -1 ? HEAD : first, HEAD)).filter((line) => !titleLines.includes(line));
}

function dayIn(text: string): WrittenDate[] {
  const date = text.length > 160 ? null : findWrittenDate(text);
  if (date === null || date.precision !== 'day') return [];
  const before = text.slice(0, date.start);
  if (!opener.test(before) || changedLabel.test(before) || otherDateLabel.test(before)) return [];
  return closer.test(text.slice(date.start + date.asWritten.length)) ? [date] : [];
}
