// Whose page it is, when nothing above has said it: what stands first on the page, in front of its sections or its motto, or
// above its menu. Only where the headline is found below, so that the first line cannot be the headline itself.

import { type Draft, isParagraph } from './draft.ts';
import { isOutletName, isPartOfPage, outlet } from './formed-outlets.ts';
import { menuWords } from './menu-table.ts';
import { bareName } from './outlet-table.ts';
import { findWrittenDate } from './publication-date.ts';
import { stemsOf } from './taken-up.ts';

const marks = /\s{2,9}|\s?[|>›»•]\s?| [/–—-] /;
/** A firm's own pages: "Some Operator Newsroom", "어느통신 뉴스룸(소식)". */
const ownPages =
  /^(?<name>\S.{1,30} (?:newsroom|press (?:room|centre|center)|blog|블로그|뉴스룸))(?: ?\([^()]{2,30}\))?$/i;

export function readSiteName(draft: Draft): void {
  const [first, second] = draft.lines;
  if (draft.publisher !== null || draft.title === null || first === undefined || isParagraph(first.text)) return;
  if (draft.titleLines.includes(first) || first.text.length > 200) return;
  const parts = first.text.split(marks).filter((part) => part !== '');
  const own = ownPages.exec(parts[0] ?? '')?.groups?.name;
  const name = own ?? parts[0] ?? '';
  if (
    own === undefined &&
    !(isName(draft, name) && (isProper(name) ? parts.length > 1 || isMenu(second?.text) : isAgain(draft, name)))
  )
    return;
  draft.publisher = outlet(name);
}

function isName(draft: Draft, name: string): boolean {
  if (!bareName.test(name) || isPartOfPage(name) || findWrittenDate(name) !== null) return false;
  // Words of the headline are its matter, not its outlet.
  const title = stemsOf(draft.title ?? '');
  return ![...stemsOf(name)].some((stem) => title.has(stem));
}

/** A paper's form, or a capital within a word as sites have it; two words with capitals may still be a section. */
function isProper(name: string): boolean {
  return isOutletName(name) || /^\p{Lu}\p{Ll}+\p{Lu}\p{L}*(?: \p{Lu}\p{L}+)?$/u.test(name);
}

function isMenu(text: string | undefined): boolean {
  return text !== undefined && (text.split(marks).length > 2 || menuWords.has(text.toLowerCase()));
}

/** In another line of the page's edges that is no paragraph. */
function isAgain({ lines }: Draft, name: string): boolean {
  const below = lines.slice(1);
  const edges = [...below.slice(0, 7), ...below.slice(-5)].filter((line) => !isParagraph(line.text));
  return name.length > 3 && edges.some(({ text }) => text.toLowerCase().includes(name.toLowerCase()));
}
