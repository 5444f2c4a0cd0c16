import { describe, expect, it } from 'vitest';
import { givesReason, isBareCause } from '../../src/answers/reason.ts';
import { anArticle } from '../doubles/article.ts';
import { answered, inWords, tell } from '../doubles/asking.ts';

describe('a reason', () => {
  it.each([
    'The number of lines dropped after the firm deleted idle cards.',
    'The outage was traced to one expired certificate.',
    'The buyers dropped out in July over the price.',
    'The finance chief attributed the cut to a slow build-out.',
    'Sales fell on weaker demand.',
    'The biggest obstacle is an export licence.',
    'Shares fell with rates rising.',
    'The office moved to stop the sale, arguing that bills would rise.',
    '변압기 납품이 지연되면서 개장이 미뤄졌다.',
    '전력 부족으로 공사가 멈췄다.',
    '인건비가 커서다.',
    '가장 큰 걸림돌은 수출 허가다.',
  ])('is heard in “%s”', (sentence) => {
    expect(givesReason(sentence)).toBe(true);
  });

  it.each([
    'The office opened after the firm signed a lease.',
    'It printed the results of the quarter.',
    'The masts stand over the river.',
    '두 회사는 협의하면서 자료를 나눴다.',
    '연구소는 부산에서 문을 연다.',
  ])('is not heard in “%s”', (sentence) => {
    expect(givesReason(sentence)).toBe(false);
  });

  it('may be all that a sentence is', () => {
    expect(
      ['최저가가 높은 탓이다.', 'The aim is to reach two valleys.', 'It was the bill that decided.'].every(isBareCause),
    ).toBe(true);
    expect(isBareCause('He left because of the bill.')).toBe(false);
  });

  it('is told from the sentence behind, or the one after that where it is nothing else', async () => {
    const text =
      '인도 경매에 나온 주파수 가운데 12%만 팔렸다. 바르나텔이 가장 많이 샀고 다른 두 곳이 뒤를 이었다. 최저가를 너무 높게 잡은 탓이다.\n\n가온텔은 부산 데이터센터 개장을 석 달 미뤘다. 변압기 납품이 늦어져서다.';
    const article = anArticle({ text });
    expect(inWords(await answered('가온텔은 부산 데이터센터 개장을 왜 미뤘나?', article))).toContain('변압기');
    expect(inWords(await answered('인도 경매 주파수는 왜 12%만 팔렸나?', article))).toContain('최저가');
  });

  it('is not made up where none is told', async () => {
    const { answer } = await tell(
      'Why did Belmar move to Lund?',
      anArticle({ text: 'Belmar moved to Lund in May. The town has a harbour and two schools.' }),
    );
    expect(answer.kind).toBe('no-evidence');
  });
});
