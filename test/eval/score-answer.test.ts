// The scorer passes a good answer and fails each kind of bad one.
import { describe, expect, it } from 'vitest';
import type { Answer, Answered, Citation } from '../../src/domain/answer.ts';
import type { Question } from './question-set.ts';
import { scoreAnswer } from './score-answer.ts';

const text = 'In March the two firms signed a memorandum. It does not bind them.';
const articles = new Map([['a_1', { text, externalId: 'brief-1', source: '/data/004_x.txt' }]]);

function quote(words: string): Citation {
  const start = text.indexOf(words);
  return {
    n: 1,
    articleId: 'a_1',
    source: '/data/004_x.txt',
    title: null,
    publisher: null,
    published: null,
    url: null,
    language: 'en',
    sourceNote: 'a file',
    quote: words,
    start,
    end: start + words.length,
  };
}

const base = { id: 'ans_1', language: 'en', method: 'extractive', tookMs: 3 } as const;

function answered(claim: string, words = 'signed a memorandum', more: Partial<Answered> = {}): Answered {
  const claims = [{ text: claim, citations: [1], attributedTo: null, asOf: null }];
  return { ...base, kind: 'answered', claims, citations: [quote(words)], disagreements: [], unsupported: [], ...more };
}

const refusal: Answer = {
  ...base,
  kind: 'no-evidence',
  missing: 'x',
  searched: { articles: 1, latest: null },
  nearest: [],
};

function asked(expected: Question['expect'], kind: Question['kind'] = 'what'): Question {
  return { id: 'q-1', text: 'what was signed', lang: 'en', kind, expect: expected };
}

const good = asked({ kind: 'answered', anyOf: [['memorandum', 'MOU']], not: ['contract'], sources: ['004'] });

describe('scoring an answer', () => {
  it('passes one with the fact, a right source and an exact quote', () => {
    const verdict = scoreAnswer(good, answered('They signed an MOU.'), articles);
    expect(verdict).toMatchObject({ right: true, rightSource: true, quotes: 1, exactQuotes: 1, faults: [] });
  });

  it.each([
    ['a missing fact', good, answered('They met.', 'two firms'), 'lacks memorandum'],
    ['a forbidden word', good, answered('They signed a contract.'), 'says contract'],
    ['a refusal', good, refusal, 'no-evidence instead of answered'],
    ['silence', good, null, 'no answer came'],
    ['a dump', good, answered('memorandum '.repeat(200)), 'too long (2200 characters)'],
    [
      'a fact that stands in the quote only',
      asked({ kind: 'answered', inClaim: [['memorandum']] }),
      answered('Yes.'),
      'no claim says memorandum',
    ],
    [
      'a hidden disagreement',
      asked({ kind: 'answered', disagreement: true }),
      answered('memorandum'),
      'no disagreement shown',
    ],
    [
      'a claim as a fact',
      asked({ kind: 'answered', attributedTo: ['KT'] }),
      answered('memorandum'),
      'not attributed to KT',
    ],
    ['an answer to what is not held', asked({ kind: 'no-evidence' }), answered('4'), 'answered instead of no-evidence'],
    ['an answer where it should ask back', asked({ kind: 'unclear' }), answered('4'), 'answered instead of unclear'],
  ])('fails %s', (_, question, answer, fault) => {
    expect(scoreAnswer(question, answer, articles)).toMatchObject({ right: false, faults: [fault] });
  });

  it('does not count a fact in a citation that no claim cites', () => {
    const claims = [{ text: 'Something.', citations: [], attributedTo: null, asOf: null }];
    expect(scoreAnswer(good, answered('', 'signed a memorandum', { claims }), articles).right).toBe(false);
  });

  it('sees a wrong source', () => {
    const question = asked({ kind: 'answered', sources: ['brief-2', '005'] });
    expect(scoreAnswer(question, answered('memorandum'), articles).rightSource).toBe(false);
  });

  it('sees a quote that is off by one', () => {
    const citation = quote('signed a memorandum');
    const shifted = answered('memorandum', '', { citations: [{ ...citation, start: citation.start + 1 }] });
    expect(scoreAnswer(good, shifted, articles)).toMatchObject({ quotes: 1, exactQuotes: 0 });
  });

  it('lets "it was not disclosed" pass for a refusal where the set says so', () => {
    const question = asked({ kind: 'no-evidence', mayAnswer: [['not bind']], not: ['four'] });
    const words = 'It does not bind them.';
    expect(scoreAnswer(question, answered(words, words), articles).right).toBe(true);
    expect(scoreAnswer(question, answered('four', words), articles).right).toBe(false);
    expect(scoreAnswer(question, answered('They signed.'), articles).right).toBe(false);
  });
});
