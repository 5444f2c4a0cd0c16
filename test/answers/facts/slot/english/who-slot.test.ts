// Who, and which country: whoever stands where the question leaves a place open, before names that only stand near.
import { describe, expect, it } from 'vitest';
import { coverSentence } from '../../../../../src/answers/coverage.ts';
import { bindNames } from '../../../../../src/answers/reading/bind-names.ts';
import { layOut } from '../../../../../src/answers/reading/lay-out.ts';
import { factsFor } from '../../../../../src/answers/select.ts';
import { anArticle } from '../../../../doubles/article.ts';
import { asked } from '../../../../doubles/asking.ts';

function facts(question: string, text: string): readonly string[] {
  const evidence = layOut(anArticle({ text, published: '2024-05-05' }));
  const bound = bindNames(asked(question), [evidence]);
  return factsFor(bound, coverSentence(bound.concepts, evidence, evidence.sentences[0]!)).map(({ en }) => en);
}

describe('who did it', () => {
  it.each([
    [
      'Who can block the merger?',
      'Where the rules of Lisbon are stricter the merger can be blocked by the town councils.',
      'the town councils',
    ],
    ['Who opposed the mast?', 'Farmers and shopkeepers have opposed the mast since May.', 'Farmers and shopkeepers'],
    [
      'Who wrote the tender?',
      'The tender was written by a committee of engineers in Porto.',
      'a committee of engineers',
    ],
    [
      'Who sets the fees of the exchange?',
      'The chair of the exchange (formerly Vela Marsh) sets the fees of the exchange.',
      'The chair of the exchange',
    ],
    [
      'Who developed Nettra?',
      'Nettra was developed by Nokia Coastal Research which was a venture of Orange.',
      'Nokia Coastal Research',
    ],
  ])('stands where the question asks: “%s” in “%s”', (question, text, said) => {
    expect(facts(question, text)[0]).toBe(said);
  });

  it('is no helper of theirs, and nobody where the grammar does not say', () => {
    expect(facts('Who opposed the mast?', 'It opposed the mast.')).toEqual([]);
    expect(facts('Who partners with Nokia?', 'In May, the partners of Nokia met.')).toEqual([]);
    const cloud = 'The ferry line that rents two masts is Oracle, the port said.';
    expect(facts('Which US cloud company bought two masts?', cloud)).toEqual(['Oracle']);
    const picked = 'The port, Marula, has picked Nokia for the mast tender.';
    expect(facts('Who won the mast tender?', picked)[0]).toBe('Nokia');
    expect(facts('Who supplies KT with antennas?', 'Nokia, not Ericsson, supplies KT with antennas.')).toEqual([
      'Nokia',
    ]);
  });
});

describe('which country', () => {
  it('is the name that stands where the question asks, where no table has it', () => {
    const text = 'The Zemlan Republic sent most of the engineers.';
    expect(facts('Which country sent most of the engineers?', text)).toEqual(['The Zemlan Republic']);
    expect(
      facts('Which country sent most of the engineers?', 'A valley received the largest group of engineers.'),
    ).toEqual([]);
  });
});
