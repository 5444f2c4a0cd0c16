/**
 * What versions of the program told of sets that they had not seen, each deal with whether the gold has it. A version that
 * rules were made in knows the sets it was made from too well to err there as it errs elsewhere.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { companyById } from '../../src/library/companies/companies.ts';
import type { Clause, Draft, Trigger } from '../../src/library/partnerships/reading-types.ts';
import { sceneOf } from '../../src/library/partnerships/scene.ts';
import { standingOf } from '../../src/library/partnerships/trust/standing.ts';
import { evidenceOf } from '../../src/library/partnerships/trust/trusted.ts';
import { areSameParties, type GoldArticle, type GoldSet, goldArticles } from '../eval/gold-articles.ts';
import { isOfOneHouse } from '../eval/gold-houses.ts';

/** A line of test/fixtures/ledger/told.jsonl: so many versions told just this of an article. */
interface Run {
  readonly set: GoldSet;
  readonly id: string;
  readonly times: number;
  readonly told: readonly {
    readonly at: readonly [number, number];
    readonly word: string;
    readonly kind: Trigger['kind'];
    readonly paper?: true;
    readonly weak?: true;
    readonly past?: true;
    readonly explicit?: true;
    readonly parties: readonly (readonly [string, string])[];
  }[];
}

export interface ToldDeal {
  readonly set: GoldSet;
  readonly article: string;
  readonly weight: number;
  readonly right: boolean;
  readonly evidence: Readonly<Record<string, number>>;
}

export function toldDeals(root: string): ToldDeal[] {
  const runs = readFileSync(join(root, 'test/fixtures/ledger/told.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line): Run => JSON.parse(line));
  const articles = new Map(
    [...new Set(runs.map(({ set }) => set))].flatMap((set) => goldArticles('all', set)).map((one) => [one.id, one]),
  );
  const versions = new Map<string, number>();
  for (const { id, times } of runs) versions.set(id, (versions.get(id) ?? 0) + times);
  return runs.flatMap((run) => dealsOf(run, articles.get(run.id)!, run.times / versions.get(run.id)!));
}

function dealsOf({ set, id, told }: Run, { read, expect }: GoldArticle, weight: number): ToldDeal[] {
  const scene = sceneOf(read);
  if (scene === null) return [];
  const { titled } = scene;
  const clauses = withParties(scene.clauses, told);
  const named = new Set(clauses.flatMap(({ actors }) => actors.map((actor) => actor.id)));
  const drafts = told
    .flatMap((one) => draftOf(one, read.text, clauses) ?? [])
    .filter(({ parties }) => parties.every((party) => named.has(party.id)));
  const standing = standingOf(clauses, titled, drafts);
  const open = [...expect.partnerships];
  return drafts.map((draft) => {
    const names = draft.parties.map((party) => (companyById(party.id) ? party.id : `new:${party.name}`));
    const fits = open.filter(({ parties }) => areSameParties(parties, names, isOfOneHouse));
    const gold = fits.find(({ kind }) => kind === draft.trigger.kind) ?? fits[0];
    if (gold) open.splice(open.indexOf(gold), 1);
    return {
      set,
      article: id,
      weight,
      right: gold !== undefined,
      evidence: Object.assign({}, ...evidenceOf(draft, standing)),
    };
  });
}

/** Whom this version takes for no firm any more stood in the sentences for the one that told of him. */
function withParties(clauses: readonly Clause[], told: Run['told']): readonly Clause[] {
  const known = new Set(clauses.flatMap(({ actors }) => actors.map(({ id }) => id)));
  const parties = new Map(told.flatMap((one) => one.parties).filter(([id]) => !known.has(id)));
  if (parties.size === 0) return clauses;
  return clauses.map((clause) => {
    const more = [...parties].flatMap(([id, name]) =>
      placesOf(clause.text, name).map((at) => ({
        id,
        name,
        start: clause.start + at,
        end: clause.start + at + name.length,
      })),
    );
    return { ...clause, actors: [...clause.actors, ...more].sort((a, b) => a.start - b.start) };
  });
}

function placesOf(text: string, name: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) found.push(at);
  return found;
}

/** Null where the text no longer stands as that version had it. */
function draftOf(told: Run['told'][number], text: string, clauses: readonly Clause[]): Draft | null {
  const [start, end] = told.at;
  const clause = clauses.find((one) => start >= one.start && end <= one.end);
  if (!clause || text.slice(start, end) !== told.word) return null;
  return {
    trigger: { start, end, kind: told.kind, form: told.paper ? 'paper' : 'deed', weak: told.weak ?? false },
    modality: told.past ? 'past' : 'happened',
    parties: told.parties.map(([id, name]) => ({ id, name, start: -1, end: -1 })),
    roles: null,
    explicit: told.explicit ?? false,
    clauses: [clause],
    refers: false,
    background: false,
  };
}
