/** Who: the people of a sentence, with role and company as the text gives them. */

import type { PersonMention } from '../../domain/company.ts';
import { soundsAlike } from '../../text/romanise.ts';
import type { Coverage } from '../coverage.ts';
import type { Concept } from '../question/question.ts';
import { sayPerson } from '../reading/say-person.ts';
import { distanceTo, type Fact } from './fact.ts';
import { holdsOffice, isOf } from './fits-role.ts';
import { asksForOffice, asksForRole, sideAsked } from './role-asked.ts';

export function personFacts(coverage: Coverage): Fact[] {
  const { evidence, sentence, covered } = coverage;
  const asked = covered.map((c) => c.concept);
  const anchors = covered.flatMap((c) => (c.at === null ? [] : [c.at]));
  const people = evidence.people
    .filter((p) => p.start >= sentence.start && p.end <= sentence.end && !isDepartment.test(p.name))
    .filter((p) =>
      asksForOffice(asked) || whoIs(p, asked)
        ? isAskedAbout(p, asked)
        : !isAskedAbout(p, asked) && holdsOffice(p, coverage) && !isOtherSide(p, asked),
    );
  return ofAskedCompany(people, asked)
    .map((p) => personFact(p, anchors))
    .sort((a, b) => a.distance - b.distance);
}

/** Of two chiefs the one of the company asked about, where the text says of one that he is. */
function ofAskedCompany(people: readonly PersonMention[], asked: readonly Concept[]): readonly PersonMention[] {
  const side = sideAsked(asked);
  const companies = side ? [side] : asked.filter((c) => c.kind === 'company');
  const founders = asked.some((c) => founding.test(c.text)) ? people.filter((p) => founder.test(p.role ?? '')) : [];
  const own = side || asksForRole(asked) ? people.filter((p) => isOf(p, companies)) : founders;
  return own.length > 0 ? own : people;
}

/** "Who founded Tarn?": whoever is called its founder did. */
const founding = /^(?:co-?)?found|^establish|^(?:창업|창립|설립)/i;
const founder = /founder|창업|창립|설립/i;

/** "다이스케 무선계획부" is the end of a name and the beginning of an office. */
export const isDepartment = /[가-힣](?: |\S* )\S*(?:부|팀|실|단|과|국|본부|센터|그룹|부문|담당)$/u;

/** "Who is Park Jung-ho?": nothing but his name. */
export function whoIs({ name }: Pick<PersonMention, 'name'>, asked: readonly Concept[]): boolean {
  const said = asked.filter((c) => c.kind !== 'generic' && c.kind !== 'company');
  return said.length > 0 && said.every((c) => isAskedAbout({ name }, [c]));
}

/** "Who is Park Jung-ho?" names the person: the answer is the role, another path. */
export function isAskedAbout(person: Pick<PersonMention, 'name'>, asked: readonly Concept[]): boolean {
  const said = asked
    .filter((c) => c.kind === 'name' || c.kind === 'word' || c.kind === 'head')
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
  if (asksForRole(asked) || sideAsked(asked) || !asked.some((c) => meeting.test(c.text))) return false;
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
