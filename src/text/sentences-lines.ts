// Lines to paragraphs: which line breaks end a thought and which only wrap it.
import { allMatches } from '../basics/all-matches.ts';
import type { Span } from '../domain/text.ts';
import { unfinishedKorean, unfinishedWords } from './sentences-table.ts';

const startsItem = /^\s*(?:[▲△▶▷►■□▣◆◇◈●○•‣※★☆·∙*–—-]|\d{1,2}[.)]\s|[①-⑳]|#{1,6}\s)/u;
const endsThought = /[.!?。！？…:;]["'”’」』)\]]*\s*$/;
/** Marks of Korean subheads, which begin a paragraph even where the line break was lost. */
const subhead = /\s[◇◆■□▣◈](?=\s?\S)/gu;

/** Paragraphs in order; between them only white space. Blank lines always part, single breaks where the text does. */
export function paragraphsOf(text: string): Span[] {
  const paragraphs: Span[] = [];
  for (const block of blocksOf(text)) joinLines(text, block, paragraphs);
  return paragraphs.flatMap((paragraph) => atSubheads(text, paragraph));
}

/** Runs of lines without a blank one between them. */
function blocksOf(text: string): Span[][] {
  const blocks: Span[][] = [[]];
  const breaks = /\r\n|[\n\r\u2028\u2029]/g;
  let start = 0;
  const push = (end: number) => {
    if (text.slice(start, end).trim() !== '') blocks.at(-1)!.push({ start, end });
    else if (blocks.at(-1)!.length > 0) blocks.push([]);
  };
  for (let match = breaks.exec(text); match; match = breaks.exec(text)) {
    push(match.index);
    start = match.index + match[0].length;
  }
  push(text.length);
  return blocks;
}

function joinLines(text: string, lines: readonly Span[], into: Span[]): void {
  const width = lines.reduce((widest, line) => Math.max(widest, line.end - line.start), 0);
  let open: Span | null = null;
  lines.forEach((line, i) => {
    open = open ? { start: open.start, end: line.end } : line;
    const next = lines[i + 1];
    if (next && goesOn(text, line, next, lines.length > 2 ? width : 0)) return;
    into.push(open);
    open = null;
  });
}

/** Whether `next` continues `line`. `width` is the widest line of the block, 0 where that says nothing. */
function goesOn(text: string, line: Span, next: Span, width: number): boolean {
  const tail = text.slice(Math.max(line.start, line.end - 24), line.end).trimEnd();
  const head = text.slice(next.start, Math.min(next.end, next.start + 24));
  if (startsItem.test(head) || endsThought.test(tail)) return false;
  const word = /[A-Za-z]+$/.exec(tail)?.[0].toLowerCase();
  if (/[,·&-]$/.test(tail) || (word && unfinishedWords.has(word)) || unfinishedKorean.test(tail)) return true;
  if (/^\s*[a-z]/.test(head)) return line.end - line.start >= 30;
  if (text.slice(line.start, line.end) === text.slice(next.start, next.end)) return false; // a caption given twice
  // Wrapped text: the first word of the next line would not have fitted into the block's width.
  const first = /^\s*\S*/.exec(head)![0].length;
  return width >= 40 && width <= 120 && line.end - line.start + 1 + first > width;
}

function atSubheads(text: string, { start, end }: Span): Span[] {
  const parts: Span[] = [];
  let from = start;
  for (const match of allMatches(text.slice(start, end), subhead)) {
    parts.push({ start: from, end: start + match.index });
    from = start + match.index + 1;
  }
  parts.push({ start: from, end });
  return parts;
}
