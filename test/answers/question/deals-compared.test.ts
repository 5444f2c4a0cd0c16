import { describe, expect, it } from 'vitest';
import { dealsCompared, measureCompared } from '../../../src/answers/question/deals-compared.ts';
import { asked } from '../../doubles/asking.ts';

const sides = (question: string) => dealsCompared(asked(question))?.map(({ text }) => text) ?? null;

describe('the sides of a comparison', () => {
  it.each([
    ["Which is larger, Nokia's contract with Elisa or Ericsson's Telia order?", ['Nokia–Elisa', 'Ericsson–Telia']],
    ['verizon-nokia lab vs orange-samsung lab: staff', ['verizon–nokia', 'orange–samsung']],
    ['Compare the masts sold by Orange to Cellnex and by Telia to Nokia', ['Orange–Cellnex', 'Telia–Nokia']],
    ['How many radios has Elisa in Oulu versus Telia and Samsung in Lyon?', ['Elisa', 'Telia–Samsung']],
    ['KT-노키아 계약과 SKT-에릭슨 계약 금액 비교해줘', ['KT–노키아', 'SKT–에릭슨']],
  ])('are deals with the parties of each: %s', (question, each) => {
    expect(sides(question)).toEqual(each);
  });

  it.each([
    'Compare Nokia and Ericsson sales',
    'Nokia vs Ericsson: radios for Elisa',
    '노키아와 에릭슨 중 엘리사에 더 많이 판 곳은?',
  ])('are single firms where a third is nobody’s own: %s', (question) => {
    expect(sides(question)).toBeNull();
  });

  it('leave the words of one out of the other', () => {
    const [nokia] = dealsCompared(asked("Which is larger, Nokia's contract with Elisa or Ericsson's Telia order?"))!;
    expect([...nokia!.others].map(({ text }) => text)).toEqual(['Ericsson', 'Telia', 'order']);
  });
});

describe('what is compared', () => {
  it('is a sum where one is worth more, a time where one runs longer, and else what is said', () => {
    const measure = (question: string) => measureCompared({ ...asked(question), answerType: 'statement' });
    expect(measure('Which is worth more, the Elisa order or the Telia order?')).toBe('money');
    expect(measure('엘리사 계약과 텔리아 계약 중 금액이 더 큰 것은?')).toBe('money');
    expect(measure('Which runs longer, the Elisa deal or the Telia deal?')).toBe('duration');
    expect(measure('Which came earlier, the Elisa deal or the Telia deal?')).toBeNull();
  });
});
