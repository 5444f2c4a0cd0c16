// The text of an element as a reader sees it, block by block, with how much of each block is a link.
import { blockElements, silentElements } from './meta-table.ts';

const textNode = 3;
const elementNode = 1;

export interface TextBlock {
  readonly text: string;
  /** Share of its text that is a link, 0 to 1. */
  readonly linked: number;
  /** The block element it stands in, such as `p` or `h2`. */
  readonly element: string;
}

interface Open {
  readonly blocks: TextBlock[];
  parts: string[];
  linked: number;
  inLink: number;
  element: string;
}

export function textBlocks(root: Node): readonly TextBlock[] {
  const open: Open = { blocks: [], parts: [], linked: 0, inLink: 0, element: 'div' };
  append(root, open);
  finish(open, 'div');
  return open.blocks;
}

/** A blank line between blocks, a line end where the page breaks one. */
export function blockText(blocks: readonly TextBlock[]): string {
  return blocks.map(({ text }) => text).join('\n\n');
}

/** The depth was checked before, so that recursion is safe. */
function append(node: Node, open: Open): void {
  if (node.nodeType === textNode) {
    const text = (node.textContent ?? '').replace(/[\s\u200b]+/g, ' ');
    open.parts.push(text);
    if (open.inLink > 0) open.linked += text.trim().length;
    return;
  }
  if (node.nodeType !== elementNode) return;
  const name = node.nodeName.toLowerCase();
  if (silentElements.has(name)) return;
  if (name === 'br') open.parts.push('\n');
  else if (name === 'td' || name === 'th') appendCell(node, open);
  else if (blockElements.has(name)) appendBlock(node, name, open);
  else if (name === 'a') {
    open.inLink += 1;
    for (const child of node.childNodes) append(child, open);
    open.inLink -= 1;
  } else for (const child of node.childNodes) append(child, open);
}

function appendCell(node: Node, open: Open): void {
  open.parts.push(' ');
  for (const child of node.childNodes) append(child, open);
  open.parts.push(' ');
}

function appendBlock(node: Node, name: string, open: Open): void {
  const around = open.element;
  finish(open, name);
  for (const child of node.childNodes) append(child, open);
  finish(open, around);
}

function finish(open: Open, next: string): void {
  const text = open.parts
    .join('')
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
  if (text !== '') {
    for (const part of text.split(/\n{2,}/)) {
      if (part.trim() !== '')
        open.blocks.push({ text: part.trim(), linked: Math.min(1, open.linked / text.length), element: open.element });
    }
  }
  open.parts = [];
  open.linked = 0;
  open.element = next;
}
