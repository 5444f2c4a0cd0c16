// Dates of publication that stand in no row of their own: with a label in a line of facts, or opening the text.
import { findPlaces } from '../places.ts';
import { changedLabel, otherDateLabel } from './byline-table.ts';
import { type Draft, headOf, isParagraph, kept, type Line } from './draft.ts';
import { datelineEnd, datelinePlace, placeBehindDate, publishedLabel } from './fact-row-table.ts';
import { isOutletName, outlet } from './formed-outlets.ts';
import { findWrittenDate, publishedRecord } from './publication-date.ts';

/** Longer lines are prose or lists of links. */
const longestRow = 200;

/** "… · First published: 4 Feb 2025, 09:15 CET" in a line of facts above or below the text. */
export function readLabelledDate(draft: Draft): void {
  if (draft.published !== null) return;
  for (const { text } of [...headOf(draft), ...kept(draft).slice(-5)]) {
    if (text.length > longestRow) continue;
    const date = findWrittenDate(text);
    const before = text.slice(Math.max(0, (date?.start ?? 0) - 30), date?.start ?? 0);
    const other = changedLabel.test(before) || otherDateLabel.test(before);
    if (date === null || other || !publishedLabel.test(before) || isSentenceBefore(text, date.start)) continue;
    draft.published = publishedRecord(date, 'byline', draft.now);
    return;
  }
}

/** "The plan was first published 3 May 2019" tells of something else. */
function isSentenceBefore(text: string, at: number): boolean {
  return / (?:was|were|is|are|had been|report|study|which) [^|·]{0,40}$/i.test(text.slice(0, at));
}

/** "Muscat, Oman, 3 April 2025: …", "KINGSTON, 8 July 2025 — …": the place and the whole date open the text. */
export function readDateline(draft: Draft): void {
  if (draft.published !== null) return;
  for (const line of kept(draft).slice(0, 8)) {
    if (draft.titleLines.includes(line)) continue;
    const date = findWrittenDate(line.text.slice(0, 110));
    const found = date !== null && datelinePlace.test(line.text.slice(0, date.start));
    if (found && datelineEnd.test(line.text.slice(date.start + date.asWritten.length))) {
      takeDateline(draft, line, date.start + date.asWritten.length, date);
      return;
    }
    if (date?.start === 0 && hasPlaceBehind(line.text.slice(date.end))) {
      draft.published = publishedRecord(date, 'dateline', draft.now);
      return;
    }
    if (isParagraph(line.text)) return;
  }
}

function hasPlaceBehind(text: string): boolean {
  const place = placeBehindDate.exec(text.slice(0, 120))?.groups?.place;
  return place !== undefined && findPlaces(place).length > 0;
}

function takeDateline(
  draft: Draft,
  line: Line,
  end: number,
  date: NonNullable<ReturnType<typeof findWrittenDate>>,
): void {
  draft.published = publishedRecord(date, 'dateline', draft.now);
  const agency = /^ ?\(([^()]{2,40})\)/.exec(line.text.slice(end))?.[1] ?? '';
  if (isOutletName(agency)) draft.publisher ??= outlet(agency);
  const rest = line.text.slice(end).replace(/^ ?\([^()]{2,40}\)/, '');
  if (/^[\s:–—|-]{0,5}(?:staff reports?(?:ers?)?)?$/i.test(rest)) line.dropped = true;
}
