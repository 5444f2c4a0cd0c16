// A piece of HTML as plain text, read once from front to back: for titles and summaries, where a tree is too much.
import { Parser } from 'htmlparser2';
import { blockElements, silentElements } from './meta-table.ts';

/** One line; entities are characters, tags are gone. */
export function htmlToLine(html: string): string {
  if (!/[<&]/.test(html)) return html.replace(/\s+/g, ' ').trim();
  return htmlToText(html).replace(/\s+/g, ' ').trim();
}

/** A blank line between blocks, a line end where the page breaks one. */
export function htmlToText(html: string): string {
  const parts: string[] = [];
  let silent = 0;
  const parser = new Parser({
    onopentagname(name) {
      if (silentElements.has(name)) silent += 1;
      else if (name === 'br') parts.push('\n');
      else if (blockElements.has(name)) parts.push('\n\n');
    },
    ontext(text) {
      if (silent === 0) parts.push(text.replace(/[\s\u200b]+/g, ' '));
    },
    onclosetag(name) {
      if (silentElements.has(name)) silent = Math.max(0, silent - 1);
      else if (blockElements.has(name)) parts.push('\n\n');
    },
  });
  parser.end(html);
  return tidyBlocks(parts.join(''));
}

/** The blank lines that blocks leave around them become one. */
function tidyBlocks(text: string): string {
  return text
    .split('\n\n')
    .map((block) =>
      block
        .replace(/ {2,}/g, ' ')
        .replace(/ ?\n ?/g, '\n')
        .trim(),
    )
    .filter((block) => block !== '')
    .join('\n\n');
}
