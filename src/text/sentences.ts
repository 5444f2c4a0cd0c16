// Where the sentences of an English or Korean text begin and end, as exact offsets.
import { allMatches } from '../basics/all-matches.ts';
import type { Span } from '../domain/text.ts';
import { paragraphsOf } from './sentences-lines.ts';
import {
  addressEndings,
  beforeNumberAbbreviations,
  quotingParticle,
  sentenceOpeners,
  titleAbbreviations,
  trailingAbbreviations,
} from './sentences-table.ts';

/** A quotation is kept with the words that attribute it, up to this many characters; longer ones are split inside. */
const longestWholeQuote = 400;

/** Sentences in order. Spans are trimmed, and every character that is not white space lies in exactly one. */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  for (const { start, end } of paragraphsOf(text)) splitParagraph(text.slice(start, end), start, spans);
  return spans;
}

/** `offset` is where the paragraph `text` begins in the whole; a slice, so that no search runs past its end. */
function splitParagraph(text: string, offset: number, into: Span[]): void {
  const quotes = wholeQuotes(text);
  let from = 0;
  let quote = 0;
  for (const match of allMatches(text, /[.!?。！？…]+["'”’」』)\]]*/g)) {
    while (quote < quotes.length && quotes[quote]!.end <= match.index) quote += 1;
    const around = quotes[quote];
    const opensAt = around && around.start > match.index ? around.start : Infinity; // its mark is no closing one
    const end = Math.min(match.index + match[0].length, opensAt);
    const inside = around !== undefined && around.start <= match.index && around.end > end;
    if (end >= text.length || inside || !endsSentence(text, from, match.index, end)) continue;
    pushTrimmed(text, from, end, offset, into);
    from = end;
  }
  pushTrimmed(text, from, text.length, offset, into);
}

function pushTrimmed(text: string, start: number, end: number, offset: number, into: Span[]): void {
  let from = start;
  let to = end;
  while (from < to && isSpace(text, from)) from += 1;
  while (to > from && isSpace(text, to - 1)) to -= 1;
  if (to > from) into.push({ start: from + offset, end: to + offset });
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  return code >= 0xa0 && /\s/.test(text[at]!);
}

/** Quotations that open and close within the paragraph and are short enough to stay in one sentence. */
function wholeQuotes(text: string): Span[] {
  const quotes: Span[] = [];
  let open = -1;
  for (const match of allMatches(text, /["“”「」『』]/g)) {
    const closes = open >= 0 && '"”」』'.includes(match[0]);
    if (closes && match.index - open <= longestWholeQuote) quotes.push({ start: open, end: match.index + 1 });
    if (closes) open = -1;
    else if ('"“「『'.includes(match[0])) open = match.index;
  }
  return quotes;
}

/** Whether the stop at `stop`…`end` ends the sentence that began at `from`. */
function endsSentence(text: string, from: number, stop: number, end: number): boolean {
  const before = text[stop - 1] ?? '';
  if (!isSpace(text, end)) return end - stop === 1 && endsWithoutSpace(text, stop);
  let next = end;
  while (next < end + 40 && isSpace(text, next)) next += 1;
  const after = text.slice(next, next + 24);
  if (after === '') return true;
  if (quotingParticle.test(after) && end - stop > 1) return false;
  if (after[0] === '/') return false; // "… CEO. / SK텔레콤 제공": the credit of a caption
  if (/[…]|\.\./.test(text.slice(stop, end))) return /^["“'‘(]?[A-Z]/.test(after) && !/[가-힣]/.test(before);
  if (/^[a-z]/.test(after)) return /^[a-z]+[A-Z]/.test(after); // "iPhone" may open a sentence, "said" may not
  if (text[stop] === '.') return fullStopEnds(text, from, stop, after);
  return !/Yahoo$/.test(text.slice(Math.max(from, stop - 5), stop));
}

/** Scraped text glues sentences: "…commercialisation.There", "…했다.이어". */
function endsWithoutSpace(text: string, stop: number): boolean {
  const around = text.slice(Math.max(0, stop - 3), stop + 12);
  const at = Math.min(3, stop);
  if (text[stop] !== '.') return false;
  if (/[다요죠]$/.test(around.slice(0, at)) && /^\.[가-힣A-Z"“‘]/.test(around.slice(at))) {
    return !quotingParticle.test(around.slice(at + 1));
  }
  const word = /^\.([A-Z][a-z]+)/.exec(around.slice(at));
  return /[a-z]{3}$/.test(around.slice(0, at)) && word !== null && !addressEndings.has(word[1]!);
}

function fullStopEnds(text: string, from: number, stop: number, after: string): boolean {
  const token = /[\p{L}\p{N}.]*$/u.exec(text.slice(Math.max(from, stop - 16), stop))![0];
  const opener = sentenceOpeners.has(/^["“'‘(]*([A-Za-z]*)/.exec(after)![1]!);
  const lower = token.toLowerCase();
  if (/^\d/.test(after)) {
    if (beforeNumberAbbreviations.has(lower)) return false;
    // "2019. 5. 20." and "1. 400 sites"; but "… in 2019. 5G is" ends.
    if (/^\d{1,4}$/.test(token) && /^\d+(?![\dA-Za-z])/.test(after)) return false;
  }
  if (/^\d{1,2}$/.test(token)) {
    if (text.slice(from, Math.min(stop, from + 8)).trim() === token) return false; // number of a list
    if (/\d{4}\. ?\d{1,2}\. ?\d{1,2}$/.test(text.slice(Math.max(from, stop - 12), stop))) return false; // 2019. 5. 20.
  }
  if (titleAbbreviations.has(lower)) return false;
  if (trailingAbbreviations.has(lower) || /^[A-Z]$|^(?:[A-Z]\.)+[A-Z]$/.test(token)) return opener;
  return true;
}
