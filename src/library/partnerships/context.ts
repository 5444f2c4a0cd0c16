// Who "the two companies", "the operator" or "Park" are: what the sentences before, the heading and the title have named.
import type { PersonMention } from '../../domain/company.ts';
import type { Actor, Clause } from './reading-types.ts';

export interface Context {
  /** The latest companies named together, of which "the two" is said. */
  pair: readonly Actor[];
  /** The latest told of as partners, whoever was named together since: "양사", "the two companies". */
  partners: readonly Actor[];
  /** They were told of as partners, not only named in one sentence. */
  linked: boolean;
  /** Index of the clause that named them; -1 for the title. */
  pairAt: number;
  /** The company the text was last about. */
  focus: Actor | null;
  /** Index of the latest clause that named it, or went on about it as "it". */
  focusAt: number;
  /** How often each firm was named so far. */
  readonly counts: Map<string, { readonly actor: Actor; times: number }>;
  /** Whose own text it is: what it tells without saying of whom is told of that firm. */
  readonly house: Actor | null;
  /** Of the latest visit. */
  host: Actor | null;
  readonly title: readonly Actor[];
  /** Those that the sentence before names. */
  latest: readonly Actor[];
  /** The latest sentence that told of money raised, and whose money. */
  round: { readonly clause: Clause; readonly firm: Actor } | null;
}

/** @param house whose own text it is; null for most. */
export function contextOf(title: readonly Actor[], house: Actor | null): Context {
  const named = distinct(title);
  const pair = named.length >= 2 ? named : [];
  return {
    pair,
    partners: [],
    linked: pair.length === 2,
    pairAt: -1,
    focus: house ?? named[0] ?? null,
    focusAt: -1,
    house,
    host: null,
    title: named,
    latest: [],
    round: null,
    counts: new Map(),
  };
}

export function count({ counts }: Context, named: readonly Actor[]): void {
  for (const actor of named) {
    const known = counts.get(actor.id);
    if (known) known.times += 1;
    else counts.set(actor.id, { actor, times: 1 });
  }
}

/** Whom the text is about most, but for one. */
export function mostNamed({ counts }: Context, but: Actor, fits: (actor: Actor) => boolean = () => true): Actor | null {
  const others = [...counts.values()].filter(({ actor }) => actor.id !== but.id && fits(actor));
  return others.sort((a, b) => b.times - a.times)[0]?.actor ?? null;
}

/** Sentences that a name in the title counts for. */
const worthOfTitle = 2;
/** Named in so many, a firm may be what the text is about. */
const leastOfMain = 2;

/** The one firm that the whole text is about: whose own it is, or who is named more often than others, the title first. */
export function mainOf({ house, title, counts }: Context): Actor | null {
  if (house) return house;
  const weighed = [...counts.values()].map(({ actor, times }) => ({
    actor,
    weight: times + (title.some(({ id }) => id === actor.id) ? worthOfTitle : 0),
  }));
  const [first, second] = weighed.sort((a, b) => b.weight - a.weight);
  if (!first || first.weight < leastOfMain || first.weight === second?.weight) return null;
  return title.some(({ id }) => id === first.actor.id) ? first.actor : null;
}

export function distinct(actors: readonly Actor[]): Actor[] {
  return actors.filter((actor, i) => actors.findIndex(({ id }) => id === actor.id) === i);
}

/** People who act for a company that their sentence does not name: "Park signed …". */
export function actorsOfPeople(clause: Clause, people: readonly PersonMention[], known: readonly Actor[]): Actor[] {
  const found: Actor[] = [];
  for (const { name, companyId } of people) {
    if (companyId === null) continue;
    const company = known.find(({ id }) => id === companyId);
    if (!company || [...clause.actors, ...found].some(({ id }) => id === companyId)) continue;
    const at = placeOf(clause, name);
    if (at) found.push({ ...company, ...at });
  }
  return found;
}

function placeOf(clause: Clause, name: string) {
  for (const word of [name, ...name.split(/[\s·]+/)]) {
    if (word.length < 3 || /^[a-z]/.test(word)) continue;
    const at = clause.text.indexOf(word);
    const free = at >= 0 && !/[\p{L}\d-]/u.test(clause.text[at - 1] ?? ' ');
    if (free && !/[A-Za-z\d]/.test(clause.text[at + word.length] ?? ' '))
      return { start: clause.start + at, end: clause.start + at + word.length };
  }
  return null;
}
