import { describe, expect, it } from 'vitest';
import { chosenFor } from '../../../src/answers/chosen.ts';
import { coverSentence } from '../../../src/answers/coverage.ts';
import { namesOnlyOthers } from '../../../src/answers/polarity/may-rule.ts';
import { verdictOf } from '../../../src/answers/polarity/yes-no.ts';
import { layOut } from '../../../src/answers/reading/lay-out.ts';
import { anArticle } from '../../doubles/article.ts';
import { asked, inWords, tell } from '../../doubles/asking.ts';

describe('a word of yes or no', () => {
  it('is not read off a doubtful sentence that says little of what was asked', async () => {
    const text =
      'Ericsson and Nokia signed a memorandum on towers in Peru. The two did not disclose how long the memorandum lasts or what they will invest.';
    const { answer } = await tell(
      'Had Ericsson and Nokia cooperated in Peru before the memorandum of May?',
      anArticle({ title: 'Ericsson sells its towers in Peru', text }),
    );
    expect(inWords(answer)).not.toMatch(/^(?:Yes|No) — /);
  });

  it.each([
    ['Nokia has not filed its terms.', true],
    ['Ericsson, unlike Nokia, has filed its terms.', false],
    ['It has not filed its terms.', false],
  ])('is not read off what only others did: %s', (text, others) => {
    const evidence = layOut(anArticle({ title: 'Ericsson starts roaming', text }));
    const { concepts } = asked('Has Ericsson filed its terms?');
    expect(namesOnlyOthers(coverSentence(concepts, evidence, evidence.sentences.at(-1)!))).toBe(others);
  });

  it('gives way to the sentence that says nobody says so', () => {
    const text =
      'Telia has a contract with Nokia that runs for five years. Neither side said whether penalties apply if the timetable slips.';
    const question = asked('Do penalties apply to the contract of Telia?');
    const evidence = layOut(anArticle({ text }));
    const [contract, silence] = evidence.sentences.map((sentence, i) => ({
      coverage: coverSentence(question.concepts, evidence, sentence),
      facts: [],
      likelihood: 1 - i / 2,
    }));
    expect(chosenFor(question, [contract!, silence!])).toEqual([silence]);
  });

  it('is no yes where what was asked for last stands only in the sentence beside it', () => {
    const text = 'Telia has a contract with Nokia that runs for five years. Penalties are usual in Norway.';
    const question = asked('Does the contract of Telia have penalties?');
    const evidence = layOut(anArticle({ text }));
    expect(verdictOf(question, coverSentence(question.concepts, evidence, evidence.sentences[0]!))).toBeNull();
  });
});
