import { describe, expect, it } from 'vitest';
import { viewText } from '../../../src/answers/reading/text-view.ts';

describe('to have', () => {
  it.each(['They have built a yard.', 'They have long been in Oulu.', 'They have not come.', 'They have to sell.'])(
    'is no word of its own where it helps a verb: %s',
    (text) => {
      expect(viewText(text).latin.has('have')).toBe(false);
    },
  );

  it.each(['They have a yard.', 'Those who have Telia shares sell.'])('is one in: %s', (text) => {
    expect(viewText(text).latin.has('have')).toBe(true);
  });
});
