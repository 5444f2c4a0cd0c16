// Who acts where a sentence names only the partner: the firm it calls "it" or "the operator", the customer, the buyer.
import { companyById } from '../companies/companies.ts';
import {
  besidePronoun,
  englishNameless,
  englishPaperFirst,
  englishSingle,
  koreanNameless,
  objectOf,
  partnerOf,
  partnersSuchAs,
} from './anaphora-table.ts';
import { type Context, mostNamed } from './context.ts';
import { type Actor, after, type Clause, type Trigger } from './reading-types.ts';

/** "The operator had agreed with Microsoft": an operator, whoever was named last. */
export function subjectOf(clause: Clause, trigger: Trigger, context: Context, known: Actor): Actor | null {
  const { focus } = context;
  const isOperator = ({ id }: Actor) => companyById(id)?.kind === 'operator';
  const called =
    !clause.korean && /^["“]?(?:[A-Z]\w+ (?:\w+ )?)?the (?:\w+ )?(?:operator|carrier|telco)\b/i.test(clause.text);
  if (called && focus !== null && !isOperator(focus)) return mostNamed(context, known, isOperator) ?? focus;
  return trigger.kind === 'contract' ? customerOf(context, known) : focus;
}

/** Vendors seldom supply each other: of a contract with one the operator before is the customer. */
function customerOf(context: Context, known: Actor): Actor | null {
  const { focus } = context;
  const kindOf = (actor: Actor) => companyById(actor.id)?.kind;
  // "Samsung" by itself is the group.
  const sells = (actor: Actor) => isVendor(kindOf(actor)) || actor.id.endsWith('-group');
  if (focus === null || !sells(focus) || !sells(known)) return focus;
  return mostNamed(context, known, (actor) => kindOf(actor) === 'operator');
}

const isVendor = (kind: string | undefined) => kind === 'vendor' || kind === 'chipmaker' || kind === 'electronics';

/** "A separate agreement with Huawei covered …": of whom the text is about. */
export function paperOf(clause: Clause, context: Context, known: Actor): Actor | null {
  if (clause.korean || !englishPaperFirst.test(clause.text.slice(0, known.start - clause.start))) return null;
  const { pair, focus, linked, house } = context;
  if (house && house.id !== known.id) return house;
  if (linked && pair.length === 2 && pair.some(({ id }) => id === known.id))
    return pair.find(({ id }) => id !== known.id)!;
  return mostNamed(context, known) ?? (focus?.id === known.id ? null : focus);
}

/** "It wants to leave Pakistan, where PTCL has agreed to buy its unit". */
export function isBuyerOfIts(clause: Clause, trigger: Trigger, known: Actor): boolean {
  return (
    !clause.korean &&
    trigger.kind === 'acquisition' &&
    known.end <= trigger.start &&
    /\b(?:it|the (?:company|group|operator|firm))\b/i.test(clause.text.slice(0, known.start - clause.start)) &&
    /^ (?:[\w-]+ ){0,3}its (?:[\w-]+ ){0,2}(?:unit|business|arm|division|stake|operations?|subsidiary|shares?)\b/.test(
      after(clause, trigger.end, 60),
    )
  );
}

/** "The operator signed … with Nokia", "노키아와 … 체결했다" without a subject. */
export function isPartnerOfFocus(clause: Clause, known: Actor): boolean {
  if (clause.korean)
    return (
      !koreanNameless.test(clause.text) &&
      /^["”'’]?(?:(?:와|과)(?:는)?(?= )|[^,.]{0,16}[을를] (?:방문|찾아|찾았|둘러|견학))/.test(
        after(clause, known.end, 24),
      )
    );
  const lead = clause.text.slice(0, known.start - clause.start);
  if (besidePronoun.test(lead)) return true;
  if (!englishSingle.test(lead)) return false;
  if (partnersSuchAs.test(lead.slice(-240))) return true;
  if (englishNameless.test(clause.text)) return false;
  return partnerOf.test(lead.slice(-240)) || objectOf.test(lead.slice(-50));
}
