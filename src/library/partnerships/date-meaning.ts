// What a date that belongs to an event is the date of: signed, announced, took place, begins or ends.
import type { DateMeaning } from '../../domain/date-record.ts';
import type { StageKind } from '../../domain/partnership.ts';
import type { FoundDate } from '../dates/dates.ts';
import { englishPlanned } from './modality-table.ts';
import { after, before, type Clause, type Draft } from './reading-types.ts';

/** Kinds that are signed; the others take place. */
export const signed: ReadonlySet<StageKind> = new Set(['mou', 'contract', 'agreement', 'joint-venture']);

export function meaningFor(draft: Draft, clause: Clause, date: FoundDate): DateMeaning | null {
  const { kind } = draft.trigger;
  const told = toldAt(clause, date);
  const means = told ?? date.record.means;
  if (isNoneOfIt(draft, clause, date, means)) return null;
  if (kind === 'launch' && means === 'announced' && showing.test(wordOf(draft))) return 'took-place';
  if (kind === 'joint-venture' && means === 'starts') return 'took-place';
  if (kind === 'ended') return endOf(clause, date, means);
  if (kind === 'acquisition' && means !== 'announced' && isAgreedOn(clause, date)) return 'signed';
  if (!signed.has(kind)) return meaningOfDeed(kind, means, told);
  if (means !== 'mentioned' && means !== 'took-place') return means;
  // "Took a package in June", "6월 실증을 했다": nothing was signed that day.
  if (done.test(wordOf(draft))) return isAfterDeed(draft, clause, date) ? null : 'took-place';
  return clause === draft.clauses[0] || isSigning(clause) ? 'signed' : null;
}

function isNoneOfIt(draft: Draft, clause: Clause, date: FoundDate, means: DateMeaning): boolean {
  const { kind } = draft.trigger;
  if (means === 'published' || isExpected(clause, date) || isSpanOfOther(clause, date, draft)) return true;
  // "The commission has been examining it since December": no day of the deed itself.
  if ((kind === 'acquisition' || kind === 'investment') && /\bsince (?:the )?$/i.test(before(clause, date.start, 12)))
    return true;
  return means === 'ends' && kind !== 'ended' && isGoal(clause, date);
}

/** "시험하고 있으며 내년 초 지역을 늘린다": the verb closes what is said of it. */
function isAfterDeed({ trigger }: Draft, { korean }: Clause, { start }: FoundDate): boolean {
  return korean && start > trigger.end;
}

/** "Agreed on Friday to sell 90 masts". */
function isAgreedOn(clause: Clause, { start, end }: FoundDate): boolean {
  return (
    !clause.korean && /\bagreed (?:on |in )?$/i.test(before(clause, start, 14)) && /^ to\b/.test(after(clause, end, 4))
  );
}

/** What is done rather than signed. */
const done =
  /^(?:tak|took|got|gets|receiv|rent|leas|sourc|mov|migrat|shift|switch|transfer|bought|buys|develop|test|trial|pilot|design|buil|creat|train|validat|demonstrat|run|ran|re-?sell|resold|개발|제작|운영|실증|검증|연구|설계|생산|만든|만들|지었|짓|세웠|사들|도입|탑재|넣었|깔았)/i;

/** "Which has been waiting since January", "2018년부터 센터를 두고 있다": how long something else has lasted. */
function isSpanOfOther(clause: Clause, { start, end }: FoundDate, draft: Draft): boolean {
  if (!clause.korean) return /\bwhich ha(?:s|ve|d) been [^,;]{0,90}$/.test(before(clause, start, 120));
  return (
    clause !== draft.clauses[0] &&
    /^(?:부터|이후)(?! (?:\d|[^.]{0,12}까지))/.test(after(clause, end, 20)) &&
    !koreanTerm.test(clause.text)
  );
}

/** What is done takes place; shares are also signed for, where the text says so. */
function meaningOfDeed(kind: StageKind, means: DateMeaning, told: DateMeaning | null): DateMeaning {
  if (told === 'signed' && (kind === 'investment' || kind === 'acquisition')) return 'signed';
  return means === 'announced' || means === 'ends' ? means : 'took-place';
}

/** Of what ends, the day it was made is another's, and so is a day that was only aimed at. */
function endOf(clause: Clause, { start, end }: FoundDate, means: DateMeaning): DateMeaning | null {
  // "6월 30일부로 계약을 종료했다고 밝혔다": not when that was said.
  if (clause.korean && /^(?:부로|자로)/.test(after(clause, end, 3))) return 'ends';
  const lead = before(clause, start, 70);
  if (
    !clause.korean &&
    /\b(?:signed|announced|formed|struck|agreed|founded|established|launched|begun|began|started|set up|made|awarded|won|placed|concluded)(?: (?:back )?(?:in|on))? (?:the )?$/i.test(
      lead,
    )
  )
    return null;
  // "두 회사는 지난 1월 논의를 시작했다": told beside it.
  if (clause.korean && !koreanEnd.test(clause.text)) return null;
  if (!clause.korean && /\bto have\b|\bwas to\b|\bwere to\b|\bhad planned\b/i.test(lead)) return null;
  return means === 'announced' ? means : 'ends';
}

const koreanEnd = /종료|해지|파기|중단|청산|해산|해체|결별|끝|만료|철수|갱신하지|연장하지|닫|손을 떼|막을 내/;

/** The verb right beside a date is its own, whatever reports it: "3일 서명됐다고", "12일 공개됐다", "dated 9 May". */
export function toldAt(clause: Clause, { start, end }: FoundDate): DateMeaning | null {
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
    if (/\b(?:been|was|were) agreed(?: on)? (?:in |on )?$/i.test(lead)) return 'signed';
    if (
      /\b(?:said|confirmed|announced|reported|disclosed)(?: \w+)? that (?:in|on|last|earlier in|back in) $/i.test(lead)
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
    (/\b(?:deliver(?:y|ies|able)|due|scheduled|slated|ready) (?:(?:in|by|for|on|from) (?:the )?)?$/i.test(
      before(clause, start, 24),
    ) ||
      englishPlanned.test(
        before(clause, start, 60).replace(/\b(?:the|this|that|its|their|an?) (?:\w+ )?plans?\b/gi, ''),
      ))
  );
}

/** "To cover the island by the end of 2026": when something is to be reached, not when the bond ends. */
function isGoal(clause: Clause, { start, end }: FoundDate): boolean {
  // "3월까지 끝나지 않으면": a deadline of something else.
  if (clause.korean && /지 ?(?:않|못)[가-힣]*면/u.test(clause.text)) return true;
  if (clause.korean) return !koreanTerm.test(clause.text) && !/^까지(?:다|이다|로|며|$)/.test(after(clause, end, 5));
  return /^by\b/i.test(after(clause, start, 4)) || /\bby $/i.test(before(clause, start, 3));
}

/** "협약 기간은 2027년 4월까지다", not "2028년까지 망을 구축한다". */
const koreanTerm = /기간|기한|유효|만료|만기|종료|끝나|끝난|연장|이어진다|계속된다|효력/;

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
