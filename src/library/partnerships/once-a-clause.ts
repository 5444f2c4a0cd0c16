import type { Clause } from './reading-types.ts';

/** What is found in a clause, found once: readings of several deals share it. */
export function onceAClause<T>(find: (clause: Clause) => T): (clause: Clause) => T {
  const known = new WeakMap<Clause, { readonly found: T }>();
  return (clause) => {
    const before = known.get(clause);
    if (before) return before.found;
    const found = find(clause);
    known.set(clause, { found });
    return found;
  };
}
