// The parties of an event: the companies its sentence names as taking part, completed from what stands around it.
import { companyById } from '../companies/companies.ts';
import { groupsOf } from './acting.ts';
import {
  englishDefinite,
  englishNameless,
  englishPair,
  englishPaperSigned,
  englishPronounFirst,
  englishTwo,
  koreanNameless,
  koreanPair,
  partnerOf,
  partnersSuchAs,
} from './anaphora-table.ts';
import { type Context, distinct } from './context.ts';
import { isKoreanPartner, isKoreanTopic } from './korean-particles.ts';
import { type Actor, after, before, type Clause, type Trigger } from './reading-types.ts';
import { isBuyerOfIts, isPartnerOfFocus, paperOf, subjectOf } from './subject.ts';

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
  const named = distinct(narrowed(clause, trigger, acting));
  if (named.length >= 2)
    return {
      actors: clause.korean ? withTopic(clause, trigger, context, named) : withSubject(clause, trigger, context, named),
      explicit: true,
    };
  if (clause.subject && named[0]) return { actors: [clause.subject, named[0]], explicit: true };
  const others = named.filter(({ id }) => !isFamilyOf(id, context.pair));
  const [known] = others;
  // "It has teamed up with Nokia" names its partner and says who acts.
  const whose = known && paperOf(clause, context, known);
  if (known && whose) return { actors: [whose, known], explicit: true };
  const focus = known ? subjectOf(clause, trigger, context, known) : context.focus;
  if (known && focus && focus.id !== known.id && isPartnerOfFocus(clause, known))
    return { actors: [focus, known], explicit: true };
  if (known && context.focus && context.focus.id !== known.id && isBuyerOfIts(clause, trigger, known))
    return { actors: [context.focus, known], explicit: true };
  // "가장 큰 곳은 코델코로, 지난 7월 계약했다": who speaks has done it.
  if (known && context.house && known.id !== context.house.id && clause.korean && speaksOfOwn(clause, trigger))
    return { actors: [context.house, known], explicit: true };
  const ordered = known && orderedFrom(clause, trigger, context, known);
  if (ordered) return { actors: ordered, explicit: true };
  const completed = completedFrom(clause, trigger, context, others);
  return completed && completed.length >= 2 ? { actors: completed, explicit: false } : null;
}

/** "Nxtra placed an order with the company": with whom the text is about. */
const withThatFirm =
  /\b(?:with|from|to|by) (?:the (?:company|firm|operator|carrier|group|vendor|start-?up)(?! (?:of|in|at|that|which))|it)\b/;

function orderedFrom(clause: Clause, { end, kind }: Trigger, { focus }: Context, known: Actor): Actor[] | null {
  if (clause.korean || focus === null || focus.id === known.id || kind !== 'contract' || known.start >= end)
    return null;
  return withThatFirm.test(after(clause, end, 60)) ? [known, focus] : null;
}

function speaksOfOwn(clause: Clause, { kind, weak }: Trigger): boolean {
  const papers: readonly string[] = ['mou', 'contract', 'agreement', 'joint-venture', 'acquisition', 'investment'];
  return !weak && papers.includes(kind) && !clause.actors.some(({ end }) => isKoreanTopic.test(after(clause, end, 40)));
}

/** "Ordered 620 base stations from China's ZTE". */
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
  if (focus === null || named.some(({ id, end }) => id === focus.id || isKoreanTopic.test(after(clause, end, 40))))
    return named;
  const partners = groupsOf(clause, named).find((group) => isKoreanPartner.test(after(clause, group.at(-1)!.end, 40)));
  if (!partners || partners[0] !== named[0]) return named;
  const others = named.filter(({ id }) => !partners.some((one) => one.id === id));
  if (others.some(({ start }) => start < trigger.end)) return named;
  const two = together || latest.length !== 2 ? pair : latest;
  const both =
    two.length === 2 && /^["“]?(?:한편 |또 )?(?:두 (?:회사|기업|기관)|양사|양측)[는은이가] /.test(clause.text);
  return distinct([...(both ? two : [focus]), ...partners]);
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
  const more = known && !context.pair.some(({ id }) => id === known.id) && withOneMore(clause, trigger, context, known);
  if (more) return more;
  return known ? partnersOf(clause, trigger, context, known) : standingFor(clause, trigger, context);
}

/** "The two companies", "Their agreement". */
/** "The deal, signed with the port a day earlier": the port signed with those just named. */
const signedWith =
  /^ ?, (?:which was )?(?:signed|concluded|struck|sealed|agreed) with (?:the |its )?(?:[a-z-]+ ){0,3}$/;

function withOneMore(
  clause: Clause,
  trigger: Trigger,
  { pair, linked }: Context,
  known: Actor,
): readonly Actor[] | null {
  if (clause.korean || !linked || trigger.form !== 'paper' || known.start < trigger.end) return null;
  const between = clause.text.slice(trigger.end - clause.start, known.start - clause.start);
  return englishDefinite.test(before(clause, trigger.start, 50)) && signedWith.test(between) ? [known, ...pair] : null;
}

/** "The contract went to the ministry's own firm": who got it is said. */
const wentToOther = /\bcontract\b[^.;]{0,90}\b(?:went|goes|gone) to\b/;

function standingFor(clause: Clause, trigger: Trigger, context: Context): readonly Actor[] | null {
  const { pair, linked, pairAt } = context;
  if ((clause.korean ? koreanPair : englishPair).test(clause.text)) return pairOf(clause, trigger, context);
  if (clause.korean || trigger.form !== 'paper' || wentToOther.test(clause.text)) return null;
  const named = englishDefinite.test(before(clause, trigger.start, 50)) || englishPaperSigned.test(clause.text);
  // "The contract was signed on Monday", right after a sentence that names a buyer and a seller.
  const opens =
    clause.index - pairAt === 1 &&
    /^["“]?(?:An?|The|This|Their) (?:[\w-]+ ){0,3}$/.test(before(clause, trigger.start, 50));
  return named && (linked || opens) ? pair : null;
}

/** Of companies only named together "the two companies" is seldom said where others are partners; of talks nobody says "them". */
function pairOf(clause: Clause, trigger: Trigger, { pair, partners, linked }: Context): readonly Actor[] | null {
  const firmly = (clause.korean ? koreanPair : englishTwo).test(clause.text);
  if (!firmly && ['talks', 'visit', 'launch'].includes(trigger.kind)) return null;
  if (!firmly && !saysPair(clause, trigger)) return null;
  return firmly && !linked && partners.length > 1 ? partners : pair;
}

/** "… and units will be swapped as they age": whoever "they" are stands before the deal. */
function saysPair({ korean, text, start }: Clause, { end }: Trigger): boolean {
  if (korean) return koreanPair.test(text);
  return englishTwo.test(text) || englishPair.test(text.slice(0, end - start + 30));
}

/** A sentence goes on about a pair for this many sentences without saying so. */
const memory = 2;

const paperWasSigned =
  /^["“]?The (?:[\w-]+ ){0,4}(?:agreement|contract|deal|pact|accord|memorandum|alliance)\b[^,.;]{0,40} (?:was|were|had been) (?:signed|concluded|sealed|struck|inked)\b/;

function partnersOf(clause: Clause, trigger: Trigger, context: Context, known: Actor): readonly Actor[] | null {
  const { pair, title, linked, pairAt } = context;
  const korean = clause.korean;
  if ((korean ? koreanNameless : englishNameless).test(clause.text)) return null;
  const inPair = pair.some(({ id }) => id === known.id);
  // "The agreement behind the service was signed in August and gives Lynk 40 percent".
  if (inPair && pair.length === 2 && clause.index - pairAt <= memory + 1 && paperWasSigned.test(clause.text))
    return pair;
  if (inPair && saysPair(clause, trigger)) return pair;
  const strong =
    !trigger.weak && (trigger.form === 'paper' || ['acquisition', 'investment', 'ended'].includes(trigger.kind));
  if (!strong) return null;
  if (inPair && linked && pair.length === 2 && (pairAt < 0 || clause.index - pairAt <= memory)) return pair;
  return title.length === 2 && title.some(({ id }) => id === known.id) ? title : null;
}
