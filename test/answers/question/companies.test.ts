import { describe, expect, it } from 'vitest';
import { companiesNamedIn } from '../../../src/answers/question/companies.ts';

const ids = (question: string) => companiesNamedIn(question).flatMap((one) => one.ids);

describe('the firms of a question', () => {
  it('are not made of the s that says whose it is', () => {
    expect(ids("Who met SKT's Park?")).toEqual(['sk-telecom']);
    expect(ids('Who met SKT’s Park?')).toEqual(['sk-telecom']);
  });

  it('may be spaced as their writer likes', () => {
    expect(ids('What did 보다폰 아이디어 buy?')).toEqual(['vodafone-idea']);
  });
});
