// The verbs of a Korean question, whatever their ends.
import { describe, expect, it } from 'vitest';
import { understand } from '../../../src/answers/question/understand.ts';

const conceptsOf = (text: string) => understand(text, { today: '2026-01-05' }).concepts;
const formsOf = (text: string, word: string) =>
  conceptsOf(text)
    .find((c) => c.text === word)!
    .forms.map(({ parts }) => parts.join(' '));

describe('A verb of a Korean question', () => {
  it.each([
    ['가람이 도루에 얼마를 넣었나?', '넣었나', '넣-'],
    ['가람은 관제를 누구에게 맡겼나요', '맡겼나요', '맡기-'],
    ['가람이 공장을 누구한테 팔기로 했지?', '팔기로', '파-'],
    ['가람은 지분을 얼마나 갖게 되나?', '갖게', '갖-'],
    ['가람은 배를 몇 척 갖고 있나', '갖고', '갖-'],
    ['그 자리에 누가 앉았나', '앉았나', '앉-'],
    ['가람이 돈을 내지 않은 까닭은?', '내지', '내-'],
  ])('is met in all its forms: %s', (question, word, verb) => {
    expect(formsOf(question, word)).toContain(verb);
    expect(conceptsOf(question).find((c) => c.text === word)?.kind).toBe('action');
  });

  it.each([
    ['가람은 언제 회생을 신청했었나', '신청'],
    ['시험은 언제 완료했대요?', '완료'],
    ['시험은 언제쯤 종료된대?', '종료'],
    ['도루가 먼저 시작한다는데?', '시작'],
  ])('that is made from a noun leaves the noun: %s', (question, noun) => {
    expect(conceptsOf(question).find((c) => c.text === noun)?.kind).toBe('action');
  });

  it.each([
    ['가람이 도루와 무엇을 하기로 했지?', ['하기로', '했지']],
    ['단말은 몇 대 쓰이고 있지?', ['있지']],
    ['첫 시험이 있던 날은?', ['날은', '날']],
    ['모래망이 무슨 뜻인가요', ['뜻인가요', '뜻']],
  ])('or a noun that says nothing is not looked for: %s', (question, words) => {
    expect(conceptsOf(question).filter((c) => words.includes(c.text))).toEqual([]);
  });

  it.each(['안테나', '아르헨티나', '코로나'])('is no noun that ends like one: %s', (noun) => {
    expect(conceptsOf(`가람이 도루에 준 것은 ${noun}?`).find((c) => noun.startsWith(c.text))?.kind).not.toBe('action');
  });
});

describe('A verb that supports the noun before it', () => {
  const kindOf = (question: string, word: string) => conceptsOf(question).find((c) => c.text === word)?.kind;
  it.each([
    ['가람은 법인 등록을 마쳤나', '마쳤나'],
    ['도루와의 서명이 이뤄졌나?', '이뤄'],
    ['가람은 안전 검사를 받나요', '받나요'],
    ['가람 법인 등록 마쳤나', '마쳤나'],
    ['가람 안전 검사 받나요', '받나요'],
  ])('says nothing of its own: %s', (question, verb) => expect(kindOf(question, verb)).toBe('generic'));

  it.each([
    ['가람은 협상을 마쳤나', '마쳤나'],
    ['가람은 건설을 끝냈나', '끝냈나'],
    ['가람은 승인을 얻었나요', '얻었나요'],
    ['가람은 투자를 받았나', '받'],
    ['가람 협상 마쳤나', '마쳤나'],
  ])('is another thing where it takes time or is given: %s', (question, verb) =>
    expect(kindOf(question, verb)).toBe('action'),
  );

  it('is looked for together with what is received, with or without its particle', () => {
    expect(formsOf('가람은 허가를 받았나', '받')).toContain('허가 받-');
    expect(formsOf('가람 허가 받았나', '받')).toContain('허가 받-');
    expect(formsOf('한빛이 받았나', '받')).not.toContain('한빛이 받-');
  });

  it('or a place it follows keeps its name: 대만서 is 대만에서', () => {
    expect(conceptsOf('가람이 대만서 누구를 만났나').map((c) => c.text)).toContain('대만');
    expect(conceptsOf('가람 조사 보고서').map((c) => c.text)).toContain('보고서');
  });
});
