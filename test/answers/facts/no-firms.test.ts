import { describe, expect, it } from 'vitest';
import { anArticle } from '../../doubles/article.ts';
import { answered, refused } from '../../doubles/asking.ts';

describe('a question for a firm is not answered with', () => {
  it.each([
    ['the prize it asks about', 'Which company won the Best Signal Award?'],
    ['one of two prizes that are named together', 'Which firm got the Best Mast Award?'],
  ])('%s', async (_what, question) => {
    await refused(question, anArticle({ text: 'At the dinner the Best Signal and Best Mast Award were presented.' }));
  });

  it('a gathering, but with the firm beside it', async () => {
    const text = 'At the Tarn Partners Meeting, Ovelix won the Best Signal Award.';
    const { claims } = await answered('Which company won the Best Signal Award?', anArticle({ text }));
    expect(claims[0]?.text).toMatch(/^Ovelix/);
  });
});

describe('who did something to a firm', () => {
  it.each([
    [
      '솔바람네트웍스는 누가 투자했어?',
      '솔바람네트웍스는 지난해 12월 노키아로부터 120억원의 투자를 받았다.',
      /^노키아/,
    ],
    ['콩새모바일 누가 샀어?', '콩새모바일은 가입자 87만명을 둔 4위 알뜰폰 사업자다.', null],
    ['콩새모바일 누가 인수했어?', '한서진 노키아 노조위원장은 콩새모바일 인수 계약에 고용이 빠졌다고 말했다.', null],
  ])('is not that firm: %s', async (question, text, expected) => {
    if (expected === null) await refused(question, anArticle({ text }));
    else expect((await answered(question, anArticle({ text }))).claims[0]?.text).toMatch(expected);
  });
});

describe('"operator" in a question', () => {
  it('says what a firm is, and asks for nobody who operates', async () => {
    const text = 'Nokia showed its yard to Frontier chief executive Ines Maar and others on Friday.';
    const { claims } = await answered('Who is the chief executive of Frontier, the operator?', anArticle({ text }));
    expect(claims[0]?.text).toMatch(/^Ines Maar/);
  });
});
