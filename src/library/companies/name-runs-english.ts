// Runs of words with capitals, and which of their words are a name: "Brno-based Ostrava Shield".
import type { Span } from '../../domain/text.ts';
import { noFirm } from '../partnerships/stranger-table.ts';
import { notEnglishNames } from '../people/role-table.ts';
import { findPlaces } from '../places.ts';
import { institutionOf, namedByOf, notInstitutionOf } from './organisation-evidence-table.ts';
import { commonWords, firmNouns } from './unknown-organisation-table.ts';

/** "iXAfrica", "eBay": small letters before the first capital belong to the name. */
const word = "(?:[a-z]{1,2}(?=[A-Z]))?[A-ZÀ-Þ][A-Za-zÀ-ž0-9&+'’-]{0,24}";
export const run = new RegExp(
  `(?<![A-Za-zÀ-ž0-9.&'’@/-])${word}(?:(?: of(?: the)? | de | del | & |(?<=Institute|Cent(?:re|er)|Council|Agency|Association|Foundation|Authority|Ministry|Department|Fund|Office|School) for (?:the )?| and (?=[A-Z][a-z]+ (?:University|College|Institute|Council)\\b)| )${word}){0,5}`,
  'g',
);

/** "Ryu Young-sang": how Korean people are written in Latin letters. */
export const koreanPerson =
  /^(?:[A-Z][a-z]{1,5} [A-Z][a-z]{1,5}-[a-z]{1,6}|[A-Z][a-z]{1,5}-[a-z]{1,6} [A-Z][a-z]{1,5})$/;

/** Without words of the sentence before the name; null where nothing of its own is left. */
export function trimmed(written: string, at: number): Span | null {
  let start = at;
  let rest = written.replace(/['’]s?$/, '');
  const possessive = Math.max(rest.lastIndexOf("'s "), rest.lastIndexOf('’s '));
  if (possessive >= 0) {
    start += possessive + 3;
    rest = rest.slice(possessive + 3);
  }
  // "Brno-based Ostrava Shield", "state-owned Nordkraft".
  const based = /^(?:[A-Z][\w.]*-(?:based|owned|listed|backed|born|headquartered) )+/.exec(rest)?.[0].length ?? 0;
  start += based;
  rest = rest.slice(based);
  const of = isOfficeOfPlace(rest) ? -1 : rest.lastIndexOf(' of ');
  // "Tom Arkwright of Harbour Advisers": somebody, and the firm.
  if (of > 0 && !namedByOf.test(rest.slice(0, of))) {
    start += of + 4;
    rest = rest.slice(of + 4);
  }
  if (!institutionOf.test(rest)) {
    for (let space = rest.indexOf(' '); space > 0 && isOfSentence(rest.slice(0, space)); space = rest.indexOf(' ')) {
      start += space + 1;
      rest = rest.slice(space + 1);
    }
  } else if (notInstitutionOf.test(rest)) return null;
  const words = rest.split(' ');
  if (/^(?:of|de|del|and|&)$/.test(words[0]!) || rest.length < 3) return null;
  return words.every((one) => isCommon(one)) ? null : { start, end: start + rest.length };
}

/** "Ministry of Health of Botswana". */
function isOfficeOfPlace(name: string): boolean {
  const place =
    /^(?:the )?(?:[A-Z]\w+ )?(?:Ministry|Department|Bank|Authority|Agency|Commission|University|Institute) (?:of|for) .+ of (?:the )?(.+)$/i.exec(
      name,
    )?.[1];
  return place !== undefined && findPlaces(place)[0]?.start === 0;
}

function isOfSentence(one: string): boolean {
  return noFirm.has(one) || (notEnglishNames.has(one) && !/^(?:University|Institute)$/.test(one));
}

function isCommon(one: string): boolean {
  return (
    commonWords.has(one) || firmNouns.includes(one) || notEnglishNames.has(one) || noFirm.has(one) || one.length < 3
  );
}
