// The events of one clause: the stage word that says best what happened, and what the sentence recalls beside it.
import type { StageModality } from '../../domain/stage-reading.ts';
import { companyById } from '../companies/companies.ts';
import { isAside } from './acting.ts';
import { englishAnyDeal, englishThat, koreanAnyDeal, koreanThat } from './anaphora-table.ts';
import { type Context, distinct } from './context.ts';
import { apartIn, eachOf } from './each.ts';
import { isBackground, modalityOf } from './modality.ts';
import { atLaw, gathering } from './not-news-table.ts';
import { mayHaveParties, partiesOf } from './parties.ts';
import { rankOf } from './ranks.ts';
import { type Actor, after, before, type Clause, type Draft, type Trigger } from './reading-types.ts';
import { linked } from './ties.ts';
import { visitsOf } from './visits.ts';
import { weighed } from './weighing.ts';

interface Candidate {
  readonly trigger: Trigger;
  readonly modality: StageModality;
  readonly background: boolean;
}

export function eventsOf(clause: Clause, context: Context, acting: readonly Actor[]): Draft[] {
  // A question tells nothing.
  if (isQuestion(clause) || !mayHaveParties(clause, context, acting)) return [];
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

/** "Q. 삼성전자와도 만났나." */
function isQuestion({ text, korean }: Clause): boolean {
  return /\?["”’')]?$/.test(text) || (korean && /(?:[했났었있졌됐]나|[는인은]가|까|느냐|인지)\.?["”’')]?$/.test(text));
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
    if (trigger && isOnlyRecalled(clause, trigger)) return [];
    return trigger && modality ? [{ trigger, modality, background: isBackground(clause, trigger) }] : [];
  });
}

/** "The partnership, which began in 2022, was extended", "AT&T, which dropped Nokia last year, signed": no news of this one. */
function isOnlyRecalled(clause: Clause, trigger: Trigger): boolean {
  return (
    (trigger.kind === 'launch' || trigger.kind === 'ended') &&
    isAside(clause, trigger) &&
    clause.triggers.some((one) => !isAside(clause, one))
  );
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
  const pairs = parties.explicit ? apartIn(clause, trigger, parties.actors, acting) : null;
  const tied = pairs ? parties.actors : parties.explicit ? linked(clause, trigger, parties.actors) : parties.actors;
  if (tied.length < 2 || isOneHouse(trigger, tied) || areOffices(trigger, tied)) return [];
  const own = background && modality === 'happened' ? 'past' : modality;
  const draft = {
    trigger,
    modality: own,
    explicit: parties.explicit,
    clauses: [clause],
    background,
    refers: refersBack(clause, trigger) && !parties.explicit,
  };
  const roles = trigger.kind === 'visit' && parties.explicit ? ['visitor', 'host'] : null;
  const sets = roles !== null ? visitsOf(clause, trigger, tied, context) : (pairs ?? eachOf(clause, trigger, tied));
  return sets.map((actors) => ({ ...draft, trigger: purposeOf(clause, trigger, actors), parties: actors, roles }));
}

/** Offices of one state work together all day. */
function areOffices({ weak }: Trigger, parties: readonly Actor[]): boolean {
  return weak && parties.every(({ id }) => ['government', 'body'].includes(companyById(id)?.kind ?? ''));
}

/** A firm and its own unit: "hosted on Oracle Cloud, never seen by Oracle's staff". */
function isOneHouse({ kind }: Trigger, [one, other, ...more]: readonly Actor[]): boolean {
  if (!one || !other || more.length > 0 || kind === 'acquisition' || kind === 'investment') return false;
  return companyById(one.id)?.parent === other.id || companyById(other.id)?.parent === one.id;
}

function refersBack(clause: Clause, { start, end }: Trigger): boolean {
  const written = clause.text.slice(start - clause.start, end - clause.start);
  return clause.korean
    ? koreanAnyDeal.test(written) && koreanThat.test(before(clause, start, 6))
    : englishAnyDeal.test(written) && englishThat.test(before(clause, start, 24));
}

/** Companies that invest together in something that is no company work together. */
function purposeOf(clause: Clause, trigger: Trigger, parties: readonly Actor[]): Trigger {
  if (trigger.kind === 'agreement') return boughtBetween(clause, trigger, parties);
  if (trigger.kind !== 'investment') return trigger;
  const inCompany = clause.korean
    ? /(?:지분|주식)[을를]? ?(?:맞?교환|투자)/.test(clause.text) ||
      parties.some(({ end }) =>
        /^["”'’]?(?:그룹)?(?:에(?!서|도)|에게|(?:의)? ?(?:지분|주식|우선주|전환우선주|신주)| 투자|로부터|의 투자)/.test(
          after(clause, end, 8),
        ),
      )
    : parties.some((party) => isPutInto(clause, trigger, party)) ||
      /\b(?:raise[sd]?|from|by|in which)\b/i.test(clause.text);
  return inCompany ? trigger : { ...trigger, kind: 'agreement', form: 'deed', weak: true };
}

/** Named after the word, and not with something of its own: "… into the project, while B brings the land". */
function isPutInto(clause: Clause, { end }: Trigger, { start }: Actor): boolean {
  if (start < end) return false;
  return !/^ (?:the|this|that|a|an) (?:project|plan|scheme|site)\b|, (?:while|whereas|and) /.test(
    clause.text.slice(end - clause.start, start - clause.start),
  );
}

/** Gatherings and lawsuits: only papers count there. */
function isIdle(clause: Clause, trigger: Trigger): boolean {
  if (trigger.form === 'paper' && !trigger.weak) return false;
  return (
    (gathering.test(clause.text) && ['talks', 'visit', 'launch'].includes(trigger.kind) && clause.actors.length > 2) ||
    atLaw.test(clause.text)
  );
}

const generic = /^(?:sign|inked|inks|renew|roll|deploy|install|upgrad|agree[ds]?$|체결|서명|맺|도장)/i;
const ofBoth =
  /\b(?:joint\w*|together|research\w*|test\w*|trial\w*|develop\w*|lab\w*|explor\w*|cooperat\w*|co-operat\w*|collaborat\w*|partner\w*|agreement|accord|pact|study)\b|공동|함께|연구|시험|실증|개발|협력|협약|제휴/i;

/** "Signed with Ericsson": of an operator and a maker of gear it is a purchase, unless it is said what they do together. */
function boughtBetween(clause: Clause, trigger: Trigger, parties: readonly Actor[]): Trigger {
  const written = clause.text.slice(trigger.start - clause.start, trigger.end - clause.start);
  const kinds = parties.map(({ id }) => companyById(id)?.kind);
  const isPair =
    parties.length === 2 && kinds.includes('operator') && (kinds.includes('vendor') || kinds.includes('electronics'));
  const bought = isPair && trigger.form === 'deed' && generic.test(written) && !ofBoth.test(clause.text);
  return bought ? { ...trigger, kind: 'contract' } : trigger;
}
