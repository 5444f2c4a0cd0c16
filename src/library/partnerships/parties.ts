// The parties of an event: the companies its sentence names as taking part, completed from what stands around it.
import { companyById } from '../companies/companies.ts';
import { groupsOf } from './acting.ts';
import {
  besidePronoun,
  englishDefinite,
  englishNameless,
  englishPair,
  englishPronounFirst,
  englishSingle,
  koreanNameless,
  koreanPair,
  objectOf,
  partnerOf,
  partnersSuchAs,
} from './anaphora-table.ts';
import { type Context, distinct } from './context.ts';
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
  const named = distinct(narrowed(clause, trigger, acting));
  if (named.length >= 2) return { actors: withSubject(clause, trigger, context, named), explicit: true };
  const others = named.filter(({ id }) => !isFamilyOf(id, context.pair));
  const [known] = others;
  // "It has teamed up with Nokia" names its partner and says who acts.
  if (known && context.focus && context.focus.id !== known.id && isPartnerOfFocus(clause, known))
    return { actors: [context.focus, known], explicit: true };
  const completed = completedFrom(clause, trigger, context, others);
  return completed && completed.length >= 2 ? { actors: completed, explicit: false } : null;
}

/** "It has signed with A and B": whoever "it" is signed too. */
function withSubject(clause: Clause, trigger: Trigger, { focus }: Context, named: readonly Actor[]): readonly Actor[] {
  if (clause.korean || focus === null || named.some(({ id, start }) => id === focus.id || start < trigger.end))
    return named;
  const lead = before(clause, named[0]!.start, 240);
  return englishPronounFirst.test(clause.text) && (partnerOf.test(lead) || partnersSuchAs.test(lead))
    ? [focus, ...named]
    : named;
}

/** Of many companies: those that "between" names, or the nearest that act and those they act with. */
function narrowed(clause: Clause, trigger: Trigger, acting: readonly Actor[]): readonly Actor[] {
  if (clause.korean)
    return (
      groupsOf(clause, acting).find(
        (group) => group.length > 1 && /^ ?(?:간|사이)(?![가-힣]{2})/.test(after(clause, group.at(-1)!.end, 5)),
      ) ?? acting
    );
  const groups = groupsOf(clause, acting);
  const between = groups.find(
    (group) => group.length > 1 && /\bbetween (?:the )?$/i.test(before(clause, group[0]!.start, 14)),
  );
  if (between) return between;
  if (groups.length < 3) return acting;
  const partner = groups.find(
    (group) =>
      group[0]!.start >= trigger.end &&
      /\b(?:with|alongside|by|from) (?:the )?(?:[\w’'-]+ ){0,4}$/i.test(before(clause, group[0]!.start, 50)),
  );
  const subject = groups.filter((group) => group.at(-1)!.end <= trigger.start).at(-1) ?? groups[0]!;
  return partner && partner !== subject
    ? [...subject, ...partner]
    : [...subject, ...(groups[groups.indexOf(subject) + 1] ?? [])];
}

function completedFrom(
  clause: Clause,
  trigger: Trigger,
  context: Context,
  named: readonly Actor[],
): readonly Actor[] | null {
  const known = named[0];
  return known ? partnersOf(clause, trigger, context, known) : standingFor(clause, trigger, context);
}

/** "The two companies", "Their agreement". */
function standingFor(clause: Clause, trigger: Trigger, { pair }: Context): readonly Actor[] | null {
  if ((clause.korean ? koreanPair : englishPair).test(clause.text)) return pair;
  const definite =
    !clause.korean && trigger.form === 'paper' && englishDefinite.test(before(clause, trigger.start, 50));
  return definite ? pair : null;
}

/** A sentence goes on about a pair for this many sentences without saying so. */
const memory = 2;

function partnersOf(clause: Clause, trigger: Trigger, context: Context, known: Actor): readonly Actor[] | null {
  const { pair, title, linked, pairAt } = context;
  const korean = clause.korean;
  if ((korean ? koreanNameless : englishNameless).test(clause.text)) return null;
  const inPair = pair.some(({ id }) => id === known.id);
  if (inPair && (korean ? koreanPair : englishPair).test(clause.text)) return pair;
  const strong =
    !trigger.weak && (trigger.form === 'paper' || ['acquisition', 'investment', 'ended'].includes(trigger.kind));
  if (!strong) return null;
  if (inPair && linked && pair.length === 2 && (pairAt < 0 || clause.index - pairAt <= memory)) return pair;
  return title.length === 2 && title.some(({ id }) => id === known.id) ? title : null;
}

/** "The operator signed … with Nokia", "노키아와 … 체결했다" without a subject. */
function isPartnerOfFocus(clause: Clause, known: Actor): boolean {
  if (clause.korean)
    return (
      !koreanNameless.test(clause.text) &&
      /^["”'’]?(?:(?:와|과)(?= )|[^,.]{0,16}[을를] (?:방문|찾아|찾았|둘러|견학))/.test(after(clause, known.end, 24))
    );
  const lead = clause.text.slice(0, known.start - clause.start);
  if (besidePronoun.test(lead)) return true;
  if (!englishSingle.test(lead)) return false;
  if (partnersSuchAs.test(lead.slice(-240))) return true;
  if (englishNameless.test(clause.text)) return false;
  return partnerOf.test(lead.slice(-240)) || objectOf.test(lead.slice(-50));
}
