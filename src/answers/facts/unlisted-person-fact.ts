/** Who: people without an office that the library knows, by the words asked about. Nothing is said of their office. */
import type { Span } from '../../domain/text.ts';
import { companyById } from '../../library/companies/companies.ts';
import { translateRole } from '../../library/people/roles.ts';
import type { Coverage, Covered } from '../coverage.ts';
import type { Concept } from '../question/question.ts';
import type { Sentence } from '../reading/evidence.ts';
import { officeGiven } from './appointments.ts';
import { isOfAnother } from './employer.ts';
import { distanceTo, type Fact, type NamedSpan } from './fact.ts';
import { officePlaces } from './office-places.ts';
import { isAskedAbout, isDepartment, whoIs } from './person-fact.ts';
import { anyOffice, asksForOffice, compoundOffice, fieldBefore, headed, isOutside, roleAsked } from './role-asked.ts';
import { sameRole } from './same-role.ts';
import { unlistedPeople } from './unlisted-people.ts';

export function unlistedPersonFacts(coverage: Coverage): Fact[] {
  const { evidence, sentence, covered } = coverage;
  const asked = covered.map((c) => c.concept);
  if (asksForOffice(asked)) return [];
  const office = officeIn(coverage);
  const anchors = office ? office.places : covered.flatMap((c) => (c.concept.kind === 'company' ? [] : c.places));
  return unlistedPeople(sentence)
    .filter((p) => !isAskedAbout(p, asked) || whoIs(p, asked))
    .filter(
      (p) =>
        office === null ||
        isCommentator(p, office, coverage) ||
        (mayHold(p, office, coverage) && !isOfAnother(p, coverage)),
    )
    .filter((p) =>
      evidence.people.every((known) => isDepartment.test(known.name) || known.end <= p.start || known.start >= p.end),
    )
    .map(({ start, end, name }) => ({
      start,
      end,
      key: `person:${name.toLowerCase()}`,
      apt: true,
      en: name,
      ko: name,
      distance: Math.min(LARGE, ...anchors.map((at) => apart({ start, end }, at, sentence))),
    }))
    .sort((a, b) => a.distance - b.distance);
}

type Office = Pick<Covered, 'concept' | 'places'>;

/** Where the sentence has the office asked for; null where any office, or none, is asked for. */
function officeIn({ covered, sentence }: Coverage): Office | null {
  const asked = covered.map((c) => c.concept);
  const wanted = roleAsked(asked);
  const office = covered.find((c) => c.concept === wanted);
  if (!office || anyOffice.test(office.concept.text)) return null;
  const field = covered.find((c) => c.concept === fieldBefore(office.concept, asked));
  const places = officePlaces(office, sentence, field).filter(
    (at) => field?.places.includes(at) || isOffice(office.concept, sentence.text.slice(at - sentence.start)),
  );
  return { concept: office.concept, places };
}

/** Without the office in the sentence any name would do. */
function mayHold(person: NamedSpan, { concept, places }: Office, { covered, sentence }: Coverage): boolean {
  const given = compoundOffice.test(concept.text) ? null : officeGiven(person, sentence);
  if (given !== null && isPlain(concept.text))
    return sameRole(
      given.office,
      concept,
      covered.map((c) => c.concept),
    );
  const lesserToo =
    lesser.test(concept.text) ||
    headed.test(concept.text) ||
    !ownLesser.test(sentence.text.slice(person.end - sentence.start));
  return places.length > 0 && lesserToo;
}

/** "Karl Brandt of Oak Lane suspects": whoever judges and is of a house no table of firms has. */
function isCommentator({ end }: NamedSpan, { concept, places }: Office, { covered, sentence }: Coverage): boolean {
  const asked = covered.map((c) => c.concept);
  if (places.length > 0 || !analyst.test(concept.text) || !isOutside(concept, asked)) return false;
  const house = judges.exec(sentence.text.slice(end - sentence.start));
  return (
    house !== null &&
    sentence.mentions.every(
      (m) => companyById(m.companyId) === null || m.start < end || m.start >= end + house[0].length,
    )
  );
}

const analyst = /^(?:analyst|economist|researcher|expert|애널리스트|분석가|이코노미스트|연구원|전문가)s?$/i;
const judges =
  /^ (?:of|at|from|with) \p{Lu}[^.;]{1,50}? (?:sa(?:ys|id)|suspect|think|thought|believe|expect|reckon|argue|wr(?:ites|ote)|note|see|saw|estimate|predict|warn|call|doubt|suggest|count|figure|judge|put)/u;

/** "Top executive" may be called anything. */
const isPlain = (office: string): boolean => !lesser.test(office) || /^(?:head|lead|leader)/i.test(office);

/** Who heads a business is not its chief executive. */
function isOffice(asked: Concept, written: string): boolean {
  const [wanted, held] = [chiefOf(asked.text), chiefOf(written)];
  return (lesser.test(asked.text) || !lesser.test(written)) && (wanted === null || held === null || wanted === held);
}

/** "CFO" for "chief financial officer": one is not the other's. */
function chiefOf(office: string): string | null {
  const written =
    /^(?:chief (?:[\w&-]+ ){1,3}?officer|chief executive|c[a-z]{1,2}o\b|최고\S{2,8}책임자|최고경영자)/i.exec(
      office,
    )?.[0];
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
