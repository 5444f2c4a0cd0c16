import { describe, expect, it } from 'vitest';
import { anArticle } from '../../doubles/article.ts';
import { inWords, lead, tell } from '../../doubles/asking.ts';

const YES = /^Yes — /;
const LABEL = /^(?:Yes|No|Not yet, planned|Not settled) — /;

/** What is told, or that nothing is. */
const said = async (question: string, text: string): Promise<string> =>
  inWords((await tell(question, anArticle({ title: 'News', text }))).answer);

describe('a question which of two', () => {
  it.each([
    ['Is Nokia or Ericsson the partner of Telia?', 'Nokia is the partner of Telia.'],
    ['Did Telia choose Nokia or Ericsson?', 'Telia chose Nokia and not Ericsson.'],
    ['Will the yard be in Oulu or in Turku?', 'The yard will be in Oulu.'],
  ])('is not answered with yes or no: %s', async (question, text) => {
    expect(await said(question, text)).not.toMatch(LABEL);
  });

  it.each([
    ['Did Telia charge two or more customers?', 'Telia did not charge two or more customers.'],
    ['Is the licence of Telia exclusive or not?', 'The licence of Telia is not exclusive.'],
  ])('is none without two to choose from: %s', async (question, text) => {
    expect(await lead(question, text)).toMatch(/^No — /);
  });
});

describe('a yes', () => {
  it.each([
    [
      'needs the verb, though no article has it',
      'Did Ofcom torpedo the venture of Telia and Nokia?',
      'Ofcom looked at the venture of Telia and Nokia. The venture, announced in March, was owned in equal parts.',
    ],
    [
      'needs the figure itself',
      'Did Telia and Nokia sign treaty 7.5 in Oulu?',
      'Telia and Nokia signed their first treaty in Oulu in May. Treaty 7.5 is the next.',
    ],
    [
      'is not told where the statement on the party denies',
      'Does Telia bear any costs of the trial?',
      'Telia pays nothing; costs of the trial are borne by Nokia.',
    ],
    [
      'is not read off how a thing was made',
      'Has Telia built a hospital?',
      'Telia has chosen a hospital built from scratch for its trial.',
    ],
  ])('%s', async (_, question, text) => {
    expect(await said(question, text)).not.toMatch(YES);
  });

  it.each([
    ['Did Telia and Nokia sign treaty 7.5 in Oulu?', 'Telia and Nokia signed treaty 7.5 in Oulu on Monday.'],
    ['Does the contract of Nokia run for five years?', 'Nokia won the order; the contract runs for five years.'],
    ['Has Telia built a hospital?', 'Telia has built a hospital from scratch for its trial.'],
  ])('is told where all of that is said: %s', async (question, text) => {
    expect(await lead(question, text)).toMatch(YES);
  });
});
