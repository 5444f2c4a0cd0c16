// Whose chief somebody is.
import { describe, expect, it } from 'vitest';
import { anArticle } from '../../doubles/article.ts';
import { inWords, tell } from '../../doubles/asking.ts';

const said = async (question: string, text: string): Promise<string> =>
  inWords((await tell(question, anArticle({ title: 'News', text }))).answer);

describe('the chief of a firm', () => {
  it.each([
    'Telia was host on Friday to Ann Berg, chairman of the Danish group Tarnlow, and her colleagues.',
    'Telia was host on Friday to Ann Berg, chairman of the Finnish company Nokia, and her colleagues.',
  ])('is none whose own firm is described before its name: %s', async (text) => {
    expect(await said('Who is the chairman of Telia?', text)).not.toMatch(/^Ann Berg/);
  });

  it('may be that of its parent', async () => {
    const text = 'Ann Berg, boss of the parent company Nokia, spoke of Telia on Friday.';
    expect(await said('Who is the boss of the parent company of Telia?', text)).toMatch(/^Ann Berg/);
  });
});
