import { describe, expect, it } from 'vitest';
import { anArticle } from '../doubles/article.ts';
import { refused } from '../doubles/asking.ts';

const yard = anArticle({ text: 'Nokia opened a yard in Gdansk on 5 May 2025. The yard of KT in Busan is older.' });
const korean = anArticle({ text: '노키아는 2025년 5월 5일 그단스크에 조선소를 열었다.', language: 'ko' });
const canteen = anArticle({ text: 'Nokia raised the price of lunch in its canteen in Oulu. Ericsson has no canteen.' });

describe('a refusal names as not found', () => {
  it('the noun asked for, where no article has it', async () => {
    expect((await refused('How many cranes does the yard of Nokia have?', yard)).missing).toBe('cranes');
  });

  it('a firm that no article names, in both languages', async () => {
    expect((await refused('When did Ericsson open a yard?', yard)).missing).toBe('Ericsson');
    expect((await refused('Who is the CFO of Nokia?', yard)).missing).toBe('CFO');
    expect((await refused('에릭슨은 언제 조선소를 열었나?', korean)).missing).toBe('에릭슨');
  });

  it('nothing that stands in another article: it gives the question back', async () => {
    const question = 'What was the price of the yard of KT?';
    expect((await refused(question, yard)).missing).toBe('price');
    expect((await refused(question, yard, canteen)).missing).toBe(question);
  });
});
