// Whether a stage has happened, by the words around its trigger: planned, denied, rumoured, past; null where it makes none.
import type { StageModality } from '../../domain/stage-reading.ts';
import type { Span } from '../../domain/text.ts';
import { isAnnounced, isAnnouncedByAll, isOrdered } from './announced.ts';
import {
  englishAgreedTo,
  englishBackground,
  englishDenied,
  englishNotDenied,
  englishPlanned,
  infinitive,
  koreanAgreedEnding,
  koreanBackground,
  koreanDeniedEnding,
  koreanPlannedEnding,
  koreanPlannedSentence,
  koreanPresentEnding,
} from './modality-table.ts';
import { after, before, type Clause, type Trigger } from './reading-types.ts';
import { englishBetween, englishUnder } from './stage-table-english.ts';
import { traitsOf } from './traits.ts';

/** A paper and the verb that makes it are seldom farther apart. */
const reach = { english: 90, korean: 60 };

/** null where nothing in the sentence makes the paper. */
export function modalityOf(clause: Clause, trigger: Trigger): StageModality | null {
  const verb = verbOf(clause, trigger);
  if (verb === null) return null;
  return clause.korean ? koreanModality(clause, trigger, verb) : englishModality(clause, trigger, verb);
}

/** The verb of a deed is itself; that of a paper the nearest one that makes papers, in Korean the next. */
function verbOf(clause: Clause, trigger: Trigger): Span | null {
  if (trigger.form === 'deed') return trigger;
  const verbs = traitsOf(clause).made;
  if (clause.korean) return koreanVerbOf(clause, trigger, verbs);
  const distance = (verb: Span) => (verb.end <= trigger.start ? trigger.start - verb.end : verb.start - trigger.end);
  const near = verbs.filter(
    (verb) => distance(verb) >= 0 && distance(verb) <= reach.english && !isUntold(clause, verb),
  );
  // A verb that is done is surer than a nearer one that may be to come.
  const cost = (verb: Span) => distance(verb) + (isPastForm(clause, verb) ? 0 : 25);
  return near.sort((a, b) => cost(a) - cost(b))[0] ?? (stands(clause, trigger) ? trigger : null);
}

/** "Its size was not revealed": that makes no paper, and denies none. */
function isUntold(clause: Clause, { start, end }: Span): boolean {
  return (
    /^(?:disclos|reveal|confirm|announc)/i.test(clause.text.slice(start - clause.start, end - clause.start)) &&
    /\b(?:not|never|n['’]t|without)(?: been| yet| being)? $/i.test(before(clause, start, 20))
  );
}

/** "맺은 양해각서" has its verb before it; else the next one makes it, unless that makes another paper. */
function koreanVerbOf(clause: Clause, trigger: Trigger, verbs: readonly Span[]): Span | null {
  const relative = verbs.find(
    ({ end }) =>
      end <= trigger.start &&
      /^(?:은|한|된|었던|했던) ?(?:[^\s,.]{1,14} ){0,6}(?:[^\s,.]{1,8})?$/.test(
        after(clause, end, trigger.start - end),
      ),
  );
  if (relative) return relative;
  // "쏠리드-버라이즌: 중계기 공급 계약.": a note has no verb.
  if (/^(?:을|를)?(?: ?\d{1,2}년)? ?(?:체결|연장|서명|갱신)?[.\s]*$/.test(after(clause, trigger.end, 40)))
    return trigger;
  const next = verbs.find(({ start }) => start >= trigger.end && start - trigger.end <= reach.korean);
  const other = ({ start, form, kind }: Trigger) => form === 'paper' && kind !== trigger.kind && start >= trigger.end;
  return next && !clause.triggers.some((one) => other(one) && one.end <= next.start) ? next : null;
}

function stands(clause: Clause, trigger: Trigger): boolean {
  return englishUnder.test(before(clause, trigger.start, 80)) || englishBetween.test(after(clause, trigger.end, 40));
}

/** "Said they would not renew it": that it ends is the news. */
const refusing =
  /\b(?:said|says|announced|announces|decided|told|confirmed)\b[^.;]{0,80}\b(?:would|will|are|were|is|was) $/i;

function isRefused(clause: Clause, { start, end }: Trigger): boolean {
  const written = clause.text.slice(start - clause.start, end - clause.start);
  const lead = before(clause, start, 120);
  return refusing.test(lead) || (/^(?:not|never) /i.test(written) && /\b(?:will|would) $/.test(lead));
}

function englishModality(clause: Clause, trigger: Trigger, verb: Span): StageModality {
  const { denied, rumoured, past } = traitsOf(clause);
  if (denied) return 'denied';
  if (trigger.kind !== 'ended' && (isDenied(clause, verb) || isDenied(clause, trigger))) return 'denied';
  if (trigger.form === 'paper' && notMade.test(after(clause, trigger.end, 140))) return 'denied';
  if (rumoured) return 'rumoured';
  if (trigger.kind === 'ended' && isRefused(clause, trigger)) return 'happened';
  if (isOrdered(clause, trigger)) return 'happened';
  if (isAnnouncedByAll(clause, trigger)) return 'happened';
  if (isAhead(clause, verb) || (verb !== trigger && isAhead(clause, trigger) && !isPastForm(clause, verb)))
    return 'planned';
  return past ? 'past' : 'happened';
}

/** "A deal between A and B, long awaited, was not signed". */
const notMade =
  /^ (?:between|with) [^.;]{3,110}\b(?:was|were|has|had|is) (?:not|never)(?: yet)?(?: been)? (?:announced|signed|agreed|concluded|closed|made|struck|reached|sealed|finali[sz]ed)\b/;

function isDenied(clause: Clause, at: Span): boolean {
  const lead = before(clause, at.start, 40);
  return englishDenied.test(lead) && !englishNotDenied.test(lead);
}

const wouldBe = /^ [^,.;]{1,36} (?:would|could|might|may|will) /;

function isAhead(clause: Clause, at: Span): boolean {
  const lead = before(clause, at.start, 80);
  if (/\b(?:after|by|following|since|upon|having)\s$/i.test(lead)) return false;
  if (englishAgreedTo.test(lead) || englishUnder.test(lead)) return false;
  if (isAnnounced(clause, at, lead)) return false;
  // "Telstra buying TPG would never pass".
  if (
    /ing$/.test(clause.text.slice(at.start - clause.start, at.end - clause.start)) &&
    wouldBe.test(after(clause, at.end, 50))
  )
    return true;
  if (isPastForm(clause, at)) return /\bbe\s$|\bto have (?:been )?$/i.test(lead);
  return infinitive.test(lead) || englishPlanned.test(lead);
}

function isPastForm(clause: Clause, { start, end }: Span): boolean {
  // "Will put": the same word is an infinitive.
  if (/^(?:put|set)/i.test(after(clause, start, 3)) && infinitive.test(before(clause, start, 24))) return false;
  return /(?:ed|met|bought|took|began|chose|chosen|won|struck|made|inked|held|set up|put)$/i.test(
    clause.text.slice(start - clause.start, end - clause.start).split(' ')[0]!,
  );
}

function koreanModality(clause: Clause, trigger: Trigger, verb: Span): StageModality {
  const { denied, rumoured, past } = traitsOf(clause);
  const tail = after(clause, verb.end, 40);
  if (denied) return 'denied';
  if (koreanDeniedEnding.test(after(clause, trigger.end, 40))) return 'denied';
  if (rumoured) return 'rumoured';
  if (['visit', 'talks'].includes(trigger.kind) && /^[^.]{0,24}(?:기로|키로) (?:했|하)/.test(tail)) return 'planned';
  // "내년 4월 출시": a heading has no verb.
  if (
    trigger.kind === 'launch' &&
    tail === '' &&
    /(?:내년|오는|다음 ?달|내달|하반기|연내) ?(?:[\d월일초말중순 ]{0,8})$/.test(before(clause, trigger.start, 20))
  )
    return 'planned';
  // "적용하고 … 연구하기로 했다": what the sentence ends with is said of all of it.
  if (trigger.kind === 'launch' && /^하고,? [^.]{0,80}(?:기로|키로) (?:했|하)/.test(tail)) return 'planned';
  // "합작사를 설립하기 위한 합의서를 체결했다": agreed on.
  if (trigger.kind === 'joint-venture' && forWhich.test(after(clause, verb.end, 60))) return past ? 'past' : 'happened';
  if (!koreanAgreedEnding.test(tail) && (koreanPlannedEnding.test(tail) || endsAhead(clause, trigger, verb)))
    return 'planned';
  return past ? 'past' : 'happened';
}

const forWhich = /^[가-힣]{0,3} ?위(?:한|해) [^.,]{0,30}(?:계약|합의서|협약|협정)(?:을|를|에)? ?(?:체결|맺|서명)/;

/** A plan that no finished verb parts from the deed; launches, visits and talks in the present tense are to come. */
function endsAhead(clause: Clause, trigger: Trigger, verb: Span): boolean {
  const tail = after(clause, verb.end, 200);
  const plan = koreanPlannedSentence.exec(tail);
  if (plan && !/[었았했됐였렸][다고으던지]|[은한된] |하고|하며|하기로/.test(tail.slice(0, plan.index))) return true;
  return ['launch', 'visit', 'talks'].includes(trigger.kind) && !trigger.weak && koreanPresentEnding.test(tail);
}

/** Told in passing, as what came before the event of its sentence. */
export function isBackground(clause: Clause, trigger: Trigger): boolean {
  if (clause.korean) return koreanBackground.test(after(clause, trigger.end, 40));
  return englishBackground.test(before(clause, trigger.start, 80));
}
