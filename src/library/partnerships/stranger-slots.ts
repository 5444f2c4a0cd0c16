// Where the name of a firm must stand in a sentence of a deal: beside a known one, behind "with", before the verb.
import { allMatches } from '../../basics/all-matches.ts';
import type { Span } from '../../domain/text.ts';
import type { Clause } from './reading-types.ts';
import { nationality, noFirm } from './stranger-table.ts';

const word = "[A-Z][A-Za-zÀ-ž0-9&+'’.-]{1,24}";
export const latin = `(${word}(?: ${word}){0,2})`;
const describedBy = `(?:(?:the|its|U\\.S\\.|US|UK|U\\.K\\.|EU|[A-Z][\\w-]+['’]s|${nationality}|[A-Z][a-zA-Z]+-based|[A-Z][a-z]+(?= [a-z-]+ )|(?!(?:at|in|on|for|from|to|by|of|with|and|or|that|which|into|as)\\b)[a-z-]+|IT|AI) ){0,5}`;
/** Right after a known company: "… and Fjordbotics have". */
const afterKnown = new RegExp(
  `^(?:,| and|,? together with|,? alongside) (?:the )?${latin}(?= (?:have|has|had|will|are|is|to|sign|agree|met|said|plan|form|launch)|[,.])`,
);
/** Right before one: "Robot maker Fjordbotics and Telia". */
const beforeKnown = new RegExp(`(?:^|[ “"])${latin}(?:,? and|,) (?:the )?$`);
const withPartner = new RegExp(
  `\\b(?:with|between|(?:chosen|selected|picked|appointed|hired|awarded|ordered) by|nam(?:ed|es)(?= [^.;]{2,60}(?:supplier|vendor|contractor|provider))|software from|equipment from|signed(?: up)? for [^.;]{2,60} from|(?:orders?|ordered|bought|buys|buying|purchas(?:e|es|ed|ing)|licen[cs]e[sd]?|leased?|leases|rent|rented|rents) [^.;]{2,50} from|invest(?:s|ed|ing|ment)? (?:(?:(?!\\bin\\b)[^.;]){0,40} )?in|(?:round|funding|financing|investment|raise)[^.;]{0,30} (?:co-)?led by|round in|(?:put|puts|poured|injected|sunk) [^.;]{2,40} into|stake in|acquir(?:e|es|ed|ing)|buys?|buying|bought|purchased|acquisition of|takeover of|purchase of|(?:deliver|supply|provide|sell|sold|supplies|delivers|award(?:ed|s)?|gave|given|gone|went|hand(?:ed|s)) [^.;]{1,60} to) ${describedBy}${latin}`,
  'g',
);
const subject = new RegExp(
  `^(?:[A-Z]+ [–—-] )?(?:The )?(?:${describedBy})${latin}(?: of [A-Z][a-z]+)?(?:,[^,]{2,110},)? (?:has|have|will|is|are|was|were|(?:moves?|shifts?|hands?|picks?|choose|award|order|takes?|take|uses?|sells?|opens?|launch|hire|renew|extend|end)(?:s|ed|d)?|chose|took|sold|gave|and|signed|said|agreed|won|announced|acquired|bought|invested|formed|met)\\b`,
);

export const capitalised = new RegExp(`(?<![\\w-])(${word})`, 'g');

export const bought = new RegExp(
  `\\b(?:stake in|acquir(?:e|es|ed|ing)|buys?|buying|bought|acquisition of|takeover of|purchase of|sold [^.;,]{2,40} to) ${describedBy}${latin}`,
  'g',
);

/** Words of working together are weak: beside them only "and" makes a partner. */
export function isStrong({ triggers }: Clause): boolean {
  return triggers.some(({ weak, kind }) => !weak && !['launch', 'ended', 'talks', 'visit'].includes(kind));
}

export function englishSlots(clause: Clause): Span[] {
  const strong = isStrong(clause);
  const known = clause.actors[0]!;
  const last = clause.actors.at(-1)!;
  const lead = clause.text.slice(0, known.start - clause.start);
  const tail = clause.text.slice(last.end - clause.start);
  const matches = [
    found(afterKnown.exec(tail), last.end),
    found(beforeKnown.exec(lead), clause.start),
    strong ? found(subject.exec(lead), clause.start) : null,
    ...(strong ? allMatches(clause.text, withPartner) : []).map((match) => found(match, clause.start)),
  ];
  return matches.flatMap((span) => (span ? [trimmed(clause, span)] : [])).filter(({ start, end }) => end > start);
}

export function found(match: RegExpExecArray | RegExpMatchArray | null, offset: number): Span | null {
  if (!match) return null;
  const start = offset + match.index! + match[0].lastIndexOf(match[1]!);
  return { start, end: start + match[1]!.length };
}

/** Without words in front that belong to the sentence, and without what closes it. */
export function trimmed(clause: Clause, { start, end }: Span): Span {
  const written = clause.text.slice(start - clause.start, end - clause.start).replace(/(?:['’]s?|[.,])$/, '');
  const words = written.split(' ');
  let from = start;
  // "Austria's Cloudflight": whose it is, not its name.
  while (words.length > 0 && (noFirm.has(words[0]!) || (words.length > 1 && /['’]s$/.test(words[0]!)))) {
    from += words[0]!.length + 1;
    words.shift();
  }
  return { start: from, end: from + words.join(' ').length };
}

/** Korean: a word with the particle of a subject or a partner. */
export function koreanSlots({ text, start }: Clause): Span[] {
  return [
    ...allMatches(
      text,
      /(?<![가-힣A-Za-z0-9])([가-힣A-Za-z0-9&]{1,14}?)(?:와|과|이|가|은|는|로부터|에서(?= (?:[^.,]{0,24} )?(?:들여|들인|사들|빌|임차|구매|구입|조달|샀))|에|[을를](?= (?:[^.,]{0,24} )?(?:인수|사들|품))|의(?= [^.]{2,40}(?:사업|공사|계약|일감)[을를] (?:수주|따)))(?= )/g,
    ),
  ].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[1]!.length,
  }));
}
