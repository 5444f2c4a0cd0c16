// Which dates of its sentences belong to an event, and what they are the date of.
import type { DateMeaning, DateRecord } from '../../domain/date-record.ts';
import type { StageKind } from '../../domain/partnership.ts';
import type { Read } from '../../domain/stage-reading.ts';
import type { Span } from '../../domain/text.ts';
import type { FoundDate } from '../dates/dates.ts';
import { isAside, isOfAside } from './acting.ts';
import { englishPlanned } from './modality-table.ts';
import { type Actor, after, before, type Clause, type Draft } from './reading-types.ts';

/** Kinds that are signed; the others take place. */
const signed: ReadonlySet<StageKind> = new Set(['mou', 'contract', 'agreement', 'joint-venture']);

export function datesOf(
  draft: Draft,
  dates: readonly FoundDate[],
  others: readonly Draft[],
  published: string | null,
): Read<DateRecord>[] {
  const found = draft.clauses.flatMap((clause) =>
    dates.flatMap((date): Read<DateRecord>[] => {
      if (date.start < clause.start || date.end > clause.end) return [];
      const means = meaningIn(clause, date, draft, others);
      if (means === null || (isToCome(date, published) && !['starts', 'ends'].includes(means))) return [];
      return [{ start: date.start, end: date.end, value: { ...date.record, means } }];
    }),
  );
  const said = ({ value }: Read<DateRecord>) => `${value.means} ${value.value ?? value.asWritten}`;
  const distinct = found.filter((one, i) => found.findIndex((other) => said(other) === said(one)) === i);
  return distinct.filter(
    (one) => one.value.means !== 'ends' || !distinct.some((other) => isAfter(other.value, one.value)),
  );
}

/** Nothing ends before it was signed or began: such an end was resolved to the wrong year. */
function isAfter({ means, value }: DateRecord, { value: end }: DateRecord): boolean {
  if ((means !== 'signed' && means !== 'starts') || value === null || end === null) return false;
  const length = Math.min(value.length, end.length);
  return value.slice(0, length) > end.slice(0, length);
}

/** null where the date is another event's, or says nothing of this one. */
function meaningIn(clause: Clause, date: FoundDate, draft: Draft, others: readonly Draft[]): DateMeaning | null {
  if (isAttribute(clause, date) && (!draft.background || clause !== draft.clauses[0])) return null;
  if (isDeadline(clause, date)) return null;
  if (isAside(clause, date) && !isOfAside(clause) && toldAt(clause, date) === null) return null;
  if (isQuoted(clause, date) || isDateline(clause, date) || isOfBond(clause, date, draft)) return null;
  return isOfAnother(clause, date, draft, others) || isOfSibling(clause, date, draft, others)
    ? null
    : meaningFor(draft, clause, date);
}

/** "The third under an alliance the two formed in 2023": no day of the launch that the text goes on about. */
function isOfBond(clause: Clause, { start }: FoundDate, { trigger: { kind }, clauses }: Draft): boolean {
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
function isDeadline(clause: Clause, { start, end }: FoundDate): boolean {
  const written = before(clause, start, 12) + clause.text.slice(start - clause.start, end - clause.start);
  return !clause.korean && /\b(?:has|have|had|given|gives) (?:until|till) /i.test(written);
}

/** "SINGAPORE (June 15) — …": when the text was written. */
function isDateline(clause: Clause, { start }: FoundDate): boolean {
  return !clause.korean && /^[A-Z][A-Z .,'-]{2,40}[(,]? ?$/.test(clause.text.slice(0, start - clause.start));
}

/** What somebody says of a time is seldom when the event was: "올해는 다르다". */
function isQuoted(clause: Clause, { start }: FoundDate): boolean {
  if (clause.triggers.some((one) => isInQuotes(clause, one))) return false;
  return isInQuotes(clause, { start });
}

function isInQuotes(clause: Clause, { start }: Pick<Span, 'start'>): boolean {
  const lead = clause.text.slice(0, start - clause.start);
  return (
    (lead.match(/[“"]/g)?.length ?? 0) > (lead.match(/[”"]/g)?.length ?? 0) || (lead.match(/"/g)?.length ?? 0) % 2 === 1
  );
}

/** What was told cannot have come after it was told. */
function isToCome({ record: { value } }: FoundDate, published: string | null): boolean {
  if (value === null || published === null) return false;
  const length = Math.min(value.length, published.length);
  return value.slice(0, length) > published.slice(0, length);
}

/** "their contract of January 2024", "its 2022 agreement", "지난 4월 맺은": of an event the sentence only recalls. */
function isAttribute(clause: Clause, date: FoundDate): boolean {
  const [lead, tail] = [before(clause, date.start, 30), after(clause, date.end, 40)];
  if (
    !clause.korean &&
    /\b(?:founded|established|created|born|launched|listed) (?:back )?in $/i.test(lead) &&
    (/^[,)]/.test(tail) || /\bfounded (?:back )?in $/i.test(lead))
  )
    return true;
  if (clause.korean)
    return (
      /^ ?(?:에 )?(?:처음|최초|문을 연|설립|창립|창업|세워|맺은|체결한|서명한|만남|맺었던|체결했던|체결된|맺어진|서명된)/.test(
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
function isOfSibling(clause: Clause, { start, end }: FoundDate, draft: Draft, others: readonly Draft[]): boolean {
  if (draft.clauses[0] !== clause) return false;
  const siblings = others.filter(
    (other) => other !== draft && other.clauses[0] === clause && other.trigger.start === draft.trigger.start,
  );
  const own = (one: Draft, than: Draft) =>
    one.parties.filter(({ id }) => !than.parties.some((party) => party.id === id));
  const from = clause.start + clause.text.lastIndexOf(', ', start - clause.start) + 1;
  const stop = clause.text.indexOf(', ', end - clause.start);
  const beside = (actors: readonly Actor[]) =>
    actors.some((actor) => actor.start >= from && actor.end <= (stop < 0 ? clause.end : clause.start + stop));
  return siblings.some((other) => beside(own(other, draft)) && !beside(own(draft, other)));
}

/** Another event of the same sentence is nearer to it. */
function isOfAnother(clause: Clause, date: FoundDate, draft: Draft, others: readonly Draft[]): boolean {
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

function meaningFor(draft: Draft, clause: Clause, date: FoundDate): DateMeaning | null {
  const { kind } = draft.trigger;
  const means = toldAt(clause, date) ?? date.record.means;
  if (means === 'published' || isExpected(clause, date) || (means === 'ends' && isGoal(clause, date))) return null;
  if (kind === 'launch' && means === 'announced' && showing.test(wordOf(draft))) return 'took-place';
  if (kind === 'joint-venture' && means === 'starts') return 'took-place';
  if (kind === 'ended') return endOf(clause, date, means);
  // "The commission has been examining it since December": no day of the deed itself.
  if ((kind === 'acquisition' || kind === 'investment') && /\bsince (?:the )?$/i.test(before(clause, date.start, 12)))
    return null;
  if (!signed.has(kind)) return meaningOfDeed(kind, means, toldAt(clause, date));
  if (means === 'mentioned' || means === 'took-place')
    return clause === draft.clauses[0] || isSigning(clause) ? 'signed' : null;
  return means;
}

/** What is done takes place; shares are also signed for, where the text says so. */
function meaningOfDeed(kind: StageKind, means: DateMeaning, told: DateMeaning | null): DateMeaning {
  if (told === 'signed' && (kind === 'investment' || kind === 'acquisition')) return 'signed';
  return means === 'announced' || means === 'ends' ? means : 'took-place';
}

/** Of what ends, the day it was made is another's, and so is a day that was only aimed at. */
function endOf(clause: Clause, { start }: FoundDate, means: DateMeaning): DateMeaning | null {
  const lead = before(clause, start, 70);
  if (
    !clause.korean &&
    /\b(?:signed|announced|formed|struck|agreed|founded|established|launched|begun|began|started|set up|made)(?: (?:back )?(?:in|on))? (?:the )?$/i.test(
      lead,
    )
  )
    return null;
  if (!clause.korean && /\bto have\b|\bwas to\b|\bwere to\b|\bhad planned\b/i.test(lead)) return null;
  return means === 'announced' ? means : 'ends';
}

/** The verb right beside a date is its own, whatever reports it: "3일 서명됐다고", "12일 공개됐다", "dated 9 May". */
function toldAt(clause: Clause, { start, end }: FoundDate): DateMeaning | null {
  if (!clause.korean) {
    const lead = before(clause, start, 40);
    if (/\b(?:to|until|till|through) $/i.test(lead)) return 'ends';
    if (
      /\b(?:takes?|took|taking|comes?|came|enters?|entered|is|was) (?:in(?:to)? )?(?:effect|force|effective)(?: (?:on|from|in|as of))? $/i.test(
        lead,
      )
    )
      return 'starts';
    if (
      /\b(?:dated|signed|inked|placed|sealed|bears the date|concluded)(?: (?:in|at) [\w ]{2,20})?(?: on)?(?: the)? $/i.test(
        lead,
      )
    )
      return 'signed';
    return /\b(?:announced|unveiled|made public|disclosed|revealed|confirmed)(?: (?:in|at) [\w ]{2,20})?(?: on)? $/i.test(
      lead,
    )
      ? 'announced'
      : null;
  }
  const tail = after(clause, end, 24).replace(/^ ?\([^)]{1,10}\)/, '');
  if (/^(?:자로|에)? ?(?:계약을 |협약을 )?(?:해지|종료|파기|만료|끝났|끝나)/.test(tail)) return 'ends';
  if (/^ ?["“]/.test(tail)) return 'announced';
  if (/^ ?(?:[가-힣]{1,6} ){0,2}(?:서명|체결|맺|조인)/.test(tail)) return 'signed';
  return /^ ?(?:공개|발표|밝혀|밝혔|알려|공시|전해)/.test(tail) ? 'announced' : null;
}

/** "Is expected to close in 2026": what has not come to pass. */
function isExpected(clause: Clause, { start, record }: FoundDate): boolean {
  return (
    record.means !== 'starts' &&
    record.means !== 'ends' &&
    !clause.korean &&
    englishPlanned.test(before(clause, start, 60).replace(/\b(?:the|this|that|its|their|an?) (?:\w+ )?plans?\b/gi, ''))
  );
}

/** "To cover the island by the end of 2026": when something is to be reached, not when the bond ends. */
function isGoal(clause: Clause, { start }: FoundDate): boolean {
  return !clause.korean && /^by\b/i.test(after(clause, start, 4));
}

/** Something shown for the first time is launched on the day it is shown. */
const showing = /^(?:unveil|introduc|releas|debut|공개|선보)/i;

function wordOf({ clauses, trigger }: Draft): string {
  const { text, start } = clauses[0]!;
  return text.slice(Math.max(0, trigger.start - start), Math.max(0, trigger.end - start));
}

function isSigning({ text, korean }: Clause): boolean {
  return korean
    ? /서명|체결|맺|조인|협약식|협약서|교환|이뤄|성사/.test(text)
    : /\b(?:sign|seal|dated|bears?|ink)/i.test(text);
}
