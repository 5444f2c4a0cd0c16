// An exam stays one: nothing is learned from it, and nobody reads its failures by accident.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { evalSets } from './sets.ts';

const sets = evalSets(fileURLToPath(new URL('../..', import.meta.url)));
const namesOf = (chosen: typeof sets) => chosen.map(({ name }) => name).sort();

describe('the question sets', () => {
  it('train nothing where they are exams, and are guarded there', () => {
    const exams = sets.filter(({ trains }) => trains === 'none');
    expect(namesOf(exams)).toEqual(['fresh13', 'fresh16', 'sample2']);
    expect(namesOf(exams.filter(({ guarded }) => !guarded))).toEqual([]);
  });

  it('train with their open half at most where they are guarded', () => {
    expect(namesOf(sets.filter(({ guarded, trains }) => guarded && trains === 'whole'))).toEqual([]);
  });

  it('have a name of their own and a file of questions', () => {
    expect(new Set(namesOf(sets)).size).toBe(sets.length);
    expect(namesOf(sets.filter(({ questions }) => !existsSync(questions)))).toEqual([]);
  });
});
