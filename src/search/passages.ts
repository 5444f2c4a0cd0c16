/** Cuts an article into passages, the unit of retrieval: whole sentences, of about the same length. */
import type { Span } from '../domain/text.ts';

/** `sentences` are the text's, in order. Every sentence lies in exactly one passage; spans are trimmed like them. */
export function splitPassages(text: string, sentences: readonly Span[], longest: number): Span[] {
  const units = sentences.flatMap((sentence) => cutLong(text, sentence, longest));
  const from = units[0]?.start ?? 0;
  const whole = (units.at(-1)?.end ?? 0) - from;
  const wanted = whole / Math.max(1, Math.ceil(whole / longest));
  const passages: Span[] = [];
  let filled = -1;
  for (const unit of units) {
    // Each unit goes where its middle lies: parts come out even, not full, full, rest.
    const part = Math.floor(((unit.start + unit.end) / 2 - from) / wanted);
    if (part === filled) passages.push({ start: passages.pop()!.start, end: unit.end });
    else passages.push({ ...unit });
    filled = part;
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
