// Byline, date and publisher lines above the body, also those glued to the headline.
import { type Byline, readByline } from './byline.ts';
import { type Draft, headOf, type Line } from './draft.ts';
import { isNameAndDate, nameLeft, readNamesBeside } from './head-names.ts';
import { provenOutlet } from './outlet-evidence.ts';
import { kickers } from './outlet-table.ts';
import { publishedRecord } from './publication-date.ts';
import { publisherByName } from './publisher.ts';

/** Lines that are a byline, a date or a publisher's name and nothing more; also a headline with its byline glued on. */
export function readHeadBylines(draft: Draft): void {
  const head = headOf(draft);
  for (const [index, line] of head.entries()) {
    if (draft.titleLines.includes(line)) continue;
    const byline = readByline(line.text, (name) => provenOutlet(draft, name));
    if (byline?.pure === true || (index > 0 && isNameAndDate(draft, byline))) dropByline(draft, line, byline);
    else if (index < 3 && byline !== null) cutGluedByline(draft, line, byline);
    else if (index < 8) dropPublisherLine(draft, line);
  }
  readNamesBeside(draft, head);
  for (const line of head) if (line.text === draft.author) line.dropped = true;
}

export function dropByline(draft: Draft, line: Line, byline: Byline): void {
  line.dropped = true;
  draft.author ??= byline.author ?? nameLeft(draft, byline);
  draft.publisher ??= byline.publisher;
  if (byline.published !== null) draft.published ??= publishedRecord(byline.published, 'byline', draft.now);
}

/** "Headline. May. 20, 2019 07:51. by Name mail@host" */
function cutGluedByline(draft: Draft, line: Line, whole: Byline): void {
  const before = line.text.slice(0, whole.start);
  const headline = before.replace(/[\s.|·•/([–—-]{1,9}$/, '');
  const after = readByline(line.text.slice(whole.start));
  if (after?.pure !== true || !isLongEnough(headline)) return;
  if (after.signs < 2 && !/[.!?|·•–—…”"’')\]-] ?$/.test(before)) return;
  dropByline(draft, line, after);
  if (draft.title !== null || kickers.some((expression) => expression.test(headline))) return;
  draft.title = headline;
  draft.titleLines.push(line);
}

function isLongEnough(headline: string): boolean {
  return headline.length >= 10 && headline.length <= 200 && (headline.match(/\p{L}{2,}/gu)?.length ?? 0) >= 3;
}

function dropPublisherLine(draft: Draft, line: Line): void {
  if (line.text.length > 48) return;
  const name = line.text
    .replace(/^(?:source|출처|via|from)\s{0,2}[:：]?\s{0,2}/i, '')
    .replace(/^[[(【<]|[\])】>]$/g, '');
  const publisher = publisherByName(name);
  if (publisher === null) return;
  draft.publisher ??= publisher;
  line.dropped = true;
}
