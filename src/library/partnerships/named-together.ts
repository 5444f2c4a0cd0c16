// Which of the companies a clause names it names together: "Nokia, Ericsson and Finland's radio maker Corvant".
import { englishCallings } from '../companies/organisation-evidence-table.ts';
import { listJoint } from './actor-table.ts';
import type { Actor, Clause } from './reading-types.ts';

const koreanJoint = /^(?:와|과|하고|및|,|·|, | 및)(?: ?[가-힣]{2,6}){0,2} ?$/;

/** "NTT Docomo (Docomo) and Finland's radio maker Nokia". */
const describedJoint = new RegExp(
  `^["”’']?\\)?,? and (?:the )?(?:its )?(?:[A-Z][\\w-]+['’]s |[A-Z][a-z]+(?:ese|ish|an|ch|i) )?(?:(?:[\\w-]+ ){0,4}${englishCallings} )?["“‘]?$`,
);

/** "Corvant, the antenna maker from Turin, and the Chilean Navy". */
const apposedJoint = /^, (?:the|an?|one of) [^,.;]{2,60}, and (?:the )?$/;

/** "Redwave Inc (RDWV.N) and Polarlink". */
const legalForm =
  /^,? (?:Inc|Corp|Corporation|Company|Co|Ltd|Limited|PLC|Plc|plc|LLC|AG|SE|SA|NV|AB|ASA|Oyj|GmbH|Sdn Bhd|Bhd|Berhad|Tbk|S\.p\.A|S\.A|N\.V)\b\.?(?! [A-Z])/;

function isJoint(clause: Clause, left: Actor, right: Actor): boolean {
  const between = clause.text.slice(left.end - clause.start, right.start - clause.start).replace(legalForm, '');
  if (apposedJoint.test(between)) return true;
  if (between === ', ' && isOpening(clause, left, right)) return false;
  return listJoint.test(between) || (clause.korean ? koreanJoint : describedJoint).test(between);
}

const subordinate =
  /^["“]?(?:\w+ (?:days?|weeks?|months?|years?) )?(?:after|since|when|while|once|having|before|as|unlike|like|besides|for|in|at|with|following|under|until|on)\b/i;

/** "After it left Nokia, Dish named Samsung": the comma closes what the sentence opens with. */
function isOpening({ text, start, korean }: Clause, left: Actor, right: Actor): boolean {
  return (
    !korean &&
    subordinate.test(text) &&
    !/,/.test(text.slice(0, left.start - start)) &&
    !/^(?:,| and\b| &|\/)/.test(text.slice(right.end - start))
  );
}

/** "Telenor Limited ("Telenor")". */
function isShortForm(clause: Clause, { end }: Actor, { start }: Actor): boolean {
  return (
    start - end <= 3 ||
    /^ ?[A-Z]?[\w.,]{0,14} ?\(["“‘']?$/.test(clause.text.slice(end - clause.start, start - clause.start))
  );
}

/** The last of a list, to the end of the bracket where it stands in one beside its other spelling: "이앤(e&)". */
function closed(group: readonly Actor[]): Actor {
  const [one, other] = group.slice(-2);
  return other && one!.id === other.id && other.start - one!.end === 1
    ? { ...other, end: other.end + 1 }
    : group.at(-1)!;
}

export function groupsOf(clause: Clause, actors: readonly Actor[]): Actor[][] {
  const groups: Actor[][] = [];
  for (const actor of actors) {
    const last = groups.at(-1);
    // "SK Telecom (SKT) and Nokia": the abbreviation goes on the list.
    if (last && last.at(-1)!.start === actor.start) last.push(actor);
    else if (last?.at(-1)?.id === actor.id && isShortForm(clause, last!.at(-1)!, actor)) last!.push(actor);
    else if (last && isJoint(clause, closed(last), actor)) last.push(actor);
    else groups.push([actor]);
  }
  return groups;
}
