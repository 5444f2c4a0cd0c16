import { describe, expect, it } from 'vitest';
import { attributionOf } from '../../../src/answers/reading/attribution.ts';
import { layOut } from '../../../src/answers/reading/evidence.ts';
import { anArticle } from '../../doubles/article.ts';

/** Whose statement the last sentence of a text is. */
function speaker(text: string, language: 'en' | 'ko' = 'en') {
  const evidence = layOut(anArticle({ text }));
  return attributionOf(evidence, evidence.sentences.at(-1)!, language);
}

describe('a statement', () => {
  it.each([
    ['KT said it will open a laboratory.', 'KT'],
    ['According to KT, the network covers 80 cities.', 'KT'],
    ['The network covers 80 cities, according to KT.', 'KT'],
    ['“We will open a laboratory,” said Ericsson.', 'Ericsson'],
    ['Kim Min-su, a director of KT, said the laboratory will open.', null],
    ['KT announced a laboratory.', 'KT'],
  ])('of somebody is known by its words: %s', (text, expected) => {
    if (expected === null) expect(speaker(text)).not.toBe('KT');
    else expect(speaker(text)).toBe(expected);
  });

  it('is nobody’s where a time follows the verb', () => {
    expect(speaker('Orange, with sales of 40 billion, said in May 2024 it expects more.')).toBeNull();
  });

  it.each([
    ['KT는 연구소를 연다고 밝혔다.', 'KT'],
    ['노키아에 따르면 시험은 끝났다.', '노키아'],
    ['노키아 측은 시험이 끝났다고 설명했다.', '노키아'],
  ])('in Korean likewise: %s', (text, expected) => {
    expect(speaker(text, 'ko')).toBe(expected);
  });

  it('of “it” is that of the company named before', () => {
    expect(speaker('Ericsson opened a laboratory in Lund. It said 200 people work there.')).toBe('Ericsson');
    expect(speaker('Ericsson opened a laboratory. Engineers moved in. The company said 200 work there.')).toBe(
      'Ericsson',
    );
  });

  it('of “it” is nobody’s where the section has named no company', () => {
    expect(speaker('A laboratory opened in Lund. It said 200 people work there.')).toBeNull();
  });

  it('is nobody’s where the article itself speaks', () => {
    expect(speaker('Ericsson opened a laboratory in Lund.')).toBeNull();
    expect(speaker('에릭슨이 연구소를 열었다.', 'ko')).toBeNull();
  });

  it('is not one of “it is said”, “this” or “there”', () => {
    expect(speaker('Ericsson grew. It has been said that a laboratory follows.')).toBeNull();
    expect(speaker('Ericsson grew. This revealed a weakness.')).toBeNull();
  });

  it('is none where somebody did not speak', () => {
    expect(speaker('Ericsson did not say when the laboratory will open.')).toBeNull();
    expect(speaker('Ericsson would not say who pays.')).toBeNull();
  });

  it('names a company in the language of the answer', () => {
    expect(speaker('노키아는 시험이 끝났다고 밝혔다.', 'en')).toBe('Nokia');
    expect(speaker('Nokia said the trial is over.', 'ko')).toBe('노키아');
  });
});
