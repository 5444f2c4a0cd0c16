// The question sets are what the evaluation needs them to be.
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { halfOf, type Question, readQuestions } from './question-set.ts';

const file = (name: string) => fileURLToPath(new URL(`../fixtures/questions/${name}.jsonl`, import.meta.url));

describe.each([
  ['sample', 110],
  ['sample2', 150],
  ['articles', 80],
  ['articles2', 140],
  ['articles3', 200],
  ['fresh', 80],
  ['fresh2', 200],
  ['fresh3', 240],
  ['fresh6', 450],
  ['fresh7', 180],
  ['fresh8', 400],
  ['fresh9', 380],
  ['fresh10', 380],
  ['fresh11', 380],
  ['fresh12', 200],
  ['fresh13', 200],
  ['fresh14', 200],
  ['fresh15', 200],
  ['fresh16', 200],
])('%s questions', (name, least) => {
  const questions = readQuestions(file(name));

  it(`are at least ${least}, in both languages, with ids of their own`, () => {
    expect(questions.length).toBeGreaterThanOrEqual(least);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    expect(new Set(questions.map(({ lang }) => lang))).toEqual(new Set(['en', 'ko']));
  });

  it('follow up only questions asked before them', () => {
    const asked = new Set<string>();
    for (const { id, followsUp } of questions) {
      if (followsUp !== undefined) expect(asked, id).toContain(followsUp);
      asked.add(id);
    }
  });

  it('say what an answer must hold and where it must come from', () => {
    const vague = questions.filter(({ expect: { kind, anyOf, inClaim, sources } }) => {
      return kind === 'answered' && ((anyOf ?? inClaim) === undefined || sources === undefined);
    });
    expect(vague.map(({ id }) => id)).toEqual([]);
  });

  it('fall into two halves of similar size', () => {
    const tune = questions.filter(({ id }) => halfOf(id) === 'tune').length / questions.length;
    expect(Math.abs(tune - 0.5)).toBeLessThan(0.1);
  });
});

describe('all sets together', () => {
  const all: Question[] = ['sample', 'articles', 'fresh', 'fresh2'].flatMap((name) => readQuestions(file(name)));
  const unanswerable = all.filter(({ expect: { kind } }) => kind === 'no-evidence');

  it('hold at least 60 questions without an answer, half of them near misses', () => {
    const near = unanswerable.filter(({ kind }) => kind !== 'refuse').length;
    expect(unanswerable.length).toBeGreaterThanOrEqual(60);
    expect(near / unanswerable.length).toBeGreaterThanOrEqual(0.5);
  });
});
