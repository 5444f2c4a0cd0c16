// Whether a text has a headline of its own, and which line it is. A paragraph's first sentence is none.

import { readByline } from './byline.ts';
import { comparable, type Draft, headlineLike, headOf, isParagraph, isWide, kept, type Line } from './draft.ts';
import { outlet } from './formed-outlets.ts';
import { cutGluedSite } from './glued-site.ts';
import { likelyHeadline } from './likely-headline.ts';
import { menuWords } from './menu-table.ts';
import { provenOutlet } from './outlet-evidence.ts';
import { publisherByName, publisherWithin } from './publisher.ts';

export function findTitle(draft: Draft, stated: string | null): void {
  if (stated !== null) markStated(draft, stated);
  else {
    if (draft.title === null) markFound(draft);
    cutGluedSite(draft);
  }
  if (draft.title !== null) markRepeats(draft, draft.title);
}

function markStated(draft: Draft, stated: string): void {
  draft.title = stated;
  draft.titleLines = draft.titleLines.filter((line) => comparable(line.text) === comparable(stated));
}

/** The section or the kind of piece in brackets: "[통신·IT] 제목", "[현장 르포] 제목". What says how new it is stays. */
const label = /^\[(?!단독|속보|종합|바로잡|정정)[^\][]{2,14}\] ?(?=\S.{9})/;

function markFound(draft: Draft): void {
  const lines = kept(draft);
  const likely = likelyHeadline(draft);
  if (likely !== null) {
    for (const line of lines.slice(0, lines.indexOf(likely.line))) line.dropped = true;
    draft.title = withoutSite(draft, likely.text.replace(label, ''));
    draft.titleLines.push(likely.line);
    return;
  }
  const at = lines.slice(0, lowestTitle).findIndex((line) => !isScrap(line.text));
  const [first, second] = at === -1 ? [] : lines.slice(at);
  if (first === undefined || second === undefined || !isHeadline(draft, first, second) || isHardWrapped(lines)) return;
  const rest = lines.slice(at + 1).reduce((sum, line) => sum + line.text.length, 0);
  if (rest < first.text.length) return;
  for (const line of lines.slice(0, at)) line.dropped = true;
  draft.title = withoutSite(draft, first.text);
  draft.titleLines.push(first);
}

/** So many lines may be left above a headline: a company's name, "Newsroom", a section. */
const lowestTitle = 4;

/** Two or three words that are no headline: too little for a title, and no sentence of the text. */
function isScrap(text: string): boolean {
  if (isWide(text) && text.length <= 100) return true;
  return !headlineLike(text) && text.length <= 36 && /^[\p{Lu}가-힣[【<«‹←]/u.test(text) && !/[.!?:;"”]$/.test(text);
}

/** What somebody said, alone in its line: the headline of an interview may be of two sentences. */
const quotedHeadline = /^(?:"[^"]{16,160}"|“[^“”]{16,160}”)$/u;

function isHeadline(draft: Draft, line: Line, next: Line): boolean {
  if (quotedHeadline.test(line.text)) return next.gap;
  if (!headlineLike(line.text) || isParagraph(line.text) || isMostlyDate(line.text)) return false;
  // A small letter goes on with the sentence, unless a date or a name stood between.
  return next.gap || draft.lines[draft.lines.indexOf(line) + 1] !== next || !/^\p{Ll}/u.test(next.text);
}

function isMostlyDate(text: string): boolean {
  const byline = readByline(text);
  return byline !== null && byline.published !== null && byline.left.split(' ').length <= 3;
}

const bullet = /^[-–—•·▲△◆■□○●*☞▶] ?/u;

/** Text broken at a fixed width: most lines are of one length and stop in mid-sentence, so its first line is no headline. */
function isHardWrapped(lines: readonly Line[]): boolean {
  const sample = lines.slice(0, 40).filter((_, index, all) => index + 1 < all.length && all[index + 1]?.gap === false);
  if (sample.length < 3) return false;
  const open = sample.filter(
    ({ text }) => text.length >= 40 && text.length <= 110 && !/[.!?:"”]$/.test(text) && !bullet.test(text),
  );
  return open.length >= sample.length * 0.6;
}

/** "Headline | Site": the site's name is no part of it, where we know the site. */
function withoutSite(draft: Draft, text: string): string {
  const cut = /^(.{10,}?) ?(?:[|<»·•]| - | – | — | :: ) ?([^|<»·•]{2,48})$/u.exec(text);
  const name = cut?.[2]?.trim() ?? '';
  const publisher = name === '' ? null : (publisherByName(name) ?? wholeName(name) ?? namedElsewhere(draft, name));
  if (cut === null || publisher === null) return text;
  draft.publisher ??= publisher;
  return withoutSections((cut[1] ?? text).trim());
}

/** "Headline - News | Site": the section beside the site's name. */
function withoutSections(title: string): string {
  const cut = /^(.{10,}?) ?(?:[|<»·•]| - | – | — ) ?([^|<»·•-]{2,24})$/u.exec(title);
  return menuWords.has(cut?.[2]?.trim().toLowerCase() ?? '') ? (cut?.[1] ?? title).trim() : title;
}

/** An outlet by its look, or one that a line beside the headline begins with as well: "Harbour Press - OSLO, 3 MAY". */
function namedElsewhere(draft: Draft, name: string): Draft['publisher'] {
  const proven = provenOutlet(draft, name);
  if (proven !== null) return proven;
  if (draft.publisher?.names.includes(name) === true) return draft.publisher;
  const opens = (text: string): boolean =>
    comparable(text).startsWith(comparable(name)) && /^ [|·–—-] /.test(text.slice(name.length));
  return headOf(draft).some(({ text }) => opens(text)) ? outlet(name) : null;
}

/** "Telecom - ET Telecom News": most of the tail is the name. */
function wholeName(name: string): Draft['publisher'] {
  const found = publisherWithin(name);
  return found !== null && found.end - found.start >= name.length * 0.6 ? found.publisher : null;
}

function markRepeats(draft: Draft, title: string): void {
  const wanted = comparable(title);
  for (const line of headOf(draft)) {
    if (!draft.titleLines.includes(line) && comparable(line.text) === wanted) draft.titleLines.push(line);
  }
}
