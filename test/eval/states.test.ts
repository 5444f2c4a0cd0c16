// The matcher hears a fact through its spellings and not where it is not said.
import { describe, expect, it } from 'vitest';
import { statesAll, statesAnyOf } from './states.ts';

describe('a text states a fact', () => {
  it.each([
    ['It paid $1,500 Million.', '$1500 million'],
    ['금액은 7조 8,983억 원이다', '7조8983억'],
    ['signed on 26 February', '26 FEBRUARY'],
    ['국산 비중 40∼60%', '40~60'],
    ['two MOUs were signed', 'MOU'],
    ['the ‘heart’ of it', "'heart'"],
  ])('%s ∋ %s', (text, spelling) => expect(statesAnyOf(text, [spelling])).toBe(true));

  it.each([
    ['5,300 performances', '300'],
    ['SKT met Alibaba', 'KT'],
    ['no harm done', 'Arm'],
    ['on 13 May', '3 May'],
    ['117일 동안', '17일'],
    ['6.015 dollars', '6.01'],
    ['3.5 billion', '5 billion'],
  ])('%s ∌ %s', (text, spelling) => expect(statesAnyOf(text, [spelling])).toBe(false));

  it('requires every fact and is content with any spelling', () => {
    expect(statesAll('레인의 폴 해리스', [['Rain', '레인'], ['폴 해리스']])).toBe(true);
    expect(statesAll('레인의 폴 해리스', [['Rain', '레인'], ['윌리엄']])).toBe(false);
  });
});
