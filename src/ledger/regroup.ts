/** All readings of the homes that changed, grouped into deals anew. */
import type { Assignment, KeptMark, LedgerWriter } from '../domain/ledger.ts';
import { dealsOf } from './deals.ts';
import { nameGroups } from './ids.ts';
import { type Mark, nameOfMark } from './mark.ts';
import { distinct, parseMark, type Standing } from './standings.ts';

export interface Regrouped {
  readonly assignments: ReadonlyMap<string, Assignment>;
  readonly absorbed: readonly { readonly id: string; readonly into: string }[];
}

/** @param before the id of the record that each reading stood in. */
export function regroup(
  fresh: readonly Standing[],
  moved: readonly Standing[],
  kept: readonly KeptMark[],
  before: ReadonlyMap<string, string>,
): Regrouped {
  const homeOf = new Map(moved.map(({ mark, home }) => [nameOfMark(mark), home]));
  const byHome = new Map<string, Mark[]>();
  const put = (home: string, mark: Mark) => {
    const marks = byHome.get(home);
    if (marks) marks.push(mark);
    else byHome.set(home, [mark]);
  };
  for (const { home, mark } of fresh) put(home, mark);
  for (const one of kept) put(homeOf.get(nameOfMark(one)) ?? one.home, parseMark(one));
  const groups = [...byHome].flatMap(([home, marks]) =>
    dealsOf(marks).map((deal) => ({ home, marks: deal.flatMap((stage) => stage.marks) })),
  );
  const { ids, absorbed } = nameGroups(
    groups.map(({ marks }) => marks),
    before,
  );
  const assignments = groups.flatMap(({ home, marks }, at) =>
    marks.map(
      (mark) => [nameOfMark(mark), { articleId: mark.articleId, no: mark.no, home, partnership: ids[at]! }] as const,
    ),
  );
  return { assignments: new Map(assignments), absorbed };
}

export function idsOf(kept: readonly KeptMark[]): Map<string, string> {
  return new Map(kept.flatMap((one) => (one.partnership === null ? [] : [[nameOfMark(one), one.partnership]])));
}

/** Where readings that were there stand now, and which ids were absorbed. */
export async function assign(
  ledger: LedgerWriter,
  { assignments, absorbed }: Regrouped,
  kept: readonly KeptMark[],
): Promise<void> {
  const changed = kept.flatMap((one) => {
    const now = assignments.get(nameOfMark(one));
    return now && (now.home !== one.home || now.partnership !== one.partnership) ? [now] : [];
  });
  await ledger.assign(changed);
  const alive = distinct([...assignments.values()].flatMap(({ partnership }) => partnership ?? []));
  await ledger.alias(absorbed, alive);
}
