import { describe, expect, it } from 'vitest';
import { understand } from '../../../src/answers/question/understand.ts';
import { findAskedPhrases, findPhrases } from '../../../src/answers/words/phrases.ts';

const found = (text: string) => findAskedPhrases(text).map(({ start, end }) => text.slice(start, end));

describe('phrases of a question', () => {
  it.each([
    ['what is norlia shelling out for tarn', 'shelling out'],
    ['did halden walk away with the prize', 'walk away with'],
    ['is tarn hanging on to its masts', 'hanging on to'],
    ['did norlia go bust', 'go bust'],
    ['when does the core go live', 'go live'],
  ])('are one word where a table has them as one: “%s”', (text, phrase) => {
    expect(found(text)).toContain(phrase);
  });

  it.each(['what did norlia pay for tarn', 'the first customer in oslo', 'what is the model based on'])(
    'are not what only stands for them in articles: “%s”',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );

  it('are fewer in a claim, which must have said each of its words', () => {
    expect(findPhrases('norlia shelled out 3 billion')).toEqual([]);
    expect(findPhrases('when does the core go live')).toHaveLength(1);
  });

  it('say what an article says instead', () => {
    const { concepts } = understand('is tarn hanging on to its masts', { today: '2026-01-05' });
    const forms = concepts.find(({ text }) => text === 'hanging on to')!.forms.map(({ parts }) => parts.join(' '));
    expect(forms).toEqual(expect.arrayContaining(['retain', '유지']));
  });
});
