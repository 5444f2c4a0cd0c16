// What stands below the body: author boxes, lists of other articles, comments, and bylines that close a text.
import { allMatches } from '../../basics/all-matches.ts';
import { readByline } from './byline.ts';
import { bylineKo, emailAddress, nameLine } from './byline-table.ts';
import { assembled, type Draft, isParagraph, kept, type Line } from './draft.ts';
import { bioCue, type TailKind, tailMarkers } from './furniture-table.ts';
import { dropByline } from './head.ts';
import { provenOutlet } from './outlet-evidence.ts';
import { publisherByHost, publisherWithin } from './publisher.ts';

/** A last part may be cut unread only if it is a smaller share of the text than this. */
const tailShare = 0.3;

export function cutTail(draft: Draft): void {
  const lines = kept(draft);
  let bodySeen = false;
  for (const [index, line] of lines.entries()) {
    if (line.dropped) continue;
    const kind = bodySeen ? markerOf(line.text) : null;
    if (kind !== null) cutSection(draft, lines, index, kind);
    bodySeen ||= isParagraph(line.text);
  }
}

function markerOf(text: string): TailKind | null {
  if (text.length > 80) return null;
  return tailMarkers.find((marker) => marker.expression.test(text))?.kind ?? null;
}

function cutSection(draft: Draft, lines: readonly Line[], index: number, kind: TailKind): void {
  const after = lines.slice(index + 1);
  lines[index]!.dropped = true;
  if (kind === 'author') cutAuthorBox(draft, after);
  else if (isSmallShare(lines, index) && (kind === 'end' || mostlyLinks(after))) dropAll(after);
  else dropLinks(after);
}

function isSmallShare(lines: readonly Line[], index: number): boolean {
  return assembled(lines.slice(index)).length < assembled(lines).length * tailShare;
}

function mostlyLinks(lines: readonly Line[]): boolean {
  return lines.filter((line) => !isParagraph(line.text)).length * 2 > lines.length;
}

function dropAll(lines: readonly Line[]): void {
  for (const line of lines) line.dropped = true;
}

/** Headlines of other articles, up to the next paragraph of this one. */
function dropLinks(lines: readonly Line[]): void {
  for (const line of lines) {
    if (isParagraph(line.text) || /[.!?]["”]?$/.test(line.text)) return;
    line.dropped = true;
  }
}

/** A name, and up to four lines that tell of the person. */
function cutAuthorBox(draft: Draft, lines: readonly Line[]): void {
  const [first] = lines;
  if (first === undefined) return;
  const name = nameLine.test(first.text) && first.text.length <= 40 ? first.text : null;
  if (name !== null) {
    draft.author ??= name;
    first.dropped = true;
  }
  for (const line of lines.slice(name === null ? 0 : 1, 5)) {
    if (!isBio(line.text, name ?? draft.author)) return;
    line.dropped = true;
    readBioPublisher(draft, line.text);
  }
}

function isBio(text: string, name: string | null): boolean {
  const names = name === null ? [] : [name, name.split(' ')[0]!];
  return bioCue.test(text) || names.some((one) => startsWithName(text, one));
}

/** Bylines are often set in capitals. */
function startsWithName(text: string, name: string): boolean {
  return text.slice(0, name.length).toLowerCase() === name.toLowerCase();
}

/** "joins Site as its editor. Before that, at Other": the present one, not the earlier. */
function readBioPublisher(draft: Draft, text: string): void {
  const present = text.split(/\b(?:[Bb]efore|[Pp]reviously|[Pp]rior to|[Ff]ormerly|[Ee]arlier)\b/)[0] ?? '';
  draft.publisher ??= publisherWithin(present)?.publisher ?? null;
}

/** An author box without a heading: a name alone low in the text, and below it lines that start with it or tell of it. */
export function cutUnmarkedAuthorBox(draft: Draft): void {
  const lines = kept(draft);
  for (const [index, line] of lines.entries()) {
    if (index < lines.length / 2 || line.text.length > 40 || !nameLine.test(line.text)) continue;
    const box = lines.slice(index + 1, index + 4);
    const first = line.text.split(' ')[0]!;
    const tells = box.some(
      (other) => startsWithName(other.text, first) && (bioCue.test(other.text) || /https?:\/\//.test(other.text)),
    );
    if (!tells) continue;
    cutAuthorBox(draft, [line, ...box]);
    return;
  }
}

/** A last paragraph that starts with the author's name and tells of the person. */
export function cutClosingBio(draft: Draft): void {
  const lines = kept(draft);
  if (draft.author === null || lines.length < 3) return;
  for (const line of lines.slice(-2)) {
    if (!startsWithName(line.text, draft.author) || !bioCue.test(line.text)) continue;
    line.dropped = true;
    readBioPublisher(draft, line.text);
  }
}

/** Bylines among the last lines, and one glued to the last sentence: "… 밝혔다. 홍길동 기자 abc@host". */
export function readClosingBylines(draft: Draft): void {
  const lines = kept(draft);
  if (lines.length < 2) return;
  for (const line of lines.slice(-4)) {
    const byline = isParagraph(line.text) ? null : readByline(line.text, (name) => provenOutlet(draft, name));
    if (byline?.pure === true && (byline.author !== null || byline.publisher !== null || byline.signs > 1))
      dropByline(draft, line, byline);
  }
  const last = kept(draft).at(-1);
  if (last !== undefined) cutGluedReporter(draft, last);
}

function cutGluedReporter(draft: Draft, line: Line): void {
  const end = Math.max(line.text.lastIndexOf('다.'), line.text.lastIndexOf('다.”'), line.text.lastIndexOf('다."'));
  const closing = end === -1 ? '' : line.text.slice(end + 2);
  if (closing.length < 4 || closing.length > 120) return;
  const reporter = bylineKo.exec(closing);
  const address = allMatches(closing, emailAddress)[0];
  const signs = (reporter?.[0].length ?? 0) + (address?.[0].length ?? 0);
  if (signs < closing.replace(/[\s/[\]()=|"”ⓒ-]/g, '').length * 0.7) return;
  draft.author ??= reporter?.groups?.name ?? null;
  if (address !== undefined) draft.publisher ??= publisherByHost(address[1] ?? '');
  line.text = line.text.slice(0, end + 2);
}
