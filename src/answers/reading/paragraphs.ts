/** Which paragraph each sentence stands in, and what each paragraph says. */
import type { Span } from '../../domain/text.ts';
import type { Line } from './sections.ts';

export function linesOf(text: string, spans: readonly Span[]): Line[] {
  let paragraph = -1;
  return spans.map((span, index) => {
    if (startsParagraph(text, span, spans[index - 1])) paragraph++;
    return { text: text.slice(span.start, span.end), paragraph };
  });
}

function startsParagraph(text: string, span: Span, before: Span | undefined): boolean {
  return !before || text.slice(before.end, span.start).includes('\n');
}

/** Each with the quotation mark that a statement inside it has left outside. */
export function paragraphTexts(text: string, sentences: readonly Span[], lines: readonly Line[]): string[] {
  const starts: number[] = [];
  const ends: number[] = [];
  for (const [i, { start, end }] of sentences.entries()) {
    const { paragraph } = lines[i]!;
    starts[paragraph] ??= /["“「『]/u.test(text[start - 1] ?? '') ? start - 1 : start;
    ends[paragraph] = end;
  }
  return starts.map((start, paragraph) => text.slice(start, ends[paragraph]));
}
