// Stage words that here mean something else: "the takeover panel", "agreed that prices had fallen".
import { buysCompany } from './bought-english.ts';
import { after, before, type Clause, type Trigger } from './reading-types.ts';

/** Signed, but no paper of partners. */
const otherSigning =
  /^ (?:up\b|(?:an?|the|his|her|their) (?:[\w-]+ )?(?:letter to|open letter|letter with|petition|pledge|declaration|charter|guest ?book|bill|law|decree|autograph))/i;

/** "The venture's owners agreed on a name": those within a firm, or people, and no firms. */
const ownersAgree =
  /\b(?:shareholders|members|ministers|regulators|lawmakers|lenders|creditors|directors|unions?|governments?|analysts|executives|engineers|customers|users|experts|people) (?:have |had |has |also )?$/;
/** "Agreed that prices had fallen": of one mind, nothing more. */
const ofOneMind = /^ that (?![^.;]{0,60}\b(?:will|would|should|shall|are to|is to)\b)/i;

/** "The investment firm KKR": what somebody is. */
const whoInvests =
  /^[- ](?:firms?|company|companies|group|banks?|bankers?|house|managers?|vehicle|arm|trust|holding|grade|adviser|advisor|analysts?|strategist|community|climate|plans?|budget|case|thesis|strategy)\b/i;

/** "It reckons the outlay at 12 million pounds": what somebody spends by himself. */
export function isSpending(clause: Clause, { start }: Trigger, written: string, tail: string): boolean {
  return (
    /^investments?$/i.test(written) &&
    /\b(?:the|its|total|whose) $/i.test(before(clause, start, 8)) &&
    !/^ (?:in|by|from)\b/.test(tail)
  );
}

/** "Open RAN", "the investment firm KKR". */
export function isName(written: string, tail: string): boolean {
  return written === 'RAN' || (/^investments?$/i.test(written) && whoInvests.test(tail));
}

/** A word of the tables that here means something else. */
export function isAnotherSense(clause: Clause, trigger: Trigger, written: string, tail: string): boolean {
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
