// The five articles that lie beside the project, where they do: facts and lengths only, none of their sentences.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/library/read-article.ts';
import { cleanText } from '../../src/text/clean.ts';
import { readDeps, textDocument } from './reading.ts';

const folder = join(import.meta.dirname, '../../../shared/articles');

interface Facts {
  readonly file: string;
  readonly title: { readonly length: number; readonly hash: string } | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly published: { readonly value: string; readonly asWritten: string } | null;
  readonly language: 'en' | 'ko';
  /** Of the body: its length, its paragraphs, the offset at which it starts in the cleaned file. */
  readonly length: number;
  readonly paragraphs: number;
  readonly from: number;
}

const articles: readonly Facts[] = [
  {
    file: '000',
    title: { length: 47, hash: 'd75e06f30af862c0' },
    publisher: 'Mobile World Live',
    author: 'Joseph Waring',
    published: { value: '2018-02-09', asWritten: '09 FEB 2018' },
    language: 'en',
    length: 1599,
    paragraphs: 6,
    from: 100,
  },
  {
    file: '001',
    title: { length: 62, hash: '96f9352ad9e3fe86' },
    publisher: 'The Dong-A Ilbo',
    author: 'Do-Young Kwak',
    published: { value: '2019-05-20', asWritten: 'May. 20, 2019' },
    language: 'en',
    length: 1966,
    paragraphs: 6,
    from: 0,
  },
  {
    file: '002',
    title: { length: 95, hash: '831905086af24cd5' },
    publisher: 'WinBuzzer',
    author: 'Ryan Maskell',
    published: null,
    language: 'en',
    length: 1881,
    paragraphs: 7,
    from: 0,
  },
  {
    file: '003',
    title: null,
    publisher: null,
    author: null,
    published: null,
    language: 'en',
    length: 3393,
    paragraphs: 6,
    from: 0,
  },
  {
    file: '004',
    title: null,
    publisher: null,
    author: null,
    published: null,
    language: 'ko',
    length: 2501,
    paragraphs: 21,
    from: 0,
  },
];

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

function contentOf(prefix: string): string {
  const name = readdirSync(folder).find((file) => file.startsWith(prefix)) ?? prefix;
  return readFileSync(join(folder, name), 'utf8');
}

describe.skipIf(!existsSync(folder))('the five articles beside the project (skipped where they are not there)', () => {
  it.each(articles)('$file: title, publisher, author, date, language and body', async (facts) => {
    const content = contentOf(facts.file);
    const read = await readArticle(textDocument(content), readDeps());
    expect(read.title === null ? null : { length: read.title.length, hash: hashOf(read.title) }).toEqual(facts.title);
    expect(read).toMatchObject({ publisher: facts.publisher, author: facts.author, language: facts.language });
    expect(read.published?.value ?? null).toBe(facts.published?.value ?? null);
    expect(read.published?.asWritten ?? null).toBe(facts.published?.asWritten ?? null);
    expect(read.text.length).toBe(facts.length);
    const paragraphs = read.text.split('\n').filter((line) => line !== '');
    expect(paragraphs).toHaveLength(facts.paragraphs);
    // Every paragraph of the body is one of the file's, whole and in order.
    let at = 0;
    for (const paragraph of paragraphs) {
      at = cleanText(content).indexOf(paragraph, at);
      expect(at).toBeGreaterThanOrEqual(facts.from);
    }
  });

  it('004: no caption is left, and its three section heads and its list stay', async () => {
    const { text } = await readArticle(textDocument(contentOf('004')), readDeps());
    expect(text).not.toContain('제공\n');
    expect(text.match(/^◇/gm)).toHaveLength(3);
    expect(text.match(/▲/g)).toHaveLength(4);
  });
});
