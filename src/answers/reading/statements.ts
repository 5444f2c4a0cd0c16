/** The statements of a text: its sentences, and those inside a quotation that is a whole paragraph of its own. */
import type { Span } from '../../domain/text.ts';
import { splitSentences } from '../../text/sentences.ts';

/** Nobody is named as its speaker in a line that is nothing but a quotation: there is nothing to be kept together. */
const nothingButQuoted = /^["“「『]([^"“”「」『』]*)["”」』]\.?$/u;

export function statementsOf(text: string): Span[] {
  return splitSentences(text).flatMap((span) => {
    const quoted = nothingButQuoted.exec(text.slice(span.start, span.end));
    if (!quoted) return [span];
    const start = span.start + 1;
    const inside = splitSentences(quoted[1]!).map((s) => ({ start: s.start + start, end: s.end + start }));
    return inside.length > 1 ? inside : [span];
  });
}
