// Writers whom no word marks: a name beside the date, above a role, or in front of whose somebody is.
import { findPlaces } from '../places.ts';
import type { Byline } from './byline.ts';
import { jobTitle, nameAndRole, nameLine } from './byline-table.ts';
import { type Draft, isParagraph, type Line } from './draft.ts';
import { contributor, opinionMark } from './fact-row-table.ts';
import { isOutletName } from './formed-outlets.ts';
import { menuWords } from './menu-table.ts';
import { publisherWithin } from './publisher.ts';

/** "A Name North of England correspondent", "Staff reporters A Name (Oslo), B Name (Helsinki)". */
const nameThenRole =
  /^(?<name>\p{Lu}\p{Ll}[\p{L}'’-]{1,20} \p{Lu}[\p{L}'’-]{1,24}),? (?<role>(?:[\p{L}&-]{1,20} ){0,4}(?:correspondent|editor|reporter))$/u;
const staffLine = /^(?:staff )?(?:reporters?|writers?|correspondents?):? (?<names>\p{Lu}.{4,100})$/iu;

/** A name alone, or with its city, is the author beside the date or above a role, unless its words are words of the text. */
export function readNamesBeside(draft: Draft, head: readonly Line[]): void {
  if (draft.author === null) readContributor(draft, head);
  if (draft.author !== null) return;
  for (const [index, line] of head.entries()) {
    if (line.dropped || draft.titleLines.includes(line) || index === 0 || line.text.length > 90) continue;
    if (readNameAndRole(draft, line) || readStaff(draft, line)) return;
    const role = head[index + 1];
    const aboveRole = role !== undefined && (isRoleLine(role) || tellsOf(role, line.text));
    const name = line.text.replace(/, \p{Lu}[\p{L}'’-]{2,20}$/u, '');
    if (!(aboveRole || isBesideByline(draft, line)) || !isName(draft, name)) continue;
    draft.author = name;
    line.dropped = true;
    if (aboveRole) role.dropped = true;
    return;
  }
}

function isName(draft: Draft, text: string): boolean {
  return text.length <= 40 && nameLine.test(text) && !isOutletName(text) && !usesOrdinaryWords(draft, text);
}

/** "Technology reporter, Kisumu" */
function isRoleLine({ text }: Line): boolean {
  return text.length <= 48 && jobTitle.exec(text)?.index === 0 && !/[.!?]$/.test(text);
}

/** "A Name is a fellow at …" below "A Name". */
function tellsOf({ text }: Line, name: string): boolean {
  return (
    text.length <= 240 && text.startsWith(name) && /^ (?:is|was|writes|works|leads|has)\b/.test(text.slice(name.length))
  );
}

function readStaff(draft: Draft, line: Line): boolean {
  const names = staffLine.exec(line.text)?.groups?.names?.replace(/ \([^()]{2,30}\)/g, '');
  if (names === undefined || !names.split(', ').every((name) => nameLine.test(name))) return false;
  draft.author = names;
  line.dropped = true;
  return true;
}

/** Above or below it a line of the page has gone already. */
function isBesideByline(draft: Draft, line: Line): boolean {
  const at = draft.lines.indexOf(line);
  return [draft.lines[at - 1], draft.lines[at + 1]].some((other) => other?.dropped === true);
}

/** "Maud Ferris, 5 October 2025", and no more. */
export function isNameAndDate(draft: Draft, byline: Byline | null): byline is Byline {
  return byline !== null && byline.signs < 3 && withoutCity(bareLeft(byline)) === nameLeft(draft, byline);
}

/** What is left beside the date, without the section and the count of comments behind it. */
function bareLeft({ left }: Byline): string {
  const words = left.replace(/^[\s,|·•-]{1,9}|[\s,|·•-]{1,9}$/g, '').split(' ');
  while (words.length > 2 && isAside(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
}

function isAside(word: string): boolean {
  return /^\d{1,4}$/.test(word) || menuWords.has(word.toLowerCase());
}

/** "Maud Ferris, 5 October 2025", "10 December 2024, A Name, Munich": what is left of the line beside its date. */
export function nameLeft(draft: Draft, byline: Byline): string | null {
  const [whole = '', ...others] = bareLeft(byline)
    .split(/ ?[,|·•]\s{0,3}/)
    .filter((part) => part !== '');
  const name = withoutCity(whole.replace(/ ?\([^()]{2,30}\)$/, ''));
  if (byline.published === null || !isName(draft, name) || others.length > 1) return null;
  const body = draft.lines.map((line) => line.text).join('\n');
  return findPlaces(name).length > 0 || body.includes(` in ${name}`) ? null : name;
}

/** "A Name in Oslo", of which the byline's words have gone. */
function withoutCity(name: string): string {
  const [city = ''] = / \p{Lu}[\p{L}-]{2,20}$/u.exec(name) ?? [];
  return name.split(' ').length > 2 && findPlaces(city).length > 0 ? name.slice(0, -city.length).trim() : name;
}

/** The guest who wrote an opinion piece: "금태하 (어느연구소 소장)". */
function readContributor(draft: Draft, head: readonly Line[]): void {
  if (!draft.lines.slice(0, 4).some(({ text }) => opinionMark.test(text))) return;
  for (const line of head.slice(1)) {
    const name = isParagraph(line.text) ? undefined : contributor.exec(line.text)?.groups?.name;
    if (line.dropped || name === undefined) continue;
    draft.author = name;
    line.dropped = true;
    return;
  }
}

function readNameAndRole(draft: Draft, line: Line): boolean {
  const groups = (nameAndRole.exec(line.text) ?? nameThenRole.exec(line.text))?.groups;
  if (groups === undefined || !jobTitle.test(groups.role ?? '')) return false;
  draft.author = groups.name ?? null;
  draft.publisher ??= publisherWithin(groups.role ?? '')?.publisher ?? null;
  line.dropped = true;
  return true;
}

function usesOrdinaryWords(draft: Draft, name: string): boolean {
  const body = draft.lines.map((line) => line.text).join('\n');
  return name
    .split(/[ -]/)
    .some((word) => menuWords.has(word.toLowerCase()) || body.includes(` ${word.toLowerCase()} `));
}
