// The top of a page as a site builds it: its name, often twice, a line that says what it is, and its menu.

import { type Draft, headlineLike, headOf, isParagraph, type Line } from './draft.ts';
import { outlet } from './formed-outlets.ts';
import { hasHeadlineBelow } from './headline.ts';
import { menuWords } from './menu-table.ts';
import { provenOutlet } from './outlet-evidence.ts';
import { bareName } from './outlet-table.ts';

/** A menu stands within this many lines of the top. */
const highest = 4;

export function readSiteHeader(draft: Draft): void {
  cutDoubledName(draft);
  const head = headOf(draft).slice(0, highest);
  for (const [index, line] of head.entries()) {
    const menu = readMenu(line.text) ?? readTrail(line.text);
    if (menu === null || !hasTextBelow(draft, line)) continue;
    if (menu.name === null && hasHeadlineBelow(draft, line, 0)) dropHeaderAbove(draft, head.slice(0, index));
    line.dropped = true;
    if (menu.name !== null) draft.publisher ??= outlet(menu.name);
    return;
  }
}

/** "SiteSite News Jobs", "SiteSite A headline": the logo's alternative text, and the name beside it. */
function cutDoubledName(draft: Draft): void {
  const [first] = headOf(draft);
  const doubled = /^(?<name>\p{Lu}[\p{L}\d .&'’-]{3,36}|[가-힣][가-힣A-Za-z\d]{3,14})\k<name>(?=\s|\p{Lu}|[|:·–—-]|$)/u;
  const name = first === undefined ? undefined : doubled.exec(first.text.slice(0, 120))?.groups?.name;
  if (first === undefined || name === undefined) return;
  draft.publisher ??= outlet(name.trim());
  first.text = first.text.slice(name.length * 2).replace(/^[\s|:·–—-]{1,9}/, '');
  if (first.text === '') first.dropped = true;
}

/** Buttons of the site itself, never of an article. */
const accountWord = /^(?:subscribe|sign (?:in|up)|log ?in|register|menu|search|로그인|회원가입|메뉴|검색|구독)$/i;

interface Menu {
  /** The site's name at the front of the line. */
  readonly name: string | null;
}

/** A line of short items, most of them words of menus; a trail (">") is read apart. */
function readMenu(text: string): Menu | null {
  if (text.length > 200 || isParagraph(text) || /[>›»!?…“”"]/.test(text)) return null;
  const wide = text.split(/\s{2,9}|\s?[|·•]\s?/).filter((item) => item !== '');
  if (wide.length === 2 && wide.every((item) => accountWord.test(item))) return { name: null };
  if (wide.length > 2 && wide.every((item) => item.length <= 24 && !/\d{2}/.test(item))) return menuOf(wide, 0.4);
  const words = text.split(' ');
  if (/[가-힣]/.test(text)) return words.length > 2 ? menuOf(words, 0.66) : null;
  return words.length > 3 && words.every((word) => /^\p{Lu}/u.test(word)) ? menuOf(words, 0.75) : null;
}

/** "Ardent Cables > Blog > From the lab": the site, and where the page stands in it. */
function readTrail(text: string): Menu | null {
  const [name = '', ...pages] = text.split(/ ?[>›»] ?/);
  if (text.length > 120 || pages.length === 0 || pages.some((page) => page.length > 32)) return null;
  const isSite = bareName.test(name) && !menuWords.has(name.toLowerCase());
  return isSite && pages.some((page) => menuWords.has(page.toLowerCase())) ? { name } : null;
}

/** Of a site's own pages, beside the usual ones, so many may be called anything. */
const USUAL = 0.6;

function menuOf(items: readonly string[], share: number): Menu | null {
  const known = items.map((item) => menuWords.has(item.toLowerCase()));
  const count = known.filter(Boolean).length;
  if (count < 2 || count < items.length * share) return null;
  const leads = known[0] === false && count >= (items.length - 1) * USUAL && bareName.test(items[0] ?? '');
  return { name: leads ? (items[0] ?? null) : null };
}

/** What stands above a menu that names no site itself is the site's name, with or without a line about it. */
function dropHeaderAbove(draft: Draft, above: readonly Line[]): void {
  const [first] = above;
  if (first === undefined || above.some(({ text }) => text.length > 100 || isParagraph(text))) return;
  const [name = '', ...rest] = first.text.split(/\s{0,3}[|/>–—]\s{0,3}| - |: /);
  const short =
    bareName.test(name) ||
    /^[a-z\d-]{3,30}(?:\.[a-z]{2,10}){1,2}$/i.test(name) ||
    (rest.length > 0 && /^[\p{L}\d]+(?: [\p{L}\d]+){0,2}$/u.test(name));
  if (!short || (above.length === 1 && rest.length === 0 && headlineLike(name) && name.length > 24)) return;
  draft.publisher ??= provenOutlet(draft, name) ?? outlet(name);
  for (const line of above) line.dropped = true;
}

function hasTextBelow(draft: Draft, line: Line): boolean {
  const head = headOf(draft);
  return head.slice(head.indexOf(line) + 1).some(({ text }) => headlineLike(text) || isParagraph(text));
}
