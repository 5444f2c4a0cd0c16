import { describe, expect, it } from 'vitest';
import { continueFrom } from '../../../src/answers/question/follow-up.ts';
import { anArticle } from '../../doubles/article.ts';
import { asked, inWords, talk } from '../../doubles/asking.ts';

const names = (question: ReturnType<typeof asked>) =>
  question.concepts.filter((c) => c.kind === 'company').map((c) => c.text);
const continued = (before: string, text: string) => continueFrom(asked(text), asked(before));

describe('a follow-up', () => {
  it('“when?” keeps whom and what the turn before was about, and asks for the date', () => {
    const question = continued('What did KT and Nokia sign?', 'when?');
    expect(names(question)).toEqual(['KT', 'Nokia']);
    expect(question.answerType).toBe('date');
    expect(question.elliptical).toBe(false);
  });

  it('“and KT?” asks the same of KT, and of nobody else', () => {
    const question = continued('How many subscribers does Verizon have?', 'and KT?');
    expect(names(question)).toEqual(['KT']);
    expect(question.answerType).toBe('count');
    expect(question.concepts.find((c) => c.kind === 'head')?.text).toBe('subscribers');
  });

  it('“KT는?” likewise in Korean', () => {
    const question = continued('버라이즌의 가입자는 몇 명인가?', 'KT는?');
    expect(names(question)).toEqual(['KT']);
    expect(question.answerType).toBe('count');
  });

  it('keeps the period, unless it names its own', () => {
    expect(continued('What did KT sign in 2019?', 'and Nokia?').period?.from).toBe('2019');
    expect(continued('What did KT sign in 2019?', 'and in 2020?').period?.from).toBe('2020');
  });

  it('that stands by itself takes nothing over', () => {
    const question = asked('Who visited Ericsson in Sweden?');
    expect(continueFrom(question, asked('How many subscribers does KT have?'))).toBe(question);
  });

  it('may be followed again', () => {
    const second = continueFrom(asked('when?'), asked('What did KT and Nokia sign?'));
    expect(names(continueFrom(asked('where?'), second))).toEqual(['KT', 'Nokia']);
  });
});

describe('a conversation', () => {
  const visit = anArticle({
    published: '2023-06-02',
    text: 'Christel Heydemann, CEO of Orange, visited SK Telecom in Seoul on 1 June 2023.',
  });
  const lines = anArticle({
    published: '2022-09-10',
    text: 'LG U+ has 5.6 million 5G subscribers.\n\nKT has 8.1 million 5G subscribers.\n\nVerizon invested $400 million in Celona.',
  });

  it('answers “when?” and “where?” of the same visit', async () => {
    const said = (await talk(['Who visited SK Telecom?', 'when?', 'where?'], visit, lines)).map(inWords);
    expect(said[1]).toMatch(/^1 June 2023 — /);
    expect(said[2]).toMatch(/^Seoul — /);
  });

  it('answers “and KT?” with KT’s figure', async () => {
    const said = (await talk(['How many 5G subscribers does LG U+ have?', 'and KT?'], visit, lines)).map(inWords);
    expect(said[0]).toMatch(/^5\.6 million/);
    expect(said[1]).toMatch(/^8\.1 million/);
  });

  it('does not answer “and Verizon?” with somebody else’s figure', async () => {
    const told = await talk(['How many 5G subscribers does LG U+ have?', 'and Verizon?'], visit, lines);
    expect(told[1]?.kind).toBe('no-evidence');
  });

  it('does not read “is it binding?” off a sentence that says nothing of it', async () => {
    const memorandum = anArticle({
      published: '2024-03-14',
      text: 'KT and Nokia signed a memorandum of understanding on 12 March 2024. Nokia said the two would test the equipment in Busan.',
    });
    const told = await talk(['When did KT and Nokia sign the memorandum?', 'is it binding?'], memorandum);
    expect(told[1]?.kind).toBe('no-evidence');
  });
});

describe('a pronoun', () => {
  const depot = anArticle({
    title: 'Orange opens a depot',
    published: '2024-05-05',
    text: 'Orange opened a depot for old handsets in Turku in May 2024. Orange hired Quorvale to sort the handsets, said Marta Linde, who runs the depot. Quorvale is based in Leeds. Linde used to work at Celona.',
  });

  it('stands for the answer before it, not for whom that question named', async () => {
    const told = continueFrom(asked('where are they based?'), {
      ...asked('Which company sorts handsets for Orange?'),
      told: 'Quorvale',
    });
    expect(told.concepts.map((c) => c.text)).toContain('Quorvale');
    expect(names(told)).not.toContain('Orange');
  });

  it('leaves whom a place belongs to as it was', () => {
    const told = continueFrom(asked('거기 인력은 몇 명?'), { ...asked('오렌지 창고는 어디에 있나?'), told: '투르쿠' });
    expect(told.concepts.map((c) => c.text)).toEqual(expect.arrayContaining(['오렌지', '투르쿠']));
  });

  it('is answered so', async () => {
    const said = (await talk(['Which company sorts handsets for Orange?', 'where are they based?'], depot)).map(
      inWords,
    );
    expect(said[0]).toMatch(/^Quorvale/);
    expect(said[1]).toMatch(/^Leeds/);
  });
});
