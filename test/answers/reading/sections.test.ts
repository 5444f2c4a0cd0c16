import { describe, expect, it } from 'vitest';
import { partsOfArticle } from '../../../src/answers/reading/sections.ts';

const parts = (...paragraphs: readonly (readonly string[])[]) =>
  partsOfArticle(paragraphs.flatMap((texts, paragraph) => texts.map((text) => ({ text, paragraph }))));

const told = 'The operator Norte signed a contract for its radio network with a maker of equipment on Tuesday.';

describe('the parts of an article', () => {
  it('begin with a head: what stands above the first sentence is no sub-headline', () => {
    const { opening, sections } = parts(
      ['Signal Weekly'],
      ['Norte changes its network'],
      ['By Ana Prieto | Lugo'],
      [told],
      [told],
    );
    expect(opening).toBe(3);
    expect(new Set(sections)).toEqual(new Set([0]));
  });

  it('are what stands below each sub-headline that something is told below', () => {
    const { sections, heads } = parts([told], ['What it costs'], [told], ['Read also'], ['Prices rise in Lugo']);
    expect(heads).toEqual([null, 1]);
    expect(sections).toEqual([0, 1, 1, 1, 1]);
  });

  it('are the items of a letter that names each in its first words', () => {
    const item = (head: string) => [head, told];
    const { sections } = parts(item('NORTE BUYS TOWERS.'), item('LUGO.'), item('PEOPLE AND NUMBERS.'));
    expect(sections).toEqual([1, 1, 2, 2, 3, 3]);
  });

  it('are no answers of an interview, however short their first words', () => {
    const turn = (question: string, answer: string) => [[question], [answer, told]] as const;
    const { heads } = parts(
      [told],
      ...turn('And the cost?', 'Nine euros a month.'),
      ...turn('Why?', 'The wind.'),
      ...turn('Who?', 'Fishermen of Lugo.'),
    );
    expect(heads).toEqual([null]);
  });
});
