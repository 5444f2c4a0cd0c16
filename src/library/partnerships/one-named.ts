// Who else has part in an event whose sentence names one firm and shows by its grammar that somebody known stands beside it.
import { englishDefinite, englishNameless } from './anaphora-table.ts';
import { type Context, distinct, mainOf } from './context.ts';
import { isOfUnknown } from './english-subject.ts';
import { isKoreanPartner, isKoreanTopic } from './korean-particles.ts';
import { type Actor, after, before, type Clause, type Trigger } from './reading-types.ts';
import { isBuyerOfIts, isPartnerOfFocus, paperOf, subjectOf } from './subject.ts';

/** The parties; null where the sentence shows nobody. */
export function besideOne(clause: Clause, trigger: Trigger, context: Context, known: Actor): readonly Actor[] | null {
  const both = isWith(clause, known) ? bothOf(clause, context) : null;
  if (both) return distinct([...both, known]);
  if (isOfUnknown(clause, context)) return null;
  // "It has teamed up with Nokia" names its partner and says who acts.
  const whose = paperOf(clause, context, known);
  if (whose) return [whose, known];
  const owners = awardedBy(clause, trigger, context, known);
  if (owners) return [...owners, known];
  const subject = subjectOf(clause, trigger, context, known);
  if (isOther(subject, known) && isPartnerOfFocus(clause, known, trigger)) return [subject, known];
  if (isOther(context.focus, known) && isBuyerOfIts(clause, trigger, known)) return [context.focus, known];
  return (
    withHouse(clause, trigger, context, known) ??
    orderedFrom(clause, trigger, context, known) ??
    wonFrom(clause, trigger, context, known)
  );
}

function isOther(one: Actor | null, known: Actor): one is Actor {
  return one !== null && one.id !== known.id;
}

function isWith(clause: Clause, { end }: Actor): boolean {
  return clause.korean && isKoreanPartner.test(after(clause, end, 40));
}

const bothAct = /^["“]?(?:한편 |또 |이와 별도로 )?(?:두 (?:회사|기업|기관)|양사|양측)[는은이가] /;

/** "양사는 델프트공대와 손을 잡고": those two and whoever is named. */
export function bothOf(
  clause: Clause,
  { pair, partners, linked: together }: Pick<Context, 'pair' | 'partners' | 'linked'>,
): readonly Actor[] | null {
  const two = together || partners.length !== 2 ? pair : partners;
  return two.length === 2 && bothAct.test(clause.text) ? two : null;
}

/** In a firm's own text it is that firm that dealt with whoever is named. */
function withHouse(clause: Clause, trigger: Trigger, { house }: Context, known: Actor): readonly Actor[] | null {
  if (!isOther(house, known)) return null;
  // "가장 큰 곳은 코델코로, 지난 7월 계약했다": who speaks has done it.
  if (clause.korean) return speaksOfOwn(clause, trigger) ? [house, known] : null;
  return dealsWithHouse(clause, trigger, known) ? [known, house] : null;
}

/** "Nxtra placed an order with the company": with whom the text is about. */
const withThatFirm =
  /\b(?:with|from|to|by) (?:the (?:company|firm|operator|carrier|group|vendor|start-?up)(?! (?:of|in|at|that|which))|it)\b/;

function orderedFrom(clause: Clause, { end, kind }: Trigger, { focus }: Context, known: Actor): Actor[] | null {
  if (clause.korean || focus === null || focus.id === known.id || kind !== 'contract' || known.start >= end)
    return null;
  return withThatFirm.test(after(clause, end, 60)) ? [known, focus] : null;
}

/** "The supply contract has been awarded to Nokia": by those just told of as partners. */
function awardedBy(clause: Clause, { kind, form, end, start }: Trigger, context: Context, known: Actor) {
  const { pair, linked, pairAt } = context;
  if (clause.korean || kind !== 'contract' || form !== 'paper' || known.start < end) return null;
  if (!linked || clause.index - pairAt > 2 || pair.some(({ id }) => id === known.id)) return null;
  const between = clause.text.slice(end - clause.start, known.start - clause.start);
  return awardedTo.test(between) && englishDefinite.test(before(clause, start, 50)) ? pair : null;
}

const awardedTo =
  /^ (?:(?:has been|was|had been|will be|is being) (?:awarded|given|handed)|went|goes|has gone) to (?:the |its )?(?:[a-z-]+ ){0,3}$/;

/** "ZTE has been given the masts in the north", "the core goes to Huawei": by whom the text is about. */
function wonFrom(clause: Clause, trigger: Trigger, context: Context, known: Actor): Actor[] | null {
  const words = clause.text.slice(trigger.start - clause.start, trigger.end - clause.start);
  const place = winning.test(words) ? known.end <= trigger.start : goingTo.test(words) && known.start - trigger.end < 6;
  if (clause.korean || trigger.kind !== 'contract' || !place || / (?:by|from) (?:the )?[A-Z]/.test(clause.text))
    return null;
  const buyer = mainOf(context) ?? context.focus;
  return isOther(buyer, known) ? [buyer, known] : null;
}

const winning =
  /^(?:won|wins|landed|lands|secured|clinched|(?:been|was|were) (?:given|handed|awarded)|(?:(?:is|are|was|were) (?:set )?to|will) be)$/;
const goingTo = /^(?:goes|went|go) to$/;

/** "Telstra has ordered 40 racks": in a firm's own text of that firm, where nobody else is named. */
function dealsWithHouse(clause: Clause, { kind, form, weak, start, end }: Trigger, known: Actor): boolean {
  if (known.end > start || start - known.end > 40 || englishNameless.test(clause.text)) return false;
  const made = form === 'paper' ? !weak : kind === 'contract' || /^sign/i.test(clause.text.slice(start - clause.start));
  return (
    made &&
    ['contract', 'agreement', 'mou', 'investment'].includes(kind) &&
    !/\b(?:with|from|to|by) (?:the )?[A-Z]/.test(after(clause, end, 80))
  );
}

function speaksOfOwn(clause: Clause, { kind, weak }: Trigger): boolean {
  const papers: readonly string[] = ['mou', 'contract', 'agreement', 'joint-venture', 'acquisition', 'investment'];
  return !weak && papers.includes(kind) && !clause.actors.some(({ end }) => isKoreanTopic.test(after(clause, end, 40)));
}
