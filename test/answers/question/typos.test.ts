import { describe, expect, it } from 'vitest';
import { isOneSlipAway } from '../../../src/answers/question/typos.ts';
import { anArticle } from '../../doubles/article.ts';
import { answered, inWords } from '../../doubles/asking.ts';

describe('A slip of the pen', () => {
  it.each([
    ['predecesor', 'predecessor'],
    ['servcie', 'service'],
    ['licnse', 'license'],
    ['memorandun', 'memorandum'],
  ])('%s is %s', (typed, meant) => {
    expect(isOneSlipAway(typed, meant)).toBe(true);
  });

  it.each([
    ['network', 'network'],
    ['carrier', 'barrier'],
    ['satellite', 'satirical'],
  ])('%s is not %s', (typed, other) => {
    expect(isOneSlipAway(typed, other)).toBe(false);
  });

  it('is forgiven where an article has the word', async () => {
    const article = anArticle({ text: 'The new brewery of Nokia opened on 5 May 2023.' });
    expect(inWords(await answered('when did the brewrey of Nokia open', article))).toMatch(/^5 May 2023/);
  });
});
