import { describe, expect, it } from 'vitest';
import { findCompanies } from '../../../src/library/companies/companies.ts';
import { findPeople, translateRole } from '../../../src/library/people/people.ts';
import { steep } from '../../growth.ts';

const people = (text: string, language: 'en' | 'ko') =>
  findPeople(text, language, findCompanies(text)).map((p) => `${p.name} / ${p.role} / ${p.companyId}`);

describe('people of English texts', () => {
  it('are found behind their role', () => {
    expect(people('SKT president and CEO Park Jung-ho came.', 'en')).toEqual([
      'Park Jung-ho / president and CEO / sk-telecom',
    ]);
    expect(people("Nokia's executive vice president Ann Lee-Smith spoke.", 'en')).toEqual([
      'Ann Lee-Smith / executive vice president / nokia',
    ]);
    expect(people('In May CEO Li Wei of China Unicom met Chairman Jack Ma.', 'en')).toEqual([
      'Li Wei / CEO / china-unicom',
      'Jack Ma / chairman / null',
    ]);
  });

  it('are found before their role', () => {
    expect(people('“Good,” said Joseph Lee, head of network strategy at Ericsson.', 'en')).toEqual([
      'Joseph Lee / head of network strategy / ericsson',
    ]);
    expect(people('Maria Rossi, chief technology officer of Vodafone, agreed.', 'en')).toEqual([
      'Maria Rossi / CTO / vodafone',
    ]);
    expect(people('Kim Min-su, KT’s former vice president, agreed.', 'en')).toEqual([
      'Kim Min-su / former vice president / kt',
    ]);
  });

  it('belong to the company whose office it is, with what they head', () => {
    expect(people("“Good,” said Nokia's radio director, Simon Okello.", 'en')).toEqual([
      'Simon Okello / director / nokia',
    ]);
    expect(people('Ericsson’s head of network planning, Karim Saleh, agreed.', 'en')).toEqual([
      'Karim Saleh / head of network planning / ericsson',
    ]);
  });

  it.each([
    ['She is joined by Yoon Ara of Ericsson as chief technology officer.', 'Yoon Ara / CTO / null'],
    ['Ann Berg joined Telia as its first chief AI officer.', 'Ann Berg / chief AI officer / telia'],
    ['KT named Oh Seung-pil as CTO.', 'Oh Seung-pil / CTO / null'],
    ['“It held,” said Ann Berg, chief technology and product officer of Telia.', 'Ann Berg / CTO and CPO / telia'],
    ['Deputy Minister of Trade and Industry Karim Saleh agreed.', 'Karim Saleh / vice minister / null'],
    ['Ann Berg, who heads Telia Norway, agreed.', 'Ann Berg / head / telia'],
    ['Ann Berg, who chairs the panel that looked into it, agreed.', 'Ann Berg / head of panel / null'],
    ['Her colleague at Telia, chief executive Ann Berg, agreed.', 'Ann Berg / CEO / telia'],
    ['Its chief executive will be Lea Moreno, a Chilean engineer.', 'Lea Moreno / CEO / null'],
    ['“No,” said Omar Aziz, who will be chief executive of Kaisla after years at Nokia.', 'Omar Aziz / CEO / null'],
  ])('hold the office they are said to take: “%s”', (text, said) => {
    expect(people(text, 'en')).toEqual([said]);
  });

  it.each([
    ['Lena Fors, senior vice president, Fixed Access at Ericsson, agreed.', 'Lena Fors'],
    ['Ruth Amadi, vice president, Cloud Platforms, agreed.', 'Ruth Amadi'],
    ['Fixed Access, led by a vice president, grew.', undefined],
    ['Cloud Platforms, run by its chief technology officer, grew.', undefined],
  ])('are not what they are in charge of: “%s”', (text, name) => {
    expect(findPeople(text, 'en', findCompanies(text)).map((p) => p.name)).toEqual(name === undefined ? [] : [name]);
  });

  it('are not made of a market or a country that is seen as something', () => {
    expect(people('The firm sees the United States as chief market.', 'en')).toEqual([]);
  });

  it('are not made of places, companies or a role alone', () => {
    expect(people('The president of South Korea, the chairman of Swisscom and the CEO left.', 'en')).toEqual([]);
    expect(people('Ann Berg, who heads Telia’s research arm, left.', 'en')).toEqual([]);
    expect(people('The Vice President Network Strategy post is open.', 'en')).toEqual([]);
  });
});

describe('people of Korean texts', () => {
  it('are found before company and role', () => {
    expect(people('박정호 SK텔레콤 사장과 황창규 KT 회장이 만났다.', 'ko')).toEqual([
      '박정호 / president / sk-telecom',
      '황창규 / chairman / kt',
    ]);
    expect(people('이날 알렉세이 코르냐 MTS그룹 CEO가 KT를 찾았다.', 'ko')).toEqual([
      '알렉세이 코르냐 / CEO / mts-russia',
    ]);
    expect(people('김철수 에릭슨 네트워크사업부 부사장은 말했다.', 'ko')).toEqual([
      '김철수 / executive vice president / ericsson',
    ]);
  });

  it('are found behind the company, also in a list', () => {
    expect(
      people('남아공 통신사 레인의 앤 버그 회장, 톰 라센 최고경영자(CEO)가 왔다. 버그 회장은 웃었다.', 'ko'),
    ).toEqual(['앤 버그 / chairman / rain', '톰 라센 / CEO / rain', '앤 버그 / chairman / rain']);
  });

  it.each([
    ['한서진 가람대 교수는 웃었다.', '한서진 / professor / null'],
    ['오민재 다솜증권 연구원은 웃었다.', '오민재 / researcher / null'],
    ['에릭슨의 카를 헤닝 기술담당 이사는 웃었다.', '카를 헤닝 / director / ericsson'],
    ['페카 라이탈로 노키아 산업용 무선 총괄은 웃었다.', '페카 라이탈로 / head / nokia'],
    ['아베베 타미르(Abebe Tamir) 에릭슨 대표가 왔다.', '아베베 타미르 / CEO / ericsson'],
    ['류즈창 부총경리는 웃었다.', '류즈창 / general manager / null'],
  ])('are found past where they work: %s', (text, expected) => {
    expect(people(text, 'ko')).toEqual([expected]);
  });

  it.each([
    ['공화당 몫인 브렌든 카터 KT 고문은 말했다.', '브렌든 카터 / adviser / kt'],
    ['창업자인 다니엘 회그룬드 대표는 말했다.', '다니엘 회그룬드 / CEO / null'],
  ])('begin behind what says who they are: %s', (text, expected) => {
    expect(people(text, 'ko')).toEqual([expected]);
  });

  it('belong to no firm of those before them in a list where a school or an authority stands beside them', () => {
    expect(people('노아영 KT 부사장, 강태욱 서연대 총장, 오마르 나시르 투자부 장관이 왔다.', 'ko')).toEqual([
      '노아영 / executive vice president / kt',
      '강태욱 / university president / null',
      '오마르 나시르 / minister / null',
    ]);
  });

  it('are not made of ordinary words before a role', () => {
    for (const text of [
      '한국 통신사 회장이 모였다',
      '양사 대표가 서명했다',
      '신임 사장은 말했다',
      '네트워크 부문 부사장',
      '이 회사 대표는',
      '글로벌 기업 임원과 회장',
    ])
      expect(people(text, 'ko')).toEqual([]);
  });
});

describe('a Korean verb of one syllable', () => {
  it.each([
    ['한국에 온 안톤 베르그 노키아 회장이 왔다.', '안톤 베르그 / chairman / nokia'],
    ['공장을 산 요한 린드 에릭슨 CEO가 왔다.', '요한 린드 / CEO / ericsson'],
    ['노키아와 반 데르 벨덴 회장이 왔다.', '반 데르 벨덴 / chairman / null'],
  ])('is no part of the name behind it: %s', (text, expected) => {
    expect(people(text, 'ko')).toEqual([expected]);
  });
});

describe('roles', () => {
  it('are said in the other language', () => {
    expect(translateRole('chief executive officer and president', 'ko')).toBe('최고경영자 겸 사장');
    expect(translateRole('부회장', 'en')).toBe('vice chairman');
    expect(translateRole('former chairman', 'ko')).toBe('전 회장');
    expect(translateRole('keeper of the keys', 'ko')).toBe('keeper of the keys');
  });
});

it('hostile text is read in work that grows with it, not with its square', async () => {
  expect(await steep((text) => findPeople(text, 'en', []), ['Anna ', 'CEO, ', 'Ab, ', 'Anna CEO, Ab, '])).toEqual([]);
  expect(await steep((text) => findPeople(text, 'ko', []), ['김가나 ', '회장 ', '김가나 회장 '])).toEqual([]);
});
