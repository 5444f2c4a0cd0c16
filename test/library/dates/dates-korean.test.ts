import { describe, expect, it } from 'vitest';
import type { DateRecord } from '../../../src/domain/date-record.ts';
import { findDates } from '../../../src/library/dates/dates.ts';
import { steep } from '../../growth.ts';

/** Monday. */
const published: DateRecord = {
  asWritten: '2019.05.20',
  means: 'published',
  value: '2019-05-20',
  precision: 'day',
  basis: 'stated',
  from: 'byline',
};
const said = (text: string, at: DateRecord | null = published) =>
  findDates(text, 'ko', at).map(({ record }) => `${record.asWritten} = ${record.value ?? '?'} ${record.means}`);

const cases: readonly [text: string, ...dates: string[]][] = [
  ['베가는 지난 17일 장비가 파손됐다고 전했다.', '지난 17일 = 2019-05-17 mentioned'],
  ['베가는 지난 17일 회견에서 포부를 밝혔다.', '지난 17일 = 2019-05-17 announced'],
  ['16일 오전 양사 대표가 회동했다고 베가가 전했다.', '16일 = 2019-05-16 took-place'],
  ['양사는 29일 본사에서 담판을 벌인다.', '29일 = 2019-05-29 mentioned'],
  ['6월 8일 열리는 행사에 참석했다.', '6월 8일 = 2019-06-08 took-place'],
  ['양사는 2019년 5월 2일 계약을 체결했다.', '2019년 5월 2일 = 2019-05-02 signed'],
  ['2018년 11월 3일 오리온이 밝혔다.', '2018년 11월 3일 = 2018-11-03 announced'],
  ['베가는 5월 17일 협약을 맺었다.', '5월 17일 = 2019-05-17 signed'],
  ['베가는 지난 17일 협약을 체결했다.', '지난 17일 = 2019-05-17 signed'],
  ['베가는 17일 협약을 체결했다고 밝혔다.', '17일 = 2019-05-17 announced'],
  ['베가는 25일 협약을 체결했다고 밝혔다.', '25일 = 2019-04-25 announced'],
  [
    '베가는 17일 오리온 대표가 본사를 방문했다고 19일 밝혔다.',
    '17일 = 2019-05-17 took-place',
    '19일 = 2019-05-19 announced',
  ],
  ['베가는 13일 오리온과 협약을 체결하고 새 사업에 나선다고 밝혔다.', '13일 = 2019-05-13 announced'],
  ['베가는 지난 13일 오리온과 협약을 체결했다고 밝혔다.', '지난 13일 = 2019-05-13 signed'],
  ['베가는 20일 0시 오리온 망에서 새 요금제를 시작한다.', '20일 = 2019-05-20 starts'],
  ['베가는 5월 20일 새 요금제를 출시한다.', '5월 20일 = 2019-05-20 starts'],
  ['오는 3일 새 요금제를 출시한다.', '오는 3일 = 2019-06-03 starts'],
  ['오리온 대표가 공장을 둘러봤다고 4월 11일 밝혔다.', '4월 11일 = 2019-04-11 announced'],
  [
    '계약을 맺었다고 베가가 17일 밝혔다. 전날 계약을 체결했다.',
    '17일 = 2019-05-17 announced',
    '전날 = 2019-05-16 signed',
  ],
  ['전날 계약을 체결했다.', '전날 = 2019-05-19 signed'],
  ['이튿날 계약을 체결했다.'],
  ['주가는 전날보다 2% 올랐다.'],
  ['시험 종료일은 12월 15일입니다.', '12월 15일 = 2018-12-15 mentioned'],
  ['개통 목표는 9월입니다.', '9월 = 2018-09 mentioned'],
  ['양사는 2월 동반자 협약을 체결했다.', '2월 = 2019-02 signed'],
  ['양사는 지난 3월 협약을 체결했다고 밝혔다.', '지난 3월 = 2019-03 signed'],
  ['양사는 지난해 10월 협약을 맺었다.', '지난해 10월 = 2018-10 signed'],
  ['올해 9월 상용화할 예정이다.', '올해 9월 = 2019-09 starts'],
  ['내년 1월 서비스를 시작한다.', '내년 1월 = 2020-01 starts'],
  ['작년 12월 3일 개통했다.', '작년 12월 3일 = 2018-12-03 starts'],
  ['지난달 협약을 체결했다.', '지난달 = 2019-04 signed'],
  ['지난달 30일 협약을 체결했다.', '지난달 30일 = 2019-04-30 signed'],
  ['내달 5일 출시한다.', '내달 5일 = 2019-06-05 starts'],
  ['이달 초 방문했다.', '이달 초 = 2019-05 took-place'],
  ['다음 달 시작한다.', '다음 달 = 2019-06 starts'],
  ['지난해 매출이 늘었다.', '지난해 = 2018 mentioned'],
  ['올해 2분기 매출이 줄었다.', '올해 2분기 = 2019 mentioned'],
  ['공사가 늦어 9월로 미뤄졌다.', '9월 = 2019-09 mentioned'],
  ['2018년 3분기 매출이 줄었다.', '2018년 3분기 = 2018 mentioned'],
  ['올해 하반기 출시할 계획이다.', '올해 하반기 = 2019 starts'],
  ['이번 주 월요일 서명했다.', '이번 주 월요일 = 2019-05-20 signed'],
  ['지난주 금요일 방문했다.', '지난주 금요일 = 2019-05-17 took-place'],
  ['지난 금요일 방문했다.', '지난 금요일 = 2019-05-17 took-place'],
  ['오는 금요일 공개한다.', '오는 금요일 = 2019-05-24 mentioned'],
  ['다음 주 수요일 시작한다.', '다음 주 수요일 = 2019-05-29 starts'],
  ['베가는 20일(현지시간) 새 기술을 발표했다.', '20일(현지시간) = 2019-05-20 announced'],
  ['베가는 17일(금) 협약을 맺었다.', '17일(금) = 2019-05-17 signed'],
  ['26일부터 판매한다.', '26일 = 2019-05-26 starts'],
  ['베가는 25일부터 판매한다고 20일 밝혔다.', '25일 = 2019-05-25 starts', '20일 = 2019-05-20 announced'],
  ['행사는 6월 30일까지 이어진다.', '6월 30일 = 2019-06-30 ends'],
  ['2030년까지 전국에 망을 깐다.', '2030년 = 2030 ends'],
  ['2017년 설립됐다.', '2017년 = 2017 mentioned'],
  ["'18년 4월 문을 열었다.", "'18년 4월 = 2018-04 took-place"],
  ['2019. 5. 3. 입력', '2019. 5. 3. = 2019-05-03 mentioned'],
  ['입력 2019.05.03 09:00', '2019.05.03 = 2019-05-03 published'],
  ['6월 26~28일 상하이에서 열린다.', '6월 26~28일 = 2019-06-26 took-place'],
  ['지난 6월 26일 열렸다.', '지난 6월 26일 = 2018-06-26 took-place'],
  ['어제 만났다.', '어제 = 2019-05-19 took-place'],
  ['내일 만난다.', '내일 = 2019-05-21 took-place'],
  ['오늘 오전 만났다.', '오늘 = 2019-05-20 took-place'],
  ['3년 전 협약을 맺었다.', '3년 전 = 2016 signed'],
  ['두 달 전 방문했다.', '두 달 전 = 2019-03 took-place'],
  ['20일 업계에 따르면 양사가 손을 잡았다.', '20일 = 2019-05-20 announced'],
  ['19일 발표한 자료', '19일 = 2019-05-19 announced'],
  ['16일과 17일 회의를 개최했다.', '16일 = 2019-05-16 mentioned', '17일 = 2019-05-17 took-place'],
  ['2020년 상반기 가동한다.', '2020년 상반기 = 2020 starts'],
  ['내년 초 출시한다.', '내년 초 = 2020 starts'],
  ['12월 상용화한다.', '12월 = 2019-12 starts'],
  ['12월 상용화했다.', '12월 = 2018-12 starts'],
  ['지난 1일 개통했다.', '지난 1일 = 2019-05-01 starts'],
  ['31일 개통했다.', '31일 = 2019-03-31 starts'],
  ['5월 31일 계약이 종료된다.', '5월 31일 = 2019-05-31 ends'],
  ['2019년 2월 말 전시회에서 만났다.', '2019년 2월 말 = 2019-02 took-place'],
  ['On May 17, 2019 오리온 행사가 열렸다.', 'May 17, 2019 = 2019-05-17 took-place'],
];

const none: readonly string[] = [
  '2000명이 2010여채에 산다.',
  '행사를 10일 앞둔 시점',
  '최근 방문했다.',
  '17일간 열린 행사',
  '3일 만에 끝났다.',
  '100일째 이어진다.',
  '1일 평균 300명이 쓴다.',
  '3년간 추진한다.',
  '5개월 동안 시험했다.',
  '4차 산업혁명',
  '이통3사가 만났다.',
  '5일 동안 쉰다.',
  '제17일차 회의',
  '매달 3일간 연다.',
  '오늘날의 통신망',
  '2010년대의 통신망',
  '32일 방문했다.',
  '13월 방문했다.',
  '하루 24시간 일한다.',
];

describe('dates in Korean', () => {
  it.each(cases)('are found, understood and resolved: %s', (text, ...dates) => {
    expect(said(text)).toEqual(dates);
  });

  it.each(none)('are not seen where there are none: %s', (text) => {
    expect(said(text)).toEqual([]);
  });

  it.each([
    ['베가는 17일 방문했다고 19일 밝혔다.', '17일 = ? took-place', '19일 = ? announced'],
    ['5월 20일 체결했다.', '5월 20일 = ? signed'],
    ['지난달 체결했다.', '지난달 = ? signed'],
    ['2019년 5월 20일 체결했다.', '2019년 5월 20일 = 2019-05-20 signed'],
  ])('stay as written where the time of writing is unknown: %s', (text, ...expected) => {
    expect(said(text, null)).toEqual(expected);
  });

  it('keep the parts that were written for inference', () => {
    const [visit, report] = findDates('베가는 지난 17일 방문했다고 4월 19일 밝혔다.', 'ko', null);
    expect(visit!.parsed).toEqual({ day: 17, direction: 'past' });
    expect(report!.parsed).toEqual({ month: 4, day: 19, direction: 'none' });
  });

  it('stand where they say', () => {
    const text = '지난 17일(금) 만나 20일(현지시간) 밝혔다.';
    for (const { start, end, record } of findDates(text, 'ko', published))
      expect(text.slice(start, end)).toBe(record.asWritten);
  });

  it.each(['1일', '1월 ', '2019년 ', '지난 ', '(', '1~', '17일 ', '1년 전 ', '월요일'])(
    'are found in work that grows with a hostile text of “%s”, not with its square',
    async (unit) => expect(await steep((text) => findDates(text, 'ko', published), [unit])).toEqual([]),
  );
});
