import { describe, expect, it } from 'vitest';
import { askingClause } from '../../../src/answers/question/asking-clause.ts';

describe('the clause of a question that asks', () => {
  it.each([
    ['which mast goes silent when it rains', 'which mast goes silent'],
    ['if a splice fails, who repairs it', 'who repairs it'],
    ['when the lease ends, what becomes of the masts', 'what becomes of the masts'],
    ['in 2019 who ran the cable ship', 'who ran the cable ship'],
    ['apart from the harbour, how many sites has it', 'how many sites has it'],
    ['according to the filing, in what month did it open', 'in what month did it open'],
    ['what did the crews who laid the line complain of', 'what did the crews'],
    ['what is the room called in which the racks stand', 'what is the room called'],
    ['which port was it where the ship was built', 'which port was it'],
  ])('leaves out what tells of something: “%s”', (text, clause) => {
    expect(askingClause(text)).toBe(clause);
  });

  it.each([
    'who bought the mast and when did it open',
    'when did the ring open, and who paid for it',
    'it moves its hub from where to where',
    'tarn ring ready when',
    'what does the paper say about when the ring opens',
    'in which town is the lab',
    'who when',
    'since when',
  ])('keeps what asks as well: “%s”', (text) => {
    expect(askingClause(text)).toBe(text);
  });
});
