// An English stage word as it counts where it stands: "in order to" is no contract, a deal to supply is one.
import { companyById } from '../companies/companies.ts';
import { buysCompany, partsSold, weighedPurchase } from './bought-english.ts';
import { distinct } from './context.ts';
import { groupsOf } from './named-together.ts';
import { isNoOrder, isSourced, namesSource } from './orders-english.ts';
import { isAnotherSense, isName, isSpending } from './other-senses-english.ts';
import { contentOf } from './paper-content-english.ts';
import { after, before, type Clause, type Trigger } from './reading-types.ts';

const talkedOver =
  /^(?: on [^,;]{3,30})?,? to (?:jointly )?(?:seek|explore|discuss|look|consider|hold|meet|continue|examine|talk|consult)\b/i;
const otherOpening =
  /^ (?:(?:an?|the|its|their) )?(?:[\w-]+ ){0,2}(?:investigation|probe|inquiry|shops?|stores?|case|offices?|complaint|lawsuit|campaign)\b/i;

const ownMeeting = /\b(?:general|annual|shareholders?['’]?|board|members?['’]?|partners?|committee|earnings) $/i;
const beginningOfBond =
  /^ (?:(?:an?|the|their) )?(?:[\w-]+ ){0,2}(?:talks|negotiations|partnership|joint venture|alliance|collaboration|cooperation)\b/i;

/** A word that any deal may be called by; of what is "agreed to" the next verb says more. */
function isLoosePaper({ triggers }: Clause, { kind, end }: Trigger, written: string): boolean {
  if (kind !== 'agreement') return false;
  if (/^(?:agreement|deal|pact|accord|arrangement)s?$/i.test(written)) return true;
  return /^agree[ds]?$/i.test(written) && !triggers.some((one) => one.kind === 'acquisition' && one.start >= end);
}

/** null where it tells of something else. */
export function weighedEnglish(clause: Clause, trigger: Trigger, tail: string): Trigger | null {
  const written = clause.text.slice(trigger.start - clause.start, trigger.end - clause.start);
  const said = weighedByContext(clause, trigger, written, tail);
  if (said) return said;
  if (trigger.kind === 'acquisition' || trigger.kind === 'investment') {
    const bought = weighedPurchase(clause, trigger, written, tail);
    if (bought !== trigger) return bought;
  }
  if (/^(?:will|are|are to|have|have been)$/.test(written) && !actTogether(clause, trigger)) return null;
  // "A and B have set up a company": of two it is a joint one.
  if (trigger.kind === 'joint-venture' && /^(?:set|found|form|creat|establish|start)/i.test(written)) {
    if (!actTogether(clause, trigger)) return null;
    return { ...trigger, form: 'deed' };
  }
  return isName(written, tail) || tellsOfSomethingElse(clause, trigger, written, tail) ? null : trigger;
}

/** As what stands beside the word makes it: another kind, or a weaker one; null where that says nothing. */
function weighedByContext(clause: Clause, trigger: Trigger, written: string, tail: string): Trigger | null {
  const content = isLoosePaper(clause, trigger, written) ? contentOf(after(clause, trigger.end, 140)) : null;
  if (content) return { ...trigger, kind: content };
  if (trigger.kind === 'agreement' && /^agree[ds]?$/i.test(written) && talkedOver.test(tail))
    return { ...trigger, weak: true };
  // "We keep the price of the order to ourselves": of whatever was told before.
  if (
    trigger.form === 'paper' &&
    /\b(?:(?:value|terms|price|size|length|cost|duration|details) of|familiar with|close to|briefed on) (?:the|this|that|its) $/i.test(
      before(clause, trigger.start, 24),
    )
  )
    return { ...trigger, form: 'deed', weak: true };
  if (/^(?:deals?|agreements?|pacts?)$/i.test(written) && ofGoods.test(before(clause, trigger.start, 30)))
    return { ...trigger, kind: 'contract' };
  if (/^deals?$/i.test(written) && (supplyDeal.test(before(clause, trigger.start, 70)) || supplies.test(tail)))
    return { ...trigger, kind: 'contract' };
  const isSale = trigger.kind === 'contract' && /^(?:hand|gave|gives)/i.test(written) && businessTo.test(tail);
  return isSale ? { ...trigger, kind: 'acquisition' } : null;
}

/** "Hands Nordlink's cable business to Mint Fox". */
const businessTo = /^ (?:the |its )?(?:[A-Z][^.;]{1,50} |[a-z-]+ ){1,3}business(?:es)? to (?:the )?[A-Z]/;

/** "Telia and Oracle will open a lab"; two of one trade may each do so by themselves. */
function actTogether(clause: Clause, { start, end }: Trigger): boolean {
  const list = groupsOf(clause, clause.actors).findLast((group) => group.at(-1)!.end <= start);
  if (list === undefined || distinct(list).length < 2) return false;
  const between = clause.text.slice(list.at(-1)!.end - clause.start, start - clause.start);
  if (between.length > 2 && !/^, (?:an?|the) [^,;.]{2,40}, $/.test(between)) return false;
  const trades = new Set(list.map(({ id }) => companyById(id)?.kind ?? id));
  const sayIt = /^ (?:jointly|together|combine|build(?:ing)? an?|creat(?:e|ing) an?|set(?:ting)? up an?)\b/.test(
    after(clause, end, 20),
  );
  // Many are building something at any time.
  const now = /^(?:are|have)/.test(clause.text.slice(start - clause.start));
  return now ? sayIt && trades.size > 1 : sayIt || trades.size > 1;
}

/** "Won a deal to supply": between a buyer and a supplier that is a contract. */
const supplyDeal = /\b(?:won|wins|awarded|awards|landed|lands|clinched|clinches|secured|secures)\b[^.;]{0,60}$/i;
/** "Renewed its managed services deal with": what it is for makes a contract of it. */
const ofGoods =
  /\b(?:supply|supplier|procurement|purchas(?:e|ing)|delivery|equipment|outsourcing|hosting|leas(?:e|ing)|rental|managed[ -]services?|turnkey|vendor) $/i;
const supplies = /^ (?:to (?:supply|provide|deploy|build|deliver|upgrade|moderni[sz]e)|for the supply)\b/i;

function tellsOfSomethingElse(clause: Clause, trigger: Trigger, written: string, tail: string): boolean {
  const { kind, form, start } = trigger;
  if (isAnotherSense(clause, trigger, written, tail)) return true;
  if (kind === 'agreement' && form === 'deed' && isSourced(written)) return !namesSource(clause, trigger, written);
  if (kind === 'contract' && form === 'deed') return isNoOrder(clause, trigger, written, tail);
  if (kind === 'contract') return /^orders?$/i.test(written) && /\bin $/i.test(before(clause, start, 4));
  if (kind === 'acquisition' && form === 'deed')
    return /^(?:buy|bought|purchas)/i.test(written) && !buysCompany(clause, trigger) && !partsSold.test(tail);
  if (kind === 'launch' && /^(?:starts?|begins?|opens?|introduces?)$/i.test(written))
    return /\b(?:the|an?|commercial|for|of|its|their|this|in) $/i.test(before(clause, start, 12));
  if (kind === 'visit' && /^(?:host|welcom)ed$/i.test(written)) return !namesGuest(clause, trigger, tail);
  if (kind === 'talks') return written.startsWith('Meeting') || ownMeeting.test(before(clause, start, 20));
  if (kind === 'investment') return /^ (?:agreement|pact)/i.test(tail) || isSpending(clause, trigger, written, tail);
  return kind === 'launch' && (beginningOfBond.test(tail) || otherOpening.test(tail) || /^ with\b/.test(tail));
}

/** "Hosted executives from Orange", "welcomed Orange chief …", not "welcomed the decision". */
function namesGuest(clause: Clause, trigger: Trigger, tail: string): boolean {
  const next = clause.actors.find(({ start }) => start >= trigger.end);
  return (
    /^ (?:\w+ ){0,2}(?:executives|delegation|managers|team|representatives|officials|visitors)\b/i.test(tail) ||
    (next !== undefined && next.start - trigger.end <= 12 && !/^ (?:at|in|on|by|from)\b/.test(tail))
  );
}
