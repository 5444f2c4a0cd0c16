// Names told by how their syllables are spelled, and what only begins like one.
import { describe, expect, it } from 'vitest';
import { findCompanies } from '../../../src/library/companies/companies.ts';
import { findPeople } from '../../../src/library/people/people.ts';

const people = (text: string) => findPeople(text, 'ko', findCompanies(text)).map(({ name }) => name);

describe('a Japanese name', () => {
  it.each([
    ['미야자와 겐이치 소프트뱅크 사장은 환영했다.', '미야자와 겐이치'],
    ['구로카와 나오토 KDDI 부사장이 발표했다.', '구로카와 나오토'],
    ['니시카와 아키라 라쿠텐모바일 최고기술책임자가 말했다.', '니시카와 아키라'],
    ['후지사와 마사토 NTT도코모 회장은 서울에 왔다.', '후지사와 마사토'],
  ])('may end with what is a particle elsewhere: %s', (text, name) => {
    expect(people(text)).toEqual([name]);
  });

  it.each([
    '제조사와 협력 담당 사장은 말했다.',
    '투자자와 만난 사장은 말했다.',
    '회사와 노조 대표가 만났다.',
    '조사와 토론 책임자는 말했다.',
  ])('is none where it is a particle: %s', (text) => {
    expect(people(text)).toEqual([]);
  });
});

describe('a name in short groups', () => {
  it.each([
    ['비엣텔의 레 반 득 CEO는 서울을 찾았다.', '레 반 득'],
    ['쩐 민 꽝 VNPT 부회장이 서명했다.', '쩐 민 꽝'],
    ['응우옌 티 란 FPT 대표는 말했다.', '응우옌 티 란'],
    ['팜 꾸옥 훙 부사장이 참석했다.', '팜 꾸옥 훙'],
  ])('is read whole: %s', (text, name) => {
    expect(people(text)).toEqual([name]);
  });

  it.each(['하 두 번 대표를 지냈다.', '고 새 총 책임자를 뽑았다.', '전 두 차례 부사장을 지냈다.'])(
    'is none of small words: %s',
    (text) => {
      expect(people(text)).toEqual([]);
    },
  );
});
