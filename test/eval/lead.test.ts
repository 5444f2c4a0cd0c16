// An answer that quotes the right sentence but leads with another fact, or with the wrong yes or no, is wrong.
import { describe, expect, it } from 'vitest';
import { leadFaults } from './lead.ts';
import type { Question } from './question-set.ts';

function asked(kind: Question['kind'], expected: Omit<Question['expect'], 'kind'>): Question {
  return { id: 'q', text: 'q', lang: 'en', kind, expect: { kind: 'answered', ...expected } };
}

const who = asked('who', { anyOf: [['Park Jung-ho']] });

describe('the lead of an answer', () => {
  it.each([
    ['Jack Ma, founder — Jack Ma met Park Jung-ho.', ['leads with something else']],
    ['Park Jung-ho, CEO — Jack Ma met Park Jung-ho.', []],
    ['Jack Ma met Park Jung-ho.', []],
  ])('%s', (text, faults) => expect(leadFaults(who, [{ text }])).toEqual(faults));

  it('may come in the second claim', () => {
    expect(leadFaults(who, [{ text: 'Ma — x' }, { text: 'Park Jung-ho — x' }])).toEqual([]);
  });

  it.each([
    ['예 — 두 회사는 양해각서를 맺었다.', 'no', 1],
    ['Yes: they did.', 'no', 1],
    ['No — it binds nobody.', 'no', 0],
    ['No — never.', 'yes', 1],
    ['아니요, 아니다.', 'yes', 1],
    ['Nokia did.', 'yes', 0],
    ['예상 금액은 다르다.', 'no', 0],
  ] as const)('%s where %s is right: %i fault', (text, polarity, faults) => {
    expect(leadFaults(asked('yes-no', { polarity }), [{ text }])).toHaveLength(faults);
  });
});
