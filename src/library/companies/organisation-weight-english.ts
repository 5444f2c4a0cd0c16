// How much the name itself and what stands around it speak for an organisation.
import type { CompanyMention } from '../../domain/company.ts';
import type { Span } from '../../domain/text.ts';
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
  occasionAfter,
  personAfter,
  personBefore,
} from './organisation-evidence-table.ts';

const callingBefore = new RegExp(`\\b${englishCallings}s?,? (?:called |named )?["“‘']?$`, 'i');
const callingList = new RegExp(
  `\\b${englishCallings}s(?: such as| like| including)? [^.;]{2,60}(?:,| and|, and) $`,
  'i',
);
const callingAfter = new RegExp(
  `^["”’']?(?: \\([^)]{1,20}\\))?, (?:(?:an?|the|its|their|one of|another|itself|also|now|then|once) |[A-Z][\\w-]+['’]s )(?:[\\w’'&%-]+,? ){0,6}?${englishCallings}(?=s?\\b)(?=(s?[\\s\\S]{0,14}))`,
  'i',
);

export interface Evidence {
  weight: number;
  readonly span: Span;
  readonly kinds: Set<string>;
}

/** "Dalmere Institute of Technology". */
const institution = /^[A-Z]\S+ (?:\S+ )?(?:University|Institute|College|Academy|School|Bank|Ministry) (?:of|for) /;

export function byName(name: string): number {
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
export function weigh(evidence: Evidence, text: string, { start, end }: Span, beside: Beside): void {
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
