// Page styles of many outlets, written in our own words: what is read from each and what of it stays.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/library/read-article.ts';
import { readDeps, textDocument } from './reading.ts';

interface Expected {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly published: string | null;
  readonly starts: string;
  readonly ends: string;
  readonly gone?: readonly string[];
  readonly kept?: readonly string[];
}

function casesOf(file: string): { id: string; expected: Expected; raw: string }[] {
  const text = readFileSync(new URL(`../fixtures/reading/${file}`, import.meta.url), 'utf8');
  return text
    .split(/^##### /m)
    .slice(1)
    .map((part) => {
      const [id = '', json = '', ...rest] = part.split('\n');
      return { id, expected: JSON.parse(json) as Expected, raw: rest.slice(1).join('\n') };
    });
}

for (const [file, language] of [
  ['english.txt', 'en'],
  ['korean.txt', 'ko'],
] as const) {
  describe(`scraped pages in ${file}`, () => {
    it.each(casesOf(file))('$id: facts are read, furniture goes, the body stays', async ({ expected, raw }) => {
      const read = await readArticle(textDocument(raw), readDeps());
      const { title, publisher, author, published } = read;
      const { starts, ends, gone, kept, ...facts } = expected;
      expect({ title, publisher, author, published: published?.value ?? null }).toEqual(facts);
      expect(read.language).toBe(language);
      expect(read.text.slice(0, starts.length)).toBe(starts);
      expect(read.text.slice(-ends.length)).toBe(ends);
      for (const words of gone ?? []) expect(read.text).not.toContain(words);
      for (const words of kept ?? []) expect(read.text).toContain(words);
    });
  });
}
