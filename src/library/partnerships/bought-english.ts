// What is bought or held, in English: a firm, a share of it, its unit, or only what it makes.
import { after, before, type Clause, type Trigger } from './reading-types.ts';

/** A word of buying or holding as it counts where it stands; null where nothing changes hands. */
export function weighedPurchase(clause: Clause, trigger: Trigger, written: string, tail: string): Trigger | null {
  if (trigger.kind === 'investment') {
    if (isHeld(clause, trigger, written)) return null;
    return isMajority(clause, trigger, written, tail) ? { ...trigger, kind: 'acquisition' } : trigger;
  }
  if (/^pa(?:y|id)/i.test(written)) return paidFor(clause, trigger);
  if (!/^(?:acquir|buy|bought|purchas|took over|take over)/i.test(written)) return trigger;
  if (isProduct(clause, trigger) || (!/^acquir/i.test(written) && isFromMaker(clause, trigger, tail)))
    return { ...trigger, kind: 'contract' };
  return aShare.test(tail) || aSharePercent.test(tail) ? { ...trigger, kind: 'investment' } : trigger;
}

/** "Will pay 2 billion euros for Polarlink", "for most of Polarlink's business"; of what it makes that is a contract. */
function paidFor(clause: Clause, trigger: Trigger): Trigger | null {
  const bought = clause.actors.find(({ start }) => start >= trigger.end);
  const between = bought && clause.text.slice(trigger.end - clause.start, bought.start - clause.start);
  if (!between || !forWhole.test(between)) return null;
  if (isProduct(clause, { ...trigger, end: trigger.end + between.length - 1 })) return { ...trigger, kind: 'contract' };
  const tail = after(clause, bought.end, 60);
  return !/^['’]s?/.test(tail) || partOfFirm.test(tail) ? trigger : null;
}

const forWhole = /^ [^;]{3,70} for (?:most of |all of |the rest of |control of )?(?:the )?$/;

/** "Is taking 70% of", "bought a 60 percent stake": the greater part is the firm. */
function isMajority(clause: Clause, { start }: Trigger, written: string, tail: string): boolean {
  if (/^t(?:ak|ook)/i.test(written)) return greater.test(tail);
  return (
    /^(?:stakes?|shareholding)$/i.test(written) &&
    /\b(?:buy(?:s|ing)?|bought|acquir\w+|purchas\w+|tak(?:es?|ing)|took) (?:an? |its |the )?(?:[5-9]\d(?:\.\d+)?(?:%| per ?cent| percent)|majority|controlling) $/i.test(
      before(clause, start, 50),
    )
  );
}

const greater = /^ (?:[5-9]\d|100)(?:\.\d+)? ?(?:%|per ?cent|percent) (?:of|in) /;

/** "Bought its Dell servers", "bought Nokia radios": of what the firm makes. */
function isProduct(clause: Clause, { end }: Trigger): boolean {
  const object = clause.actors.find(({ start }) => start >= end);
  if (!object || object.start - end > 30) return false;
  const between = clause.text.slice(end - clause.start, object.start - clause.start);
  return /^ (?:[\w.,%-]+ ){0,4}(?:["“‘])?$/.test(between) && ofMaker.test(after(clause, object.end, 30));
}

/** "Bought 3,000 radios from ZTE": things, and no firm or part of one. */
function isFromMaker(clause: Clause, { end }: Trigger, tail: string): boolean {
  const goods =
    /^ (?:[\w.,’%-]+ ){1,8}?from (?:the )?(?:[A-Z][\w.]+(?:-based|['’]s) )?(?:[A-Z][a-z]+(?:an|ese|ish|ch) )?(?:[a-z-]+ ){0,3}(?=[A-Z])/.exec(
      tail,
    )?.[0];
  if (!goods || partsSold.test(tail) || /\b(?:stakes?|shares?|holdings?|interest|sites?)\b/i.test(goods)) return false;
  return clause.actors.some(({ start }) => start === end + goods.length);
}

const ofMaker =
  /^(?: [A-Z][\w-]+)?(?: [\w-]+)? (?:clusters?|chips?|GPUs?|CPUs?|processors?|accelerators?|servers?|systems?|hardware|radios?|base stations?|routers?|switches|equipment|gear|kit|software|licen[cs]es|terminals?|antennas?|handsets?|phones|cards|racks?|modules?|satellites?|services?)\b(?! (?:business|unit|division|arm|operations?|company|firm|provider|maker|group))/;

/** "In which Telia owns a 20 percent stake", "which holds a stake in Nokia": how things stand. */
function isHeld(clause: Clause, { start }: Trigger, written: string): boolean {
  return (
    /^(?:stakes?|shareholding|position|holding)$/i.test(written) &&
    /\b(?:has|have|had|holds?|held|holding|owns?|owned|owning|keeps?|kept|retains?|retained|controls?|with) (?:(?:an?|its|the|about|around|some|roughly|just|over|under|[\d.]+%?|percent|per|cent|minority|majority|controlling|small|large|combined|remaining|direct) ){0,6}$/i.test(
      before(clause, start, 50),
    )
  );
}

/** Part of a firm, unless it is the greater one. */
const aShare =
  /^ (?:(?:an?|its|the|another|about|around|up to|roughly) )?(?:(?:[1-4]?\d(?:\.\d+)?(?:%| per ?cent| percent)|minority|small|additional|further|strategic|significant) ){1,3}(?:stake|shares?|shareholding|holding|interest)\b/i;
/** "Has bought 8 percent of Telefónica". */
const aSharePercent =
  /^ (?:about |around |some |up to |another |a further )?[1-4]?\d(?:\.\d+)?(?:%| per ?cent| percent) (?:of|in) [A-Z]/;
/** "To buy 90 towers from Telstra": what a firm is made of. */
export const partsSold =
  /^ (?:[\w.,-]+ ){0,6}(?:towers|masts|sites|rooftops|ducts|spectrum|frequencies|business|unit|division|arm|brand|assets|portfolio|data cent(?:re|er)s?|subscribers|customers) (?:(?:in|of) [A-Z]\w+ )?from\b/;

const partOfFirm =
  /^['’]s (?:[\w-]+ ){0,4}(?:business|unit|division|arm|operations|assets|towers?|network|stake|shares|subsidiary|data cent(?:re|er)s?)\b/i;

/** "Has agreed to buy its Irish arm": that of the firm the text is about. */
const itsUnit = /^ (?:[\w-]+ ){0,3}its (?:[\w-]+ ){0,2}(?:unit|business|arm|division|operations?|subsidiary)\b/;

/** "Bought Graphcore", not "bought routers from ZTE". */
export function buysCompany(clause: Clause, trigger: Trigger): boolean {
  // "Bulutsan was bought by Turkcell".
  if (
    /\b(?:was|were|been|being|is) $/.test(before(clause, trigger.start, 7)) &&
    /^ by\b/.test(after(clause, trigger.end, 4))
  )
    return clause.actors.some(({ end }) => end <= trigger.start);
  const object = clause.actors.find(({ start }) => start >= trigger.end);
  if (!object) return itsUnit.test(after(clause, trigger.end, 60));
  const between = clause.text.slice(trigger.end - clause.start, object.start - clause.start);
  if (
    /^ (?:(?:all of |most of )?(?:the )?(?:rest|all|most|control|full control|ownership|remainder|(?:remaining |other |outstanding )?[\d.]+(?:%| per ?cent| percent))|(?:the )?(?:remaining|outstanding) (?:shares|stake|interest)) (?:of|in) /i.test(
      between,
    )
  )
    return true;
  if (between.length >= 50 || /\b(?:from|with|for|to|of|by|in|at)\b/i.test(between)) return false;
  const tail = after(clause, object.end, 60);
  return !/^['’]s/.test(tail) || partOfFirm.test(tail);
}
