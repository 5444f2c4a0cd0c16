// Of many firms in an English sentence those between whom the deal is, where words beside it say so: who signed it, who owns it, who supplies whom.
import { distinct } from './context.ts';
import { type Actor, after, before, type Clause, type Trigger } from './reading-types.ts';

type Groups = readonly (readonly Actor[])[];

/** null where no words say so. */
export function namedSides(
  clause: Clause,
  trigger: Trigger,
  acting: readonly Actor[],
  groups: Groups,
): readonly Actor[] | null {
  return signersOf(clause, trigger, acting) ?? ventureOf(clause, trigger, groups) ?? betweenOf(clause, groups);
}

/** "Under a contract signed on Sunday by A, B and C", "the agreement was signed at the B forum by a of A and d of D". */
function signersOf(clause: Clause, { form, end }: Trigger, acting: readonly Actor[]): readonly Actor[] | null {
  if (form !== 'paper') return null;
  const signed = /^[^.;]{0,40}\bsigned\b[^.;]{0,90}?\bby (?=[A-Z]|the )/.exec(after(clause, end, 200));
  const from = signed ? end + signed[0].length : Number.POSITIVE_INFINITY;
  const signers = acting.filter(({ start }) => start >= from);
  return distinct(signers).length > 1 ? signers : null;
}

/** "A and B announce that the joint venture is complete, subject to a sale to C": whoever is named behind takes no part. */
function ventureOf(clause: Clause, { kind, start, end }: Trigger, groups: Groups): readonly Actor[] | null {
  const [owners, ...more] = groups.filter((group) => group.at(-1)!.end <= start);
  if (kind !== 'joint-venture' || owners === undefined || more.length > 0 || distinct(owners).length < 2) return null;
  const joins = groups.some((group) => group[0]!.start >= end && joining.test(before(clause, group[0]!.start, 40)));
  return joins ? null : owners;
}

const joining = /\b(?:with|alongside|between|and|by) (?:the )?(?:[\w’'-]+ ){0,3}$/;

function betweenOf(clause: Clause, groups: Groups): readonly Actor[] | null {
  return (
    groups.find((group) => group.length > 1 && /\bbetween (?:the )?$/i.test(before(clause, group[0]!.start, 14))) ??
    null
  );
}

/** "The operator said Redwave is to be its lead supplier, which leaves Polarlink out": those named last before it. */
export function supplierAndBuyer(clause: Clause, { start, end }: Trigger, groups: Groups): readonly Actor[] | null {
  if (
    !/^(?:(?:is|are|was|were) (?:set )?to|will) be$/.test(clause.text.slice(start - clause.start, end - clause.start))
  )
    return null;
  return groups
    .filter((group) => group.at(-1)!.end <= start)
    .slice(-2)
    .flat();
}
