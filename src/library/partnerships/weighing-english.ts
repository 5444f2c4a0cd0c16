// An English stage word as it counts where it stands: "in order to" is no contract, a deal to supply is one.
import { companyById } from '../companies/companies.ts';
import { buysCompany, partsSold, weighedPurchase } from './bought-english.ts';
import { distinct } from './context.ts';
import { groupsOf } from './named-together.ts';
import { contentOf } from './paper-content-english.ts';
import { after, before, type Clause, type Trigger } from './reading-types.ts';

const choosing = /^(?:select|cho|pick|tap|hire|subcontract|commission|contracted|ordered)/i;
const chosenFor = /^ [^.;]{0,80}\b(?:as|from (?=[A-Z])|to (?=[A-Z]|[a-z]{2,} )|for)(?:\b|(?<= ))/;
const talkedOver =
  /^(?: on [^,;]{3,30})?,? to (?:jointly )?(?:seek|explore|discuss|look|consider|hold|meet|continue|examine|talk|consult)\b/i;
const otherOpening =
  /^ (?:(?:an?|the|its|their) )?(?:[\w-]+ ){0,2}(?:investigation|probe|inquiry|shops?|stores?|case|offices?|complaint|lawsuit|campaign)\b/i;
/** Signed, but no paper of partners. */
const otherSigning =
  /^ (?:up\b|(?:an?|the|his|her|their) (?:[\w-]+ )?(?:letter to|open letter|letter with|petition|pledge|declaration|charter|guest ?book|bill|law|decree|autograph))/i;
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
  const said = saidOtherwise(clause, trigger, written, tail);
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
function saidOtherwise(clause: Clause, trigger: Trigger, written: string, tail: string): Trigger | null {
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

/** "Three Ireland chose Ericsson." */
function isChosenSimply(clause: Clause, { start, end }: Trigger): boolean {
  const chosen = clause.actors.find((actor) => actor.start >= end && actor.start - end <= 5);
  return (
    chosen !== undefined &&
    /^[.,]?$/.test(clause.text.slice(chosen.end - clause.start)) &&
    clause.actors.some((actor) => actor.end <= start && start - actor.end <= 5)
  );
}

/** "The venture's owners agreed on a name": those within a firm, or people, and no firms. */
const ownersAgree =
  /\b(?:shareholders|members|ministers|regulators|lawmakers|lenders|creditors|directors|unions?|governments?|analysts|executives|engineers|customers|users|experts|people) (?:have |had |has |also )?$/;
/** "Agreed that prices had fallen": of one mind, nothing more. */
const ofOneMind = /^ that (?![^.;]{0,60}\b(?:will|would|should|shall|are to|is to)\b)/i;

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

/** "Chosen as its lead manager": who helps with money or law is no supplier. */
const asAdviser =
  /\bas (?:(?:the|its|an?|their|our|lead|joint|sole|financial|legal|tax) ){0,4}(?:managers?|advis[eo]rs?|underwriters?|bookrunners?|auditors?|arrangers?|counsel|brokers?)\b/;

function isNoOrder(clause: Clause, trigger: Trigger, written: string, tail: string): boolean {
  if (choosing.test(written) && asAdviser.test(tail)) return true;
  if (isSourced(written)) return !namesSource(clause, trigger, written);
  return choosing.test(written) && !chosenFor.test(tail) && !isChosenSimply(clause, trigger);
}

/** Of whom it is said stands right behind: "rents masts from Indara", "moved its mail to Oracle", "developed with Nokia". */
const sources: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:tak|took|got|gets|receiv|rent|leas|licens|sourc|signed(?: up)? for)/i, behind('from')],
  [/^(?:replac|swap)/i, behind('with|from')],
  [/^(?:mov|migrat|shift|switch|transfer)/i, behind('to|onto')],
  [
    /^(?:roll|deploy|install|upgrad|automat|develop|test|trial|pilot|design|buil|creat|train|validat|demonstrat|run|ran)/i,
    behind('with|alongside'),
  ],
];

function behind(word: string): RegExp {
  return new RegExp(
    `\\b(?:${word}) (?:the |both |its )?(?:[a-z-]+ ){0,4}(?:[A-Z][\\w-]+['’]s |[A-Z][\\w.]+-based |[A-Z][a-z]+ )?["“‘]?$`,
  );
}

function isSourced(written: string): boolean {
  return sources.some(([verb]) => verb.test(written));
}

function namesSource(clause: Clause, { end }: Trigger, written: string): boolean {
  const place = sources.find(([verb]) => verb.test(written))![1];
  return clause.actors.some(({ start }) => start > end && start - end < 110 && place.test(before(clause, start, 60)));
}

/** "The investment firm KKR": what somebody is. */
const whoInvests =
  /^[- ](?:firms?|company|companies|group|banks?|bankers?|house|managers?|vehicle|arm|trust|holding|grade|adviser|advisor|analysts?|strategist|community|climate|plans?|budget|case|thesis|strategy)\b/i;

/** "It reckons the outlay at 12 million pounds": what somebody spends by himself. */
function isSpending(clause: Clause, { start }: Trigger, written: string, tail: string): boolean {
  return (
    /^investments?$/i.test(written) &&
    /\b(?:the|its|total|whose) $/i.test(before(clause, start, 8)) &&
    !/^ (?:in|by|from)\b/.test(tail)
  );
}

/** "Open RAN", "the investment firm KKR". */
function isName(written: string, tail: string): boolean {
  return written === 'RAN' || (/^investments?$/i.test(written) && whoInvests.test(tail));
}

/** A word of the tables that here means something else. */
function isAnotherSense(clause: Clause, trigger: Trigger, written: string, tail: string): boolean {
  const lead = before(clause, trigger.start, 30);
  // "A fridge that talks to …"; "celebrated ten years of cooperation".
  if (/^talks$/i.test(written) && /^ (?:to|like|back)\b/.test(tail))
    return /\b(?:that|which|who|it|he|she|and) $/i.test(lead);
  // "The takeover panel", "takeover rules": who watches over them.
  if (
    /^(?:takeover|merger)s?$/i.test(written) &&
    /^ (?:panel|code|rules?|law|watchdog|regulators?|authority|tribunal)\b/i.test(tail)
  )
    return true;
  if (trigger.form === 'paper' && /\bsuch an? (?:\w+ )?$/i.test(lead)) return true;
  if (trigger.form === 'paper' && /\b(?:years?|decades?|anniversary|history) of (?:[\w-]+ ){0,2}$/i.test(lead))
    return true;
  if (/^sign/i.test(written)) return otherSigning.test(tail);
  // "Nokia has hired Ann Lee from Ericsson".
  if (/^hire/i.test(written))
    return !clause.actors.some(
      ({ start }) => start > trigger.end && !/\bfrom\b/.test(after(clause, trigger.end, start - trigger.end)),
    );
  if (/^agrees?$/i.test(written) && /^[:;.”"]/.test(tail)) return true;
  if (/^agree[ds]?$/i.test(written) && ownersAgree.test(lead)) return true;
  if (/^agree[ds]?$/i.test(written)) return ofOneMind.test(tail);
  if (/^(?:took|take|taken) over$/i.test(written)) return !/^ by\b/.test(tail) && !buysCompany(clause, trigger);
  if (/^(?:visit|tour)$/i.test(written)) return isOccasion(clause, trigger);
  return /^(?:started|launched|began)$/i.test(written) && /, (?:first )?$/.test(before(clause, trigger.start, 8));
}

/** "Met Chey during his visit": when it was, not whom it was to. */
function isOccasion(clause: Clause, { start, end }: Trigger): boolean {
  return (
    /\b(?:during|on|in|of|for) (?:his|her|their|its|the|a) (?:[\w-]+ ){0,3}$/i.test(before(clause, start, 40)) &&
    !/^ (?:to|at|of)\b/.test(after(clause, end, 6))
  );
}

/** "Hosted executives from Orange", "welcomed Orange chief …", not "welcomed the decision". */
function namesGuest(clause: Clause, trigger: Trigger, tail: string): boolean {
  const next = clause.actors.find(({ start }) => start >= trigger.end);
  return (
    /^ (?:\w+ ){0,2}(?:executives|delegation|managers|team|representatives|officials|visitors)\b/i.test(tail) ||
    (next !== undefined && next.start - trigger.end <= 12 && !/^ (?:at|in|on|by|from)\b/.test(tail))
  );
}
