// Menus and breadcrumbs above the body, alone or glued to the headline.
import { allMatches } from '../../basics/all-matches.ts';
import { comparable, type Draft, headOf, isParagraph, withoutEllipsis } from './draft.ts';
import { formedOutlet } from './formed-outlets.ts';
import { menuWords } from './menu-table.ts';
import { publisherByName, publisherWithin } from './publisher.ts';

/** "HomeAsiaNews", "Home › Tech › 5G", "News | Mobile": every part is a word of menus, or a publisher's name. */
export function dropMenus(draft: Draft): void {
  for (const line of headOf(draft)) {
    if (line.text.length > 200 || isParagraph(line.text)) continue;
    const parts = menuParts(line.text);
    if (parts === null) continue;
    line.dropped = true;
    for (const part of parts) draft.publisher ??= publisherByName(part);
  }
}

/** The parts of a line that is all menu, else null. */
function menuParts(text: string): string[] | null {
  const parts = text.split(/\s{0,3}(?:[>›»|/·•→▶<]| {2,9}|::| - )\s{0,3}/).filter((part) => part !== '');
  if (parts.length > 0 && parts.every(isMenuPart)) return parts;
  if (isTrail(parts)) return parts;
  const glued = gluedParts(text);
  if (glued !== null) return glued;
  const words = text.split(' ');
  return words.length > 1 && words.every((word) => menuWords.has(word.toLowerCase())) ? words : null;
}

/** "Home > 5G > Core Networks": from the first page down, whatever the sections are called. */
function isTrail(parts: readonly string[]): boolean {
  return (
    parts.length > 1 &&
    /^(?:home|홈|뉴스홈|main|front page)$/i.test(parts[0] ?? '') &&
    parts.every((part) => part.length <= 90)
  );
}

function isMenuPart(part: string): boolean {
  return menuWords.has(part.toLowerCase()) || publisherByName(part) !== null;
}

/** "HomeAsiaNews" cut where a small letter meets a capital. */
function gluedParts(text: string): string[] | null {
  if (!/^(?:Home|홈)/.test(text) || text.length > 120) return null;
  const parts = text.replace(/^홈/, 'Home').split(/(?<=[a-z0-9])(?=[A-Z가-힣])/);
  return parts.length > 1 && parts.every(isMenuPart) ? parts : null;
}

/**
 * "HomeSite NewsA headline, cut…" above the same headline in full, or "A headline - Site" above it: the first line goes,
 * and what it has beside the headline may name the publisher.
 */
export function dropGluedHeadline(draft: Draft): void {
  const [first, ...others] = headOf(draft);
  if (first === undefined || first.text.length > 400) return;
  const glued = comparable(withoutEllipsis(first.text));
  for (const line of others.slice(0, 4)) {
    const headline = comparable(line.text);
    const at = headline.length < 12 || /^\p{Ll}/u.test(line.text) ? -1 : glued.indexOf(headline.slice(0, 12));
    if (at === -1 || (at > 0 && !isCrumb(first.text.slice(0, at)))) continue;
    const rest = glued.slice(at);
    if (at > 0 && (!headline.startsWith(rest) || rest.length * 2 < at)) continue;
    if (at === 0 && !isSiteSuffix(glued, headline) && rest !== headline && !isCut(first.text, headline)) continue;
    first.dropped = true;
    draft.publisher ??= publisherOfCrumb(at > 0 ? first.text.slice(0, at) : first.text.slice(line.text.length));
    draft.title ??= line.text;
    draft.titleLines.push(line);
    return;
  }
}

/** Glued on without a space, or set off by a mark, or made of menu words. */
function isCrumb(before: string): boolean {
  return /[^\s,]$|[>›»|/·:–-] ?$/.test(before) || menuParts(before.trim()) !== null;
}

function isSiteSuffix(glued: string, headline: string): boolean {
  return glued.startsWith(headline) && /^ ?[-|–:·<»•]/.test(glued.slice(headline.length));
}

function isCut(first: string, headline: string): boolean {
  const whole = comparable(withoutEllipsis(first));
  return whole.length < comparable(first).length && headline.startsWith(whole);
}

function publisherOfCrumb(crumb: string): Draft['publisher'] {
  const name = crumb.replace(/^(?:Home|홈)/, '').replace(/^[\s>›»|/·•:<-]{1,9}|[\s>›»|/·•:<-]{1,9}$/g, '');
  const parts = name.split(/ ?[<>|»›] ?| [–—-] /);
  return (
    publisherByName(name) ??
    publisherWithin(name)?.publisher ??
    formedOutlet(parts[0] ?? '') ??
    formedOutlet(parts.at(-1) ?? '')
  );
}

/** A crumb in front of a headline that does not come again: "HomeNewsOperator wins award". */
export function cutGluedCrumbs(draft: Draft): void {
  const [first] = headOf(draft);
  if (first === undefined || !/^(?:Home|홈)(?=[A-Z가-힣0-9])/.test(first.text) || isParagraph(first.text)) return;
  let rest = first.text.replace(/^(?:Home|홈)/, '');
  for (let crumb = leadingCrumb(rest); crumb !== null; crumb = leadingCrumb(rest)) {
    draft.publisher ??= publisherByName(crumb);
    rest = rest.slice(crumb.length);
  }
  first.text = rest;
}

function leadingCrumb(text: string): string | null {
  for (const match of allMatches(text.slice(0, 48), /(?<=[a-z0-9])(?=[A-Z가-힣])/g)) {
    const crumb = text.slice(0, match.index);
    if (isMenuPart(crumb)) return crumb;
  }
  return null;
}
