// The events of one clause: the stage word that says best what happened, and what the sentence recalls beside it.
import type { StageKind } from '../../domain/partnership.ts';
import type { StageModality } from '../../domain/stage-reading.ts';
import { partnerOf } from './anaphora-table.ts';
import { type Context, distinct } from './context.ts';
import { isBackground, modalityOf } from './modality.ts';
import { atLaw, bond, gathering, signing } from './not-news-table.ts';
import { groupsOf, isMeans, mayHaveParties, partiesOf } from './parties.ts';
import { type Actor, after, before, type Clause, type Draft, type Trigger } from './reading-types.ts';
import { visitsOf } from './visits.ts';

/** What says most of one event comes first. A memorandum stands first: whatever it is about, it is no more than that. */
const ranks: Readonly<Record<StageKind, number>> = {
  ended: 0,
  mou: 1,
  'joint-venture': 2,
  acquisition: 3,
  investment: 4,
  contract: 5,
  agreement: 6,
  launch: 7,
  visit: 8,
  talks: 9,
};
const weakRank = 10;

export function rankOf({ kind, weak }: Trigger): number {
  return weak ? weakRank : ranks[kind];
}

interface Candidate {
  readonly trigger: Trigger;
  readonly modality: StageModality;
  readonly background: boolean;
}

export function eventsOf(clause: Clause, context: Context, acting: readonly Actor[]): Draft[] {
  if (!mayHaveParties(clause, context, acting)) return [];
  const candidates = candidatesOf(clause);
  const foreground = candidates.filter(({ background }) => !background);
  const main = best(foreground.some(saysMuch) ? foreground : candidates);
  if (!main) return [];
  // Whose the recalled paper is cannot be told among many companies.
  const many = distinct(acting).length > 2;
  const recalled = candidates.filter(
    ({ background, trigger }) => background && !many && !trigger.weak && trigger.kind !== main.trigger.kind,
  );
  return [
    draftOf(clause, { ...main, background: false }, context, acting),
    draftOf(clause, best(recalled), context, acting),
  ].flat();
}

/** Something that happened, in a word that says what. */
function saysMuch({ modality, trigger }: Candidate): boolean {
  return (modality === 'happened' || modality === 'past') && !trigger.weak;
}

function best(candidates: readonly Candidate[]): Candidate | undefined {
  const order = ({ modality, trigger }: Candidate) =>
    (modality === 'happened' || modality === 'past' ? 0 : 100) + rankOf(trigger);
  return [...candidates].sort((a, b) => order(a) - order(b))[0];
}

function candidatesOf(clause: Clause): Candidate[] {
  return clause.triggers.flatMap((found) => {
    const trigger = weighed(clause, found);
    const modality = trigger && modalityOf(clause, trigger);
    return trigger && modality ? [{ trigger, modality, background: isBackground(clause, trigger) }] : [];
  });
}

/** A stage word as it counts where it stands; null where it tells of something else. */
function weighed(clause: Clause, trigger: Trigger): Trigger | null {
  const tail = after(clause, trigger.end, 90);
  const near = before(clause, trigger.start, 70) + tail;
  if (trigger.kind === 'ended') return bond.test(near) ? trigger : null;
  const isPaper = trigger.form === 'paper' && (!trigger.weak || signing.test(near));
  const one = isPaper ? { ...trigger, weak: false } : trigger;
  return clause.korean ? weighedKorean(clause, one, tail) : weighedEnglish(clause, one, tail);
}

const chosenFor =
  /^ [^.;]{0,80}\b(?:as|to (?:supply|provide|deploy|build|upgrade|deliver|moderni[sz]e|run|manage|expand|help)|for)\b/;
const talkedOver =
  /^(?: on [^,;]{3,30})?,? to (?:jointly )?(?:seek|explore|discuss|look|consider|hold|meet|continue|examine|talk|consult)\b/i;
const beginningOfBond =
  /^ (?:(?:an?|the|their) )?(?:[\w-]+ ){0,2}(?:talks|negotiations|partnership|joint venture|alliance|collaboration|cooperation)\b/i;

function weighedEnglish(clause: Clause, trigger: Trigger, tail: string): Trigger | null {
  const written = clause.text.slice(trigger.start - clause.start, trigger.end - clause.start);
  if (trigger.kind === 'agreement' && /^agree[ds]?$/i.test(written) && talkedOver.test(tail))
    return { ...trigger, weak: true };
  if (/^deals?$/i.test(written) && (supplyDeal.test(before(clause, trigger.start, 70)) || supplies.test(tail)))
    return { ...trigger, kind: 'contract' };
  return tellsOfSomethingElse(clause, trigger, written, tail) ? null : trigger;
}

/** "Won a deal to supply": between a buyer and a supplier that is a contract. */
const supplyDeal = /\b(?:won|wins|awarded|awards|landed|lands|clinched|clinches|secured|secures)\b[^.;]{0,60}$/i;
const supplies = /^ (?:to (?:supply|provide|deploy|build|deliver|upgrade|moderni[sz]e)|for the supply)\b/i;

function tellsOfSomethingElse(clause: Clause, trigger: Trigger, written: string, tail: string): boolean {
  const { kind, form, start } = trigger;
  if (kind === 'contract' && form === 'deed') return !chosenFor.test(tail);
  if (kind === 'contract') return /^orders?$/i.test(written) && /\bin $/i.test(before(clause, start, 4));
  if (kind === 'acquisition') return /^(?:buy|bought|purchas)/i.test(written) && !buysCompany(clause, trigger);
  if (kind === 'launch' && /^(?:starts?|begins?|opens?|introduces?)$/i.test(written))
    return /\b(?:the|an?|commercial|for|of|its|their|this|in) $/i.test(before(clause, start, 12));
  if (kind === 'visit' && /^(?:host|welcom)ed$/i.test(written)) return !namesGuest(clause, trigger, tail);
  if (kind === 'talks') return written.startsWith('Meeting');
  if (kind === 'investment') return /^ (?:agreement|pact)/i.test(tail);
  return kind === 'launch' && (beginningOfBond.test(tail) || /^ with\b/.test(tail));
}

/** "Hosted executives from Orange", "welcomed Orange chief …", not "welcomed the decision". */
function namesGuest(clause: Clause, trigger: Trigger, tail: string): boolean {
  const next = clause.actors.find(({ start }) => start >= trigger.end);
  return (
    /^ (?:\w+ ){0,2}(?:executives|delegation|managers|team|representatives|officials|visitors)\b/i.test(tail) ||
    (next !== undefined && next.start - trigger.end <= 12)
  );
}

/** "Bought Graphcore", not "bought routers from ZTE". */
function buysCompany(clause: Clause, trigger: Trigger): boolean {
  const object = clause.actors.find(({ start }) => start >= trigger.end);
  if (!object) return false;
  const between = clause.text.slice(trigger.end - clause.start, object.start - clause.start);
  return (
    between.length < 50 &&
    !/\b(?:from|with|for|to|of|by|in|at)\b/i.test(between) &&
    !/^['’]s/.test(after(clause, object.end, 3))
  );
}

function weighedKorean(clause: Clause, trigger: Trigger, tail: string): Trigger | null {
  const word = clause.text.slice(trigger.start - clause.start, trigger.end - clause.start);
  if (
    trigger.kind === 'investment' &&
    /^(?:지분|주식)/.test(word) &&
    !/^.{0,20}(?:인수|취득|확보|매입|투자|사들)/.test(tail)
  )
    return null;
  if (trigger.kind === 'investment' && /^ ?(?:협약|업무)/.test(tail)) return null;
  if (trigger.kind === 'acquisition' && /(?:지분|주식)[^,.]{0,24}$/.test(before(clause, trigger.start, 30)))
    return { ...trigger, kind: 'investment' };
  if (
    trigger.kind === 'launch' &&
    /(?:각서|계약|협약|제휴|합의|의향서|투자|인수|출범식|개소식)(?:\([A-Za-z]+\))?(?:을|를|서를|이|가)? ?(?:\S{1,6} )?$/.test(
      before(clause, trigger.start, 20),
    )
  )
    return null;
  if (trigger.kind === 'visit' && word.startsWith('찾') && !hasActorBefore(clause, trigger)) return null;
  return trigger;
}

function hasActorBefore(clause: Clause, trigger: Trigger): boolean {
  return clause.actors.some(({ end }) => end <= trigger.start && trigger.start - end <= 24);
}

function draftOf(
  clause: Clause,
  candidate: Candidate | undefined,
  context: Context,
  acting: readonly Actor[],
): Draft[] {
  if (!candidate) return [];
  const { trigger, modality, background } = candidate;
  if (isIdle(clause, trigger)) return [];
  const parties = partiesOf(clause, trigger, context, acting);
  if (!parties) return [];
  const tied = parties.explicit ? linked(clause, trigger, parties.actors) : parties.actors;
  if (tied.length < 2) return [];
  const own = background && modality === 'happened' ? 'past' : modality;
  const draft = { trigger, modality: own, explicit: parties.explicit, clauses: [clause], background };
  const roles = trigger.kind === 'visit' && parties.explicit ? ['visitor', 'host'] : null;
  const sets = roles !== null ? visitsOf(clause, trigger, tied, context) : eachOf(clause, trigger, tied);
  return sets.map((actors) => ({ ...draft, trigger: purposeOf(clause, trigger, actors), parties: actors, roles }));
}

/** Companies that invest together in something that is no company work together. */
function purposeOf(clause: Clause, trigger: Trigger, parties: readonly Actor[]): Trigger {
  if (trigger.kind !== 'investment') return trigger;
  const inCompany = clause.korean
    ? parties.some(({ end }) =>
        /^(?:그룹)?(?:에(?!서|도)|에게|의 ?지분| ?지분|로부터|의 투자)/.test(after(clause, end, 8)),
      )
    : parties.some(({ start }) => start >= trigger.end) || /\b(?:raise[sd]?|from|by)\b/i.test(clause.text);
  return inCompany ? trigger : { ...trigger, kind: 'agreement', form: 'deed', weak: true };
}

/** Gatherings and lawsuits: only papers count there. */
function isIdle(clause: Clause, trigger: Trigger): boolean {
  if (trigger.form === 'paper' && !trigger.weak) return false;
  return (
    (gathering.test(clause.text) && ['talks', 'visit', 'launch'].includes(trigger.kind) && clause.actors.length > 2) ||
    atLaw.test(clause.text)
  );
}

/** Launches and loose words of working together need a tie between the companies; strong words are one by themselves. */
function linked(clause: Clause, trigger: Trigger, parties: readonly Actor[]): readonly Actor[] {
  if (parties.length > 1 && !isDone(clause, trigger, parties)) return [];
  if (!trigger.weak && trigger.kind !== 'launch') return parties;
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
  if (clause.korean)
    return group.some(({ end }) => /^["”'’]?(?:그룹|코리아)?(?:와|과|하고)(?= |,)/.test(after(clause, end, 8)));
  const lead = before(clause, group[0]!.start, 80);
  if (group.length > 1 && /\b(?:of|by) (?:the )?$/i.test(lead)) return true;
  return partnerOf.test(before(clause, group[0]!.start, 240));
}

const severally = /각각|각기|\brespectively\b|\bseparate(?:ly)?\b|\bone (?:each )?with\b/i;

/** "Contracts": a paper for each. */
function isPlural(clause: Clause, { start, end }: Trigger): boolean {
  return /^(?:contracts|agreements|deals|pacts|accords|memoranda)$/i.test(
    clause.text.slice(start - clause.start, end - clause.start),
  );
}

/** "Contracts with A and B, respectively": one event for each. */
function eachOf(clause: Clause, trigger: Trigger, parties: readonly Actor[]): (readonly Actor[])[] {
  if (parties.length < 3 || !(severally.test(clause.text) || isPlural(clause, trigger))) return [parties];
  const groups = groupsOf(clause, parties);
  if (groups.length < 2) return [parties];
  const one = groups.find((group) => group.length === 1)?.[0] ?? parties[0]!;
  return parties
    .filter(({ id }) => id !== one.id)
    .map((other) => (other.start < one.start ? [other, one] : [one, other]));
}
