// The parties of an event: the companies its sentence names as taking part, completed from what stands around it.
import { companyById } from '../companies/companies.ts';
import {
  englishPair,
  englishPaperSigned,
  englishPronounFirst,
  koreanPair,
  partnerOf,
  partnersSuchAs,
} from './anaphora-table.ts';
import { completedFrom } from './completed-parties.ts';
import { type Context, distinct } from './context.ts';
import { isDatedItself } from './each.ts';
import { framedActor } from './frames-english.ts';
import { koreanFramedSides } from './frames-korean.ts';
import { isKoreanPartner, isKoreanReceiver, isKoreanTopic } from './korean-particles.ts';
import { namedSides, supplierAndBuyer } from './named-sides.ts';
import { groupsOf } from './named-together.ts';
import { besideOne, bothOf } from './one-named.ts';
import { type Actor, after, before, type Clause, type Trigger } from './reading-types.ts';

/** "SK" where SK Telecom is spoken of, Google where it is Google Cloud. */
function isFamilyOf(id: string, pair: readonly Actor[]): boolean {
  return pair.some(
    (one) => one.id !== id && (companyById(one.id)?.parent === id || companyById(id)?.parent === one.id),
  );
}

/** False where no word of the clause can have two parties: most clauses are done with here. */
export function mayHaveParties(clause: Clause, { pair, focus, title }: Context, acting: readonly Actor[]): boolean {
  const [one, ...others] = acting;
  if (!one)
    return (
      pair.length > 0 &&
      ((clause.korean ? koreanPair : englishPair).test(clause.text) ||
        englishPaperSigned.test(clause.text) ||
        /\b(?:the|this|that|their|its)\b/i.test(clause.text))
    );
  return (
    others.some(({ id }) => id !== one.id) ||
    pair.length > 0 ||
    title.length > 1 ||
    (focus !== null && focus.id !== one.id)
  );
}

export interface Parties {
  readonly actors: readonly Actor[];
  readonly explicit: boolean;
}

export function partiesOf(
  clause: Clause,
  trigger: Trigger,
  context: Context,
  acting: readonly Actor[],
): Parties | null {
  const named = nearestOfMany(clause, trigger, distinct(narrowed(clause, trigger, acting)));
  if (named.length >= 2 && areAllPartners(clause, context, named)) return null;
  if (named.length >= 2)
    return {
      actors: clause.korean ? withTopic(clause, trigger, context, named) : withSubject(clause, trigger, context, named),
      explicit: true,
    };
  if (clause.subject && named[0]) return { actors: [clause.subject, named[0]], explicit: true };
  const others = named.filter(({ id }) => !isFamilyOf(id, context.pair));
  const told = others[0] && besideOne(clause, trigger, context, others[0]);
  if (told) return { actors: told, explicit: true };
  const completed = completedFrom(clause, trigger, context, others);
  return completed && completed.length >= 2 ? { actors: completed, explicit: false } : null;
}

/** "The start-up rents space from Kolt and from Dagny": of somebody else, not of each other. */
function areAllPartners(clause: Clause, { focus }: Context, named: readonly Actor[]): boolean {
  if (clause.korean || named.some(({ id }) => id === focus?.id)) return false;
  if (englishPronounFirst.test(clause.text)) return false;
  return groupsOf(clause, named).every(([first]) => withOrFrom.test(before(clause, first!.start, 50)));
}

/** "말결에 투자해 …, 6월에는 포티크에 …": something was done to each of them, by somebody who is not said. */
function nearestOfMany(clause: Clause, { start }: Trigger, named: readonly Actor[]): readonly Actor[] {
  if (!clause.korean || named.length < 2 || groupsOf(clause, named).length < 2) return named;
  const isGiven = ({ end }: Actor) => isKoreanReceiver.test(after(clause, end, 40));
  if (!clause.actors.every((actor) => named.some(({ id }) => id === actor.id) && isGiven(actor))) return named;
  return [named.findLast(({ end }) => end <= start) ?? named[0]!];
}

const withOrFrom = /\b(?:with|from) (?:the |its )?(?:[A-Z][\w-]+['’]s )?(?:[a-z-]+ ){0,3}$/;

/** "Ordered 200 routers from America's Cisco". */
const boughtFrom = /\bfrom (?:[A-Z][\w-]+['’]s |the )?$/;

/** "It has signed with A and B": whoever "it" is signed too. */
function withSubject(clause: Clause, trigger: Trigger, { focus }: Context, named: readonly Actor[]): readonly Actor[] {
  if (focus === null || named.some(({ id }) => id === focus.id)) return named;
  const lead = clause.text.slice(0, named[0]!.start - clause.start);
  const last = lead.slice(-240);
  if (!englishPronounFirst.test(lead)) return named;
  if (trigger.kind === 'contract' && boughtFrom.test(last)) return [focus, ...groupsOf(clause, named)[0]!];
  return partnerOf.test(last) || partnersSuchAs.test(last) ? [focus, ...named] : named;
}

/** "두 회사는 별도로 KT와 함께 …", "지난해에는 SES와 계약을 맺었고": whoever the text is about, and its partners. */
function withTopic(
  clause: Clause,
  trigger: Trigger,
  { focus, pair, partners: latest, linked: together }: Context,
  named: readonly Actor[],
): readonly Actor[] {
  const acts = clause.subject ?? focus;
  if (acts === null || named.some(({ id, end }) => id === acts.id || isKoreanTopic.test(after(clause, end, 40))))
    return named;
  const partners = groupsOf(clause, named).find((group) => isKoreanPartner.test(after(clause, group.at(-1)!.end, 40)));
  if (!partners || partners[0] !== named[0]) return named;
  const others = named.filter(({ id }) => !partners.some((one) => one.id === id));
  if (others.some(({ start }) => start < trigger.end)) return named;
  return distinct([...(bothOf(clause, { pair, partners: latest, linked: together }) ?? [acts]), ...partners]);
}

/** "Sold the masts of its unit Norra to Cellnex": seller, what is sold, and to whom. */
function isSale(clause: Clause, { kind, start }: Trigger): boolean {
  return (
    kind === 'acquisition' &&
    /^(?:sold|sell|sale|hand|sign|dispos|offload|divest)/i.test(clause.text.slice(start - clause.start))
  );
}

const toWhom = /\bto (?:the )?(?:[a-z-]+ ){0,3}(?:[A-Z][\w.]+(?:-based|['’]s) )?(?:[a-z-]+ ){0,3}$/;

/** Of many companies: those that "between" names, or the nearest that act and those they act with. */
function narrowed(clause: Clause, trigger: Trigger, acting: readonly Actor[]): readonly Actor[] {
  const sides = clause.korean && trigger.frame ? koreanFramedSides(clause, trigger, acting) : null;
  if (sides) return sides;
  if (clause.korean)
    return (
      groupsOf(clause, acting).find(
        (group) => group.length > 1 && /^ ?(?:간|사이)(?![가-힣]{2})/.test(after(clause, group.at(-1)!.end, 5)),
      ) ?? acting
    );
  const groups = groupsOf(clause, acting);
  const said = namedSides(clause, trigger, acting, groups);
  if (said) return said;
  if (groups.length < 3) return acting;
  const dealt = framedActor(clause, trigger);
  const dealtWith = dealt && groups.find((group) => group.includes(dealt));
  const acts = groups.findLast(
    (group) => group.at(-1)!.end <= trigger.start && group.every(({ id }) => id !== dealt?.id),
  );
  if (dealtWith && acts) return [...acts, ...dealtWith];
  const supplied = supplierAndBuyer(clause, trigger, groups);
  if (supplied) return supplied;
  const partner = groups.find(
    (group) =>
      group[0]!.start >= trigger.end &&
      /\b(?:with|alongside|by|from) (?:the )?(?:[\w’'-]+ ){0,4}$/i.test(before(clause, group[0]!.start, 50)),
  );
  const subject = groups.filter((group) => group.at(-1)!.end <= trigger.start).at(-1) ?? groups[0]!;
  const buyer = isSale(clause, trigger)
    ? groups.findIndex((group) => toWhom.test(before(clause, group[0]!.start, 60)))
    : -1;
  if (buyer > 0) return groups.slice(0, buyer + 1).flat();
  const dated = groups.filter((group) => group !== subject && isDatedItself(clause, group.at(-1)!));
  if (dated.length > 1 && partner && dated.includes(partner)) return [...subject, ...dated.flat()];
  return partner && partner !== subject
    ? [...subject, ...partner]
    : [...subject, ...(groups[groups.indexOf(subject) + 1] ?? [])];
}
