// What a whole article says of its firms: in how many sentences each is named, whom the title names, what is told of whom.
import { companyById } from '../../companies/companies.ts';
import type { Actor, Clause, Draft } from '../reading-types.ts';

/** What is measured of a deal, by name. */
export type Evidence = Readonly<Record<string, number>>;

export interface Standing {
  readonly clauses: readonly Clause[];
  readonly titled: ReadonlySet<string>;
  /** Of each firm, the indexes of the clauses that name it. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** Named in more clauses than any other. */
  readonly most: string | null;
  /** What is told of the article, in the order of the text. */
  readonly told: readonly Draft[];
}

export function standingOf(clauses: readonly Clause[], titled: readonly Actor[], told: readonly Draft[]): Standing {
  const places = new Map<string, number[]>();
  for (const { index, actors } of clauses) {
    for (const { id } of actors) {
      const known = places.get(id);
      if (!known) places.set(id, [index]);
      else if (known.at(-1) !== index) known.push(index);
    }
  }
  let most: string | null = null;
  for (const [id, at] of places) if (most === null || at.length > places.get(most)!.length) most = id;
  return { clauses, titled: new Set(titled.map(({ id }) => id)), places, most, told };
}

/** First sentences: what a text is about is named there. */
const LEAD = 3;
/** Never named before. */
const NEVER = 30;

/** @param at index of the clause that tells of it. */
export function standingEvidence(draft: Draft, at: number, standing: Standing): Evidence {
  const { titled, places, most, told } = standing;
  const ids = draft.parties.map(({ id }) => id);
  const named = ids.map((id) => places.get(id) ?? []);
  const times = named.map(({ length }) => length);
  const inTitle = ids.filter((id) => titled.has(id) || [...titled].some((other) => areKin(id, other))).length;
  const [first = [], ...others] = named;
  return {
    parties: ids.length,
    unknown: ids.filter((id) => companyById(id) === null).length,
    titled: titled.size === 0 ? -1 : inTitle / ids.length,
    othersTitled: Number([...titled].some((id) => !ids.includes(id))),
    hasMost: Number(most !== null && ids.includes(most)),
    most: Math.max(...times),
    least: Math.min(...times),
    once: times.filter((many) => many < 2).length,
    inLead: named.filter(([early = LEAD]) => early < LEAD).length / ids.length,
    together: first.filter((index) => others.every((other) => other.includes(index))).length,
    unsaid: Math.max(...named.map((places) => sentencesSince(places, at))),
    first: Number(told[0] === draft),
    ...besideOthers(draft, ids, told),
  };
}

function areKin(a: string, b: string): boolean {
  return companyById(a)?.parent === b || companyById(b)?.parent === a;
}

function sentencesSince(places: readonly number[], at: number): number {
  const latest = places.findLast((index) => index <= at);
  return latest === undefined ? NEVER : at - latest;
}

/** What else the article tells of some of them. */
function besideOthers(draft: Draft, ids: readonly string[], told: readonly Draft[]): Evidence {
  const found = { same: 0, within: 0, around: 0, crossing: 0, beside: 0 };
  const [own] = draft.clauses;
  for (const other of told) {
    // "Andor and Celmar each signed with Belmar": one word tells of both.
    if (other.trigger.start === draft.trigger.start) continue;
    const theirs = other.parties.map(({ id }) => id);
    const shared = ids.filter((id) => theirs.includes(id)).length;
    if (shared === ids.length && shared === theirs.length) found.same += 1;
    else if (shared === ids.length) found.around += 1;
    else if (shared === theirs.length) found.within += 1;
    else if (shared > 0) found.crossing += 1;
    if (other.clauses[0]!.index === own!.index) found.beside += 1;
  }
  return found;
}
