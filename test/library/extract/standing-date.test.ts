// The day that opens a line above the text is the page's, unless it is an event's, an update's or one of two.
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/library/read-article.ts';
import { readDeps, textDocument } from '../reading.ts';

const title = 'Tessel Mobile orders antennas from Harbo Radio';
const body = `Tessel Mobile has ordered two thousand antennas from Harbo Radio, the companies said in a statement on Monday.

The first of them will be put up in the spring, and the last is to follow before the end of the year after.`;

async function published(...head: string[]): Promise<string | null> {
  const article = await readArticle(textDocument([...head, '', body].join('\n')), readDeps());
  return article.published?.value ?? null;
}

describe('a line above the text that a day opens', () => {
  it.each([
    'Thursday, 30 May 2024        Not for resale',
    '[May 30, 2024]   Larger type',
    '2024.05.30   읽은 사람 512',
    '2024. 5. 30. · 읽는 데 6분',
  ])('“%s” dates the page', async (line) => {
    expect(await published(title, line)).toBe('2024-05-30');
  });

  it.each([
    ['Updated 30 May 2024 | 4 comments'],
    ['The fair opens on 30 May 2024 | Tickets'],
    ['30 May 2024        For clients only', '2 June 2024        For members only'],
  ])('“%s” does not', async (...lines) => {
    expect(await published(title, ...lines)).toBeNull();
  });
});
