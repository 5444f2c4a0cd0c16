import { describe, expect, it } from 'vitest';
import { koreanPeople } from '../../../src/answers/facts/korean-people.ts';
import { findPeople } from '../../../src/library/people/people.ts';

const people = (text: string) =>
  findPeople(text, 'ko', [])
    .map((p) => `${p.name} / ${p.role}`)
    .join('; ');

describe('somebody in Korean text', () => {
  it.each([
    ['베라넷의 최고기술책임자 라울 에스피노사는 이날 행사에 나왔다.', '라울 에스피노사 / CTO'],
    ['베라넷 회장 올루미데 아데바요가 서명했다.', '올루미데 아데바요 / chairman'],
    ['최고경영자 응우옌 딘 브루노는 “늘리겠다”고 말했다.', '응우옌 딘 브루노 / CEO'],
    ['노조위원장 박달래는 파업을 예고했다.', '박달래 / union leader'],
    ['최고재무책임자(CFO) 남궁소미는 이렇게 전했다.', '남궁소미 / CFO'],
  ])('stands behind the office: “%s”', (text, said) => {
    expect(people(text)).toBe(said);
  });

  it.each([
    '회장 선임은 다음 달이다.',
    '부회장 자리 인선이 늦어졌다.',
    '대표 서비스 이용자가 늘었다.',
    '의장 후보는 두 명이다.',
    '장관 주재로 회의가 열렸다.',
    '최고경영자 교체 이후의 전략이 관건이다.',
  ])('is nobody where a thing stands behind it: “%s”', (text) => {
    expect(people(text)).toBe('');
  });

  it.each([
    ['카를로스 이바라 멘도사 회장은 서명했다.', '카를로스 이바라 멘도사 / chairman'],
    ['무함마드 빈 살레 알카흐타 부회장이 왔다.', '무함마드 빈 살레 알카흐타 / vice chairman'],
    ['의장은 모하나 라오 크리슈나 연구소장이 맡는다.', '모하나 라오 크리슈나 / institute president'],
    ['베라노르는 남미 통신사다. 미래는 파울로 실베이라 베라노르 회장을 만났다.', '파울로 실베이라 / chairman'],
    ['베라노르는 남미 통신사다. 베라노르 파울로 실베이라 회장이 왔다.', '파울로 실베이라 / chairman'],
    ['행사에 참석한 파울로 실베이라 회장이 말했다.', '파울로 실베이라 / chairman'],
  ])('is called in full, and without a firm that was spoken of: “%s”', (text, said) => {
    expect(people(text)).toBe(said);
  });

  it.each([
    ['책임자는 빈승호 상무다.', '빈승호 / vice president'],
    ['무선사업부장 금나래 사장은 웃었다.', '금나래 / president'],
    ['소장은 연구원 출신 마르야타 코스키네 박사다.', '마르야타 코스키네 / holder of a doctorate'],
    ['공동 창업자인 오코예 임마누엘 최고과학책임자는 대학에서 왔다.', '오코예 임마누엘 / chief scientist'],
  ])('is told by an office of any kind, with a rare family name, before “is”: “%s”', (text, said) => {
    expect(people(text)).toBe(said);
  });

  it('is called without the “is” behind the name', () => {
    expect(koreanPeople('후임은 페트라 노박이다.').map(({ name }) => name)).toEqual(['페트라 노박']);
  });
});
