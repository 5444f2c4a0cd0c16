import { describe, expect, it } from 'vitest';
import { anArticle } from '../doubles/article.ts';
import { inWords, tell } from '../doubles/asking.ts';

const signed = {
  ...anArticle({
    title: 'Tarn yard opens',
    text: 'Nokia opened the yard of Tarn in Gdansk. The annual report of Nokia names no cost.',
    published: '2024-05-05',
  }),
  author: 'Ines Maar',
};
const said = async (question: string) => inWords((await tell(question, signed)).answer);

describe('of an article is told', () => {
  it.each([
    'Who wrote the article about Nokia in Gdansk?',
    "who's the author of the nokia tarn piece?",
    '노키아 그단스크 기사 쓴 기자는 누구야?',
  ])('who wrote it: %s', async (question) => {
    expect(await said(question)).toBe('Ines Maar — Tarn yard opens');
  });

  it.each(['Who wrote the Gdansk Herald article on Nokia?', 'who wrote the gdansk herald piece'])(
    'of the outlet named: %s',
    async (question) => {
      const elsewhere = {
        ...anArticle({ title: 'Nokia in Gdansk', text: 'Nokia has a yard in Gdansk.' }),
        author: 'Per Dahl',
      };
      const { answer } = await tell(question, elsewhere, { ...signed, publisher: 'The Gdansk Herald' });
      expect(inWords(answer)).toBe('Ines Maar — Tarn yard opens');
    },
  );

  it.each([
    'What is the date of the article about the Nokia yard?',
    'When was the article on the Nokia yard published?',
    '노키아 그단스크 기사 언제 나왔어?',
  ])('when it appeared: %s', async (question) => {
    expect(await said(question)).toMatch(/^(?:5 May 2024|2024년 5월 5일) — Tarn yard opens/);
  });

  it.each([
    'Who wrote the software of the Nokia yard?',
    'When was the annual report of Nokia published?',
    'Who wrote the article about Ericsson?',
  ])('nothing where something else is asked: %s', async (question) => {
    expect(await said(question)).not.toMatch(/Ines Maar|5 May 2024 — Tarn/);
  });
});
