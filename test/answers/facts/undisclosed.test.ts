import { describe, expect, it } from 'vitest';
import { anArticle } from '../../doubles/article.ts';
import { lead, refused } from '../../doubles/asking.ts';

describe('what a sentence withholds', () => {
  it.each([
    ['텔리아는 5G 로밍을 언제 상용화하나?', '텔리아는 지난 5월 5G 로밍을 시연했으나 상용화 시점은 아직 내놓지 않았다.'],
    ['노키아 공장은 언제 완공되나?', '노키아 공장은 2월에 첫 삽을 떴지만 완공 시기는 미정이다.'],
    ['노키아가 낸 위약금은 얼마인가?', '노키아는 설비에 90억원을 썼고 위약금 규모는 공개하지 않았다.'],
  ])('is not told by what stands beside it: %s', async (question, text) => {
    await refused(question, anArticle({ text, published: '2024-06-05' }));
  });

  it.each([
    ['노키아가 설비에 쓴 돈은 얼마인가?', '노키아는 설비에 90억원을 썼고 위약금 규모는 공개하지 않았다.', '90억원'],
    ['노키아가 공장에 투자한 금액은?', '노키아는 공장에 90억원을 투자하며 세부 금액은 밝히지 않았다.', '90억원'],
    [
      '텔리아는 5G 로밍을 언제 시연했나?',
      '텔리아는 5월 2일 5G 로밍을 시연했으나 상용화 시점은 내놓지 않았다.',
      '2024년 5월 2일',
    ],
  ])('hides nothing else: %s', async (question, text, expected) => {
    expect(await lead(question, `2024년 6월 5일\n\n${text}`)).toContain(expected);
  });
});
