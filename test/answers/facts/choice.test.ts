// Which fact of a sentence is said first: numbers that every fact has, and trees that weigh them.
import { describe, expect, it } from 'vitest';
import { coverSentence } from '../../../src/answers/coverage.ts';
import { likeliestFirst } from '../../../src/answers/facts/choice/choose.ts';
import { choiceFeatures } from '../../../src/answers/facts/choice/features.ts';
import { base, DEPTH, features, trees } from '../../../src/answers/facts/choice/table.ts';
import { factsRead } from '../../../src/answers/facts/facts-of.ts';
import { layOut } from '../../../src/answers/reading/lay-out.ts';
import { anArticle } from '../../doubles/article.ts';
import { asked } from '../../doubles/asking.ts';
import { growth, STEEP } from '../../growth.ts';

function read(question: string, text: string) {
  const evidence = layOut(anArticle({ text }));
  const { answerType, concepts } = asked(question);
  const coverage = coverSentence(concepts, evidence, evidence.sentences[0]!);
  return { answerType, coverage, facts: factsRead(answerType, coverage) };
}

describe('the choice among facts', () => {
  it('has measured all that its trees ask for, and nothing else', () => {
    const { answerType, coverage, facts } = read(
      'What stake does Nokia hold?',
      'Nokia holds 45% now and will hold 55% later.',
    );
    const measured = choiceFeatures(answerType, coverage, facts);
    expect(measured).toHaveLength(2);
    for (const one of measured) {
      expect(Object.keys(one)).toEqual(features);
      expect(Object.values(one).every(Number.isFinite)).toBe(true);
    }
  });

  it('has whole trees only, each level asking for a number there is', () => {
    const size = 2 * DEPTH + 2 ** DEPTH;
    expect(trees.length % size).toBe(0);
    const asks = trees.filter((_, i) => i % size < 2 * DEPTH && (i % size) % 2 === 0);
    expect(asks.every((feature) => Number.isInteger(feature) && feature >= 0 && feature < features.length)).toBe(true);
    expect(Number.isFinite(base)).toBe(true);
  });

  it('keeps all facts, and the only one as it is', () => {
    const { answerType, coverage, facts } = read(
      'How many towers has Orange?',
      'Orange has 300 towers, 40 shops and 9 ships.',
    );
    const told = likeliestFirst(answerType, coverage, facts);
    expect([...told].sort((a, b) => a.start - b.start)).toEqual([...facts].sort((a, b) => a.start - b.start));
    expect(likeliestFirst(answerType, coverage, facts.slice(0, 1))).toEqual(facts.slice(0, 1));
  });

  it('takes work that grows with the facts, not with their square', async () => {
    const { answerType, coverage, facts } = read('How many towers has Orange?', 'Orange has 300 towers.');
    const many = (size: number) => Array.from({ length: size }, () => ({ ...facts[0]! }));
    expect(await growth(many, (made) => likeliestFirst(answerType, coverage, made))).toBeLessThan(STEEP);
  });
});
