// The judge: numbers that every sentence has, and weights that prefer the sentence which answers.
import { describe, expect, it } from 'vitest';
import { featuresOf } from '../../../src/answers/judge/features.ts';
import { judge, sightsOf } from '../../../src/answers/judge/judge.ts';
import { base, DEPTH, features, least, trees } from '../../../src/answers/judge/table.ts';
import { rankSentences } from '../../../src/answers/rank-sentences.ts';
import { layOut } from '../../../src/answers/reading/lay-out.ts';
import { factsFor } from '../../../src/answers/select.ts';
import { type ArticleFacts, anArticle } from '../../doubles/article.ts';
import { answered, asked, inWords, refused } from '../../doubles/asking.ts';
import { steep } from '../../growth.ts';

const wire: ArticleFacts = {
  published: '2025-03-17',
  title: 'Halden opens a laboratory in Bergen',
  text: 'Halden opened a laboratory for radio chips in Bergen on 5 May 2023. It employs 40 engineers. The company also sells telephones in Norway, where it is known for its shops.',
};

function judged(question: string, facts: ArticleFacts = wire) {
  const understood = asked(question);
  const ranking = rankSentences(understood, [layOut(anArticle(facts))]);
  return judge(understood, ranking, ({ coverage }) => factsFor(understood, coverage));
}

describe('the judge', () => {
  it('has measured all that its trees ask for, and nothing else', () => {
    const question = asked('When did Halden open its laboratory in Bergen?');
    const ranking = rankSentences(question, [layOut(anArticle(wire))]);
    const [sight] = sightsOf(question, ranking, () => []);
    const measured = featuresOf(sight!);
    expect(Object.keys(measured)).toEqual(features);
    for (const figure of [base, least, ...trees, ...Object.values(measured)])
      expect(Number.isFinite(figure)).toBe(true);
  });

  it('has whole trees only, each level asking for a number there is', () => {
    const size = 2 * DEPTH + 2 ** DEPTH;
    expect(trees.length % size).toBe(0);
    const asks = trees.filter((_, i) => i % size < 2 * DEPTH && (i % size) % 2 === 0);
    expect(asks.every((feature) => Number.isInteger(feature) && feature >= 0 && feature < features.length)).toBe(true);
  });

  it.each([
    ['When did Halden open its laboratory in Bergen?', /5 May 2023/],
    ['How many engineers work in the laboratory of Halden?', /40 engineers/],
    ['What does Halden sell in Norway?', /telephones/],
  ])('%s', (question, answer) => {
    expect(judged(question)[0]!.coverage.sentence.text).toMatch(answer);
  });

  it('thinks less of the same sentence where the question is for something else', () => {
    const [right] = judged('When did Halden open its laboratory in Bergen?');
    const [wrong] = judged('When did Halden close its shipyard in Gdansk?');
    expect(right!.likelihood).toBeGreaterThan(wrong!.likelihood);
  });

  it('has nothing said where the best sentence is unlikely', async () => {
    await refused('How does Halden cool its underground data centre?', anArticle(wire));
    expect(inWords(await answered('What does Halden sell in Norway?', anArticle(wire)))).toMatch(/telephones/);
  });

  it('judges a hostile text in work that grows with it, not with its square', async () => {
    const read = (text: string) => judged('When did Halden open?', { text: `Halden ${text}opened.` });
    expect(await steep(read, ['A1-b '])).toEqual([]);
  });
});
