// Of the blocks of an article those that belong to it: pointers, captions, invitations, bylines and notices go.
import type { TextBlock } from './blocks.ts';
import { bylineTails, headLines, strayLines, tailLines, wholeLines } from './lines-table.ts';

export interface ArticleFacts {
  readonly title: string | null;
  /** Without them the lines that may state them stay, for those who read them from the text. */
  readonly hasDate: boolean;
  readonly hasAuthor: boolean;
}

/** A line longer than this is said by the article itself. */
const longestStray = 260;
/** Before the first block that is this long and ends as a sentence does, nothing is told yet. */
const paragraph = 80;
const sentenceEnd = /[.!?…。"”’'»)\]]$/;

export function articleBlocks(blocks: readonly TextBlock[], facts: ArticleFacts): readonly TextBlock[] {
  const kept = withoutTail(withoutHead(withoutStray(blocks), facts), facts);
  // Where next to nothing is left, the page is of another kind than the rules know.
  return lengthOf(kept) * 3 > lengthOf(blocks) ? kept : blocks;
}

function withoutStray(blocks: readonly TextBlock[]): readonly TextBlock[] {
  const whole = lengthOf(blocks);
  const links = blocks.filter(isPointer);
  // A list of links may be the article.
  const dropsLinks = lengthOf(links) * 2 < whole;
  return blocks.filter((block) => !(dropsLinks && isPointer(block)) && !isStray(block));
}

function isPointer({ text, linked, element }: TextBlock): boolean {
  return linked > 0.9 && text.length < longestStray && !(element.startsWith('h') && text.length > paragraph);
}

function isStray({ text }: TextBlock): boolean {
  if (text.length > longestStray) return false;
  return (
    wholeLines.has(text.toLowerCase().replace(/[\s:：.…+()»>]{1,9}$/, '')) ||
    strayLines.some((shape) => shape.test(text))
  );
}

function withoutHead(blocks: readonly TextBlock[], facts: ArticleFacts): readonly TextBlock[] {
  const first = blocks.findIndex(({ text }) => text.length >= paragraph && sentenceEnd.test(text));
  if (first <= 0) return blocks;
  const mayHoldFacts = !facts.hasDate || !facts.hasAuthor;
  const isTitle = (text: string) => facts.title !== null && plain(text) === plain(facts.title);
  return blocks.filter(({ text }, at) => at >= first || !(isTitle(text) || (!mayHoldFacts && isHead(text))));
}

function isHead(text: string): boolean {
  return text.length < 160 && headLines.some((shape) => shape.test(text));
}

function withoutTail(blocks: readonly TextBlock[], { hasAuthor }: ArticleFacts): readonly TextBlock[] {
  let end = blocks.length;
  while (end > 1 && (isTail(blocks[end - 1]!) || isByline(blocks[end - 1]!))) end -= 1;
  // Those who read the author from the text find it there.
  return hasAuthor ? blocks.slice(0, end) : [...blocks.slice(0, end), ...blocks.slice(end).filter(isByline)];
}

function isTail({ text, element }: TextBlock): boolean {
  if (/^h[1-6]$/.test(element) && text.length < 120) return true;
  return text.length < 400 && tailLines.some((shape) => shape.test(text));
}

function isByline({ text }: TextBlock): boolean {
  return text.length < 120 && bylineTails.some((shape) => shape.test(text));
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function lengthOf(blocks: readonly TextBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}
