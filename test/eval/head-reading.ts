// What is read of scraped pages beside their deals: title, publisher, author and day, and how much of the page's furniture
// is kept out of the text. The gold is a reader's, who knew nothing of the rules; of the exam's only totals are looked at.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { extractText } from '../../src/library/extract/extract-text.ts';
import { cleanText } from '../../src/text/clean.ts';

export const headSets = ['fresh13', 'fresh12', 'fresh11'] as const;
export type HeadSet = (typeof headSets)[number];

const gold = z.object({
  story: z.string(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  author: z.string().nullable(),
  published: z.string().nullable(),
  /** The first and the last words of the article's own text. */
  starts: z.string(),
  ends: z.string(),
  /** Pieces of furniture on the page. */
  gone: z.array(z.string()),
});

/** Right and all, of each field. */
export type HeadScore = Record<'title' | 'publisher' | 'author' | 'published' | 'whole' | 'gone', readonly boolean[]>;

const NOW = new Date('2026-07-01');

export function scoreHeads(set: HeadSet): HeadScore {
  const pages = fixture(`heads/${set}.jsonl`).trimEnd().split('\n').map(pageOf(set));
  return {
    title: pages.map(({ wanted, read }) => alike(wanted.title, read.title)),
    publisher: pages.map(({ wanted, read }) => alike(wanted.publisher, read.publisher)),
    author: pages.map(({ wanted, read }) => alike(wanted.author, read.author)),
    published: pages.map(({ wanted, read }) => wanted.published === (read.published?.value ?? null)),
    whole: pages.map(({ wanted, text }) => text.includes(plain(wanted.starts)) && text.includes(plain(wanted.ends))),
    gone: pages.flatMap(({ wanted, text }) => wanted.gone.map((piece) => !text.includes(plain(piece)))),
  };
}

function pageOf(set: HeadSet) {
  return (line: string) => {
    const wanted = gold.parse(JSON.parse(line));
    const raw = cleanText(fixture(`stories/${set}/${wanted.story}`));
    const read = extractText(raw, { now: NOW, statedTitle: null, given: false });
    return { wanted, read, text: plain(read.text) };
  };
}

function alike(wanted: string | null, read: string | null): boolean {
  return plain(wanted ?? '').toLowerCase() === plain(read ?? '').toLowerCase();
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[‘’]/g, "'").replace(/[“”]/g, '"').trim();
}

function fixture(path: string): string {
  // Compiled it lies in dist/test/eval.
  const file = fileURLToPath(new URL(`../fixtures/${path}`, import.meta.url)).replace('/dist/test/', '/test/');
  return readFileSync(file, 'utf8');
}
