// Sentences that go on about an event without naming it again: "It is not binding", "서명식은 27일 열렸다".
import { englishGoesOn, koreanGoesOn } from './anaphora-table.ts';
import type { Clause, Draft } from './reading-types.ts';

/** Sentences after the one that told of it in which an event may go on. */
const longest = 3;

export function continued(drafts: readonly Draft[], clauses: readonly Clause[]): Draft[] {
  const taken = new Set(drafts.flatMap((draft) => draft.clauses.map(({ index }) => index)));
  return drafts.map((draft) => {
    const more: Clause[] = [];
    for (const clause of draft.clauses) more.push(...following(draft, clause, clauses, taken));
    for (const { index } of more) taken.add(index);
    return more.length === 0 ? draft : { ...draft, clauses: [...draft.clauses, ...more] };
  });
}

function following(draft: Draft, from: Clause, clauses: readonly Clause[], taken: ReadonlySet<number>): Clause[] {
  const ids = new Set(draft.parties.map(({ id }) => id));
  const found: Clause[] = [];
  for (const clause of clauses.slice(from.index + 1, from.index + 1 + longest)) {
    if (taken.has(clause.index) || clause.section !== from.section || clause.actors.some(({ id }) => !ids.has(id)))
      break;
    if (!goesOn(clause)) break;
    found.push(clause);
  }
  return found;
}

function goesOn({ text, korean, actors }: Clause): boolean {
  if (korean) return koreanGoesOn.test(text) || actors.length === 0;
  return englishGoesOn.test(text);
}
