// "몇 층", "몇 번째": a Korean question has the counter that its figure has, and no other figure of the sentence will do.
import { describe, expect, it } from 'vitest';
import { coverSentence } from '../../../src/answers/coverage.ts';
import { bindNames } from '../../../src/answers/reading/bind-names.ts';
import { layOut } from '../../../src/answers/reading/lay-out.ts';
import { factsFor } from '../../../src/answers/select.ts';
import { anArticle } from '../../doubles/article.ts';
import { asked } from '../../doubles/asking.ts';

function said(question: string, text: string): string | undefined {
  const evidence = layOut(anArticle({ text, published: '2024-05-05', language: 'ko' }));
  const bound = bindNames(asked(question), [evidence]);
  return factsFor(bound, coverSentence(bound.concepts, evidence, evidence.sentences.at(-1)!))[0]?.ko;
}

describe('the figure with the counter asked for', () => {
  it.each([
    ['floors', '새 전산동은 몇 층으로 짓나?', '새 전산동은 7층짜리 건물로 기둥 40개를 쓴다.', '7층'],
    [
      'a place in a row',
      '가람은 몇 번째로 인가를 받았나?',
      '가람은 열두 곳 가운데 세 번째로 인가를 받았다.',
      '세 번째',
    ],
    ['a rank', '가람의 망 품질 순위는 몇 위인가?', '가람은 망 품질 평가에서 9개 사 가운데 2위에 올랐다.', '2위'],
    ['an age', '창업자의 나이는?', '창업자는 34세에 직원 5명과 시작했다.', '34세'],
    ['a stage', '시험은 몇 단계로 나뉘나?', '시험은 3개월에 걸쳐 네 단계로 나뉜다.', '네 단계'],
    ['points', '심사에서 가람은 몇 점을 받았나?', '가람은 심사 위원 12명에게서 81.5점을 받았다.', '81.5점'],
    ['times as much', '전송량은 몇 배로 뛰었나?', '전송량은 2년 만에 4배로 뛰었다.', '4배'],
    ['how often', '경매는 몇 회 열렸나?', '경매는 이틀 동안 25회 열렸다.', '25회'],
    ['shares', '가람이 산 도루 주식은 몇 주?', '가람은 3주 만에 도루 신주 40만주를 샀다.', '40만주'],
    ['a capacity', '가람 센터 전력용량 몇 메가와트?', '가람 센터의 전력 용량은 75㎿(메가와트)다.', '75㎿'],
    [
      'what alone is counted so',
      '방에는 서랍이 몇 개 놓였나?',
      '그 방에 놓인 것은 540개 남짓의 작은 함이다.',
      '540개 남짓',
    ],
  ])('is told: %s', (_, question, text, figure) => expect(said(question, text)).toBe(figure));

  it.each([
    ['that the question has itself', '가람은 9위에서 몇 위로 올랐나?', '가람은 9위에서 4위로 올랐다.', '4위'],
    ['that only begins alike', '가람은 몇 차 협상에서 서명했나?', '가람은 3차례 미룬 뒤 5차 협상에서 서명했다.', '5차'],
  ])('is not one %s', (_, question, text, figure) => expect(said(question, text)).toBe(figure));

  it('is none where another counter stands there', () => {
    expect(said('새 전산동은 몇 층으로 짓나?', '새 전산동은 새 공법으로 짓는다.')).toBeUndefined();
  });
});
