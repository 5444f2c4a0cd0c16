import { describe, expect, it } from 'vitest';
import { understand } from '../../../src/answers/question/understand.ts';

const asked = (text: string) => understand(text, { today: '2026-01-05' });
const headOf = (text: string) => asked(text).concepts.find((c) => c.kind === 'head')?.text ?? null;

describe('the noun that a Korean question counts or measures', () => {
  it.each([
    ['한빛이 몇 개 도시에서 서비스하나', '도시'],
    ['몇 곳의 기지국을 세웠나', '기지국'],
    ['기지국을 몇 대 부산에 세우나', '기지국'],
    ['체험단 지원자는 몇 명으로 정했나', '지원자'],
    ['한빛 인건비 예년 대비 이번에 얼마나 줄어', '인건비'],
    ['한빛 매출은 달러로 얼마야', '매출'],
  ])('of “%s” is %s', (text, head) => {
    expect(headOf(text)).toBe(head);
  });

  it.each(['한빛이 하는 로봇 사업에 얼마 써', '한빛이 쓰는 돈 유로로 얼마', '누리망 데이터센터에 얼마 들어가'])(
    'is nothing that money goes to or comes in: “%s”',
    (text) => {
      expect(headOf(text)).toBeNull();
    },
  );

  it('is never the counter', () => {
    expect(asked('지원자는 몇 명으로 정했나').concepts.map((c) => c.text)).not.toContain('명으');
  });
});

describe('a Korean counter', () => {
  const formsOf = (text: string, noun: string) =>
    asked(text)
      .concepts.find((c) => c.text === noun)!
      .forms.map(({ parts }) => parts.join(' '));
  it.each([
    ['한빛 센터는 몇 메가와트?', '센터', 'mw'],
    ['한빛 센터는 몇 MW?', '센터', 'megawatt'],
    ['한빛 망 지연은 몇 밀리초야?', '지연', 'ms'],
    ['한빛 케이블은 몇 킬로미터인가', '케이블', 'km'],
    ['한빛 트럭 목표 대수', '대수', 'robot'],
    ['한빛 행사 참가 인원', '인원', 'user'],
    ['한빛 신고 건수', '건수', 'case'],
  ])('stands for its unit: “%s”', (text, noun, unit) => {
    expect(formsOf(text, noun)).toContain(unit);
    expect(headOf(text)).toBe(noun);
  });

  it('is no word of its own', () => {
    expect(asked('한빛 망 지연은 몇 밀리초야?').concepts.map((c) => c.text)).toEqual(['한빛', '지연']);
  });
});

describe('what Korean keywords ask for', () => {
  it.each([
    ['데이터센터 공사비', 'money'],
    ['새 단말기 모바일', 'statement'],
    ['유상증자 발행가', 'money'],
    ['상반기 순손실 규모', 'money'],
    ['서버 설비 준비', 'statement'],
    ['지분 매각 완료 예정일', 'date'],
    ['안테나 납품 기한', 'date'],
    ['해저케이블 개통 예정', 'date'],
    ['창고 임차 기간', 'duration'],
    ['요금 인상폭', 'quantity'],
    ['실적 공개 뒤 주가 반응', 'statement'],
    ['한빛텔레콤 유럽법인장', 'person'],
    ['한빛텔레콤 최고보안책임자 이름', 'person'],
    ['냉각설비 납품처', 'company'],
    ['통신 장비 시장', 'statement'],
    ['부산 창고 임대 계약 상대', 'company'],
    ['시범 서비스 도시', 'place'],
  ])('is told by how the last noun ends: “%s”', (text, type) => {
    expect(asked(text).answerType).toBe(type);
  });

  it('may be a firm where it is called a place', () => {
    expect(asked('지분 가장 많이 산 데가 어디야').answerType).toBe('company');
    expect(asked('계약 상대가 누구야?').answerType).toBe('company');
  });
});
