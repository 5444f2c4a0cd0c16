import { describe, expect, it } from 'vitest';
import { askedWholly, wholly } from '../../../src/answers/question/asked-wholly.ts';

const name = '[\\p{Lu}][\\p{L}]+(?: [\\p{Lu}][\\p{L}]+)?';
const ways = [`where (?:is|does) (${name}) (?:come )?from`, `(${name})['’]s country`, '([가-힣]+)은 어디'].map((way) =>
  wholly(way, name),
);

describe('a question that is wholly for one thing', () => {
  it('gives its name, however one begins to talk and ends', () => {
    expect(askedWholly('Where is Vesterlyd from?', ways)).toBe('Vesterlyd');
    expect(askedWholly('ok, so where does Brann Telekom come from??', ways)).toBe('Brann Telekom');
    expect(askedWholly('hey Vesterlyd’s country', ways)).toBe('Vesterlyd');
    expect(askedWholly('혹시 가람은 어디?', ways)).toBe('가람');
  });

  it('has the words of the way around a name, and not around anything else', () => {
    expect(askedWholly('Where is 12 of 40 from?', ways)).toBeNull();
    expect(askedWholly('Where is the order that Brann won in May from?', ways)).toBeNull();
  });

  it('has all words of the way', () => {
    expect(askedWholly('Where is Vesterlyd?', ways)).toBeNull();
    expect(askedWholly('When and where is Vesterlyd from?', ways)).toBeNull();
  });

  it('is short', () => {
    expect(askedWholly(`${'ok '.repeat(60)}where is Vesterlyd from?`, ways)).toBeNull();
  });
});
