import { describe, expect, it } from 'vitest';
import { figuresIn } from '../../../src/answers/facts/figures.ts';

const read = (text: string) => figuresIn(text).map(({ kind, asWritten }) => `${kind} ${asWritten}`);

describe('The figures of a sentence', () => {
  it.each([
    ['ARPU rose to Rs 212 from Rs 190.', ['money Rs 212', 'money Rs 190']],
    ['A ticket costs fifteen pesos.', ['money fifteen pesos']],
    ['첫날 412비르에 마감했다.', ['money 412비르']],
    ['초당 88기가비트를 보냈다.', ['measure 88기가비트']],
    ['It sent 75 gigabits per second.', ['measure 75 gigabits per second']],
    ['로봇은 모두 146대다.', ['count 146대']],
    ['We have nine in ports.', ['count nine']],
    ['It runs at 3.4 to 3.6 GHz.', ['measure 3.4 to 3.6 GHz']],
    ['매출의 3분의 1이다.', ['percent 3분의 1']],
    ['임대료는 달마다 31억 원쯤 된다.', ['money 31억 원']],
    ['Two thirds of the pilots stalled.', ['percent Two thirds']],
    ['It opened its third office.', []],
  ])('%s', (text, figures) => {
    expect(read(text)).toEqual(figures);
  });

  it('keep their crores', () => {
    expect(figuresIn('a loan of Rs 300 crore')[0]?.value).toBe(3e9);
  });

  it.each([
    ['a third of the sites', 33.33],
    ['One in five calls fails.', 20],
    ['매출의 3분의 2', 66.67],
    ['통화의 절반 넘게', 50],
    ['셋 중 둘은 멈췄다.', 66.67],
    ['The vote was two to one.', 2],
    ['The gap is 12 percentage points.', 12],
    ['격차는 3.5%포인트다.', 3.5],
  ])('hold parts of a whole as figures: %s', (text, value) => {
    expect(figuresIn(text)[0]).toMatchObject({ value });
  });

  it('take a range for no ratio', () => {
    expect(figuresIn('Sales fall by 2 to 3 per cent.').map(({ kind }) => kind)).not.toContain('ordinal');
  });
});
