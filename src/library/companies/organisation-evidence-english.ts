// Capitalised names that what stands around them shows to be organisations: "Kaisla Cloud, a data-storage firm".
import { allMatches } from '../../basics/all-matches.ts';
import type { CompanyMention } from '../../domain/company.ts';
import type { Span } from '../../domain/text.ts';
import { noFirm } from '../partnerships/stranger-table.ts';
import { notEnglishNames } from '../people/role-table.ts';
import { findPlaces } from '../places.ts';
import {
  afterCalling,
  doubtfulEndings,
  endsOfFactsBefore,
  englishCallings,
  englishEndings,
  enough,
  factsAfter,
  factsBefore,
  institutionOf,
  namedByOf,
  notInstitutionOf,
  occasionAfter,
  personAfter,
  personBefore,
} from './organisation-evidence-table.ts';
import { commonWords, firmNouns } from './unknown-organisation-table.ts';

/** "iXAfrica", "eBay": small letters before the first capital belong to the name. */
const word = "(?:[a-z]{1,2}(?=[A-Z]))?[A-ZÀ-Þ][A-Za-zÀ-ž0-9&+'’-]{0,24}";
const run = new RegExp(
  `(?<![A-Za-zÀ-ž0-9.&'’@/-])${word}(?:(?: of(?: the)? | de | del | & |(?<=Institute|Cent(?:re|er)|Council|Agency|Association|Foundation|Authority|Ministry|Department|Fund|Office|School) for (?:the )?| and (?=[A-Z][a-z]+ (?:University|College|Institute|Council)\\b)| )${word}){0,5}`,
  'g',
);
const callingBefore = new RegExp(`\\b${englishCallings}s?,? (?:called |named )?["“‘']?$`, 'i');
const callingList = new RegExp(
  `\\b${englishCallings}s(?: such as| like| including)? [^.;]{2,60}(?:,| and|, and) $`,
  'i',
);
const callingAfter = new RegExp(
  `^["”’']?(?: \\([^)]{1,20}\\))?, (?:(?:an?|the|its|their|one of|another|itself|also|now|then|once) |[A-Z][\\w-]+['’]s )(?:[\\w’'&%-]+,? ){0,6}?${englishCallings}(?=s?\\b)(?=(s?[\\s\\S]{0,14}))`,
  'i',
);

/** "The canton of Uri", "the city of Utrecht": who governs it. */
const government =
  /\b(?:city|town|canton|county|municipality|prefecture|port|borough|parish) of [A-Z][A-Za-zÀ-ž-]{2,20}(?: [A-Z][a-zÀ-ž-]{2,20})?/g;
const governs =
  /\b(?:with|between|and|by|,) (?:the )?$|^(?:,| and [A-Z]| (?:has|have|said|will|signed|agreed|awarded|chose|picked|selected|paid|pays|signs|renewed)\b)/;

/** "Ryu Young-sang": how Korean people are written in Latin letters. */
const koreanPerson = /^(?:[A-Z][a-z]{1,5} [A-Z][a-z]{1,5}-[a-z]{1,6}|[A-Z][a-z]{1,5}-[a-z]{1,6} [A-Z][a-z]{1,5})$/;

/** The most names looked at: more is a list or a trick. */
const mostNames = 120;

export interface Evidence {
  weight: number;
  readonly span: Span;
  readonly kinds: Set<string>;
}

/** Where the names stand that enough shows to be organisations; each name once. */
export function englishByEvidence(text: string, companies: readonly CompanyMention[]): Span[] {
  const found = new Map<string, Evidence>();
  let at = 0;
  for (const match of allMatches(text, run)) {
    let span = trimmed(match[0], match.index);
    if (!span) continue;
    while (at < companies.length && companies[at]!.end <= span.start) at += 1;
    if (at < companies.length && companies[at]!.start < span.end) {
      // "Nokia Bell Labs and Leuven University": what goes on behind a known firm.
      const rest = match[0].lastIndexOf(' and ');
      if (rest < 0 || companies[at]!.end > match.index + rest) continue;
      span = { start: match.index + rest + 5, end: span.end };
    }
    const name = text.slice(span.start, span.end);
    if (koreanPerson.test(name)) continue;
    let evidence = found.get(name);
    if (!evidence) {
      if (found.size >= mostNames) break;
      evidence = { weight: byName(name), span, kinds: new Set() };
      found.set(name, evidence);
    }
    weigh(evidence, text, span, { before: companies[at - 1], next: companies[at] });
  }
  return [...governments(text), ...known(found)];
}

function governments(text: string): Span[] {
  return allMatches(text, government).flatMap(({ index, 0: { length } }) => {
    const end = index + length;
    const acts = governs.test(text.slice(Math.max(0, index - 14), index)) || governs.test(text.slice(end, end + 12));
    return acts ? [{ start: index, end }] : [];
  });
}

function known(found: ReadonlyMap<string, Evidence>): Span[] {
  return [...found].flatMap(([name, { weight, span }]) =>
    weight >= enough && !isPlaceOrDay(name) && !speech.test(name) ? [span] : [],
  );
}

/** "In Javanese and Gaelish". */
const speech = /^[A-Z][a-z]+(?:ese|ish)$/;

function isPlaceOrDay(name: string): boolean {
  const places = findPlaces(name);
  return places.length > 0 && places[0]!.start === 0 && places.at(-1)!.end === name.length;
}

/** Without words of the sentence before the name; null where nothing of its own is left. */
function trimmed(written: string, at: number): Span | null {
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

/** "Dalmere Institute of Technology". */
const institution = /^[A-Z]\S+ (?:\S+ )?(?:University|Institute|College|Academy|School|Bank|Ministry) (?:of|for) /;

function byName(name: string): number {
  if (institutionOf.test(name)) return enough;
  const last = name.slice(name.lastIndexOf(' ') + 1);
  if (!name.includes(' ')) return 0;
  if (englishEndings.has(last) || institution.test(name)) return enough;
  return doubtfulEndings.has(last) || isUnitOfCountry(name) ? 1 : 0;
}

/** "Econet Zimbabwe": a name of its own, then where it is at home. */
function isUnitOfCountry(name: string): boolean {
  const place = findPlaces(name).at(-1);
  return place !== undefined && place.start > 1 && place.end === name.length && !partOfCountry.test(name);
}

const partOfCountry =
  /^(?:North|South|East|West|North(?:ern|-?east\w*|-?west\w*)|South(?:ern|-?east\w*|-?west\w*)|Eastern|Western|Central|Greater|Latin|Upper|Lower|New|Mid|Inner|Outer|Rural|Downtown|Old|Port|Lake|Mount|Fort|Gulf|Bay) /;

interface Beside {
  readonly before: CompanyMention | undefined;
  readonly next: CompanyMention | undefined;
}

/** Evidence of one kind counts once a name. */
function weigh(evidence: Evidence, text: string, { start, end }: Span, beside: Beside): void {
  if (evidence.weight >= enough || evidence.weight < 0) return;
  const lead = text.slice(Math.max(0, start - 90), start);
  const tail = text.slice(end, end + 130);
  const count = (kind: string, weight: number) => {
    if (evidence.kinds.has(kind)) return;
    evidence.kinds.add(kind);
    evidence.weight += weight;
  };
  if (isPerson(lead, tail)) {
    evidence.weight = -enough;
    return;
  }
  if (callingBefore.test(lead.slice(-LONGEST_CALLING)) || (endsLikeList(lead) && callingList.test(lead)))
    count('called', enough);
  const called = tail.charCodeAt(0) === 32 || !tail.includes(',') ? null : callingAfter.exec(tail);
  if (called && afterCalling.test(called[1]!)) count('called', enough);
  for (const [at, [pattern, weight]] of factsAfter.entries()) if (pattern.test(tail)) count(`after ${at}`, weight);
  if (endsOfFactsBefore.has(lastWord(lead)))
    for (const [at, [pattern, weight]] of factsBefore.entries()) if (pattern.test(lead)) count(`before ${at}`, weight);
  for (const kind of shapesOf(text, { start, end }, tail, beside)) count(kind, 1);
}

/** What else speaks for an organisation in how the name stands. */
function shapesOf(text: string, span: Span, tail: string, beside: Beside): readonly string[] {
  return [
    isListed(text, span, beside) ? 'listed' : '',
    isFromPlace(tail) ? 'from' : '',
    isInitials(text, span, tail) ? 'initials' : '',
  ].filter((kind) => kind !== '');
}

/** "Arden Tower International (ATI)". */
function isInitials(text: string, { start, end }: Span, tail: string): boolean {
  const short = tail.startsWith(' (') ? /^ \(([A-Z]{3,6})\)/.exec(tail)?.[1] : undefined;
  return short !== undefined && short === text.slice(start, end).replace(/[^A-Z]/g, '');
}

/** "Arden Cells of San Jose". */
function isFromPlace(tail: string): boolean {
  return tail.startsWith(' of ') && findPlaces(tail.slice(4, 30))[0]?.start === 0;
}

/** "conglomerates called “", with room to spare: no more of what stands before a name is looked at for it. */
const LONGEST_CALLING = 40;

function endsLikeList(lead: string): boolean {
  return /(?:,| and) $/i.test(lead.slice(-5)) && lead.includes('s ');
}

/** The word right before the name, an article left out, in small letters. */
function lastWord(lead: string): string {
  return /(\w+) (?:the )?$/i.exec(lead.slice(-LONGEST_CALLING))?.[1]?.toLowerCase() ?? '';
}

function isPerson(lead: string, tail: string): boolean {
  return (
    occasionAfter.test(tail) ||
    personAfter.test(tail) ||
    (personBefore.test(lead) && !/\b(?:unit|company|by) $/.test(lead))
  );
}

/** Named in one breath with a company: "Zain and Rafidain Masts". */
function isListed(text: string, { start, end }: Span, { before, next }: Beside): boolean {
  if (
    before &&
    start - before.end <= 40 &&
    /^(?:,| and|, and)(?: (?:the|its)| [\w-]+){0,4} $/.test(text.slice(before.end, start))
  )
    return true;
  return (
    next !== undefined &&
    next.start - end <= 24 &&
    /^(?:,| and|, and)(?: the| [A-Z][a-z]+['’]s)? $/.test(text.slice(end, next.start))
  );
}
