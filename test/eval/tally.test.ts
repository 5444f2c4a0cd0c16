// Figures count what they say they count, and the floors can be missed.
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/domain/answer.ts';
import type { Verdict } from './score-answer.ts';
import { belowFloors, median, tally } from './tally.ts';

type Expected = Verdict['question']['expect']['kind'];

function verdict(expected: Expected, got: Answer['kind'], right: boolean, more: Partial<Verdict> = {}): Verdict {
  const answer = { kind: got, tookMs: 5, claims: [{ text: 'abc' }] } as unknown as Answer;
  const question = { id: 'q', text: 'q', lang: 'en', kind: 'what', expect: { kind: expected } } as const;
  return { question, answer, right, rightSource: true, quotes: 1, exactQuotes: 1, faults: [], ...more };
}

describe('tally', () => {
  const verdicts = [
    verdict('answered', 'answered', true),
    verdict('answered', 'answered', true, { rightSource: false }),
    verdict('answered', 'no-evidence', false, { exactQuotes: 0 }),
    verdict('unclear', 'unclear', true),
    verdict('no-evidence', 'no-evidence', true),
    verdict('no-evidence', 'answered', false),
  ];

  it('keeps the shares apart', () => {
    expect(tally(verdicts)).toEqual({
      questions: 6,
      right: { of: 4, good: 3 },
      rightWithSource: { of: 4, good: 2 },
      exactQuotes: { of: 6, good: 5 },
      refusedRightly: { of: 2, good: 1 },
      wronglyRefused: { of: 3, good: 1 },
      medianMs: 5,
      medianLength: 3,
    });
  });

  it('names each floor that is missed, and none when all hold', () => {
    expect(belowFloors(tally(verdicts)).map((line) => line.split(' ')[0])).toEqual([
      'rightWithSource',
      'refusedRightly',
      'exactQuotes',
    ]);
    expect(belowFloors(tally([verdicts[0]!, verdicts[4]!]))).toEqual([]);
  });

  it('takes the middle of an even number of figures', () => {
    expect([median([4, 1, 3, 2]), median([]), median([7])]).toEqual([2.5, null, 7]);
  });
});
