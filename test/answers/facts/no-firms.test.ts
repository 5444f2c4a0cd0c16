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

describe('"operator" in a question', () => {
  it('says what a firm is, and asks for nobody who operates', async () => {
    const text = 'Nokia showed its yard to Frontier chief executive Ines Maar and others on Friday.';
    const { claims } = await answered('Who is the chief executive of Frontier, the operator?', anArticle({ text }));
    expect(claims[0]?.text).toMatch(/^Ines Maar/);
  });
});
