/** Whether somebody holds the office asked for: a question for the CEO is not answered with the CFO. */
import type { PersonMention } from '../../domain/company.ts';
import { companyById } from '../../library/companies/companies.ts';
import type { Coverage } from '../coverage.ts';
import type { Concept } from '../question/question.ts';
import { officeGiven } from './appointments.ts';
import { isOfAnother } from './employer.ts';
import { officePlaces } from './office-places.ts';
import { anyOffice, compoundOffice, headed, isOutside, roleAsked, runs } from './role-asked.ts';
import { sameRole } from './same-role.ts';

/** Whoever has it, or is given it in this very sentence: then what he is called by beside his name is what he leaves. */
export function holdsOffice(person: PersonMention, coverage: Coverage): boolean {
  const asked = coverage.covered.map((c) => c.concept);
  const [role, given] = [roleAsked(asked), officeGiven(person, coverage.sentence)];
  if (role && !isOutside(role, asked) && isOfAnother(person, coverage)) return false;
  if (role && given !== null && !anyOffice.test(role.text) && !compoundOffice.test(role.text))
    return sameRole(given.office, role, asked) || doesRun(person, role, coverage);
  return fitsRole(person, coverage) || isAppointed(person, coverage);
}

/** A question for KT's CEO is not answered with SKT's. */
function fitsRole(person: PersonMention, coverage: Coverage): boolean {
  const asked = coverage.covered.map((c) => c.concept);
  const role = roleAsked(asked);
  if (!role || anyOffice.test(role.text)) return true;
  if (compoundOffice.test(role.text)) return headsCompound(person, role, coverage);
  if (doesRun(person, role, coverage)) return true;
  const holds = (held: string) =>
    sameRole(held, role, asked) || headsField(person, role, coverage) || headsUnit(held, role, coverage);
  if (!person.role || !(holds(person.role) || isVice(person.role, role, coverage))) return false;
  if (isOutside(role, asked)) return true;
  const companies = asked.filter((c) => c.kind === 'company');
  return companies.length === 0 || person.companyId === null || isOf(person, companies);
}

/** "Vice president of the Tarn Institute" is a 부사장; in Korean texts 상무 is said so, too. */
const isVice = (held: string, asked: Concept, { sentence }: Coverage): boolean =>
  sentence.language === 'en' &&
  /^(?:(?:executive |senior )?vice president|부사장)$/i.test(asked.text) &&
  /^(?:former )?(?:(?:executive|senior|corporate) )*vice president\b/i.test(held);

/** "General manager of the cable division": who heads the unit that the question has beside the firm. */
function headsUnit(held: string, asked: Concept, { covered, sentence }: Coverage): boolean {
  if (sentence.language !== 'en' || !(runs.test(asked.text) || headed.test(asked.text))) return false;
  const unit = covered.some(
    ({ concept, places }) =>
      concept !== asked &&
      /^(?:word|company|name|head)$/.test(concept.kind) &&
      concept.companyIds.every((id) => companyById(id) === null) &&
      places.some((at) => at >= sentence.start && at < sentence.end),
  );
  return unit && /^(?:managing director|general manager|dean)\b/.test(held);
}

/** "센터장은 두바이에 있던 박정은 수석이": the end of the office stands in the sentence, and he is nothing else in it. */
function headsCompound({ role }: PersonMention, asked: Concept, { covered, sentence }: Coverage): boolean {
  const office = covered.find((c) => c.concept === asked);
  return role !== null && office !== undefined && officePlaces(office, sentence).length > 0;
}

/** Of one of the companies, or of a firm of theirs. */
export function isOf({ companyId }: PersonMention, companies: readonly Concept[]): boolean {
  return companyId !== null && companies.some((c) => [...c.companyIds, ...c.affiliateIds].includes(companyId));
}

/** "Ann Berg, a former banker, leads the laboratory", "led by Ann Berg": whoever leads it need have no office. */
function doesRun({ start, end }: PersonMention, asked: Concept, { covered, sentence }: Coverage): boolean {
  if (!runs.test(asked.text)) return false;
  const places = covered.find((c) => c.concept === asked)?.places ?? [];
  return places.some((at) => {
    const between = sentence.text.slice(Math.min(end, at) - sentence.start, Math.max(start, at) - sentence.start);
    if (sentence.language === 'ko') return at >= end && subjectOf.test(between);
    return at < start ? ledBy.test(between) : leader.test(between);
  });
}

/** Between somebody and the verb he is the subject of: an apposition at most. */
const leader = /^(?:, [^,;]{3,60},)? (?:who |will |now |also |currently )*$/;
const ledBy = /^\w+ by (?:the |its )?(?:[\w’'-]+ ){0,3}$/;
const subjectOf = /^(?: [^\s,]+){0,3}(?:이|가|은|는) (?:[^\s,]+[을를] )?$/u;

const lesserHead = /^(?:head|director|general manager|manager|leader|(?:executive |senior )?vice president)\b/;

/** "Head of network" is the network director, where the field stands beside him. */
function headsField({ role, start, end }: PersonMention, asked: Concept, { covered }: Coverage): boolean {
  return (
    headed.test(asked.text) &&
    lesserHead.test(role ?? '') &&
    covered.some(
      ({ concept, places }) =>
        concept !== asked && concept.kind === 'word' && places.some((at) => at > start - FIELD && at < end + FIELD),
    )
  );
}

/** How far from somebody his field stands, in characters. */
const FIELD = 40;

const toOffice =
  /^\S*(?:로|으로|에|직에|자리에) (?:\S+ ){0,2}?\S*(?:선임|임명|내정|발탁|취임|선출|승진|지명|오른|앉|옮)/u;
const appointed =
  /\b(?:appointed|named|promoted|elected|become[s]?|became|chosen|picked|hired|takes? over|took over)\b/i;

/** "CFO인 …를 최고경영자로 선임했다": the office asked for is the new one. */
function isAppointed({ start }: PersonMention, { covered, sentence }: Coverage): boolean {
  const office = covered.find((c) => c.concept === roleAsked(covered.map((one) => one.concept)));
  return (office?.places ?? []).some((at) => {
    const written = sentence.text.slice(at - sentence.start);
    if (sentence.language === 'ko') return at > start && toOffice.test(written);
    return appointed.test(sentence.text.slice(Math.max(0, at - sentence.start - BEFORE_OFFICE), at - sentence.start));
  });
}

/** How far before an office its verb stands, in characters. */
const BEFORE_OFFICE = 40;
