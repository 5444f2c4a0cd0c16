// Short lines that hold a whole date and beside it only whose page it is, a city, a weekday or a page of the paper.
import { findPlaces } from '../places.ts';
import { nameLine, otherDateLabel } from './byline-table.ts';
import { type Draft, headOf, isParagraph, kept, type Line } from './draft.ts';
import { menuWords } from './menu-table.ts';
import { provenOutlet } from './outlet-evidence.ts';
import { bareName } from './outlet-table.ts';
import { findWrittenDate, publishedRecord, type WrittenDate } from './publication-date.ts';

/** What may stand behind the date: "(화)", "월요일", "자 27면". */
const behind =
  /^[\s).,]{0,4}(?:\(?[월화수목금토일](?:요일)?\)?|\p{L}{3,6}day)?(?:자)? ?(?:[A-Z]?\d{1,2}면|page \d{1,3})?\)?$/iu;

/** Whose day a date is when no outlet stands in front of it: of these it is an event's. */
const eventName =
  /(?:일|날|일시|일정|기간|기한|마감|시행|개막|개통|예정|출시|발표|계약|체결|서명|창립|설립|행사|개최|완공|착공|가동|상용화|종료|시작|공개|launch|opening|deadline|event|conference|summit|expo|forum|signing|closing|founded|since|until|from|due)$/i;

interface DatedName {
  readonly name: string;
  readonly date: WrittenDate | null;
}

/** "어느신문 2025년 9월 25일 목요일", "Some Letter, 3 May 2025", "[어느신문]"; null where more stands in the line. */
function datedName(text: string): DatedName | null {
  const date = findWrittenDate(text);
  const name = text.slice(0, date?.start ?? text.length).replace(/^[[【<]|[\]】>]$|[\s(|,·–—-]{1,9}$/g, '');
  if (name === text || !behind.test(date === null ? '' : text.slice(date.end))) return null;
  return { name: name.replace(/[\s(|,·–—-]{1,9}$/, ''), date };
}

/** The outlet of the name, also with a city behind it: "Some Letter Oslo". */
function outletOf(draft: Draft, name: string): Draft['publisher'] {
  const proven = provenOutlet(draft, name);
  const [city = ''] = / [^\s]{2,20}$/.exec(name) ?? [];
  if (proven !== null || city === '' || findPlaces(city).length === 0) return proven;
  return provenOutlet(draft, name.slice(0, -city.length).replace(/,$/, ''));
}

/** True where the line is a proven outlet's name with its day; the line goes. */
export function readDatedName(draft: Draft, line: Line): boolean {
  const read = line.text.length > 90 ? null : datedName(line.text);
  const publisher = read === null ? null : outletOf(draft, read.name);
  if (read === null || publisher === null) return false;
  draft.publisher ??= publisher;
  if (read.date !== null) draft.published ??= publishedRecord(read.date, 'byline', draft.now);
  line.dropped = true;
  return true;
}

/** The same below the headline, where an unproven name gives its day alone, and at the foot of the page. */
export function readDatedNames(draft: Draft): void {
  for (const line of headOf(draft).slice(1, 6)) {
    if (isParagraph(line.text)) break;
    if (findWrittenDate(line.text) !== null && !readDatedName(draft, line)) readBareDay(draft, line);
  }
  for (const line of kept(draft).slice(-3)) if (findWrittenDate(line.text) !== null) readDatedName(draft, line);
}

/** A person's name in front of the date is read as the writer's elsewhere. */
function readBareDay(draft: Draft, { text }: Line): void {
  const read = draft.published === null && text.length <= 60 ? datedName(text) : null;
  if (read === null || read.date === null || !bareName.test(read.name) || nameLine.test(read.name)) return;
  if (eventName.test(read.name) || otherDateLabel.test(`${read.name} `) || menuWords.has(read.name.toLowerCase()))
    return;
  draft.published = publishedRecord(read.date, 'byline', draft.now);
}

/** "Harbour Ledger, Oslo": the outlet and where it is written. */
export function outletWithCity(draft: Draft, text: string): Draft['publisher'] {
  const parts = /^(?<name>[^,]{4,40}), (?<city>\p{Lu}[\p{L} ]{2,20})$/u.exec(text)?.groups;
  if (parts === undefined || findPlaces(parts.city ?? '').length === 0) return null;
  return provenOutlet(draft, parts.name ?? '');
}

/** "Harbour Trade Letter - views and numbers from the docks": the name, and what it says of itself. */
export function outletWithMotto(text: string, formed: (name: string) => Draft['publisher']): Draft['publisher'] {
  const name = /^(?<name>[^|–—:]{4,40}?) [|–—-] \p{Ll}+(?:,? (?:\p{L}|&)[\p{L}-]*){2,14}$/u.exec(text)?.groups?.name;
  return name === undefined ? null : formed(name);
}
