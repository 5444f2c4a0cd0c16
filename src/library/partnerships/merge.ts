// Drafts of one event told in several sentences of an article become one.
import type { FoundDate } from '../dates/dates.ts';
import { isDateline, isHearsay } from './date-owner.ts';
import { rankOf } from './ranks.ts';
import { before, type Clause, type Draft, type Trigger } from './reading-types.ts';
import { traitsOf } from './traits.ts';

/** Kinds that may be told of one event; the one of the higher rank names it. */
const together: Readonly<Record<string, readonly string[]>> = {
  agreement: ['mou', 'joint-venture', 'acquisition', 'investment', 'contract'],
  contract: ['joint-venture', 'acquisition', 'agreement'],
  investment: ['acquisition', 'joint-venture', 'agreement'],
  talks: ['visit'],
  visit: ['talks'],
};

/** No article tells of more; what does is a list or a trick. */
const mostEvents = 60;
const mostClauses = 16;

export function mergeDrafts(
  drafts: readonly Draft[],
  dates: readonly FoundDate[],
  clauses: readonly Clause[],
): Draft[] {
  const merged: Draft[] = [];
  for (const one of drafts) {
    const draft = isDeniedAfter(one, clauses) ? { ...one, modality: 'denied' as const } : one;
    const fits = merged.filter((other) => areOne(other, draft, dates));
    // The event of the day rather than one it recalls.
    const at = merged.indexOf(fits.findLast(({ modality }) => modality === 'happened') ?? fits.at(-1)!);
    if (at < 0 && merged.length < mostEvents) merged.push(draft);
    else if (at >= 0) merged[at] = joined(merged[at]!, draft);
  }
  return merged.filter((draft) => isWorthKeeping(draft, merged, dates));
}

/** "… met. Neither company confirmed it; one called it untrue": said and taken back. */
function isDeniedAfter({ trigger, clauses: own, parties }: Draft, clauses: readonly Clause[]): boolean {
  if (trigger.form === 'paper' && !trigger.weak) return false;
  const next = clauses[own[0]!.index + 1];
  if (!next?.actors.every(({ id }) => parties.some((party) => party.id === id))) return false;
  return traitsOf(next).denied && next.triggers.length === 0 && !ofAnotherWish.test(next.text);
}

/** "It has no intention of taking control": denies something else than what was told. */
const ofAnotherWish = /\bno (?:plans?|intention)\b(?: of| to)?|계획(?:은|이) 없/i;

const isTold = ({ modality }: Draft) => modality === 'happened' || modality === 'past';

function areOne(a: Draft, b: Draft, dates: readonly FoundDate[]): boolean {
  if (!sameParties(a, b) || isTold(a) !== isTold(b)) return false;
  if (!isTold(a) && a.modality !== b.modality) return false;
  if (a.background !== b.background) return false;
  if (isSigning(a.trigger) || isSigning(b.trigger)) return !yearsClash(a, b, dates);
  if (b.refers && isBond(a.trigger) && !yearsClash(a, b, dates)) return true;
  if (a.modality !== b.modality && a.trigger.kind !== b.trigger.kind) return false;
  if (a.trigger.kind !== b.trigger.kind && !a.trigger.weak && !b.trigger.weak && !mayBeOne(a.trigger, b.trigger))
    return false;
  const named = a.trigger.kind !== b.trigger.kind && !a.trigger.weak && !b.trigger.weak;
  if (named && isNewPaper(b) && datesIn(a, dates).length === 0 && datesIn(b, dates).length > 0) return false;
  return !datesClash(a, b, dates, named);
}

function mayBeOne(a: Trigger, b: Trigger): boolean {
  return (together[a.kind]?.includes(b.kind) ?? false) || (together[b.kind]?.includes(a.kind) ?? false);
}

/** A verb of signing without its paper: whatever was signed. */
const isSigning = ({ form, weak }: Trigger) => form === 'deed' && weak;

function sameParties(a: Draft, b: Draft): boolean {
  const [left, right] = [idsOf(a), idsOf(b)];
  if (left.size === right.size) return [...left].every((id) => right.has(id));
  const [small, large] = left.size < right.size ? [left, right] : [right, left];
  const [loose, full] = left.size < right.size ? [a, b] : [b, a];
  // A heading names some, the sentence below it all.
  if (
    isHeading(loose) &&
    loose.trigger.kind === full.trigger.kind &&
    full.clauses[0]!.index - loose.clauses[0]!.index <= heading
  )
    return [...small].every((id) => large.has(id));
  // "Under the contract A will own the network and B deliver it": some of those who signed it.
  if (loose === b && isReferred(loose) && [...small].every((id) => large.has(id))) return true;
  // "The deal, signed with the port": one more for what was told before.
  if (!full.explicit && [...small].every((id) => large.has(id))) return true;
  return (!loose.explicit || loose.trigger.weak) && [...small].every((id) => large.has(id));
}

/** "The contract", "이번 계약": one told of before. */
function isReferred({ trigger, clauses: [clause] }: Draft): boolean {
  if (trigger.form !== 'paper' || trigger.weak) return false;
  const lead = before(clause!, trigger.start, 24);
  return clause!.korean
    ? /(?:이번|이|해당|동) (?:[가-힣]{2,6} )?$/.test(lead)
    : /\b(?:the|this)(?: new| latest| same)? $/i.test(lead);
}

/** Sentences from a heading to what it is of. */
const heading = 4;

/** The sentence below a heading says more than the heading. */
function isShortOf(a: Draft, b: Draft): boolean {
  return isHeading(a) && a.trigger.kind === b.trigger.kind && a.parties.length < b.parties.length;
}

/** The first lines of a text, without the mark of a sentence. */
function isHeading({ clauses: [clause] }: Draft): boolean {
  return clause!.index < 2 && !/[.!?…]["”’)]*$|다["”’)]*$/.test(clause!.text);
}

function idsOf({ parties }: Draft): Set<string> {
  return new Set(parties.map(({ id }) => id));
}

/** Each has days of its own (a paper of another name strictly so) and none of them is the other's. */
function datesClash(a: Draft, b: Draft, dates: readonly FoundDate[], strictly: boolean): boolean {
  const [left, right] = [datesIn(a, dates), datesIn(b, dates)];
  if (left.length === 0 || right.length === 0) return false;
  return !left.some((one) => right.some((other) => agree(one, other, strictly)));
}

/** "They signed a development agreement in March 2022": another one than the purchase told before. */
function isNewPaper({ trigger, clauses: [clause] }: Draft): boolean {
  return (
    trigger.form === 'paper' && !clause!.korean && /\ban? (?:[\w-]+ ){0,3}$/i.test(before(clause!, trigger.start, 40))
  );
}

/** "The deal" may be signed and closed months apart, but of another year it is another one. */
function yearsClash(a: Draft, b: Draft, dates: readonly FoundDate[]): boolean {
  const [left, right] = [a, b].map((one) =>
    datesIn(one, dates).flatMap(({ record: { value } }) => value?.slice(0, 4) ?? []),
  );
  if (left!.length > 0 && right!.length > 0) return !left!.some((year) => right!.includes(year));
  // "On Monday" is none of "in 2020".
  const ofTheWeek = (one: Draft) => datesIn(one, dates).some(({ parsed }) => parsed.weekday !== undefined);
  return (left!.length > 0 && ofTheWeek(b)) || (right!.length > 0 && ofTheWeek(a));
}

const isBond = ({ kind, weak }: Trigger) => !weak && !['talks', 'visit', 'launch', 'ended'].includes(kind);

function datesIn({ clauses }: Draft, dates: readonly FoundDate[]): FoundDate[] {
  return dates.filter(
    (date) =>
      ['signed', 'announced', 'took-place', 'mentioned'].includes(date.record.means) &&
      clauses.some((clause) => isIn(clause, date) && !isDateline(clause, date) && !isHearsay(clause, date)),
  );
}

const isIn = (clause: Clause, { start, end }: FoundDate) => start >= clause.start && end <= clause.end;

function agree({ record: a, parsed: p }: FoundDate, { record: b, parsed: q }: FoundDate, strictly: boolean): boolean {
  if (a.value !== null && b.value !== null)
    return a.value.startsWith(b.value) || b.value.startsWith(a.value) || announcedAfter(a, b, strictly ? 0 : 2);
  return p.month === q.month && p.day === q.day && p.weekday === q.weekday;
}

/** Signed first and announced within so many months: two dates of one event. */
function announcedAfter(a: FoundDate['record'], b: FoundDate['record'], most: number): boolean {
  if (a.means === b.means || (a.means !== 'announced' && b.means !== 'announced')) return false;
  const months = (value: string) => Number(value.slice(0, 4)) * 12 + Number(value.slice(5, 7) || '0');
  return Math.abs(months(a.value!) - months(b.value!)) <= most;
}

function joined(a: Draft, b: Draft): Draft {
  const main = rankOf(b.trigger) < rankOf(a.trigger) || isShortOf(a, b) ? b : a;
  const clauses = [...new Set<Clause>([...main.clauses, ...a.clauses, ...b.clauses])].slice(0, mostClauses);
  const other = main === a ? b : a;
  const { parties, roles } = main.parties.length >= other.parties.length ? main : other;
  const modality = a.modality === 'happened' || b.modality === 'happened' ? 'happened' : main.modality;
  return { ...main, clauses, parties, roles, modality, explicit: a.explicit || b.explicit };
}

function isWorthKeeping(draft: Draft, all: readonly Draft[], dates: readonly FoundDate[]): boolean {
  const rivals = all.filter((other) => other !== draft && sameParties(other, draft));
  const dated = datesIn(draft, dates).length > 0;
  if (draft.background) return dated;
  if (!isTold(draft) && (draft.trigger.weak || draft.trigger.kind === 'launch')) return false;
  if (!isTold(draft)) return !rivals.some((other) => isTold(other) && rankOf(other.trigger) <= rankOf(draft.trigger));
  if (draft.trigger.weak && !draft.explicit && draft.trigger.form === 'deed') return false;
  const passing = draft.trigger.weak || (draft.trigger.kind === 'talks' && !dated);
  return (
    !passing ||
    !rivals.some(
      (other) => other.modality === 'happened' && !other.background && rankOf(other.trigger) < rankOf(draft.trigger),
    )
  );
}
