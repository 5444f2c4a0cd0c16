// Rows of facts beside the headline ("Published 3 May 2024 · 4 min read · Words: A Name"), dates with a label, datelines.
import { readByline } from './byline.ts';
import { changedLabel, jobTitle, nameAndRole, nameLine, otherDateLabel } from './byline-table.ts';
import { type Draft, headOf, isParagraph, kept, type Line } from './draft.ts';
import {
  authorLabel,
  cityPart,
  datelineEnd,
  datelinePlace,
  issueMonth,
  publishedLabel,
  rowFiller,
  weekdayBefore,
} from './fact-row-table.ts';
import { isOutletName, outlet } from './formed-outlets.ts';
import { findWrittenDate, publicationDate, publishedRecord } from './publication-date.ts';
import { publisherByName } from './publisher.ts';

type Kind = 'date' | 'changed' | 'issue' | 'author' | 'outlet' | 'name' | 'filler' | 'other';

interface Fact {
  readonly kind: Kind;
  readonly text: string;
}

/** "A Name and B Name". */
const namesAnd =
  /^\p{Lu}\p{L}{1,20}(?: \p{Lu}[\p{L}.-]{0,20}){1,2} (?:and|&) \p{Lu}\p{L}{1,20}(?: \p{Lu}[\p{L}.-]{0,20}){1,2}$/u;

/** Longer lines are prose or lists of links. */
const longestRow = 200;

/** Rows above the text: dropped where every part is a fact, and one is a date or names the writer. */
export function readFactRows(draft: Draft): void {
  for (const line of headOf(draft)) {
    if (line.text.length > longestRow || draft.titleLines.includes(line)) continue;
    const parts = line.text
      .split(/\s{0,3}[|·•ㅣ]\s{0,3}|\s{2,9}|\. (?=Published|Updated|Posted)/)
      .filter((part) => part !== '');
    // A date or a name alone is read with the lines beside it.
    if (parts.length === 1 && (readByline(line.text)?.pure === true || nameAndRole.test(line.text))) continue;
    const facts = parts.map(factOf);
    const filler = facts.length > 1 && facts.every(({ kind }) => kind === 'filler');
    const telling = filler || facts.some(({ kind }) => /date|changed|issue|author/.test(kind));
    if (!telling || facts.some(({ kind }) => kind === 'other')) continue;
    if (facts.length === 1 && facts[0]?.kind === 'issue') continue;
    for (const fact of facts) takeFact(draft, fact);
    line.dropped = true;
  }
}

function factOf(part: string): Fact {
  const name = authorLabel.exec(part)?.groups?.name;
  if (name !== undefined) return { kind: 'author', text: name.replace(/ ?기자$/, '') };
  if (rowFiller.some((expression) => expression.test(part)) || cityPart.test(part))
    return { kind: 'filler', text: part };
  const role = nameAndRole.exec(part.replace(/^by /i, ''))?.groups;
  if (role !== undefined && jobTitle.test(role.role ?? '')) return { kind: 'author', text: role.name ?? '' };
  const changed = /^(?:last )?(?:updated?|modified|revised|수정|crawl(?:ed)?|fetched|retrieved|수집)/i.test(part);
  if (changed && part.length <= 48) return { kind: 'changed', text: part };
  if (isDatePart(part)) return { kind: 'date', text: part };
  if (issueMonth.test(part)) return { kind: 'issue', text: part };
  if (isOutletName(part) || publisherByName(part) !== null) return { kind: 'outlet', text: part };
  return { kind: nameLine.test(part) || namesAnd.test(part) ? 'name' : 'other', text: part };
}

/** A date with its label, its time of day, a place before it or a zone behind it, and no more. */
function isDatePart(part: string): boolean {
  const date = findWrittenDate(part);
  if (date === null) return false;
  const before = part.slice(0, date.start);
  const after = part.slice(date.end);
  const labelled =
    before.trim() === '' || publishedLabel.test(before) || datelinePlace.test(before) || weekdayBefore.test(before);
  return labelled && /^(?: ?[A-Z]{2,5}| ?[월화수목금토일]요일|자 ?\d{0,2}면?|자)?$/.test(after);
}

/** The dates and writers among the parts of a line that goes for another reason. */
export function takeStatedFacts(draft: Draft, parts: readonly string[]): void {
  for (const fact of parts.map(factOf)) if (/date|issue|author/.test(fact.kind)) takeFact(draft, fact);
}

function takeFact(draft: Draft, { kind, text }: Fact): void {
  if (kind === 'author' || kind === 'name') draft.author ??= text.replace(/ (?:and|&) /, ', ');
  if (kind === 'outlet') draft.publisher ??= outlet(text);
  if (kind === 'issue') draft.published ??= issueOf(text, draft.now);
  const date = kind === 'date' ? findWrittenDate(text) : null;
  if (date !== null) draft.published ??= publishedRecord(date, 'byline', draft.now);
}

function issueOf(text: string, now: Date): Draft['published'] {
  const groups = issueMonth.exec(text)?.groups ?? {};
  const written = groups.name === undefined ? `${groups.y}년 ${groups.m}월` : `${groups.name} ${groups.year}`;
  return publicationDate(written, 'byline', now);
}

/** "… · First published: 11 Nov 2025, 18:02 IST" in a line of facts above or below the text. */
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

/** "Doha, Qatar, 19 January 2026: …", "KINGSTON, 8 July 2025 — …": the place and the whole date open the text. */
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
    if (isParagraph(line.text)) return;
  }
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
