// "Who is …?" is told from where somebody is introduced, whoever stands beside him.
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/answers/question/understand.ts';
import { layOut } from '../../src/answers/reading/lay-out.ts';
import { introduction } from '../../src/answers/who-is.ts';
import type { Article } from '../../src/domain/article.ts';
import { anArticle } from '../doubles/article.ts';

const english = anArticle({
  text: 'Ericsson chief executive Ann Berg met Nokia chairman Ola Lindqvist in Turku. Berg praised the port. Per Dahl paid for lunch.',
});
const korean = anArticle({ text: '윤가람 KT 부사장과 안나 베리 에릭슨 최고경영자가 부산에서 만났다.', language: 'ko' });

const told = (text: string, ...articles: Article[]) => {
  const question = understand(text, { today: '2026-01-05' });
  return introduction(question, articles.map(layOut))?.facts[0]?.[question.language] ?? null;
};

describe('who somebody is', () => {
  it.each([
    ['Who is Ann Berg?', 'Ann Berg, CEO of Ericsson'],
    ['who is berg', 'Ann Berg, CEO of Ericsson'],
    ['Who was Ola Lindqvist of Nokia?', 'Ola Lindqvist, chairman of Nokia'],
    ["What is Lindqvist's job title?", 'Ola Lindqvist, chairman of Nokia'],
    ['who is Ola Lindqivst', 'Ola Lindqvist, chairman of Nokia'],
  ])('is said by office and firm: %s', (question, said) => {
    expect(told(question, english)).toBe(said);
  });

  it('is said in the spelling of the question and in that of the source', () => {
    expect(told('who is yoon garam?', korean)).toBe('Yoon Garam (윤가람), executive vice president of KT');
    expect(told('안나 베리는 누구인가?', korean)).toMatch(/^안나 베리 에릭슨/);
  });

  it.each([
    'Who is Per Dahl?',
    'Who is Eva Holm?',
    'Who is the chairman of Nokia?',
    'Who met Ann Berg?',
    'Who is behind it?',
  ])('is left to the sentences where nobody of that name is introduced: %s', (question) => {
    expect(told(question, english)).toBeNull();
  });

  it('prefers where the language of the question tells it', () => {
    const other = anArticle({ text: 'KT executive vice president Yoon Garam opened a laboratory in Busan.' });
    expect(told('윤가람은 누구인가?', other, korean)).toBe('윤가람 KT 부사장');
  });
});
