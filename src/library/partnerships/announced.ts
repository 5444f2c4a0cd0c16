// Deals that are still to be done but announced, which is more than a wish.
import type { Span } from '../../domain/text.ts';
import { after, before, type Clause, type Trigger } from './reading-types.ts';

/** "Are to merge their tower units, the companies said": those who will do it say so, which is a deal and no mere wish. */
export function isAnnouncedByAll(clause: Clause, { kind, weak, start }: Trigger): boolean {
  return (
    !weak &&
    (kind === 'joint-venture' || kind === 'acquisition') &&
    saidByAll.test(clause.text) &&
    !/\b(?:may|might|could|consider\w*|explor\w+|talks|study\w*|plan\w*|hop(?:e|es|ing)|want|if|whether)\b/i.test(
      clause.text.slice(0, start - clause.start),
    )
  );
}

const saidByAll =
  /(?:^|, )(?:they|both|the (?:two )?(?:companies|operators|firms|groups|partners|carriers)|in a joint statement,? they)(?: both| jointly)? (?:said|announced|confirmed)\b/i;

/** "SoftBank said it would acquire Ampere for $6.5 billion": with its price it is a deal announced, and no mere wish. */
export function isAnnounced(clause: Clause, { start, end }: Span, lead: string): boolean {
  if (
    !/^(?:acquire|buy|invest|purchase|take over|take|sell)$/i.test(
      clause.text.slice(start - clause.start, end - clause.start),
    )
  )
    return false;
  return (
    /\b(?:said|says|announced|announces)\b[^,;]{0,40}\b(?:it|they|he|she|[A-Z][\w-]+) (?:would|will|is to|are to|had agreed to) $/.test(
      lead,
    ) &&
    /^[^;]{0,120}(?:[$€£¥₩₹]|\b[A-Z]{3} ?)\d|^[^;]{0,120}\b(?:dollars|euros|pounds|won|yen|yuan|crowns|rupees)\b/.test(
      after(clause, end, 140),
    )
  );
}

/** "Will overhaul its masts with antennas from Nokia, the carrier said": bought already; "will resell Kuiper dishes": agreed. */
export function isOrdered(clause: Clause, { kind, form, start, frame }: Trigger): boolean {
  if (frame && frame !== 'trades') return isSettled(before(clause, start, 80));
  if (form !== 'deed' || !/\b(?:will|is to|are to) (?:also )?$/.test(before(clause, start, 15))) return false;
  const written = clause.text.slice(start - clause.start);
  if (/^(?:re-?sell|distribut|rent|leas|licen[cs]|sourc|tak)/i.test(written)) return true;
  return (
    kind === 'contract' &&
    /^(?:equip|replac|moderni|upgrad|overhaul|provide|supply)/i.test(written) &&
    /\b(?:said|announced|confirmed|contract|arrangement|deal|agreement|order)\b/.test(clause.text)
  );
}

/** "Will host the racks of", "said they would be connected by", not "analysts expect that it will pick". */
function isSettled(lead: string): boolean {
  return (
    /\b(?:(?:will|is to|are to)|said [^.;]{0,40}would) (?:(?:also|now|then|both|soon) )?(?:be )?$/.test(lead) &&
    !/\b(?:expect|predict|forecast|believe|think|hope|bet|if|whether|could|might|may)\w{0,3}\b/.test(lead)
  );
}
