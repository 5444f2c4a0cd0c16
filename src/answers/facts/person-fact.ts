/** Who: the people of a sentence, with role and company as the text gives them. */

import type { PersonMention } from '../../domain/company.ts';
import type { Span } from '../../domain/text.ts';
import { translateRole } from '../../library/people/roles.ts';
import { soundsAlike } from '../../text/romanise.ts';
import type { Coverage } from '../coverage.ts';
import type { Concept } from '../question/question.ts';
import type { Sentence } from '../reading/evidence.ts';
import { sayPerson } from '../reading/say-person.ts';
import { distanceTo, type Fact } from './fact.ts';
import { asksForOffice, asksForRole, fitsRole, isAppointed, isOf, officePlaces, roleAsked } from './role-asked.ts';
import { unlistedPeople } from './unlisted-people.ts';

export function personFacts(coverage: Coverage): Fact[] {
  const { evidence, sentence, covered } = coverage;
  const asked = covered.map((c) => c.concept);
  const anchors = covered.flatMap((c) => (c.at === null ? [] : [c.at]));
  const people = evidence.people
    .filter((p) => p.start >= sentence.start && p.end <= sentence.end && !isDepartment.test(p.name))
    .filter((p) =>
      asksForOffice(asked) || whoIs(p, asked)
        ? isAskedAbout(p, asked)
        : !isAskedAbout(p, asked) && (fitsRole(p, coverage) || isAppointed(p, coverage)) && !isOtherSide(p, asked),
    );
  return ofAskedCompany(people, asked)
    .map((p) => personFact(p, anchors))
    .sort((a, b) => a.distance - b.distance);
}

/** Of two chiefs the one of the company asked about, where the text says of one that he is. */
function ofAskedCompany(people: readonly PersonMention[], asked: readonly Concept[]): readonly PersonMention[] {
  const companies = asked.filter((c) => c.kind === 'company');
  const own = asksForRole(asked) ? people.filter((p) => isOf(p, companies)) : [];
  return own.length > 0 ? own : people;
}

/** "다이스케 무선계획부" is the end of a name and the beginning of an office. */
const isDepartment = /[가-힣](?: |\S* )\S*(?:부|팀|실|단|과|국|본부|센터|그룹|부문|담당)$/u;

/** Names without an office that the library knows: nearest to the words asked about. Nothing is said of their office. */
export function unlistedPersonFacts({ evidence, sentence, covered }: Coverage): Fact[] {
  const asked = covered.map((c) => c.concept);
  if (asksForOffice(asked)) return [];
  const wanted = roleAsked(asked);
  const office = covered.find((c) => c.concept === wanted);
  // Without the office in the sentence any name would do.
  const places = (office ? officePlaces(office, sentence) : []).filter((at) =>
    isOffice(office!.concept, sentence.text.slice(at - sentence.start)),
  );
  if (office && places.length === 0) return [];
  const anchors = office ? places : covered.flatMap((c) => (c.concept.kind === 'company' ? [] : c.places));
  return unlistedPeople(sentence)
    .filter(
      (p) =>
        (!isAskedAbout(p, asked) || whoIs(p, asked)) &&
        (wanted === undefined ||
          lesser.test(wanted.text) ||
          !ownLesser.test(sentence.text.slice(p.end - sentence.start))) &&
        evidence.people.every((known) => isDepartment.test(known.name) || known.end <= p.start || known.start >= p.end),
    )
    .map((p) => ({
      start: p.start,
      end: p.end,
      key: `person:${p.name.toLowerCase()}`,
      apt: true,
      en: p.name,
      ko: p.name,
      distance: Math.min(LARGE, ...anchors.map((at) => apart(p, at, sentence))),
    }))
    .sort((a, b) => a.distance - b.distance);
}

/** Who heads a business is not its chief executive. */
function isOffice(asked: Concept, written: string): boolean {
  const [wanted, held] = [chiefOf(asked.text), chiefOf(written)];
  return (lesser.test(asked.text) || !lesser.test(written)) && (wanted === null || held === null || wanted === held);
}

/** "CFO" for "chief financial officer": one is not the other's. */
function chiefOf(office: string): string | null {
  const written = /^(?:chief (?:[\w&-]+ ){1,3}?officer|c[a-z]{1,2}o\b|최고\S{2,8}책임자)/i.exec(office)?.[0];
  return written === undefined ? null : translateRole(written, 'en').toUpperCase();
}

const lesser =
  /^(?:head|lead|leader|exec|\S*(?:총괄|담당|책임|임원|수장|부사장|부회장|소장|부문장|본부장|팀장|실장|센터장|그룹장|단장|상무|전무))/i;
/** "김서준 중동사업총괄은": the office after a name is his own, in up to four words. */
const ownLesser =
  /^ (?:[^\s,.]+ ){0,3}[^\s,.]*(?:총괄|담당|부사장|부회장|소장|부문장|본부장|팀장|실장|센터장|그룹장|단장|상무|전무)(?=[은는이가과와,(]|\s|$)/u;

const LARGE = 1_000;
/** What another clause between a name and what is asked about adds to their distance, in characters. */
const CLAUSE = 60;

/** "… takes over sales; Ines Marrow …": the office before a semicolon is not his. */
function apart(span: Span, at: number, { text, start }: Sentence): number {
  const from = Math.min(span.end, at) - start;
  const between = text.slice(from, Math.max(span.start, at) - start);
  return distanceTo(span, [at]) + (/[;]| and | while |며 |고 /.test(between) ? CLAUSE : 0);
}

/** "Who is Park Jung-ho?": nothing but his name. */
function whoIs({ name }: Pick<PersonMention, 'name'>, asked: readonly Concept[]): boolean {
  const said = asked.filter((c) => c.kind !== 'generic' && c.kind !== 'company');
  return said.length > 0 && said.every((c) => isAskedAbout({ name }, [c]));
}

/** "Who is Park Jung-ho?" names the person: the answer is the role, another path. */
function isAskedAbout(person: Pick<PersonMention, 'name'>, asked: readonly Concept[]): boolean {
  const said = asked
    .filter((c) => c.kind === 'name' || c.kind === 'word')
    .flatMap((c) => c.text.toLowerCase().split(/\s+/));
  const parts = person.name
    .toLowerCase()
    .split(/\s+/)
    .filter((part) => part.length > 2);
  return parts.some((part) => said.some((s) => s === part || soundsAlike(part, s, 0.95) > 0.95));
}

const meeting = /^(?:visit|see|saw|meet|met|tour|host|came|come|receiv|welcom|방문|찾|만나|다녀|초청)/i;

/** "Who visited KT?" is not answered with KT's own people, unless the question has a role or no other side. */
function isOtherSide(person: PersonMention, asked: readonly Concept[]): boolean {
  if (asksForRole(asked) || !asked.some((c) => meeting.test(c.text))) return false;
  const companies = asked.filter((c) => c.kind === 'company');
  const own = companies.at(-1);
  return person.companyId !== null && (own?.companyIds.includes(person.companyId) ?? false);
}

function personFact(person: PersonMention, anchors: readonly number[]): Fact {
  const span = { start: person.start, end: person.end };
  return {
    ...span,
    key: `person:${person.name.toLowerCase()}`,
    apt: true,
    en: sayPerson(person, 'en'),
    ko: sayPerson(person, 'ko'),
    distance: distanceTo(span, anchors),
  };
}
