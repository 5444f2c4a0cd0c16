// What is between two firms may be told from the other side; what is between others, or nothing at all, is not it.
import { describe, expect, it } from 'vitest';
import { coverSentence } from '../../src/answers/coverage.ts';
import { bindNames } from '../../src/answers/reading/bind-names.ts';
import { layOut } from '../../src/answers/reading/lay-out.ts';
import { lacksRelation } from '../../src/answers/relation.ts';
import { anArticle } from '../doubles/article.ts';
import { asked } from '../doubles/asking.ts';

function lacks(question: string, text: string): string | undefined {
  const evidence = layOut(anArticle({ text, published: '2024-05-05' }));
  const bound = bindNames(asked(question), [evidence]);
  return lacksRelation(coverSentence(bound.concepts, evidence, evidence.sentences.at(-1)!), bound)?.text;
}

describe('a relation is said', () => {
  it.each([
    ['by who sold', 'Who acquired the towers of Orange?', 'Orange completed the disposal of its towers to Tarvo.'],
    ['by who sold, in Korean', '오렌지 철탑을 누가 인수했나?', '오렌지는 철탑을 타르보에 넘겼다.'],
    [
      'by what is spent',
      'How much is KT investing in Daegu?',
      'KT will spend 12 million dollars on the plant in Daegu.',
    ],
    [
      'by what is put in, in Korean',
      'KT는 대구에 얼마를 투자하나?',
      'KT는 대구 공장에 120억원을 들여 생산 라인을 놓는다.',
    ],
    ['by who picks', 'Who won the contract of Orange?', 'Orange has picked Tarvo to build its radio network.'],
    ['by who picks, in Korean', '오렌지 계약은 누가 땄나?', '오렌지는 타르보를 사업자로 골랐다.'],
    [
      'by what the parties pool',
      'When did Orange unveil the merger of its masts?',
      'On Tuesday Orange said that it would pool its masts with those of Tarvo.',
    ],
    ['by its closing', '오렌지 철탑 인수는 언제 끝나나?', 'Orange is told of its towers. Closing is expected in May.'],
    ['by who speaks of it', 'KT와 오렌지의 제휴를 두고 늦었다고 평한 사람은?', '박나리 교수는 늦은 걸음이라고 했다.'],
    [
      'by the sum, though nobody is said to have agreed on it',
      'What is the value of the programme that Orange and KT agreed?',
      'The whole programme is worth 86 million dollars.',
    ],
    ['by what was ended', '오렌지와 KT의 제휴가 끝난 날은?', 'Orange and KT ended the arrangement on 31 March.'],
  ])('%s', (_, question, text) => {
    expect(lacks(question, text)).toBeUndefined();
  });
});

describe('a relation is not said', () => {
  it.each([
    ['by another deed', '오렌지가 인수한 업체는 누구인가?', '오렌지는 타르보와 문서 서비스를 공급하기로 했다.'],
    [
      'by what something costs',
      'How much did Orange invest in Lyon?',
      'The data centre of Orange in Lyon cost 47 million euros.',
    ],
    ['by an old delivery', 'When did Orange sign its renewal?', 'The core of Orange was delivered in 2022.'],
    [
      'in other words where a yes depends on it',
      'Has Orange signed a contract with Tarvo?',
      'Orange picks up talks with Tarvo.',
    ],
  ])('%s', (_, question, text) => {
    expect(lacks(question, text)).toBeDefined();
  });
});
