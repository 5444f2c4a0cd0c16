import { describe, expect, it } from 'vitest';
import { anArticle } from '../../doubles/article.ts';
import { lead, refused } from '../../doubles/asking.ts';

describe('a deal that another is compared with', () => {
  it.each([
    '에릭슨과 맺은 9조원 규모 계약 다음으로, 노키아가 텔리아와 맺은 이번 계약은 두 번째로 크다.',
    '지난해 에릭슨과 9조원어치를 공급하기로 한 데 이어 텔리아와의 이번 계약 규모도 컸다.',
    '에릭슨과의 9조원 계약보다 큰 계약을 텔리아와 맺었다.',
    '노키아는 6억 달러(9조원)짜리 에릭슨 계약에 더해 텔리아와도 계약했다.',
  ])('has a sum of its own: %s', async (text) => {
    await refused('텔리아 계약 규모는 얼마인가?', anArticle({ text }));
  });

  it.each([
    [
      '에릭슨 계약 규모는 얼마인가?',
      '에릭슨과 맺은 9조원 규모 계약 다음으로, 텔리아와 맺은 이번 계약은 두 번째로 크다.',
    ],
    ['텔리아 계약 규모는 얼마인가?', '노키아는 텔리아와 9조원 규모 계약을 맺었다.'],
  ])('is told where it is asked about, as is one compared with none: %s', async (question, text) => {
    expect(await lead(question, text)).toMatch(/^9조원/);
  });
});
