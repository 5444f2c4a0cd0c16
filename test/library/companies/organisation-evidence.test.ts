import { describe, expect, it } from 'vitest';
import { endsOfFactsBefore, factsBefore } from '../../../src/library/companies/organisation-evidence-table.ts';

/** What may stand before a name, row by row of the table, each end that a row may have. */
const leads: readonly (readonly string[])[] = [
  ['a tower at Oslo-based ', 'sold to U.S.-based '],
  ['leased masts from Nokia’s ', "bought capacity from Telia's "],
  ['bought shares in ', 'a 20% stake of the '],
  ['the takeover of ', 'customers with the ', 'a spin-off from '],
  ['she runs ', 'he founded the ', 'which headed ', 'has joined forces with ', 'who leads '],
  ['the chief executive of ', 'researchers at the ', 'an engineer from ', 'spokeswoman for '],
  ['agreed to acquire ', 'buying the ', 'picked ', 'to take over ', 'has invested in ', 'backed '],
  ['was built by ', 'lines operated by the '],
  ['a contract with ', 'the deal between ', 'an order from the '],
];

describe('the facts that stand before the name of an organisation', () => {
  it.each(leads.map((some, row) => [row, some] as const))('are tried where row %i may be met', (row, some) => {
    for (const lead of some) {
      expect(lead).toMatch(factsBefore[row]![0]);
      expect(endsOfFactsBefore).toContain(/(\w+) (?:the )?$/.exec(lead)![1]);
    }
  });

  it('are all told of here', () => {
    expect(leads).toHaveLength(factsBefore.length);
  });
});
