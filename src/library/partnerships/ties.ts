// Whether companies named in one sentence are tied to each other in its event, and whether it is one event for all of them.
import { groupsOf, isMeans } from './acting.ts';
import { partnerOf, partnersSuchAs } from './anaphora-table.ts';
import { distinct } from './context.ts';
import { isKoreanPartner, isKoreanTopic } from './korean-particles.ts';
import { type Actor, after, before, type Clause, type Trigger } from './reading-types.ts';

/** Launches and loose words of working together need a tie between the companies; strong words are one by themselves. */
export function linked(clause: Clause, trigger: Trigger, parties: readonly Actor[]): readonly Actor[] {
  if (parties.length > 1 && !isDone(clause, trigger, parties)) return [];
  if (!trigger.weak && trigger.kind !== 'launch') return parties;
  // "LG전자와 두산로보틱스도 신제품을 내놓으며": each its own.
  if (clause.korean && trigger.kind === 'launch' && parties.some(({ end }) => /^도[ ,]/.test(after(clause, end, 2))))
    return [];
  if (parties.some(({ start }) => start < clause.start || start >= clause.end)) return parties;
  const groups = groupsOf(
    clause,
    parties.filter((party) => !isMeans(clause, party)),
  );
  const tied = groups.filter((group, i) => i === subjectOf(clause, groups, trigger) || isPartner(clause, group));
  const alone = tied.length === 1 && tied[0]!.length === 1;
  return tied.length === 0 || alone ? [] : distinct(tied.flat());
}

const choosing = /^(?:select|cho|pick|tap|commission|[가-힣]{2,5}로 (?:선정|낙점|뽑))/i;

/** Somebody is chosen or bought by somebody: a buyer and its helper, or chosen firms alone, are no parties of it. */
function isDone(clause: Clause, trigger: Trigger, parties: readonly Actor[]): boolean {
  if (trigger.form !== 'deed') return true;
  if (trigger.kind === 'contract' && choosing.test(clause.text.slice(trigger.start - clause.start)))
    return groupsOf(clause, parties).length > 1;
  if (trigger.kind !== 'acquisition' || clause.korean) return true;
  const others = parties.filter(({ start }) => start >= trigger.end);
  return (
    others.length === 0 ||
    others.some(({ start }) => !/\b(?:with|alongside) (?:the )?$/i.test(before(clause, start, 20)))
  );
}

/** The group that acts: the last one before the stage word, else the first. */
function subjectOf(clause: Clause, groups: readonly (readonly Actor[])[], trigger: Trigger): number {
  const at = groups.findLastIndex((group) => group.at(-1)!.end <= trigger.start && !isPartner(clause, group));
  return Math.max(at, 0);
}

function isPartner(clause: Clause, group: readonly Actor[]): boolean {
  if (clause.korean) return isKoreanPartner.test(after(clause, group.at(-1)!.end, 40));
  const lead = before(clause, group[0]!.start, 80);
  if (group.length > 1 && /\b(?:of|by) (?:the )?$/i.test(lead)) return true;
  if (isPartnerNoun.test(after(clause, group.at(-1)!.end, 40)) && /\b(?:an?|the|its) $/i.test(lead)) return true;
  const far = before(clause, group[0]!.start, 240);
  return partnerOf.test(far) || partnersSuchAs.test(far);
}

/** "Has become an Nvidia cloud partner". */
const isPartnerNoun = /^(?:['’]s)? (?:[\w-]+ ){0,3}partner\b/i;

const severally = /각각|각기|\brespectively\b|\bseparate(?:ly)?\b|\bone (?:each )?with\b/i;

/** "Contracts": a paper for each. */
function isPlural(clause: Clause, { start, end }: Trigger): boolean {
  return /^(?:contracts|agreements|deals|pacts|accords|memoranda)$/i.test(
    clause.text.slice(start - clause.start, end - clause.start),
  );
}

/** "A는 B와, C는 D와 각각 손잡았다", "A with B and C with D". */
export function pairwise(clause: Clause, parties: readonly Actor[]): (readonly Actor[])[] | null {
  if (parties.length < 4 || parties.length % 2 > 0) return null;
  const pairs = parties.flatMap((party, i) => (i % 2 === 0 ? [[party, parties[i + 1]!] as const] : []));
  const joined = pairs.every(([one, other]) =>
    clause.korean
      ? isKoreanTopic.test(after(clause, one.end, 8)) && isKoreanPartner.test(after(clause, other.end, 8))
      : /\bwith (?:the )?(?:[\w’'-]+ ){0,3}$/i.test(before(clause, other.start, other.start - one.end)),
  );
  return joined ? pairs : null;
}

/** "Contracts with A and B, respectively": one event for each. */
export function eachOf(clause: Clause, trigger: Trigger, parties: readonly Actor[]): (readonly Actor[])[] {
  if (parties.length < 3 || !(severally.test(clause.text) || isPlural(clause, trigger))) return [parties];
  const groups = groupsOf(clause, parties);
  if (groups.length < 2) return [parties];
  const one = groups.find((group) => group.length === 1)?.[0] ?? parties[0]!;
  return parties
    .filter(({ id }) => id !== one.id)
    .map((other) => (other.start < one.start ? [other, one] : [one, other]));
}
