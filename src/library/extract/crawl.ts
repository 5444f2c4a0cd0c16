// The crawler's own note of when it took the page. That day is never the article's, but it gives a dateline its year.
import type { DateRecord } from '../../domain/date-record.ts';
import { type Draft, kept } from './draft.ts';
import { datelineWithoutYear } from './fact-row-table.ts';
import { findWrittenDate } from './publication-date.ts';

/** "date 2018-02-09 English", glued to the first line or alone. */
const crawlNote =
  /^(?:date \d{4}-\d{2}-\d{2}(?: (?:English|Korean|Chinese|Japanese|en|ko|unknown)(?=$))?|(?:crawled|fetched|scraped|retrieved|accessed|downloaded|archived|captured|crawl)(?: date| on| at)?\s{0,2}:?\s{0,2}\d{4}-\d{2}-\d{2}(?:[T ][\d:.]{5,15}Z?)?|수집 ?(?:일|일시|시각)\s{0,2}:?\s{0,2}\d{4}[-.]\d{1,2}[-.]\d{1,2}(?: [\d:]{4,8})?)\s{0,3}/i;
/** A note stands within this many lines of the top. */
const highest = 5;
/** A page taken longer after its day may be of another year. */
const longestDays = 60;
const dayMs = 86_400_000;

/** The note goes where it is glued to the first line, or alone on its own. */
export function readCrawlNote(draft: Draft): void {
  for (const [index, line] of draft.lines.slice(0, highest).entries()) {
    const note = crawlNote.exec(line.text);
    if (note === null) continue;
    draft.crawled ??= findWrittenDate(note[0])?.value ?? null;
    const rest = line.text.slice(note[0].length);
    if (rest === '') line.dropped = true;
    if (index === 0) line.text = rest;
  }
}

/** "LISBON, March 4 (Some Wire) -" on a page taken on 5 March 2025: probably of that year, and marked so. */
export function dateByCrawl(draft: Draft): void {
  if (draft.published !== null || draft.crawled === null) return;
  for (const line of kept(draft).slice(0, 6)) {
    const groups = draft.titleLines.includes(line)
      ? undefined
      : datelineWithoutYear.exec(line.text.slice(0, 120))?.groups;
    if (groups?.date === undefined) continue;
    draft.published = lastSuchDay(groups.date, draft.crawled);
    return;
  }
}

function lastSuchDay(written: string, crawled: string): DateRecord | null {
  const year = Number(crawled.slice(0, 4));
  for (const candidate of [year, year - 1]) {
    const value = findWrittenDate(`${written}, ${candidate}`)?.value ?? null;
    const days = value === null ? -1 : (Date.parse(crawled) - Date.parse(value)) / dayMs;
    if (value === null || !(days >= 0 && days <= longestDays)) continue;
    return { asWritten: written, means: 'published', value, precision: 'day', basis: 'inferred', from: 'crawl note' };
  }
  return null;
}
