import { describe, expect, it } from 'vitest';
import { faultsOfCompression } from '../../../src/answers/claims/english/compression.ts';
import { parseEnglish } from '../../../src/answers/claims/english/frames.ts';

/** Of `before` and the sentence quoted. */
function faultsOf(quoted: string, claim: string, ...before: readonly string[]): readonly string[] {
  return faultsOfCompression(claim, [{ text: quoted, before }]);
}

const words = (found: readonly { readonly lower: string }[]) => found.map(({ lower }) => lower).join(' ');

describe('An English sentence is read as verbs with their doers', () => {
  it.each([
    ['Orvel, which had offered money, said it would appeal.', ['orvel , :offered', 'orvel :said', 'it :appeal']],
    ['Halden cut prices and will close shops.', ['halden :cut', 'halden :close']],
    ['Halden plans to sell masts supplied by Tarn.', ['halden :plans', 'halden :sell', 'masts :supplied']],
    ['In May the firm told investors that sales fell.', ['the firm :told', 'sales :fell']],
    ['Halden asked Tarn to repay the loan.', ['halden :asked', 'tarn :repay']],
  ])('%s', (text, expected) => {
    const { frames } = parseEnglish(text);
    expect(frames.map(({ subject, verb }) => `${words(subject)} :${verb?.lower}`)).toEqual(
      expected.map((one) => one.replace(' , :', ' :')),
    );
  });
});

describe('A claim may leave out, turn and exchange', () => {
  it.each([
    [
      'a clause and a circumstance',
      'Halden sold its Baltic unit to Tarn in March and will close two shops, it said.',
      'Halden sold its Baltic unit to Tarn.',
    ],
    ['a voice', 'Tarn bought the unit in March.', 'The unit was bought by Tarn in March.'],
    ['a word of its row', 'Halden will cut costs by 5%.', 'Halden will reduce costs by 5%.'],
    ['a noun phrase', 'Halden blamed a decline in revenue on roaming.', 'Halden blamed a revenue decline on roaming.'],
    ['an order of circumstances', 'In March Halden opened a lab in Oslo.', 'Halden opened a lab in Oslo in March.'],
  ])('%s', (_what, quoted, claim) => {
    expect(faultsOf(quoted, claim)).toEqual([]);
  });

  it('name whom a pronoun stands for', () => {
    expect(faultsOf('It will open a lab in Oslo.', 'Halden will open a lab in Oslo.', 'Halden cut prices.')).toEqual(
      [],
    );
    expect(faultsOf('It will open a lab in Oslo.', 'Tarn will open a lab in Oslo.', 'Halden cut prices.')).not.toEqual(
      [],
    );
  });
});

describe('A claim may not', () => {
  it.each([
    ['exchange doers', 'Halden sold its Baltic unit to Tarn.', 'Tarn sold its Baltic unit to Halden.'],
    ['take a neighbour’s figure', 'Sales rose 5%, while costs fell 3%.', 'Sales rose 3%.'],
    ['take a neighbour’s deed', 'Halden, which owns Tarn, will sell masts.', 'Tarn will sell masts.'],
    ['drop a limit', 'Halden will open shops in some cities.', 'Halden will open shops in cities.'],
    ['drop a plan', 'Halden agreed to sell its unit.', 'Halden sold its unit.'],
    ['drop a denial beside another', 'Halden denies it and is not in talks.', 'Halden denies it and is in talks.'],
    ['drop a speaker', 'Analysts said Halden would lose customers.', 'Halden would lose customers.'],
    ['exchange speakers', 'Halden said that Tarn would lose customers.', 'Tarn said Halden would lose customers.'],
    ['invent a cause', 'Sales rose 5%, even though costs rose.', 'Sales rose 5% because costs rose.'],
    ['join to another thing', 'Halden spends less on copper and more on fibre.', 'Halden spends more on copper.'],
    ['say it did', 'Halden cuts prices.', 'Halden did cut prices.'],
    ['add a word', 'Halden reached a speed of 9 Gbps.', 'Halden reached an upload speed of 9 Gbps.'],
  ])('%s', (_what, quoted, claim) => {
    expect(faultsOf(quoted, claim)).not.toEqual([]);
    expect(faultsOf(quoted, quoted)).toEqual([]);
  });

  it('be checked by a list', () => {
    const list = 'Halden, '.repeat(400);
    expect(faultsOf(list, 'Halden.')).not.toEqual([]);
  });
});
