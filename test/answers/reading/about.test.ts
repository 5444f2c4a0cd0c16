import { describe, expect, it } from 'vitest';
import { coverSentence } from '../../../src/answers/coverage.ts';
import { saidOfAnother } from '../../../src/answers/other-subject.ts';
import { understand } from '../../../src/answers/question/understand.ts';
import { layOut } from '../../../src/answers/reading/lay-out.ts';
import type { Article } from '../../../src/domain/article.ts';

const article = (text: string, language: 'en' | 'ko' = 'en'): Article =>
  ({ id: 'a', text, title: null, language, published: null, publisher: null }) as unknown as Article;

const about = (text: string, language: 'en' | 'ko' = 'en') =>
  layOut(article(text, language)).sentences.map((s) => [...s.about].sort().join(' '));

const toldOfAnother = (question: string, text: string, words: string, language: 'en' | 'ko' = 'en') => {
  const evidence = layOut(article(text, language));
  const sentence = evidence.sentences.find((s) => s.text.includes(words))!;
  return (
    saidOfAnother(coverSentence(understand(question, { today: '2026-01-01' }).concepts, evidence, sentence)) !== null
  );
};

const rivals =
  'Safaricom said on Monday it would build a hall for servers near the lake of Naivasha in Kenya. ' +
  'It will open with 12 megawatts.\n\n' +
  'Its rival Airtel Africa builds another by the sea. It has a load of 90 megawatts.\n\n' +
  'About 300 people will work there.';

describe('whom a sentence is about', () => {
  it('is its subject, or that of the sentence before in its paragraph', () => {
    expect(about(rivals).slice(0, 4)).toEqual(['safaricom', 'safaricom', 'airtel-africa', 'airtel-africa']);
  });

  it('is a company behind a description, an introduction or a quotation', () => {
    expect(about('In May, the Finnish maker Nokia sold 40 masts to Orange.')).toEqual(['nokia']);
    expect(about('"We sold 40 masts to Orange," said Nokia chief executive Aino Kallio.')).toEqual(['nokia']);
    expect(about('The masts come from Nokia.')).toEqual(['']);
  });

  it('is both where two are its subject', () => {
    expect(about('Nokia and Orange will open a laboratory in May.')).toEqual(['nokia orange']);
  });

  it('is the topic of a Korean sentence, not who does something for it', () => {
    expect(about('KT는 12일 새 망을 열었다. 장비는 노키아가 댔다.', 'ko')).toEqual(['kt', 'kt']);
  });

  it('tells nothing of a company that a rival has taken over from', () => {
    expect(toldOfAnother('How many megawatts does Safaricom have?', rivals, '90')).toBe(true);
    expect(toldOfAnother('How many megawatts does Airtel Africa have?', rivals, '90')).toBe(false);
    expect(toldOfAnother('How many megawatts does Safaricom open with?', rivals, '12')).toBe(false);
  });

  it('tells of whoever says "we", though a supplier was spoken of before', () => {
    const masts = 'Our masts stand in nine towns. We moved the core last year.';
    const own = `Here at Safaricom we like towers. ${masts}\n\nNokia delivered the software. 6 million customers moved over at night.`;
    expect(toldOfAnother('How many customers did Safaricom move?', own, '6 million')).toBe(false);
    expect(toldOfAnother('How many customers did Verizon move?', `${own} Verizon came to look.`, '6 million')).toBe(
      true,
    );
  });
});
