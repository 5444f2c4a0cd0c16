// A scraped text while it is being read: its lines, which of them are dropped, and what was learnt on the way.
import type { DateRecord } from '../../domain/date-record.ts';
import type { Publisher } from './publisher-table.ts';

export interface Line {
  text: string;
  /** A blank line stood before it. */
  readonly gap: boolean;
  dropped: boolean;
}

export interface Draft {
  readonly lines: Line[];
  readonly now: Date;
  title: string | null;
  /** The line that is the title, and lines that repeat it. */
  titleLines: Line[];
  author: string | null;
  publisher: Publisher | null;
  published: DateRecord | null;
  /** The day a crawler says it took the page: never the publication's, but it tells a dateline's year. */
  crawled: string | null;
  /** Who the page's foot says it belongs to, and the hosts of its addresses; looked up once, when first asked. */
  owner: string | null;
  hosts: ReadonlySet<string> | null;
}

/** `text` is clean: no carriage returns, at most one blank line in a row. */
export function draftOf(text: string, now: Date): Draft {
  const lines: Line[] = [];
  let gap = false;
  for (const line of text.split('\n')) {
    if (line !== '') lines.push({ text: line, gap, dropped: false });
    gap = line === '';
  }
  const nothing = {
    title: null,
    author: null,
    publisher: null,
    published: null,
    crawled: null,
    owner: null,
    hosts: null,
  };
  return { lines, now, titleLines: [], ...nothing };
}

export function kept(draft: Draft): Line[] {
  return draft.lines.filter((line) => !line.dropped);
}

/** What is left, its paragraphs as they stood; a dropped line leaves its blank line behind. */
export function assembled(lines: readonly Line[]): string {
  let text = '';
  let gap = false;
  for (const line of lines) {
    gap ||= line.gap;
    if (line.dropped) continue;
    if (text !== '') text += gap ? '\n\n' : '\n';
    text += line.text;
    gap = false;
  }
  return text;
}

const sentenceEnd = /(?:[.!?。]|다)["'”’)\]]{0,3}$/;
const koreanSentenceEnd = /(?:다|요|까)[.?!]["'”’)\]]{0,3}$/;

export function endsKoreanSentence(text: string): boolean {
  return koreanSentenceEnd.test(text);
}

/** A paragraph of prose: long, or at least a whole sentence. A Hangul line says as much in half the length. */
export function isParagraph(text: string): boolean {
  if (text.length >= 240) return true;
  if (koreanSentenceEnd.test(text)) return text.length >= 30;
  return text.length >= 80 && sentenceEnd.test(text);
}

/** For comparing lines that two programs wrote: quotes and dashes alike, one case, no trailing dots. Keeps offsets. */
export function comparable(text: string): string {
  return text
    .toLowerCase()
    .replace(/[‘’‛`´]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/[‐‑‒–—]/g, '-');
}

export function withoutEllipsis(text: string): string {
  return text.replace(/ ?(?:\.{3,8}|…)$/, '');
}

const abbreviationEnd = /(?:\b(?:Inc|Co|Ltd|Corp|U\.S|U\.K|U\.N|vs|No|Jr|Sr|S\.A|N\.V|a\.m|p\.m)\.|\.\.\.|…)["'”’)]?$/;

/** Could be a headline by its look: neither a sentence nor a list item, two words or more. */
export function headlineLike(text: string): boolean {
  // A name may begin small ("e&", "eSIM", "iPhone"), a word may not.
  if (text.length < 6 || text.length > 200 || /^(?:\p{Ll}+(?![\p{L}\d&])|[◇◆■□●○▲△▶▷※*•\-–—☞☎ⓒ©«‹])/u.test(text))
    return false;
  if (/[.。,;:]["'”’)]?$/.test(text) && !abbreviationEnd.test(text)) return false;
  if (isWide(text) || /[.!?] \p{Lu}[\p{L}' ]{20,}/u.test(text) || endsKoreanSentence(text)) return false;
  const hangul = text.match(/[가-힣]/g)?.length ?? 0;
  return hangul >= 5 || text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length >= 3;
}

/** Items set apart by gaps: a menu or a row of buttons. */
export function isWide(text: string): boolean {
  return text.length <= 300 && text.split(/\s{2,40}/).length > 2;
}

/** Bylines stand within this many lines of the top, before the second paragraph. */
const headLines = 14;

/** The lines above the second paragraph. */
export function headOf(draft: Draft): Line[] {
  const head: Line[] = [];
  let paragraphs = 0;
  for (const line of kept(draft)) {
    if (head.length === headLines || paragraphs === 2) break;
    if (isParagraph(line.text)) paragraphs += 1;
    head.push(line);
  }
  return head;
}
