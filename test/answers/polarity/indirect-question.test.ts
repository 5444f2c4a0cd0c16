import { describe, expect, it } from 'vitest';
import { lead } from '../../doubles/asking.ts';

const LABEL = /^(?:Yes|No|Not yet, planned|Not settled) — /;

describe('what a sentence only asks', () => {
  it.each([
    [
      'Is the licence of Telia exclusive?',
      'Asked whether the licence was exclusive, the head of Telia pointed to Elisa.',
    ],
    ['Did Nokia dismiss planners?', 'How many planners Nokia will dismiss it would not say.'],
    ['Does Telia have buyers for the masts?', 'Telia declined to say how many buyers it has for the masts.'],
    ['Will Nokia sell the Oulu plant?', 'Reporters wanted to know if Nokia will sell the Oulu plant.'],
  ])('gets neither yes nor no: %s', async (question, text) => {
    expect(await lead(question, text)).not.toMatch(LABEL);
  });

  it.each([
    ['Will Nokia offer the tool to customers?', 'Whether Nokia will offer the tool to customers has not been decided.'],
    ['Will Telia keep the Turku yard?', 'It is unclear whether Telia will keep the Turku yard.'],
    ['Does Nokia build the line?', 'It remains to be seen whether Nokia builds the line.'],
  ])('is not settled where that is said: %s', async (question, text) => {
    expect(await lead(question, text)).toMatch(/^Not settled — /);
  });

  it.each([
    ['Did Telia choose Nokia?', 'Telia explained why it chose Nokia.', /^Yes — /],
    ['Did Telia sign the contract?', 'Asked whether it would bid, Telia said it had signed the contract.', /^Yes — /],
    ['Did Nokia deny the sale?', 'Nokia denied the sale and did not say who had spread it.', /^Yes — /],
    ['Does Nokia charge a fee?', 'Nokia charges a fee whether or not the line is used.', /^Yes — /],
  ])('hinders no answer where the asked is said: %s', async (question, text, said) => {
    expect(await lead(question, text)).toMatch(said);
  });
});
