/** The office a question asks for, and whether somebody holds it: a question for the CEO is not answered with the CFO. */
import type { PersonMention } from '../../domain/company.ts';
import { translate } from '../../library/glossary/glossary.ts';
import { translateRole } from '../../library/people/roles.ts';
import type { Coverage, Covered } from '../coverage.ts';
import type { Concept } from '../question/question.ts';
import type { Sentence } from '../reading/evidence.ts';
import { koreanSurnames } from './unlisted-people-table.ts';

const roleWords =
  /^(?:exec|boss|chief (?:[\w&-]+ ){1,3}officer|chief (?:executive|financial|technology|operating|information|product|marketing|strategy)(?: officer)?|(?:finance|technology) chief|vice president|ceo|cfo|cto|coo|chairman|chief|president|head|director|minister|vp|vice|founder|executive|대표|회장|사장|부사장|전무|상무|장관|최고\S*|의장|책임자|총괄|수장)$/i;

/** Words for any officer at all. */
const anyOffice = /^(?:exec|execs|executive|executives|임원|관계자|경영진|책임자)$/i;

/** "Zander's job title", "최택진 직책": the person is named, the office asked for. */
export function asksForOffice(asked: readonly Concept[]): boolean {
  // "Who takes the top job" asks for the person.
  if (asked.some((c) => /^(?:top|new)$/.test(c.text))) return false;
  return asked.some((c) => /^(?:title|job title|job|position|role|직책|직위|직함|직급)$/.test(c.text));
}

/** A question for the CEO is not answered with the CFO; a question for KT's CEO not with SKT's. */
export function fitsRole(person: PersonMention, coverage: Coverage): boolean {
  const asked = coverage.covered.map((c) => c.concept);
  const role = roleAsked(asked);
  if (!role || anyOffice.test(role.text)) return true;
  if (compoundOffice.test(role.text)) return headsCompound(person, role, coverage);
  if (doesRun(person, role, coverage)) return true;
  if (!person.role || !(sameRole(person.role, role, asked) || headsField(person, role, coverage))) return false;
  const companies = asked.filter((c) => c.kind === 'company');
  return companies.length === 0 || person.companyId === null || isOf(person, companies);
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

const headed = /^(?:head|chief|boss|lead|leader|총괄|책임자|수장|담당)$/i;
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
export function isAppointed({ start }: PersonMention, { covered, sentence }: Coverage): boolean {
  const office = covered.find((c) => c.concept === roleAsked(covered.map((one) => one.concept)));
  return (office?.places ?? []).some((at) => {
    const written = sentence.text.slice(at - sentence.start);
    if (sentence.language === 'ko') return at > start && toOffice.test(written);
    return appointed.test(sentence.text.slice(Math.max(0, at - sentence.start - BEFORE_OFFICE), at - sentence.start));
  });
}

/** How far before an office its verb stands, in characters. */
const BEFORE_OFFICE = 40;

/** The office asked for: the noun the question is for, before what it took over from the turn before. */
export function roleAsked(asked: readonly Concept[]): Concept | undefined {
  const offices = asked.filter((c, i) => isOffice(c, asked) && !isHeldBy(asked[i - 1], asked[i + 1], c));
  return offices.find((c) => c.kind === 'head') ?? offices.find((c) => c.kind !== 'generic') ?? offices[0];
}

function isOffice(concept: Concept, asked: readonly Concept[]): boolean {
  const { text } = concept;
  return roleWords.test(text) || compoundOffice.test(text) || runsIt(concept, asked);
}

/** "황창규 회장은 누구를 만났나", "whom did CEO Park meet": the office of one who is named is not asked for. */
function isHeldBy(before: Concept | undefined, after: Concept | undefined, { start, text }: Concept): boolean {
  const korean =
    before !== undefined &&
    /^[가-힣]{3}$/u.test(before.text) &&
    koreanSurnames.has(before.text[0]!) &&
    before.open &&
    before.kind === 'word';
  return korean || (after?.kind === 'name' && after.start === start + text.length + 1);
}

/** "Who runs Nusa AI Works": whoever is at the head of a firm, where nothing but the firm is run. */
function runsIt({ text }: Concept, asked: readonly Concept[]): boolean {
  return (
    runs.test(text) &&
    (asked.some((c) => venture.test(c.text)) ||
      asked.every((c) => runs.test(c.text) || c.kind === 'company' || c.kind === 'name' || c.kind === 'generic'))
  );
}

const runs = /^(?:runs?|running|leads?|leading|heads?|heading|headed|이끄\S*|이끌\S*)$/i;
const venture =
  /^(?:ventures?|jv|joint venture|unit|division|team|arm|lab|laboratory|institute|subsidiary|department|합작사|합작법인|자회사|조직|팀|본부|연구소|센터|사업부)$/i;

/** "기술지원센터장", "무선사업부장": what somebody heads and that he does, in one word. */
const compoundOffice =
  /^([가-힣A-Za-z]{2,}?)(센터장|연구소장|소장|본부장|부문장|사업부장|실장|팀장|지사장|법인장|단장|그룹장|원장|지점장|총괄|담당)$/u;

/**
 * Where the sentence has the office. Of a compound in Korean those of its end ("센터장은"), in English where the field it
 * is about stands, too: any head would do else.
 */
export function officePlaces({ concept, places }: Covered, { text, start, language }: Sentence): readonly number[] {
  const compound = compoundOffice.exec(concept.text);
  if (compound === null) return places;
  if (language === 'ko') return [...text.matchAll(new RegExp(compound[2]!, 'gu'))].map((m) => m.index + start);
  const fields = translate(compound[1]!, 'en');
  return fields.some((field) => text.toLowerCase().includes(field)) ? places : [];
}

/** Whether the question is for the holder of an office. */
export function asksForRole(asked: readonly Concept[]): boolean {
  return roleAsked(asked) !== undefined;
}

/** "chief", "AI" and "officer" side by side are one office. */
function officeAsked(role: Concept, asked: readonly Concept[]): string {
  let text = role.text;
  for (const next of asked.slice(asked.indexOf(role) + 1)) {
    if (next.start !== role.start + text.length + 1) break;
    text += ` ${next.text}`;
    if (/^officer$/i.test(next.text)) return text;
  }
  return role.text;
}

function sameRole(role: string, asked: Concept, all: readonly Concept[]): boolean {
  const office = officeAsked(asked, all);
  const held = [role, translateRole(role, 'en'), translateRole(role, 'ko')].flatMap((r) =>
    r.toLowerCase().split(/ and |, |·|\/| 겸 /),
  );
  if (
    (anyHead.test(office) || runs.test(office)) &&
    held.some((r) => /^(?:ceo|chief executive|president|head|대표.*|사장)$/.test(r))
  )
    return true;
  // Who heads a department is not whoever heads the company.
  if (runs.test(office) && held.some((r) => /^head\b/.test(r))) return true;
  // Whole offices only: a vice president is no president, a 부사장 no 사장.
  const forms = office === asked.text ? asked.forms.map((form) => form.parts.join(' ')) : [];
  const wanted = [office.toLowerCase(), translateRole(office, 'en').toLowerCase(), ...forms];
  return held.some((r) => wanted.includes(r) || wanted.includes(r.replace(/^(?:former|group) /, '')));
}

const anyHead = /^(?:chief(?: executive)?|boss|head|대표)$/i;
