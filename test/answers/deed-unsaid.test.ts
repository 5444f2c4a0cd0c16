// Who did something of which no article has a word is not answered with whoever else is named.
import { describe, expect, it } from 'vitest';
import { anArticle } from '../doubles/article.ts';
import { inWords, tell } from '../doubles/asking.ts';

const said = async (question: string, text: string): Promise<string> =>
  inWords((await tell(question, anArticle({ title: 'News', text }))).answer);

const visit = 'Ann Berg, chief executive of Telia, and Ola Lund of Nokia presented the plan on Monday.';

describe('who did it', () => {
  it.each([
    ['Who founded Nokia?', visit],
    ['Who sued Telia?', visit],
    ['Who won the world cup?', 'Telia won customers in May once Nokia had put up the masts.'],
    ['노키아를 누가 고소했어?', '안나 린드 텔리아 대표와 노키아가 월요일에 계획을 발표했다.'],
  ])('is left unsaid where no article speaks of the deed: %s', async (question, text) => {
    expect(await said(question, text)).not.toMatch(/Berg|Lund|린드|Nokia —|Telia —/);
  });

  it.each([
    ['Who presented the plan of Telia?', visit, /Ann Berg/],
    ['Who founded Nokia?', 'Nokia was founded by Fredrik Idestam in 1865.', /Idestam/],
    ['Who runs Telia?', visit, /Ann Berg/],
  ])('is told where one does: %s', async (question, text, name) => {
    expect(await said(question, text)).toMatch(name);
  });
});

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
