// The text of an element as a reader sees it: a blank line between blocks, a line end where the page breaks one.
import { blockElements, silentElements } from './extract-html-table.ts';
import { tidyBlocks } from './html-to-text.ts';

const textNode = 3;
const elementNode = 1;

export function blockText(root: Node): string {
  const parts: string[] = [];
  append(root, parts);
  return tidyBlocks(parts.join(''));
}

/** The depth was checked before, so that recursion is safe. */
function append(node: Node, parts: string[]): void {
  if (node.nodeType === textNode) {
    parts.push((node.textContent ?? '').replace(/[\s\u200b]+/g, ' '));
    return;
  }
  if (node.nodeType !== elementNode) return;
  const name = node.nodeName.toLowerCase();
  if (silentElements.has(name)) return;
  if (name === 'br') parts.push('\n');
  else if (name === 'td' || name === 'th') appendAround(node, parts, ' ');
  else if (blockElements.has(name)) appendAround(node, parts, '\n\n');
  else for (const child of node.childNodes) append(child, parts);
}

function appendAround(node: Node, parts: string[], mark: string): void {
  parts.push(mark);
  for (const child of node.childNodes) append(child, parts);
  parts.push(mark);
}
