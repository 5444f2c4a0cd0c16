/** A reply as plain text for a terminal or a notification, wrapped to a width in columns (Hangul takes two). */
import { visibleText } from '../basics/outside-text.ts';
import type { Reply, ReplyAction, ReplyBlock, SourceLine } from '../domain/reply.ts';
import { words } from './words-table.ts';

export function plainText(reply: Reply, width = 80): string {
  const shown = reply.blocks.map((block) => renderBlock(block, reply.language, width));
  return visibleText(shown.filter((text) => text !== '').join('\n\n'));
}

function renderBlock(block: ReplyBlock, language: 'en' | 'ko', width: number): string {
  switch (block.kind) {
    case 'heading':
    case 'text':
    case 'notice':
      return wrap(block.text, width);
    case 'claim':
      return wrap(`${block.text}${numbers(block.citations)}${block.remark ? ` (${block.remark})` : ''}`, width);
    case 'disagreement':
      return renderDisagreement(block, language, width);
    case 'sources':
      return [`${block.heading}:`, ...block.sources.map((source) => renderSource(source, width))].join('\n');
    case 'list':
      return [`${block.heading}:`, ...block.items.map((item) => wrap(`- ${item}`, width, '  '))].join('\n');
    case 'actions':
      return block.actions.flatMap((action) => renderAction(action, language, width)).join('\n');
    case 'picture':
      return wrap(`[${block.alt}]`, width);
  }
}

/** Where there are no buttons, what one would type. Forms have their commands, which help lists. */
function renderAction(action: ReplyAction, language: 'en' | 'ko', width: number): readonly string[] {
  switch (action.kind) {
    case 'say':
      return [wrap(`${action.label}: ${words[language].type(action.says)}`, width, '  ')];
    case 'open':
      return [`${action.label}: ${action.url}`];
    case 'form':
      return [];
  }
}

function renderDisagreement(
  block: Extract<ReplyBlock, { kind: 'disagreement' }>,
  language: 'en' | 'ko',
  width: number,
): string {
  const heading = `${words[language].disagree(block.about)}${block.note ? ` (${block.note})` : ''}:`;
  return [
    wrap(heading, width),
    ...block.values.map((v) => wrap(`- ${v.value}${numbers(v.citations)}`, width, '  ')),
  ].join('\n');
}

function renderSource(source: SourceLine, width: number): string {
  const head = `[${source.n}] ${[source.title, source.note].filter(Boolean).join(' – ')}`;
  const lines = [wrap(head, width, '    '), wrap(`    “${source.quote.replace(/\s+/g, ' ')}”`, width, '    ')];
  return [...lines, ...(source.url ? [`    ${source.url}`] : [])].join('\n');
}

function numbers(citations: readonly number[]): string {
  return citations.map((n) => ` [${n}]`).join('');
}

function wrap(text: string, width: number, indent = ''): string {
  const lines: string[] = [];
  let line = /^\s*/.exec(text)![0];
  for (const word of text.trim().split(/\s+/)) {
    const longer = line.trim() === '' ? line + word : `${line} ${word}`;
    if (columns(longer) > width && line.trim() !== '') {
      lines.push(line);
      line = indent + word;
    } else line = longer;
  }
  return [...lines, line].join('\n');
}

function columns(text: string): number {
  let count = 0;
  for (const char of text) count += /[ᄀ-ᇿ⺀-鿿가-힣＀-｠]/u.test(char) ? 2 : 1;
  return count;
}
