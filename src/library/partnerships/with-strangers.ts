// Firms in no table, found in one sentence and known in all of them.
import type { PersonMention } from '../../domain/company.ts';
import type { Language } from '../../domain/text.ts';
import { companyById } from '../companies/companies.ts';
import { distinct } from './context.ts';
import type { Actor, Clause } from './reading-types.ts';
import { strangersOf } from './strangers.ts';

/** A stranger found once is known in the rest of the text. */
export function withStrangers(
  clauses: readonly Clause[],
  language: Language,
  people: readonly PersonMention[],
): readonly Clause[] {
  const named = withoutPeople(clauses, people);
  const found = distinct(
    named.flatMap((clause) => strangersOf(clause, language, [...clause.actors, ...people])),
  ).filter(({ name }) => !isSomebody(name, people));
  if (found.length === 0) return named;
  const strangers = found.map((stranger) => ({ ...stranger, ...fullNameOf(stranger, named) }));
  return named.map((clause) => {
    const added = strangers.flatMap((stranger) => seenIn(clause, stranger));
    return added.length === 0
      ? clause
      : { ...clause, actors: [...clause.actors, ...added].sort((a, b) => a.start - b.start) };
  });
}

/** "Hale" where Tom Hale speaks, "Mr Lund": people, though the place of the name is that of a firm. */
function withoutPeople(clauses: readonly Clause[], people: readonly PersonMention[]): readonly Clause[] {
  return clauses.map((clause) => {
    if (clause.actors.length === 0) return clause;
    const actors = clause.actors.filter(({ id, name }) => !isSomebody(name, people) || companyById(id) !== null);
    return actors.length === clause.actors.length ? clause : { ...clause, actors };
  });
}

function isSomebody(name: string, people: readonly PersonMention[]): boolean {
  return (
    /^(?:Mr|Ms|Mrs|Dr|Prof|Sir)\b/.test(name) ||
    (/^[A-Z]/.test(name) && people.some((one) => one.name.endsWith(` ${name}`)))
  );
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
