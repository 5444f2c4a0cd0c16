// A page of a firm's own: its trail or menu begins with the firm's name and leads to its blog or newsroom.

import { type Draft, headOf, isParagraph } from './draft.ts';
import { isOutletName, outlet } from './formed-outlets.ts';
import { menuWords } from './menu-table.ts';
import { bareName } from './outlet-table.ts';

/** Such a line stands within this many of the top. */
const highest = 3;
/** "Engineering blog", 뉴스룸; papers have "Blogs". */
const ownPages =
  /^(?:[\p{L}&]{2,14} ){0,2}(?:blog|newsroom|news room|press room)$|^(?:[가-힣]{2,4} ?)?(?:블로그|뉴스룸)$/iu;

/** "Ardent Cables > Blog > From the lab", "Ardent  Products  Press  Blog": whose page it is. */
export function readFirmPage(draft: Draft): void {
  for (const { text } of headOf(draft).slice(0, highest)) {
    if (text.length > 120 || isParagraph(text)) continue;
    const [name = '', ...pages] = text.split(/\s{2,9}|\s?[|·•>›»]\s?/);
    if (!pages.some((page) => ownPages.test(page)) || !bareName.test(name)) continue;
    if (!menuWords.has(name.toLowerCase()) && !isOutletName(name)) draft.publisher ??= outlet(name);
    return;
  }
}
