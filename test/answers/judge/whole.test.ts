// What the other sentences say: a word that none has makes an answer unlikely, one that another has makes this one doubtful.
import { describe, expect, it } from 'vitest';
import { sightsOf } from '../../../src/answers/judge/judge.ts';
import { wholeFeatures } from '../../../src/answers/judge/whole.ts';
import { rankSentences } from '../../../src/answers/rank-sentences.ts';
import { layOut } from '../../../src/answers/reading/lay-out.ts';
import { anArticle } from '../../doubles/article.ts';
import { asked } from '../../doubles/asking.ts';

const text = 'Brevik opened a laboratory for radio chips in Tromso. Brevik also runs a shipyard in Gdansk.';

function wholeAt(question: string, sentence: RegExp) {
  const ranking = rankSentences(asked(question), [layOut(anArticle({ title: 'Notes from the north', text }))]);
  const sights = sightsOf(asked(question), ranking, () => []);
  const sight = sights.find(({ coverage }) => sentence.test(coverage.sentence.text))!;
  return wholeFeatures(sight.coverage, sight.whole, sight.rarity);
}

describe('the sentences together', () => {
  it('count what of the question stands in none of them', () => {
    expect(wholeAt('Which chips does the laboratory sell in Tromso?', /laboratory/).nowhere).toBe(1);
    expect(wholeAt('Which chips has the laboratory in Tromso?', /laboratory/).nowhere).toBe(0);
  });

  it('tell a name that none of them has from a word', () => {
    expect(wholeAt('Which chips has the laboratory in Kirkenes?', /laboratory/).nowhereName).toBe(1);
    expect(wholeAt('Which waffles has the laboratory in Tromso?', /laboratory/).nowhereName).toBe(0);
  });

  it('know what another sentence has and this one lacks', () => {
    const [of, other] = [/laboratory/, /shipyard/].map((at) =>
      wholeAt('Which chips has the laboratory in Tromso?', at),
    );
    expect(of!.elsewhere).toBe(0);
    expect(other!.elsewhere).toBeGreaterThan(0.5);
    expect(other!.fewerWords).toBeGreaterThan(of!.fewerWords);
  });
});
