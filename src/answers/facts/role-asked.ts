/** The office a question asks for: "the CEO", "strategy chief", 중동법인장; and whoever runs a firm, whatever he is called. */
import { roleRow } from '../../library/people/roles.ts';
import type { Concept } from '../question/question.ts';
import { successionAsked } from './succession.ts';
import { koreanSurnames } from './unlisted-people-table.ts';

const roleWords =
  /^(?:exec|boss|chief (?:[\w&-]+ ){1,3}officer|chief (?:executive|financial|technology|operating|information|product|marketing|strategy)(?: officer)?|(?:finance|technology) chief|vice president|ceo|cfo|cto|coo|chairman|chief|president|head|director|minister|vp|vice|founder|executive|대표|회장|사장|부사장|전무|상무|장관|최고\S*|의장|책임자|총괄|수장)$/i;

/** Words for any officer at all. */
export const anyOffice = /^(?:exec|execs|executive|executives|임원|관계자|경영진|책임자|인사)$/i;

/** Offices outside the firms that are spoken of: whose analyst or which minister says it, the firm asked about does not tell. */
const outside =
  /^(?:(?:chief |senior |lead )?(?:analyst|economist|researcher)|professor|consultant|lawyer|expert|(?:prime |vice )?minister|commissioner|lawmaker|senator|governor|mayor|ambassador|애널리스트|분석가|이코노미스트|연구원|교수|전문가|변호사|컨설턴트|장관|차관|총리|위원|의원|시장|지사|대사)s?$/i;

/** "Which analyst said … of Orange", not "FCC commissioner", "analyst at Brandt". */
export function isOutside(role: Concept, asked: readonly Concept[]): boolean {
  const [from, to] = [role.start, role.start + role.text.length];
  const beside = asked.some(
    ({ kind, start, text }) =>
      (kind === 'company' || kind === 'name') &&
      ((start > to && start <= to + PREPOSITION) || (start < from && start + text.length >= from - 2)),
  );
  return outside.test(role.text) && !beside;
}

/** " of the ", in characters. */
const PREPOSITION = 8;

/** "한빛 쪽 임원", "the Tarn executives": whose people are asked for, whoever met whom. */
export function sideAsked(asked: readonly Concept[]): Concept | undefined {
  return asked.find(({ kind, start, text }) => {
    const end = start + text.length;
    return kind === 'company' && asked.some((c) => anyOffice.test(c.text) && c.start > end && c.start <= end + SIDE);
  });
}

/** Between a firm and its people, in characters: " 쪽 ". */
const SIDE = 4;

/** "Zander's job title", "최택진 직책": the person is named, the office asked for. */
export function asksForOffice(asked: readonly Concept[]): boolean {
  // "Who takes the top job" asks for the person.
  if (asked.some((c) => /^(?:top|new)$/.test(c.text))) return false;
  // "The commissioner who criticised the agency's role".
  const who = roleAsked(asked);
  return asked.some(
    (c) =>
      /^(?:title|job title|직책|직위|직함|직급)$/.test(c.text) ||
      (/^(?:job|position|role)$/.test(c.text) && !(who && who.start < c.start)),
  );
}

/** The office asked for: the noun the question is for, before what it took over from the turn before. */
export function roleAsked(asked: readonly Concept[]): Concept | undefined {
  // "The predecessor of the chief executive" is no chief executive.
  if (successionAsked(asked.map(({ text }) => text)) !== null) return undefined;
  const offices = asked.filter((c, i) => isOffice(c, asked) && !isHeldBy(asked[i - 1], asked[i + 1], c));
  return offices.find((c) => c.kind === 'head') ?? offices.find((c) => c.kind !== 'generic') ?? offices[0];
}

function isOffice(concept: Concept, asked: readonly Concept[]): boolean {
  const { text } = concept;
  // "누가 한빛을 대표해": does it, and is not called so.
  if (concept.kind === 'action' && /^대표/.test(text)) return false;
  const isShort = /^c[a-z]{1,3}o$/i.test(text) && roleRow(text) !== undefined;
  const isNoun =
    /^(?:head|generic)$/.test(concept.kind) &&
    /^[a-z -]+$/i.test(text) &&
    roleRow(text) !== undefined &&
    !alsoFirms.test(text);
  return isShort || isNoun || roleWords.test(text) || compoundOffice.test(text) || runsIt(concept, asked);
}

/** What a firm may be as well. */
const alsoFirms = /^(?:partner|owner|founder|leader|leads?|manager|engineer|adviser|advisor|consultant|lawyer)s?$/i;

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

/** Words for whoever is at the head of a field of work. */
export const headed = /^(?:head|chief|boss|lead|leader|총괄|책임자|수장|담당)$/i;

/** "Who runs Nusa AI Works": whoever is at the head of a firm, where nothing but the firm is run. */
function runsIt({ text }: Concept, asked: readonly Concept[]): boolean {
  return (
    runs.test(text) &&
    (asked.some((c) => venture.test(c.text)) ||
      asked.every((c) => runs.test(c.text) || c.kind === 'company' || c.kind === 'name' || c.kind === 'generic'))
  );
}

export const runs = /^(?:runs?|running|leads?|leading|heads?|heading|headed|chairs|chaired|oversees|이끄\S*|이끌\S*)$/i;
const venture =
  /^(?:ventures?|jv|joint venture|unit|division|team|arm|lab|laboratory|institute|subsidiary|department|panel|committee|council|commission|board|agency|bureau|authority|task ?force|합작사|합작법인|자회사|조직|팀|본부|연구소|센터|사업부)$/i;

/** "기술지원센터장", "무선사업부장": what somebody heads and that he does, in one word. */
export const compoundOffice =
  /^([가-힣A-Za-z]{2,}?)(센터장|연구소장|소장|본부장|부문장|사업부장|실장|팀장|지사장|법인장|단장|그룹장|원장|지점장|총괄|담당)$/u;

/** Whether the question is for the holder of an office. */
export function asksForRole(asked: readonly Concept[]): boolean {
  return roleAsked(asked) !== undefined;
}

/** "chief", "AI" and "officer" side by side are one office, and so are "strategy" and "chief". */
export function officeAsked(role: Concept, asked: readonly Concept[]): string {
  const field = fieldBefore(role, asked);
  if (field !== undefined && roleRow(`${field.text} ${role.text}`)) return `${field.text} ${role.text}`;
  let text = role.text;
  for (const next of asked.slice(asked.indexOf(role) + 1)) {
    if (next.start !== role.start + text.length + 1) break;
    text += ` ${next.text}`;
    if (/^officer$/i.test(next.text)) return text;
  }
  return role.text;
}

/** "Strategy" in "strategy chief", 네트워크 in "네트워크 총괄": of what somebody is the head. */
export function fieldBefore(role: Concept, asked: readonly Concept[]): Concept | undefined {
  const before = asked[asked.indexOf(role) - 1];
  return before !== undefined && before.kind !== 'company' && before.start + before.text.length + 1 === role.start
    ? before
    : undefined;
}
