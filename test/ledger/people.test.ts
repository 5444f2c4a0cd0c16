import { describe, expect, it } from 'vitest';
import { peopleOf } from '../../src/ledger/people.ts';

describe('The people of a stage', () => {
  it('are one where two scripts have one name', () => {
    expect(
      peopleOf([
        ['Alexey Kornya', 'Park Jung-ho'],
        ['알렉세이 코르냐', '황창규', '박정호'],
      ]),
    ).toEqual(['Alexey Kornya', 'Park Jung-ho', '황창규']);
  });

  it('are one where one article mistypes what others spell alike', () => {
    expect(peopleOf([['Jark Jung-ho'], ['Park Jung-ho'], ['Park Jung-ho']])).toEqual(['Park Jung-ho']);
  });

  it('stay two where names are short or differ by more', () => {
    expect(peopleOf([['Li Wei', 'Lu Wei', '김영희', '김영호', 'Satya Nadella', 'Jason Zander']])).toHaveLength(6);
  });
});
