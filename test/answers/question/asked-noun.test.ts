import { describe, expect, it } from 'vitest';
import { englishAskedNoun, koreanAskedNoun } from '../../../src/answers/question/asked-noun.ts';
import { understand } from '../../../src/answers/question/understand.ts';

const typeOf = (text: string) => understand(text, { today: '2026-01-05' }).answerType;

describe('the noun a question asks for', () => {
  it.each([
    ['what method is used to assess the cost of a site', 'method'],
    ['at what angle were the dishes set', 'angle'],
    ['what did it cost', null],
    ['which two importers that paid the fee went to court', 'two importers'],
    ['which tenant rents the warehouse', 'tenant'],
    ['what model powers its search', 'model'],
    ['which one of the sites is cheapest', 'one'],
  ])('of “%s” is %s', (text, noun) => {
    expect(englishAskedNoun(text)).toBe(noun);
  });

  it.each([
    ['한빛이 시험망을 연 해는?', '해'],
    ['시범 사업을 맡은 사람의 이름은 무엇인가?', '사람'],
    ['가람은 어떤 회사에 지분을 팔았나?', '회사'],
    ['가입자는 몇 명인가?', null],
    ['가람 가입자 수', null],
  ])('of “%s” is %s', (text, noun) => {
    expect(koreanAskedNoun(text)).toBe(noun);
  });
});

describe('what a question wants', () => {
  it.each([
    '가람 유지보수는 어느 선박이 맡나?',
    '가람 어떤 직원이 파업하나',
    '가람 어느 기지국이 먼저 꺼지나',
    'which customers use the line',
    'which tenant rents the warehouse',
    'what model powers its search',
  ])('is no figure where it asks which of them: “%s”', (text) => {
    expect(typeOf(text)).not.toMatch(/count|money|quantity|percent/);
  });

  it.each([
    ['가람 점유율은 어느 정도?', 'percent'],
    ['가람 가입자수는', 'count'],
    ['가람은 장비를 얼마어치 샀나', 'money'],
    ['what share will Garam take', 'percent'],
    ['what number of sites will Garam build', 'count'],
  ])('is a figure where the noun is one: “%s”', (text, type) => {
    expect(typeOf(text)).toBe(type);
  });

  it.each([
    ['What is the term for a mast on wheels?', 'statement'],
    ['What term is used of a cable that has never been lit?', 'statement'],
    ['Halden Sur tower lease term', 'duration'],
    ['What is the term of the Halden lease?', 'duration'],
    ['What was the name of the tower count tool?', 'statement'],
    ['What type of discount do the resellers like best?', 'statement'],
    ['Which area of Tarn lost coverage first?', 'statement'],
    ['What is the area of the Tarn campus?', 'quantity'],
    ['What powers does the regulator have over masts?', 'statement'],
    ['What power does the rack draw?', 'quantity'],
    ['Which clauses state that the masts may be moved?', 'statement'],
    ['What does the joint company charter require of them?', 'statement'],
    ['Which rival of Halden lost its masts when the ring opened?', 'company'],
    ['What freezes first when the power fails?', 'statement'],
    ['How many faults did the visit to its address show?', 'count'],
    ['How long did the sites keep their old names?', 'duration'],
    ["What is Halden's fibre capacity?", 'quantity'],
    ["What were Halden's cash reserves?", 'money'],
    ['In which decade was the first ring laid?', 'date'],
    ['Which method is used for splicing, utilising one light?', 'statement'],
  ])('is told by the noun and the clause that ask: “%s”', (text, type) => {
    expect(typeOf(text)).toBe(type);
  });

  it('is no sum where the sum only belongs to what is asked for', () => {
    expect(typeOf('What method is used to assess the cost of a site?')).not.toBe('money');
    expect(typeOf('총 비용이 예산을 넘었다고 밝힌 인물은?')).toBe('person');
  });

  it('is no number where 수 only says that something can be done', () => {
    expect(typeOf('요금을 미리 볼 수 있는 화면은?')).not.toBe('count');
    expect(typeOf('가람이 잃은 가입자 수는?')).toBe('count');
  });

  it.each([
    ['한빛이 시험망을 연 해는?', 'date'],
    ['장비를 댄 업체의 이름은?', 'company'],
    ['본계약을 맺은 나라는?', 'place'],
    ['가람이 낸 과징금은?', 'money'],
    ['가람 병원망 계약은 5년에 얼마야?', 'money'],
    ['가람은 한 장에 얼마 쳐줬어?', 'money'],
    ['체험 기간이 끝나면 한 해에 얼마를 내나?', 'money'],
    ['도루 몫 착수금은 얼마인가', 'money'],
    ['가람 합작사의 지분 구성을 알려줘', 'statement'],
    ['망을 까는 업체는 도루와 미르 중 어디인가요', 'company'],
    ['가람이 철탑을 누구한테 넘겼지?', 'company'],
    ['사업에 나선 가람 계열사를 모두 알려줘', 'company'],
    ['그 무전기는 어디서 만들어?', 'place'],
    ['배는 어디와 어디를 오갔나', 'place'],
    ['첫 입주사는 어디로 정해졌나', 'company'],
    ['가람 지분을 가진 사모펀드는 어디야?', 'company'],
    ['도루의 모회사는 어디인가', 'company'],
    ['도루 주가는 얼마나 뛰었나', 'quantity'],
  ])('is told by the noun at its end: “%s”', (text, type) => {
    expect(typeOf(text)).toBe(type);
  });
});
