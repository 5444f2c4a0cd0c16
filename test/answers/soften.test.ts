import { describe, expect, it } from 'vitest';
import { layOut } from '../../src/answers/reading/lay-out.ts';
import { soften } from '../../src/answers/soften.ts';
import { anArticle } from '../doubles/article.ts';
import { asked } from '../doubles/asking.ts';

const article = layOut(anArticle({ text: 'Nokia sold 40 masts to Orange on 3 May.', published: '2024-05-05' }));

const kindsIn = (question: string) =>
  Object.fromEntries(soften(asked(question), [article]).concepts.map(({ text, kind }) => [text, kind]));

describe('a place that no article has', () => {
  it.each([
    ["when did finland's nokia sell masts", 'finland'],
    ["When did Finland's Nokia sell masts?", "Finland's"],
  ])('only says whose firm it is before the firm: “%s”', (question, place) => {
    expect(kindsIn(question)[place]).toBe('generic');
  });

  it.each([
    ['when did nokia sell masts in finland', 'finland'],
    ["when did finland's masts go to nokia", 'finland'],
    ['nokia finland masts sale date', 'finland'],
  ])('is what the answer must be about anywhere else: “%s”', (question, place) => {
    expect(kindsIn(question)[place]).toBe('name');
  });
});
