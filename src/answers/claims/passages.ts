/** Passages as a model gets them: numbered, one normal form, nothing invisible; and from its quotes back into the article. */
import { visibleText } from '../../basics/outside-text.ts';
import type { Span } from '../../domain/text.ts';
import type { ArticleEvidence, Sentence } from '../reading/evidence.ts';

export interface GivenPassage {
  readonly n: number;
  readonly evidence: ArticleEvidence;
  /** As sent. */
  readonly text: string;
  /** For each character sent, and the end, its offset in the stored article. */
  readonly offsets: readonly number[];
}

/** A place that was quoted, widened to whole sentences: half a sentence may lack its "not". */
export interface Support extends Span {
  readonly passage: GivenPassage;
  readonly sentences: readonly Sentence[];
  readonly text: string;
}

export function givePassage(n: number, evidence: ArticleEvidence, span: Span): GivenPassage {
  const { text, offsets } = cleared(evidence.article.text, span);
  return { n, evidence, text, offsets };
}

const clusters = /\P{M}\p{M}*|\p{M}+/gu;

function cleared(text: string, { start, end }: Span): Pick<GivenPassage, 'text' | 'offsets'> {
  const parts: string[] = [];
  const offsets: number[] = [];
  for (const { 0: cluster, index } of text.slice(start, end).matchAll(clusters)) {
    const clear = clearCluster(cluster);
    // A run of white space is one space, here as in a quote.
    if (clear === ' ' && parts.at(-1) === ' ') continue;
    parts.push(clear);
    for (let i = 0; i < clear.length; i++) offsets.push(start + index);
  }
  offsets.push(end);
  return { text: parts.join(''), offsets };
}

function clearCluster(cluster: string): string {
  if (/^[\x20-\x7e]$/.test(cluster)) return cluster;
  if (/^\s$/.test(cluster)) return ' ';
  return visibleText(cluster.normalize('NFKC')).replace(/\s/g, ' ');
}

/** Outside text as one clear line: for titles, and for what a model wrote. */
export function clearLine(text: string): string {
  return visibleText(text.normalize('NFKC')).replace(/\s+/g, ' ').trim();
}

/** Shorter ones occur by chance; a syllable of Hangul says as much as two or three letters. */
const SHORTEST_QUOTE = 10;
/** A "sentence" longer than this is a list or a table: only what was quoted is shown of it. */
const LONGEST_SENTENCES = 700;

/** Where a quote stands in the passage it is said to be from, word for word; null where it does not. */
export function findQuote(quote: string, passage: GivenPassage): Support | null {
  const wanted = bare(clearLine(quote));
  if (weight(wanted) < SHORTEST_QUOTE && wanted !== passage.text.trim()) return null;
  const at = passage.text.indexOf(wanted);
  if (at < 0) return null;
  const { evidence, offsets } = passage;
  const exact = { start: offsets[at]!, end: endOf(passage, at + wanted.length) };
  const sentences = evidence.sentences.filter((s) => s.start < exact.end && s.end > exact.start);
  if (sentences.length === 0) return null;
  const whole = { start: Math.min(exact.start, sentences[0]!.start), end: Math.max(exact.end, sentences.at(-1)!.end) };
  const span = whole.end - whole.start <= LONGEST_SENTENCES ? whole : exact;
  return { ...span, passage, sentences, text: evidence.article.text.slice(span.start, span.end) };
}

/** Right behind the last character quoted, whatever was left out after it. */
function endOf({ offsets, evidence }: GivenPassage, at: number): number {
  const last = offsets[at - 1]!;
  const next = offsets[at]!;
  const cluster = clusters[Symbol.matchAll](evidence.article.text.slice(last, next)).next().value as
    | RegExpMatchArray
    | undefined;
  return last + (cluster?.[0].length ?? next - last);
}

/** Models put quotation marks around what they quote. */
function bare(quote: string): string {
  return /^["“'‘].*["”'’]$/su.test(quote) ? quote.slice(1, -1).trim() : quote;
}

function weight(text: string): number {
  let sum = 0;
  for (const char of text) sum += /[가-힣]/u.test(char) ? 2.5 : /[\p{L}\p{N}]/u.test(char) ? 1 : 0;
  return sum;
}
