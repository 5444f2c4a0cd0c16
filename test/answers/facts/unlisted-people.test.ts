// People beside an office that no table has, and what stands there and is nobody.
import { describe, expect, it } from 'vitest';
import { unlistedPeople } from '../../../src/answers/facts/unlisted-people.ts';
import { layOut } from '../../../src/answers/reading/lay-out.ts';
import { anArticle } from '../../doubles/article.ts';

const people = (text: string) => unlistedPeople(layOut(anArticle({ text })).sentences.at(-1)!).map(({ name }) => name);

describe('people of a list', () => {
  it.each([
    ['오세린 한빛텔레콤 대표, 강태욱 서연대 총장, 이해윤 서연대 산학협력단장이 왔다.', ['오세린', '강태욱', '이해윤']],
    ['노아영 KT 부사장과 정민석 다온리서치 대표가 왔다.', ['노아영', '정민석']],
    ['류징 차이나텔레콤 회장과 임수현 KT 사장이 왔다.', ['류징', '임수현']],
    ['후지사와 마사토 사업본부장과 부이 뚜 안 사업본부장이 왔다.', ['후지사와 마사토', '부이 뚜 안']],
  ])('are cut off where they work: %s', (text, names) => {
    expect(people(text)).toEqual(names);
  });
});

describe('who comes behind his office', () => {
  it.each([
    ['통신부 장관 카를로 베네티(Carlo Benetti)는 전략을 내놓았다.', ['카를로 베네티']],
    ['규제위원회 위원장 안나 린드크비스트(Anna Lindqvist)는 반대했다.', ['안나 린드크비스트']],
    ['최고경영자 톰 한센(Tom Hansen)은 말했다.', ['톰 한센']],
    ['무선망 투자를 총괄하는 페 린드홀름이 나왔다.', ['페 린드홀름']],
    ['최고보안책임자 페트라 리가 왔다.', ['페트라 리']],
    ['최고재무책임자 에밀리 최는 말을 아꼈다.', ['에밀리 최']],
    ['최고재무책임자 에밀리 그가 왔다.', []],
    ['사업을 맡은 본부장 산하 오픈 이노베이션(Open Innovation)은 커졌다.', []],
    ['사업을 총괄하는 새 조직이 생겼다.', []],
    ['투자를 맡은 두 회사가 손을 잡았다.', []],
  ])('is read: %s', (text, names) => {
    expect(people(text)).toEqual(names);
  });
});

it.each([
  '이번 KT 사장 인사는 미뤄졌다.',
  '모회사 소프트뱅크 회장은 말했다.',
  '양측 삼성전자 사장은 만났다.',
  '전직 KT 임원은 말했다.',
  '물러난 KT 대표는 말했다.',
  '찾아온 노키아 사장은 말했다.',
  '맞선 SK텔레콤 대표는 웃었다.',
  '한때 KT 사장은 그랬다.',
])('a word before a firm and an office may be nobody: %s', (text) => {
  expect(people(text)).toEqual([]);
});

it('where somebody works is nobody', () => {
  expect(people('Karl Brandt of Oak Lane doubts that it pays.')).toEqual(['Karl Brandt']);
});
