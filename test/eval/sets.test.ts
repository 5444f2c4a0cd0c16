// An exam stays one: nothing is learned from it, and nobody reads its failures by accident.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { evalSets, joinedSets } from './sets.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const joined = joinedSets(root);
const sets = [...evalSets(root), ...joined];
const namesOf = (chosen: typeof sets) => chosen.map(({ name }) => name).sort();

describe('the question sets', () => {
  it('train nothing where they are exams, and are guarded there', () => {
    const exams = sets.filter(({ trains }) => trains === 'none');
    expect(namesOf(exams)).toEqual([...namesOf(joined), 'fresh13', 'fresh16', 'sample2'].sort());
    expect(namesOf(exams.filter(({ guarded }) => !guarded))).toEqual([]);
  });

  it('train with their open half at most where they are guarded', () => {
    expect(namesOf(sets.filter(({ guarded, trains }) => guarded && trains === 'whole'))).toEqual([]);
  });

  it('are asked once more among the articles of other sets, their own beside them', () => {
    for (const { questions, fill } of joined) {
      const alone = sets.find((one) => one.questions === questions && one.fill.length === 2)!;
      expect(fill.length).toBeGreaterThan(alone.fill.length);
      expect(fill).toEqual(expect.arrayContaining([...alone.fill]));
    }
    expect(joined.length).toBeGreaterThan(0);
  });

  it('have a name of their own and a file of questions', () => {
    expect(new Set(namesOf(sets)).size).toBe(sets.length);
    expect(namesOf(sets.filter(({ questions }) => !existsSync(questions)))).toEqual([]);
  });
});
