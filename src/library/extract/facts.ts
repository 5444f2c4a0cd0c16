// Rows of facts beside the headline: "Published 3 May 2024 · 4 min read · Words: A Name".
import { readByline } from './byline.ts';
import { jobTitle, nameAndRole, nameLine } from './byline-table.ts';
import { type Draft, headOf, isParagraph } from './draft.ts';
import {
  authorLabel,
  cityPart,
  datelinePlace,
  deskSuffix,
  firmRole,
  issueMonth,
  placeAndName,
  postedBy,
  publishedLabel,
  roleAndName,
  rowFiller,
  sourceLabel,
  weekdayBefore,
} from './fact-row-table.ts';
import { formedOutlet, isOutletName, outlet } from './formed-outlets.ts';
import { provenOutlet } from './outlet-evidence.ts';
import { bareName } from './outlet-table.ts';
import { findWrittenDate, publicationDate, publishedRecord } from './publication-date.ts';
import type { Publisher } from './publisher-table.ts';

type Kind = 'date' | 'changed' | 'issue' | 'author' | 'source' | 'outlet' | 'name' | 'filler' | 'other';

interface Fact {
  readonly kind: Kind;
  readonly text: string;
  readonly publisher?: Publisher | null;
}

/** "A Name and B Name". */
const namesAnd =
  /^\p{Lu}\p{L}{1,20}(?: \p{Lu}[\p{L}.-]{0,20}){1,2} (?:and|&) \p{Lu}\p{L}{1,20}(?: \p{Lu}[\p{L}.-]{0,20}){1,2}$/u;

/** Longer lines are prose or lists of links. */
const longestRow = 200;

/** Rows above the text: dropped where every part is a fact, and one is a date or names the writer. */
export function readFactRows(draft: Draft): void {
  for (const line of headOf(draft)) {
    if (line.text.length > longestRow || isParagraph(line.text) || draft.titleLines.includes(line)) continue;
    const parts = line.text
      .split(/\s{0,3}[|·•ㅣ]\s{0,3}|\s{2,9}| \/ |, (?=(?:사진|그래픽|영상) ?[=:])|(?<=[\p{L}\d]{3})\. (?=\p{Lu})/u)
      .map((part) => part.replace(/\.$/, ''))
      .filter((part) => part !== '');
    if (parts.length === 1 && isReadBeside(line.text)) continue;
    const facts = factsOf(parts, draft);
    if (facts === null) continue;
    const filler = facts.length > 1 && facts.every(({ kind }) => kind === 'filler');
    const telling = facts.filter(({ kind }) => /date|changed|issue|author|source/.test(kind));
    if ((!filler && telling.length === 0) || !isRow(facts, telling.length)) continue;
    if (facts.length === 1 && facts[0]?.kind === 'issue') continue;
    for (const fact of facts) takeFact(draft, fact);
    line.dropped = true;
  }
}

/** A date or a name alone is read with the lines beside it. */
function isReadBeside(text: string): boolean {
  return readByline(text)?.pure === true || (nameAndRole.test(text) && !postedBy.test(text));
}

/** Null as soon as two parts are none: prose is not read to its end. */
function factsOf(parts: readonly string[], draft: Draft): Fact[] | null {
  const facts: Fact[] = [];
  let others = 0;
  for (const part of parts) {
    const fact = factOf(part, draft);
    if (fact.kind === 'other') others += 1;
    if (others > 1 || others === parts.length) return null;
    facts.push(fact);
  }
  return facts;
}

/** One part may be a section's name, where the others tell enough. */
function isRow(facts: readonly Fact[], telling: number): boolean {
  const others = facts.filter(({ kind }) => kind === 'other');
  if (others.length === 0) return true;
  const sure = telling + facts.filter(({ kind }) => kind === 'outlet').length;
  return others.length === 1 && sure > 1 && /^[가-힣A-Za-z·/&\d]{2,12}$/.test(others[0]?.text ?? '');
}

function factOf(part: string, draft: Draft): Fact {
  const name = authorLabel.exec(part)?.groups?.name ?? roleAndName.exec(part)?.groups?.name;
  if (name !== undefined) return { kind: 'author', text: name.replace(/ ?기자$| (?:in|for|at) .{2,40}$/, '') };
  const source = sourceOf(part);
  if (source !== null) return { kind: 'source', text: part, publisher: source };
  if (rowFiller.some((expression) => expression.test(part)) || cityPart.test(part))
    return { kind: 'filler', text: part };
  const role = nameAndRole.exec(part.replace(postedBy, ''))?.groups;
  if (role !== undefined && jobTitle.test(role.role ?? '')) return { kind: 'author', text: role.name ?? '' };
  // With no label a firm's officer may be the one who is asked.
  if (role !== undefined && firmRole.test(role.role ?? ''))
    return { kind: postedBy.test(part) ? 'author' : 'filler', text: role.name ?? '' };
  const changed = /^(?:last )?(?:updated?|modified|revised|수정|crawl(?:ed)?|fetched|retrieved|수집)/i.test(part);
  if (changed && part.length <= 48) return { kind: 'changed', text: part };
  if (isDatePart(part)) return { kind: 'date', text: part };
  return outletFact(part, draft) ?? reporterFact(part) ?? { kind: isNames(part) ? 'name' : 'other', text: part };
}

function outletFact(part: string, draft: Draft): Fact | null {
  const publisher = provenOutlet(draft, part.replace(deskSuffix, '').replace(/ \d{1,2}면$/, ''));
  if (issueMonth.test(part)) return { kind: 'issue', text: part, publisher };
  return publisher === null ? null : { kind: 'outlet', text: part, publisher };
}

/** "홍길동 기자", "서울=홍길동". */
function reporterFact(part: string): Fact | null {
  const name = placeAndName.exec(part)?.groups?.name;
  if (name !== undefined && !isOutletName(name)) return { kind: 'author', text: name };
  const byline = part.length > 40 ? null : readByline(part);
  if (byline?.pure !== true || byline.author === null || byline.published !== null) return null;
  return { kind: 'author', text: byline.author, publisher: byline.publisher };
}

function isNames(part: string): boolean {
  return nameLine.test(part) || namesAnd.test(part);
}

/** "출처: 어느 신문", "원문: 어느리뷰(일본어)". What a picture or a figure comes from is seldom formed like an outlet. */
function sourceOf(part: string): Publisher | null {
  const name = sourceLabel.exec(part)?.groups?.name?.trim() ?? '';
  const formed = formedOutlet(name);
  return formed ?? (/^(?:원문|original)/i.test(part) && bareName.test(name) ? outlet(name) : null);
}

/** A date with its label, its time of day, a place before it or a zone behind it, and no more. */
function isDatePart(part: string): boolean {
  const date = findWrittenDate(part);
  if (date === null) return false;
  const before = part.slice(0, date.start);
  const after = part.slice(date.end);
  const labelled =
    before.trim() === '' || publishedLabel.test(before) || datelinePlace.test(before) || weekdayBefore.test(before);
  return (
    labelled && /^(?: ?(?:[A-Z]{2,5}|송고|\(?[월화수목금토일]요일\)?|제 ?\d{1,5}호|자|\d{1,2}면)){0,4}$/.test(after)
  );
}

/** The dates and writers among the parts of a line that goes for another reason. */
export function takeStatedFacts(draft: Draft, parts: readonly string[]): void {
  for (const part of parts) {
    const fact = factOf(part, draft);
    if (/date|issue|author|outlet|source/.test(fact.kind)) takeFact(draft, fact);
  }
}

function takeFact(draft: Draft, { kind, text, publisher }: Fact): void {
  if (kind === 'author' || kind === 'name') draft.author ??= text.replace(/ (?:and|&) /, ', ');
  draft.publisher ??= publisher ?? null;
  if (kind === 'issue') draft.published ??= issueOf(text, draft.now);
  const date = kind === 'date' ? findWrittenDate(text) : null;
  if (date !== null) draft.published ??= publishedRecord(date, 'byline', draft.now);
}

function issueOf(text: string, now: Date): Draft['published'] {
  const groups = issueMonth.exec(text)?.groups ?? {};
  const written = groups.name === undefined ? `${groups.y}년 ${groups.m}월` : `${groups.name} ${groups.year}`;
  return publicationDate(written, 'byline', now);
}
