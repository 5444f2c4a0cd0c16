import { describe, expect, it } from 'vitest';
import { englishFragment } from '../../../src/answers/question/english-fragment.ts';
import { understand } from '../../../src/answers/question/understand.ts';
import { steep } from '../../growth.ts';

const asked = (text: string) => understand(text, { today: '2026-01-05' });

describe('what keywords ask for', () => {
  it.each([
    ['opening month of the third cable station', 'date'],
    ['tenor of the green bond', 'duration'],
    ['coupon on the 2031 notes', 'percent'],
    ['floor count of the tower', 'count'],
    ['lead arranger of the loan', 'company'],
    ['head of wholesale at Norlia', 'person'],
    ['landing point in Kenya', 'place'],
    ['capex guidance for 2027', 'money'],
    ['broker’s forecast of the annual fee', 'money'],
    ['size of the loan?', 'money'],
    ['size of the antenna', 'quantity'],
    ['price Norlia offered in the tender', 'money'],
    ['operating loss september quarter 2025', 'money'],
    ['codename of the satellite phone', 'statement'],
    ['analyst view of the fee', 'statement'],
  ])('is told by the noun that heads them: “%s”', (text, type) => {
    expect(asked(text).answerType).toBe(type);
  });

  it('is all of them where the noun is more than one', () => {
    expect(asked('arrangers of the loan').shape).toBe('list');
    expect(asked('arranger of the loan').shape).toBe('single');
  });

  it.each(['how much is the fee', 'did they pay the fee', 'any carrier in the venture', 'may Norlia keep the price'])(
    'is none where something else asks: “%s”',
    (text) => {
      expect(englishFragment(text, [])).toBeNull();
    },
  );

  it.each([
    ['in which Kenyan city does the cable land', 'place'],
    ['in what month is 3G switched off', 'date'],
    ['how soon do the masts go live', 'date'],
    ['how far is the hall from the port', 'quantity'],
    ['how often is the fee reviewed', 'statement'],
  ])('is told with an interrogative too: “%s”', (text, type) => {
    expect(asked(text).answerType).toBe(type);
  });

  it('is read in work that grows with the text, not with its square', async () => {
    expect(await steep((text) => englishFragment(`${text} of`, []), ['price and term of the ', 'a'])).toEqual([]);
  });
});
