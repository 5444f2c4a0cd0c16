// A Korean denial before a noun denies that noun alone, and what somebody says is not so was said by him all the same.
import { describe, expect, it } from 'vitest';
import { coverSentence } from '../../../src/answers/coverage.ts';
import { bindNames } from '../../../src/answers/reading/bind-names.ts';
import { layOut } from '../../../src/answers/reading/lay-out.ts';
import { factsFor } from '../../../src/answers/select.ts';
import { anArticle } from '../../doubles/article.ts';
import { asked } from '../../doubles/asking.ts';

function said(question: string, text: string): string | undefined {
  const evidence = layOut(anArticle({ text, published: '2024-05-05', language: 'ko' }));
  const bound = bindNames(asked(question), [evidence]);
  return factsFor(bound, coverSentence(bound.concepts, evidence, evidence.sentences.at(-1)!))[0]?.ko;
}

describe('a fact stands', () => {
  it.each([
    [
      'beside a noun denied',
      '가람의 과징금은 얼마인가?',
      '좋지 않은 선례가 참작돼 가람에 과징금 40억원이 부과됐다.',
      '40억원',
    ],
    [
      'whose subject says something without ground',
      '요금 동결을 요구한 사람은?',
      '박나리 의원은 근거가 없는 계산을 들어 요금 동결을 요구했다.',
      '박나리',
    ],
    [
      'behind what was not borne',
      '가람은 언제 회생을 신청했나?',
      '가람은 이자를 감당하지 못해 2017년 회생을 신청했다.',
      '2017년',
    ],
    [
      'behind what did not come about',
      '가람은 누구에게 편지를 썼나?',
      '답이 오지 않자 가람은 박나리 의원에게 편지를 썼다.',
      '박나리',
    ],
    [
      'for whoever said that something is not so',
      '합병이 위법이라고 주장한 변호사는?',
      '박나리 변호사는 “절차가 없었고 합병은 위법”이라고 주장했다.',
      '박나리',
    ],
    ['beside a veto', '인수에 찬성한 위원은 몇 명인가?', '거부권을 쥔 가람과 달리 위원 7명이 인수에 찬성했다.', '7명'],
  ])('%s', (_, question, text, fact) => expect(said(question, text)).toContain(fact));
});

describe('a fact is denied', () => {
  it.each([
    ['right behind the denial', '가람의 과징금은 얼마인가?', '가람에 매기지 않은 과징금 40억원이 문제다.'],
    ['by its verb', '인수에 찬성한 사람은?', '박나리 의원은 인수에 찬성하지 않았다.'],
    ['as the subject of what is denied', '시험에 참여한 사람은?', '박나리 의원이 참여하지 않은 시험이 열렸다.'],
  ])('%s', (_, question, text) => expect(said(question, text)).toBeUndefined());
});
