// What an article says that it will not say: no figure beside it is the asked one.
import { describe, expect, it } from 'vitest';
import { featuresOf } from '../../../src/answers/judge/features.ts';
import { sightsOf } from '../../../src/answers/judge/judge.ts';
import { isWithheld } from '../../../src/answers/judge/withheld.ts';
import { rankSentences } from '../../../src/answers/rank-sentences.ts';
import { layOut } from '../../../src/answers/reading/lay-out.ts';
import { anArticle } from '../../doubles/article.ts';
import { asked } from '../../doubles/asking.ts';
import { steep } from '../../growth.ts';

describe('what is withheld', () => {
  it.each([
    'Neither side disclosed the price.',
    'Brevik declined to name the bank.',
    "The operator didn't say how many sites there will be.",
    'Nothing was said about the cost.',
    'The fee is a secret.',
    'The group gave no date for the opening.',
    'The number of racks has not been decided.',
    '계약 금액은 공개하지 않았다.',
    '착공일은 정해지지 않았다.',
    '고객사 이름은 함구했다.',
    '가격은 말할 수 없다고 했다.',
    '어느 회사에 이전할지 정해진 바 없다.',
  ])('%s', (sentence) => {
    expect(isWithheld(sentence)).toBe(true);
  });

  it.each([
    'Brevik said that it opened 300 sites.',
    'The deal is not affected.',
    'The two have agreed to share towers.',
    '양사는 3월에 계약을 체결했다고 밝혔다.',
    '공사는 끝나지 않았다.',
  ])('is none of: %s', (sentence) => {
    expect(isWithheld(sentence)).toBe(false);
  });

  it('is seen beside a sentence of the same article, by how much better it stands', () => {
    const text =
      'Brevik pays 40 million kroner for masts in Tromso. The price of the Gdansk shipyard that Brevik bought was not disclosed.';
    const question = asked('What price did Brevik pay for the Gdansk shipyard?');
    const ranking = rankSentences(question, [layOut(anArticle({ title: 'Notes from the north', text }))]);
    const sights = sightsOf(question, ranking, () => []);
    const at = (said: RegExp) => featuresOf(sights.find(({ coverage }) => said.test(coverage.sentence.text))!);
    expect(at(/kroner/)).toMatchObject({ withheld: 0 });
    expect(at(/kroner/).withheldBeside).toBeGreaterThan(0);
    expect(at(/Gdansk/)).toMatchObject({ withheld: 1, withheldBeside: 0 });
  });

  it('is looked for in work that grows with a hostile text, not with its square', async () => {
    expect(await steep(isWithheld, ['not ', 'no ', '밝히지 ', 'declined to '])).toEqual([]);
  });
});
