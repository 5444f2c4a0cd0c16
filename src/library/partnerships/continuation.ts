// Sentences that go on about an event without naming it again: "It is not binding", "서명식은 27일 열렸다".
import { companyById } from '../companies/companies.ts';
import { englishGoesOn, englishSigners, englishWorth, koreanGoesOn } from './anaphora-table.ts';
import type { Clause, Draft } from './reading-types.ts';

/** Sentences after the one that told of it in which an event may go on. */
const longest = 3;

/** Each such sentence goes to the first event it may be of; events told in one sentence share it. */
export function continued(drafts: readonly Draft[], clauses: readonly Clause[]): Draft[] {
  const owners = new Map<number, Draft>();
  for (const draft of drafts) for (const { index } of draft.clauses) owners.set(index, draft);
  return drafts.map((draft) => {
    const more = draft.clauses.flatMap((clause) => following(draft, clause, clauses, owners));
    for (const { index } of more) owners.set(index, draft);
    return more.length === 0 ? draft : { ...draft, clauses: [...draft.clauses, ...new Set(more)] };
  });
}

function following(
  draft: Draft,
  from: Clause,
  clauses: readonly Clause[],
  owners: ReadonlyMap<number, Draft>,
): Clause[] {
  const ids = new Set(draft.parties.map(({ id }) => id));
  const found: Clause[] = [];
  for (const clause of clauses.slice(from.index + 1, from.index + 1 + longest)) {
    if (clause.section !== from.section) break;
    if (clause.actors.some(({ id }) => !ids.has(id) && !ids.has(companyById(id)?.parent ?? ''))) {
      // "The new company, Shatt Towers, will be run from Basra": still of it, though another is named.
      if (goesOn(clause) && !clause.triggers.some(({ weak }) => !weak)) continue;
      break;
    }
    const owner = owners.get(clause.index);
    if (owner && owner.clauses[0] !== draft.clauses[0]) {
      if (owner.parties.every(({ id }) => ids.has(id))) continue;
      break;
    }
    if (goesOn(clause)) found.push(clause);
    else if (clause.triggers.some(({ weak }) => !weak) || clause.actors.length === 0) break;
  }
  return found;
}

function goesOn({ text, korean, actors }: Clause): boolean {
  if (korean) return koreanGoesOn.test(text) || actors.length === 0;
  return englishGoesOn.test(text) || englishSigners.test(text) || (actors.length === 0 && englishWorth.test(text));
}
