/** Who: the people of a sentence, with role and company as the text gives them. */

import type { PersonMention } from '../../domain/company.ts';
import type { Span } from '../../domain/text.ts';
import { displayName } from '../../library/companies/companies.ts';
import { translateRole } from '../../library/people/roles.ts';
import { hasHangul } from '../../text/korean.ts';
import { soundsAlike } from '../../text/romanise.ts';
import type { Coverage } from '../coverage.ts';
import type { Concept } from '../question/question.ts';
import type { Sentence } from '../reading/evidence.ts';
import { distanceTo, type Fact } from './fact.ts';
import { unlistedPeople } from './unlisted-people.ts';
import { koreanSurnames } from './unlisted-people-table.ts';

export function personFacts(coverage: Coverage): Fact[] {
  const { evidence, sentence, covered } = coverage;
  const asked = covered.map((c) => c.concept);
  const anchors = covered.flatMap((c) => (c.at === null ? [] : [c.at]));
  return evidence.people
    .filter((p) => p.start >= sentence.start && p.end <= sentence.end && !isDepartment.test(p.name))
    .filter((p) =>
      asksForOffice(asked) || whoIs(p, asked)
        ? isAskedAbout(p, asked)
        : !isAskedAbout(p, asked) && fitsRole(p, asked) && !isOtherSide(p, asked),
    )
    .map((p) => personFact(p, anchors))
    .sort((a, b) => a.distance - b.distance);
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
  if (office && !office.places.some((at) => isOffice(office.concept, sentence.text.slice(at - sentence.start))))
    return [];
  const anchors = office ? office.places : covered.flatMap((c) => (c.concept.kind === 'company' ? [] : c.places));
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
  return lesser.test(asked.text) || !lesser.test(written);
}

const lesser =
  /^(?:head|lead|leader|exec|\S*(?:총괄|담당|책임|임원|수장|부사장|부회장|소장|부문장|본부장|팀장|실장|센터장|그룹장|단장|상무|전무))/i;
/** "김서준 중동사업총괄은": the office after a name is his own, in up to four words. */
const ownLesser =
  /^ (?:[^\s,.]+ ){0,3}[^\s,.]*(?:총괄|담당|부사장|부회장|소장|부문장|본부장|팀장|실장|센터장|그룹장|단장|상무|전무)(?=[은는이가과와,(]|\s|$)/u;

const LARGE = 1_000;
/** What another clause between a name and what is asked about adds to their distance, in characters. */
const CLAUSE = 60;

/** "… becomes chief executive; Darren Pollock …": the office before a semicolon is not his. */
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

const roleWords =
  /^(?:exec|boss|chief (?:executive|financial|technology|operating|information|product|marketing|strategy)(?: officer)?|(?:finance|technology) chief|vice president|ceo|cfo|cto|coo|chairman|chief|president|head|director|minister|vp|vice|founder|executive|대표|회장|사장|부사장|전무|상무|장관|최고\S*|의장|책임자|총괄|수장)$/i;

/** Words for any officer at all. */
const anyOffice = /^(?:exec|execs|executive|executives|임원|관계자|경영진|책임자)$/i;

/** "Zander's job title", "최택진 직책": the person is named, the office asked for. */
function asksForOffice(asked: readonly Concept[]): boolean {
  return asked.some((c) => /^(?:title|job title|job|position|role|직책|직위|직함|직급)$/.test(c.text));
}

const meeting = /^(?:visit|see|saw|meet|met|tour|host|came|come|receiv|welcom|방문|찾|만나|다녀|초청)/i;

/** "Who visited KT?" is not answered with KT's own people, unless the question has a role or no other side. */
function isOtherSide(person: PersonMention, asked: readonly Concept[]): boolean {
  if (asksForRole(asked) || !asked.some((c) => meeting.test(c.text))) return false;
  const companies = asked.filter((c) => c.kind === 'company');
  const own = companies.at(-1);
  return person.companyId !== null && (own?.companyIds.includes(person.companyId) ?? false);
}

/** A question for the CEO is not answered with the CFO; a question for KT's CEO not with SKT's. */
function fitsRole(person: PersonMention, asked: readonly Concept[]): boolean {
  const role = roleAsked(asked);
  if (!role || anyOffice.test(role.text)) return true;
  if (!person.role || !sameRole(person.role, role)) return false;
  const companies = asked.filter((c) => c.kind === 'company');
  return (
    companies.length === 0 ||
    person.companyId === null ||
    companies.some((c) => c.companyIds.includes(person.companyId!))
  );
}

/** "황창규 회장은 누구를 만났나", "whom did CEO Park meet": the office of one who is named is not asked for. */
function roleAsked(asked: readonly Concept[]): Concept | undefined {
  return asked.find((c, i) => {
    if (!roleWords.test(c.text)) return false;
    const [before, after] = [asked[i - 1], asked[i + 1]];
    const korean =
      before !== undefined &&
      /^[가-힣]{3}$/u.test(before.text) &&
      koreanSurnames.has(before.text[0]!) &&
      before.open &&
      before.kind === 'word';
    return !korean && !(after?.kind === 'name' && after.start === c.start + c.text.length + 1);
  });
}

/** Whether the question is for the holder of an office. */
export function asksForRole(asked: readonly Concept[]): boolean {
  return roleAsked(asked) !== undefined;
}

function sameRole(role: string, asked: Concept): boolean {
  const held = [role, translateRole(role, 'en'), translateRole(role, 'ko')].flatMap((r) =>
    r.toLowerCase().split(/ and |, |·|\/| 겸 /),
  );
  if (anyHead.test(asked.text) && held.some((r) => /^(?:ceo|chief executive|president|head|대표.*|사장)$/.test(r)))
    return true;
  // Who heads a department is not whoever heads the company.
  if (headsAnything.test(asked.text) && held.some((r) => /^head\b/.test(r))) return true;
  // Whole offices only: a vice president is no president, a 부사장 no 사장.
  const wanted = [asked.text.toLowerCase(), ...asked.forms.map((form) => form.parts.join(' '))];
  return held.some((r) => wanted.includes(r) || wanted.includes(r.replace(/^(?:former|group) /, '')));
}

const anyHead = /^(?:chief(?: executive)?|boss|head|runs?|leads?|대표)$/i;
const headsAnything = /^(?:head|runs?|leads?)$/i;

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

/** "Park Jung-ho, CEO of SK Telecom" / "박정호 SK텔레콤 사장". A name is left in the script it was written in. */
function sayPerson(person: PersonMention, language: 'en' | 'ko'): string {
  const role = person.role ? translateRole(person.role, language) : null;
  const company = person.companyId ? displayName(person.companyId, language) : null;
  if (language === 'ko' || (hasHangul(person.name) && !role))
    return [person.name, company, role].filter(Boolean).join(' ');
  if (role && company) return `${person.name}, ${role} of ${company}`;
  return role ? `${person.name}, ${role}` : person.name;
}
