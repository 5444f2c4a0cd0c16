// Offices outside the firms spoken of, at the head of a unit, and called otherwise in the other language.
import { describe, expect, it } from 'vitest';
import { coverSentence } from '../../../src/answers/coverage.ts';
import { bindNames } from '../../../src/answers/reading/bind-names.ts';
import { layOut } from '../../../src/answers/reading/lay-out.ts';
import { factsFor } from '../../../src/answers/select.ts';
import { anArticle } from '../../doubles/article.ts';
import { asked } from '../../doubles/asking.ts';

function said(question: string, text: string): string | undefined {
  const evidence = layOut(anArticle({ text, published: '2024-05-05' }));
  const bound = bindNames(asked(question), [evidence]);
  return factsFor(bound, coverSentence(bound.concepts, evidence, evidence.sentences.at(-1)!))[0]?.en;
}

const ofHouse = 'Karl Brandt of Oak Lane suspects that the Orange merger fails.';
const atHouse = 'Karl Brandt, senior analyst at Tarnmoor, doubts that the Orange merger pays.';
const regulator = 'Eva Lind, commissioner of the Fair Price Office, criticised the Orange merger.';
const division = "Jon Berg, general manager of Orange's submarine cable division, praised the ship.";

describe('an office is held by', () => {
  it.each([
    ['whoever judges from a house of his own', 'Which analyst doubts the Orange merger?', ofHouse, 'Karl Brandt'],
    ['the analyst of another house', 'Which analyst doubts the Orange merger?', atHouse, 'Karl Brandt'],
    ['an official', 'Which commissioner criticised the Orange merger?', regulator, 'Eva Lind'],
    ['whoever manages the unit', "Who runs Orange's submarine cable division?", division, 'Jon Berg'],
    ['the president of a school', 'Who is president of Tarn University?', '강태욱 다솜대 총장이 왔다.', '강태욱'],
    [
      'a vice president of whatever',
      '오렌지 연구소의 부사장은 누구인가?',
      'Jon Berg, Vice President of the Orange Cable Institute, spoke.',
      'Jon Berg',
    ],
    [
      'who speaks for those who won',
      '오렌지의 수주 때 소감을 말한 임원은 누구인가?',
      'Jon Berg, president of Fixed Networks at Orange, said the contract made him proud.',
      'Jon Berg',
    ],
    ['who criticises the role of another', 'Which commissioner criticised the role of Orange?', regulator, 'Eva Lind'],
  ])('%s', (_, question, text, expected) => {
    expect(said(question, text)).toMatch(new RegExp(`^${expected}`));
  });
});

describe('an office is not held by', () => {
  it.each([
    ['the head of a unit, where the firm is asked for', 'Who runs Orange?', division],
    ['a commissioner of another body', 'Who is the FCC commissioner?', 'Eva Lind, commissioner of Tarnmoor, spoke.'],
    ['a 상무', '오렌지 부사장은 누구인가?', '오세진 오렌지 상무가 왔다.'],
  ])('%s', (_, question, text) => {
    expect(said(question, text)).toBeUndefined();
  });
});
