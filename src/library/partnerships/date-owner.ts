// Whose a date of a sentence is: of the event, of another one beside it, of one only recalled, or of none.
import { allMatches } from '../../basics/all-matches.ts';
import type { Span } from '../../domain/text.ts';
import type { FoundDate } from '../dates/dates.ts';
import { signed } from './date-meaning.ts';
import { isDatedItself } from './each.ts';
import { type Actor, after, before, type Clause, type Draft } from './reading-types.ts';

/** "The third under an alliance the two formed in 2023": no day of the launch that the text goes on about. */
export function isOfBond(clause: Clause, { start }: FoundDate, { trigger: { kind }, clauses }: Draft): boolean {
  return (
    clause !== clauses[0] &&
    !signed.has(kind) &&
    !clause.korean &&
    /\b(?:signed|formed|founded|established|struck|created|concluded|agreed|entered)(?: into)?(?: back)? (?:in|on) (?:the )?$/i.test(
      before(clause, start, 30),
    )
  );
}

/** "The authority has until December to object." */
export function isDeadline(clause: Clause, { start, end }: FoundDate): boolean {
  const written = before(clause, start, 12) + clause.text.slice(start - clause.start, end - clause.start);
  return !clause.korean && /\b(?:has|have|had|given|gives) (?:until|till) /i.test(written);
}

/** "SINGAPORE (June 15) — …": when the text was written. */
export function isDateline(clause: Clause, { start, end }: FoundDate): boolean {
  if (clause.korean) return false;
  const lead = clause.text.slice(0, start - clause.start);
  return (
    /^[A-Z][A-Z .,'-]{2,40}(?:, [A-Z][A-Za-z ]{2,30},)?[(,]? ?$/.test(lead) ||
    (/^(?:[A-Z][A-Za-z .,'/-]{2,50}, )?$/.test(lead) && /^ [–—-] /.test(after(clause, end, 3)))
  );
}

/** "13일 업계에 따르면": when it was heard. */
export function isHearsay(clause: Clause, { end }: FoundDate): boolean {
  return (
    clause.korean &&
    /^(?:\([^)]{1,10}\))? ?(?:\S{1,8}(?:과|와|·|,) ?)?(?:관련 ?)?(?:업계|외신|증권가|현지 매체|통신업계|재계|보도)(?:등)?에 따르면/.test(
      after(clause, end, 40),
    )
  );
}

/** "KT의 이번 계약은 SK텔레콤이 2019년에 MS와 맺은 양해각서와는 별개다": the day of the paper that follows it. */
export function isOfOtherPaper(clause: Clause, { end }: FoundDate, { trigger, clauses }: Draft): boolean {
  if (!clause.korean || clause !== clauses[0]) return false;
  const made = /^ ?(?:에 )?(?:[^,.]{1,20}(?:와|과) )?(?:맺은|체결한|서명한|맺었던|체결했던) /.exec(
    after(clause, end, 40),
  );
  return made !== null && !(trigger.start >= end && trigger.start <= end + made[0].length + 16);
}

/** "양측이 3월 2일 체결한 협정의 기간은": the paper told of, though the sentence says something else of it. */
export function isOfOwnPaper(clause: Clause, { end }: FoundDate, { trigger, clauses, background }: Draft): boolean {
  if (clause !== clauses[0]) return false;
  if (background) return true;
  const made = /^ ?(?:에 )?(?:맺은|체결한|서명한|체결된|서명된|맺어진) /.exec(after(clause, end, 20));
  return made !== null && trigger.start >= end && trigger.start <= end + made[0].length + 12;
}

/**
 * "In May tested a link and in October placed an order", "that it put on the market last November": the date stands
 * beside a verb that tells of something else.
 */
export function isOfOtherVerb(clause: Clause, { start, end }: FoundDate, { trigger, clauses }: Draft): boolean {
  if (clause.korean || clause !== clauses[0]) return false;
  const next =
    /^,? (?:successfully )?(?:walked away|withdrew|pulled out|turned down|reject|complet|test|demonstrat|carri|sent|trial|reach|pass|finish|show|report|list|hir)\w*\b/;
  if (next.test(after(clause, end, 24)) && !(trigger.start >= end && trigger.start <= end + 24)) return true;
  // "The laboratory that the three promised in May was opened on Monday".
  if (
    inRelative.test(before(clause, start, 90)) &&
    /^ (?:was|were|is|are|has|have|had|will|would)\b/.test(after(clause, end, 8))
  )
    return true;
  if (start < trigger.end) return false;
  return ofRelative.test(clause.text.slice(trigger.end - clause.start, start - clause.start));
}

const inRelative =
  /\b(?:that|which) [^.;]{3,70}\b(?:promised|announced|signed|agreed|planned|unveiled|struck|made)(?: (?:in|on|last|back in))? $/;
const ofRelative =
  /\b(?:that|which|whom?) [^,.;]{0,50}\b(?:put|launched|opened|built|began|started|introduced|released|unveiled|bought|sold|founded|completed|took over|won|promised)\b[^,.;]{0,40}$/;

/** "2027년부터 적용하고, … 함께 연구하기로 했다": from when and until when are of the verb next to them. */
export function isOfNearerVerb(clause: Clause, { end, record: { means } }: FoundDate, { trigger }: Draft): boolean {
  if (!clause.korean || (means !== 'starts' && means !== 'ends') || trigger.start < end) return false;
  return /[가-힣](?:고|며),? /.test(clause.text.slice(end - clause.start, trigger.start - clause.start));
}

/** What somebody says of a time is seldom when the event was: "올해는 다르다". */
export function isQuoted(clause: Clause, { start }: FoundDate): boolean {
  if (clause.triggers.some((one) => isInQuotes(clause, one))) return false;
  return isInQuotes(clause, { start });
}

function isInQuotes(clause: Clause, { start }: Pick<Span, 'start'>): boolean {
  const lead = clause.text.slice(0, start - clause.start);
  return (
    (lead.match(/[“"]/g)?.length ?? 0) > (lead.match(/[”"]/g)?.length ?? 0) || (lead.match(/"/g)?.length ?? 0) % 2 === 1
  );
}

/** "their contract of January 2024", "its 2022 agreement", "지난 4월 맺은": of an event the sentence only recalls. */
export function isAttribute(clause: Clause, date: FoundDate): boolean {
  const [lead, tail] = [before(clause, date.start, 30), after(clause, date.end, 40)];
  if (
    !clause.korean &&
    /\b(?:founded|established|created|born|launched|listed) (?:back )?in $/i.test(lead) &&
    (/^[,)]/.test(tail) || /\bfounded (?:back )?in $/i.test(lead))
  )
    return true;
  if (clause.korean)
    return (
      /^ ?(?:에 )?(?:처음|최초|문을 연|(?:[가-힣A-Za-z0-9·]{1,8} ){0,3}(?:[가-힣]{1,6}[이가] )?(?:세운|창업한|설립한|설립된|출범한)|설립|창립|창업|세워|맺은|체결한|서명한|만남|맺었던|체결했던|체결된|맺어진|서명된)/.test(
        tail,
      ) && !/^.{0,30}(?:합의|계약서)(?:가|는)/.test(tail)
    );
  return (
    /\b(?:contract|agreement|memorandum|MoU|MOU|deal|pact|partnership|accord|talks) (?:of|from) (?:the )?$/i.test(
      lead,
    ) ||
    /\b(?:the|their|its|that|earlier|previous|first) (?:[\w-]+ )?(?:contract|agreement|memorandum|MoU|MOU|deal|pact|partnership|accord|talks) in (?:the )?$/i.test(
      before(clause, date.start, 44),
    ) ||
    (/\b(?:its|their|the|a) $/i.test(lead) &&
      /^ (?:\w+ ){0,2}(?:contract|agreement|memorandum|MoU|MOU|deal|pact|partnership)\b/i.test(tail))
  );
}

/** "앤트로픽에 2023년, 지난해에는 람다에 투자했다": of two events in one word the date is that of the one it is beside. */
export function isOfSibling(
  clause: Clause,
  { start, end }: FoundDate,
  draft: Draft,
  others: readonly Draft[],
): boolean {
  if (draft.clauses[0] !== clause) return false;
  const siblings = others.filter(
    (other) => other !== draft && other.clauses[0] === clause && other.trigger.start === draft.trigger.start,
  );
  const own = (one: Draft, than: Draft) =>
    one.parties.filter(({ id }) => !than.parties.some((party) => party.id === id));
  const between = clause.korean ? /, /g : /, | and /g;
  const marks = allMatches(clause.text, between).map(({ index }) => clause.start + index);
  const from = (marks.findLast((mark) => mark <= start) ?? clause.start - 1) + 1;
  const stop = marks.find((mark) => mark >= end) ?? clause.end;
  const beside = (actors: readonly Actor[]) => actors.some((actor) => actor.start >= from && actor.end <= stop);
  return siblings.some((other) => {
    const itself = own(draft, other);
    return !beside(itself) && (beside(own(other, draft)) || itself.some((party) => isDatedItself(clause, party)));
  });
}

/** Another event of the same sentence is nearer to it. */
export function isOfAnother(clause: Clause, date: FoundDate, draft: Draft, others: readonly Draft[]): boolean {
  const distance = ({ trigger }: Draft) =>
    Math.min(Math.abs(date.start - trigger.end), Math.abs(trigger.start - date.end));
  return others.some(
    (other) =>
      other !== draft &&
      other.clauses[0] === clause &&
      draft.clauses[0] === clause &&
      distance(other) < distance(draft),
  );
}
