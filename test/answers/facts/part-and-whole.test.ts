import { describe, expect, it } from 'vitest';
import { lead } from '../../doubles/asking.ts';

describe('of a whole and its parts', () => {
  it.each([
    ['텔리아 망은 몇 곳에서 쓰이나?', '텔리아 망은 지금 학교 4곳을 포함해 27곳에서 쓰인다.', '27곳'],
    ['텔리아 망을 쓰는 학교는 몇 곳인가?', '텔리아 망은 지금 학교 4곳을 포함해 27곳에서 쓰인다.', '4곳'],
    [
      '텔리아 공장에 들어간 돈은 모두 얼마?',
      '텔리아 공장에 들어간 돈은 노키아 12억원, 시 지원금 7억원 등 모두 19억원이다.',
      '19억원',
    ],
    [
      '노키아가 텔리아 공장에 낸 돈은 얼마?',
      '텔리아 공장에 들어간 돈은 노키아 12억원, 시 지원금 7억원 등 모두 19억원이다.',
      '12억원',
    ],
    [
      '텔리아 공장에 들어간 시 지원금은 얼마?',
      '텔리아 공장에 들어간 돈은 노키아 12억원, 시 지원금 7억원 등 모두 19억원이다.',
      '7억원',
    ],
    ['텔리아 기지국은 몇 개인가?', '텔리아 기지국은 리마 30개, 키토 12개를 합쳐 모두 42개다.', '42개'],
  ])('the whole is meant unless a part is named: %s', async (question, text, expected) => {
    expect(await lead(question, text)).toMatch(new RegExp(`^${expected} — `));
  });

  it.each([
    [
      'How many base stations does Orange plan to close?',
      'Orange wants to close six of its 40 base stations by May.',
      'six',
    ],
    ['How many masts did Orange sell?', 'Orange sold about 30 of its 410 masts in Spain.', 'about 30|30'],
  ])('what is done is done to the part: %s', async (question, text, expected) => {
    expect(await lead(question, text)).toMatch(new RegExp(`^(?:${expected})[^—]* — `));
  });

  it.each([
    ['How many employees does Orange have?', 'Orange plans to double its staff of 185 by next June.', '185'],
    [
      'How many users will Orange Talk win?',
      'Orange Talk hopes for a quarter of a million users.',
      'a quarter of a million',
    ],
  ])(
    'what a plan starts from is there already, and parts of a million are whole figures: %s',
    async (question, text, expected) => {
      expect((await lead(question, text)).split(' — ')[0]).toContain(expected);
    },
  );

  it('two figures side by side are no whole', async () => {
    const text = '텔리아는 공장에 12억원, 노키아는 모두 19억원을 냈다.';
    expect(await lead('텔리아가 공장에 낸 돈은 얼마?', text)).toMatch(/^12억원 — /);
  });
});
