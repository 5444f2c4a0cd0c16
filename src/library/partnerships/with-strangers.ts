// Firms in no table, found in one sentence and known in all of them.
import type { PersonMention } from '../../domain/company.ts';
import type { Language } from '../../domain/text.ts';
import { distinct } from './context.ts';
import type { Actor, Clause } from './reading-types.ts';
import { strangersOf } from './strangers.ts';

/** A stranger found once is known in the rest of the text. */
export function withStrangers(
  clauses: readonly Clause[],
  language: Language,
  people: readonly PersonMention[],
): readonly Clause[] {
  const found = distinct(clauses.flatMap((clause) => strangersOf(clause, language, [...clause.actors, ...people])));
  if (found.length === 0) return clauses;
  const strangers = found.map((stranger) => ({ ...stranger, ...fullNameOf(stranger, clauses) }));
  return clauses.map((clause) => {
    const added = strangers.flatMap((stranger) => seenIn(clause, stranger));
    return added.length === 0
      ? clause
      : { ...clause, actors: [...clause.actors, ...added].sort((a, b) => a.start - b.start) };
  });
}

/** "SKY Perfect" where SKY Perfect JSAT is known. */
function fullNameOf({ name }: Actor, clauses: readonly Clause[]): Pick<Actor, 'id' | 'name'> | null {
  for (const { actors } of clauses)
    for (const actor of actors) if (actor.name.startsWith(`${name} `)) return { id: actor.id, name: actor.name };
  return null;
}

function seenIn(clause: Clause, stranger: Actor): Actor[] {
  if (stranger.start >= clause.start && stranger.end <= clause.end) return [stranger];
  const at = stranger.name.length > 1 ? clause.text.indexOf(stranger.name) : -1;
  const span = { start: clause.start + at, end: clause.start + at + stranger.name.length };
  const isNew = at >= 0 && !clause.actors.some(({ start, end }) => start < span.end && end > span.start);
  return isNew ? [{ ...stranger, ...span }] : [];
}
