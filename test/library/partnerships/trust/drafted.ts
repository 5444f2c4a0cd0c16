// A deal as it is before it is weighed, for tests: a word of the text, and between whom.
import type { Draft } from '../../../../src/library/partnerships/reading-types.ts';
import type { Scene } from '../../../../src/library/partnerships/scene.ts';
import { type Standing, standingOf } from '../../../../src/library/partnerships/trust/standing.ts';

/** @param ids of the parties; @returns it beside what the article says. */
export function drafted({ clauses, titled }: Scene, word: string, ids: readonly string[]): [Draft, Standing] {
  const clause = clauses.find(({ text }) => text.includes(word))!;
  const start = clause.start + clause.text.indexOf(word);
  const draft: Draft = {
    trigger: { start, end: start + word.length, kind: 'contract', form: 'paper', weak: false },
    modality: 'happened',
    parties: ids.map((id) => ({ id, name: id, start: -1, end: -1 })),
    roles: null,
    explicit: true,
    clauses: [clause],
    refers: false,
    background: false,
  };
  return [draft, standingOf(clauses, titled, [draft])];
}
