// A unit read for its firm is no miss where the company table, or the name of the unit, says whose it is.
import { describe, expect, it } from 'vitest';
import { areSameParties, isSameCompany } from './gold-articles.ts';
import { isOfOneHouse } from './gold-houses.ts';

describe('two parties of one house', () => {
  it.each([
    ['project-kuiper', 'amazon'],
    ['amazon', 'project-kuiper'],
    ['new:Nokia Enterprise', 'nokia'],
    ['new:보다폰 독일법인', 'vodafone'],
    ['new:Kestrel Bay', 'new:Kestrel'],
  ])('%s and %s', (gold, read) => {
    expect(isOfOneHouse(gold, read)).toBe(true);
  });

  it.each([
    ['nokia', 'ericsson'],
    ['starlink', 'project-kuiper'],
    ['new:Kestrel Nokia', 'nokia'],
    ['new:Kestrel', 'nokia'],
  ])('are not %s and %s', (gold, read) => {
    expect(isOfOneHouse(gold, read)).toBe(false);
  });

  it('count only where that is asked for', () => {
    const [gold, read] = [
      ['kt', 'starlink'],
      ['kt', 'spacex'],
    ];
    expect(areSameParties(gold!, read!, isSameCompany)).toBe(false);
    expect(areSameParties(gold!, read!, isOfOneHouse)).toBe(true);
  });
});
