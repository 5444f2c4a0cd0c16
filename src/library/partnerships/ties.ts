// Whether companies named in one sentence are tied to each other in its event, and whether it is one event for all of them.

import { isMeans } from './acting.ts';
import { partnerOf, partnersSuchAs } from './anaphora-table.ts';
import { distinct } from './context.ts';
import { isKoreanPartner } from './korean-particles.ts';
import { groupsOf } from './named-together.ts';
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
  const subject = subjectOf(clause, groups, trigger);
  const tied = groups.filter((group, i) => i === subject || isPartner(clause, group));
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

const spokenBy = /[,.?!]["”] (?:said|says|added|explained) (?:the )?(?:[\w’'-]+ ){0,4}$/;

/** The group that acts: the last one before the stage word, else the first. */
function subjectOf(clause: Clause, groups: readonly (readonly Actor[])[], trigger: Trigger): number {
  // "We signed with Nokia," said Elisa's chief: who speaks has done it.
  const speaker = groups.findIndex((group) => spokenBy.test(before(clause, group[0]!.start, 40)));
  if (speaker >= 0 && /^["“](?:[A-Z]\w+ )?[Ww]e /.test(clause.text)) return speaker;
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
