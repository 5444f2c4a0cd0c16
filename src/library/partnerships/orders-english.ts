// Whether a verb of choosing or getting names an order: "chose Nokia as supplier", "rents masts from Indara".
import { before, type Clause, type Trigger } from './reading-types.ts';

const choosing = /^(?:select|cho|pick|tap|hire|subcontract|commission|contracted|ordered)/i;
const chosenFor = /^ [^.;]{0,80}\b(?:as|from (?=[A-Z])|to (?=[A-Z]|[a-z]{2,} )|for)(?:\b|(?<= ))/;

/** "Three Ireland chose Ericsson." */
function isChosenSimply(clause: Clause, { start, end }: Trigger): boolean {
  const chosen = clause.actors.find((actor) => actor.start >= end && actor.start - end <= 5);
  return (
    chosen !== undefined &&
    /^[.,]?$/.test(clause.text.slice(chosen.end - clause.start)) &&
    clause.actors.some((actor) => actor.end <= start && start - actor.end <= 5)
  );
}

/** "Chosen as its lead manager": who helps with money or law is no supplier. */
const asAdviser =
  /\bas (?:(?:the|its|an?|their|our|lead|joint|sole|financial|legal|tax) ){0,4}(?:managers?|advis[eo]rs?|underwriters?|bookrunners?|auditors?|arrangers?|counsel|brokers?)\b/;

export function isNoOrder(clause: Clause, trigger: Trigger, written: string, tail: string): boolean {
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

export function isSourced(written: string): boolean {
  return sources.some(([verb]) => verb.test(written));
}

export function namesSource(clause: Clause, { end }: Trigger, written: string): boolean {
  const place = sources.find(([verb]) => verb.test(written))![1];
  return clause.actors.some(({ start }) => start > end && start - end < 110 && place.test(before(clause, start, 60)));
}
