// One event for all parties of a sentence, or one for each: "with A and B, respectively", "A는 B와, C는 D와".

import { distinct } from './context.ts';
import { isKoreanPartner, isKoreanTopic } from './korean-particles.ts';
import { groupsOf } from './named-together.ts';
import { type Actor, after, before, type Clause, type Trigger } from './reading-types.ts';

/** null where it is one event for all. */
export function apartIn(
  clause: Clause,
  trigger: Trigger,
  parties: readonly Actor[],
  acting: readonly Actor[],
): (readonly Actor[])[] | null {
  return (
    pairwise(clause, parties) ??
    datedEach(clause, parties) ??
    (clause.korean ? investedInEach(clause, trigger, parties) : withOtherToo(clause, parties, acting))
  );
}

/** "미스트랄에 3천만유로를, 올해는 코히어에 투자했다". */
function investedInEach(clause: Clause, { kind }: Trigger, parties: readonly Actor[]): (readonly Actor[])[] | null {
  if (kind !== 'investment') return null;
  const targets = parties.filter(({ end }) => /^["”’']?에(?!서|게서)(?=[ ,])/.test(after(clause, end, 6)));
  const investors = parties.filter((party) => !targets.includes(party));
  return targets.length > 1 && investors.length === 1 ? targets.map((target) => [investors[0]!, target]) : null;
}

/** "2월 미국 US셀룰러, 6월 캐나다 텔러스가 삼성전자를", "with Telus in June and UScellular in February": each with a day of its own. */
function datedEach(clause: Clause, parties: readonly Actor[]): (readonly Actor[])[] | null {
  const dated = parties.filter((party) => isDatedItself(clause, party));
  const [one, ...others] = parties.filter((party) => !dated.includes(party));
  return one && others.length === 0 && dated.length > 1 ? dated.map((each) => [each, one]) : null;
}

/** A day stands right beside its name. */
export function isDatedItself(clause: Clause, { start, end }: Actor): boolean {
  return clause.korean
    ? koreanDateBefore.test(before(clause, start, 24))
    : englishDateAfter.test(after(clause, end, 24));
}

const koreanDateBefore = /\d{1,2}월(?: ?\d{1,2}일)?(?:에는|에)? (?:[가-힣]{1,5}[^\s가는은이을를와과] ){0,2}$/;
const englishDateAfter =
  /^ (?:in|on) (?:early |late |mid-)?(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:19|20)\d\d|\d{1,2} [A-Z])/;

/** "Agreed with Nokia on masts, and in late 2024 with SES on satellites". */
function withOtherToo(
  clause: Clause,
  parties: readonly Actor[],
  acting: readonly Actor[],
): (readonly Actor[])[] | null {
  const [one] = parties;
  const others = distinct(acting).filter(({ id }) => id !== one?.id);
  const also = others.filter(({ start }) => againWith.test(before(clause, start, 90)));
  const first = others.find((other) => !also.includes(other));
  return one && first && also.length > 0 ? [[one, first], ...also.map((other) => [one, other])] : null;
}

const againWith = /, (?:and |and then )(?:in|on|last|later|earlier) [\w ]{0,24}\bwith (?:[\w’'-]+ ){0,5}$/i;

const severally =
  /각각|각기|\brespectively\b|\b(?:will|have|has) both\b|\bseparate(?:ly)?\b|\bone (?:each )?with\b|\b(?:contract|deal|order|agreement|memorandum|licence|stake)s? each\b|\beach (?:has |have )?(?:signed|sign|agreed|struck|awarded|won|placed|chosen?|picked|ordered|bought)\b/i;

/** "Contracts": a paper for each. */
function isPlural(clause: Clause, { start, end, kind }: Trigger): boolean {
  return (
    kind !== 'acquisition' &&
    /^(?:contracts|agreements|deals|pacts|accords|memoranda)$/i.test(
      clause.text.slice(start - clause.start, end - clause.start),
    )
  );
}

/** "A는 B와, C는 D와 각각 손잡았다", "A with B and C with D". */
function pairwise(clause: Clause, parties: readonly Actor[]): (readonly Actor[])[] | null {
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
