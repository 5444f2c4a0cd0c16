// What a Korean question for anything at all is answered with, before the sentence: a phrase where grammar tells it, else none.
import { describe, expect, it } from 'vitest';
import { coverSentence } from '../../../../src/answers/coverage.ts';
import { phraseAsked } from '../../../../src/answers/facts/slot/asked-phrase.ts';
import { bindNames } from '../../../../src/answers/reading/bind-names.ts';
import { layOut } from '../../../../src/answers/reading/lay-out.ts';
import { anArticle } from '../../../doubles/article.ts';
import { asked } from '../../../doubles/asking.ts';

function phrase(question: string, text: string): string | null {
  const evidence = layOut(anArticle({ text, published: '2024-05-05', language: 'ko' }));
  const bound = bindNames(asked(question), [evidence]);
  return phraseAsked(bound, coverSentence(bound.concepts, evidence, evidence.sentences.at(-1)!))?.ko ?? null;
}

describe('what stands where the question asks', () => {
  it.each([
    ['the object', '누리텔은 협력사에 무엇을 요구했나?', '누리텔은 협력사에 보안 점검을 요구했다.', '보안 점검'],
    ['the subject', '낙뢰로 무엇이 고장 났나?', '지난밤 낙뢰로 해저 중계기가 고장 났다.', '해저 중계기'],
    ['with what', '가람은 설비를 무엇과 바꿨나?', '가람은 낡은 설비를 소형 기지국과 바꿨다.', '소형 기지국'],
    ['for what', '옛 전화국은 무엇으로 쓰이나?', '옛 전화국은 지역 도서관으로 쓰인다.', '지역 도서관'],
    ['to what', '새 요금은 무엇에 비례하나?', '새 요금은 전송량에 비례해 매겨진다.', '전송량'],
    ['whose', '무엇의 수명이 줄었나?', '더위로 축전지의 수명이 줄었다.', '축전지'],
    ['how it is called', '이 방식을 무엇이라고 부르나?', '이 방식을 망 조각내기라고 부른다.', '망 조각내기'],
    ['of some kind', '가람은 어떤 방안을 검토하나?', '가람은 요금 동결을 검토한다.', '요금 동결'],
  ])('is told: %s', (_, question, text, said) => expect(phrase(question, text)).toBe(said));

  it.each([
    ['another particle', '누리텔은 무엇을 요구했나?', '누리텔은 협력사에 요구했다.'],
    ['a clause away', '가람은 무엇을 늘렸나?', '가람은 직원을 뽑았고, 속도가 빨라졌으며, 망도 함께 늘렸다.'],
    ['nothing but a pronoun', '가람은 무엇을 요구했나?', '가람은 그것을 요구했다.'],
    ['what the question says', '가람은 무엇을 두고 협상을 미뤘나?', '가람은 협상을 두고 말을 아꼈다.'],
  ])('is not told by %s', (_, question, text) => expect(phrase(question, text)).toBeNull());
});

describe('what the noun asked for is', () => {
  it.each([
    ['behind what it is', '누리텔의 첫 위성은?', '누리텔의 첫 위성인 해온호가 떠올랐다.', '해온호'],
    ['by name', '누리텔이 내놓은 요금제 이름은?', '누리텔은 ‘다온’이라는 요금제를 내놓았다.', '다온'],
    ['as its predicate', '협상의 쟁점은 무엇인가?', '협상의 쟁점은 보증금이다.', '보증금'],
    ['with its kind behind it', '가람이 쓴 공법은?', '가람은 미세 굴착 공법을 썼다.', '미세 굴착 공법'],
    ['with its kind in one word', '가람이 되살린 발전소는?', '가람은 노을발전소를 되살렸다.', '노을발전소'],
    ['behind its kind', '두 섬을 잇는 여객선은?', '두 섬은 여객선 미리내호가 잇는다.', '미리내호'],
    ['in quotation marks', '가람이 시험한 로봇은?', '가람은 로봇 ‘두루’ 열 대를 시험했다.', '두루'],
    ['as it is called', '이런 공격을 가리키는 용어는?', '이런 공격을 신호 되감기라고 부른다.', '신호 되감기'],
  ])('is told %s', (_, question, text, said) => expect(phrase(question, text)).toBe(said));

  it.each([
    ['two of a kind', '가람이 되살린 발전소는?', '가람은 노을발전소를 닫고 샛별발전소를 되살렸다.'],
    ['a noun of the language behind it', '가람이 연 공장은?', '가람은 공장 문제로 다투었다.'],
    ['a saying in quotation marks', '가람이 연 공장은?', '가람은 공장이 “아직 멀었다”고 밝혔다.'],
    ['two asked for at once', '고장률과 상한은?', '고장률은 11%로, 상한은 2%이다.'],
    ['a verb before it', '가람이 세운 목표는?', '가람은 높은 목표를 세웠다.'],
  ])('is not told by %s', (_, question, text) => expect(phrase(question, text)).toBeNull());
});

it('is not told across languages', () => {
  expect(phrase('누리텔은 무엇을 요구했나?', 'Nuritel asked for a safety check.')).toBeNull();
  expect(phrase('What did Nuritel ask for?', '누리텔은 협력사에 보안 점검을 요구했다.')).toBeNull();
});
