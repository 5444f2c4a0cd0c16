/** Cuts an article into passages, the unit of retrieval: whole sentences, of about the same length. */
import type { Span } from '../domain/text.ts';

/** `sentences` are the text's, in order. Every sentence lies in exactly one passage; spans are trimmed like them. */
export function splitPassages(text: string, sentences: readonly Span[], longest: number): Span[] {
  const units = sentences.flatMap((sentence) => cutLong(text, sentence, longest));
  const total = units.reduce((sum, unit) => sum + unit.end - unit.start, 0);
  const wanted = total / Math.max(1, Math.ceil(total / longest));
  const passages: Span[] = [];
  let current: { start: number; end: number } | undefined;
  for (const unit of units) {
    // A unit joins while more than half of it still fits: parts come out even, not full, full, rest.
    const half = (unit.end - unit.start) / 2;
    if (current && unit.end - current.start - half <= wanted) {
      current.end = unit.end;
    } else {
      current = { ...unit };
      passages.push(current);
    }
  }
  return passages;
}

/** A "sentence" without a stop in sight (a table, a hostile text) is cut at white space, else anywhere. */
function cutLong(text: string, sentence: Span, longest: number): Span[] {
  const parts: Span[] = [];
  let start = sentence.start;
  while (sentence.end - start > longest * 2) {
    const space = text.lastIndexOf(' ', start + longest);
    const end = space > start ? space : start + longest;
    parts.push({ start, end });
    start = text[end] === ' ' ? end + 1 : end;
  }
  parts.push({ start, end: sentence.end });
  return parts;
}
