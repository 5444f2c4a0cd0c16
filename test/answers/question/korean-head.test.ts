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
    ['도루 철탑 개수', '철탑'],
    ['도루 신규 파트너 수', '파트너'],
    ['인력은 현재 몇 명', '인력'],
    ['망을 고친 동네 몇 곳', '동네'],
    ['미르 신형 칩 몇 개', '칩'],
    ['도루 과징금 얼마 냈어', '과징금'],
  ])('of “%s” is %s', (text, head) => {
    expect(headOf(text)).toBe(head);
  });

  it.each(['한빛이 하는 로봇 사업에 얼마 써', '한빛이 쓰는 돈 유로로 얼마', '누리망 데이터센터에 얼마 들어가'])(
    'is nothing that money goes to or comes in: “%s”',
    (text) => {
      expect(headOf(text)).toBeNull();
    },
  );

  it.each(['도루가 미르에 태운 돈', '도루 새 공장 짓는 데 드는 돈', '미르가 얹을 돈은', '도루테크 얼마 벌었어'])(
    'is neither what is done with the money nor who does it: “%s”',
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
    expect(asked('한빛 망 지연은 몇 밀리초야?').concepts.map((c) => c.text)).toEqual(['한빛', '망', '지연']);
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
    ['미르통신 임시 주총 일정', 'date'],
    ['가람망 이사진 방한일', 'date'],
    ['도루 특허 판결일', 'date'],
    ['미르 조인식 참석자', 'person'],
    ['도루 해외홍보 담당', 'person'],
    ['칼럼 기자 이름', 'person'],
    ['미르 유상증자 자문사', 'company'],
    ['가람 로밍 제휴사', 'company'],
    ['도루 매각 우선협상대상자', 'company'],
    ['미르 대표단 방문지', 'place'],
    ['가람 로켓 발사장', 'place'],
    ['미르 주주 회의장', 'place'],
    ['미르 이사회 의장', 'person'],
    ['광케이블 상륙 지점', 'place'],
    ['도루 방송국', 'statement'],
    ['미르 후속 투자 유치 규모', 'money'],
    ['가람 설비투자 내년', 'money'],
    ['가람 데이터 요금제 이름', 'statement'],
    ['미르 가입 가구', 'count'],
    ['도루 감원 규모', 'count'],
    ['가람 어음 이자율', 'percent'],
    ['도루 기술 자율', 'statement'],
    ['도루 창고 넓이', 'quantity'],
    ['미르 사업 철수 사유', 'reason'],
    ['도루 위성은 어디다 써', 'statement'],
    ['미르는 무슨 인가를 받아야 해', 'statement'],
  ])('is told by how the last noun ends: “%s”', (text, type) => {
    expect(asked(text).answerType).toBe(type);
  });

  it.each([
    ['도루 지분 매각 발표일', '발표'],
    ['미르 대표단 방문지', '방문'],
    ['도루 계약 서명자', '서명'],
    ['도루 케이블 납품처', '납품'],
    ['미르 가입자', '가입자'],
    ['도루 최대 경쟁사', '경쟁사'],
  ])('is asked of the event, where the word has none of its own: “%s” of %s', (text, event) => {
    expect(asked(text).concepts.at(-1)!.text).toBe(event);
  });

  it('may be a firm where it is called a place', () => {
    expect(asked('지분 가장 많이 산 데가 어디야').answerType).toBe('company');
    expect(asked('계약 상대가 누구야?').answerType).toBe('company');
  });
});
