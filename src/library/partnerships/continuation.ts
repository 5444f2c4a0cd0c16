// Sentences that go on about an event without naming it again: "It is not binding", "서명식은 27일 열렸다".
import { companyById } from '../companies/companies.ts';
import { englishGoesOn, englishOwnWorth, englishSigners, englishWorth, koreanGoesOn } from './anaphora-table.ts';
import type { Clause, Draft } from './reading-types.ts';

/** Sentences after the one that told of it in which an event may go on. */
const longest = 3;

/** Each such sentence goes to the first event it may be of; events told in one sentence share it. */
export function continued(drafts: readonly Draft[], clauses: readonly Clause[]): Draft[] {
  const owners = new Map<number, Draft>();
  for (const draft of drafts) for (const { index } of draft.clauses) owners.set(index, draft);
  return drafts.map((draft) => {
    const more = draft.clauses.flatMap((clause) => following(draft, clause, clauses, owners));
    for (const { index } of more) owners.set(index, draft);
    return more.length === 0 ? draft : { ...draft, clauses: [...draft.clauses, ...new Set(more)] };
  });
}

function following(
  draft: Draft,
  from: Clause,
  clauses: readonly Clause[],
  owners: ReadonlyMap<number, Draft>,
): Clause[] {
  const ids = new Set(draft.parties.map(({ id }) => id));
  const found: Clause[] = [];
  for (const clause of clauses.slice(from.index + 1, from.index + 1 + longest)) {
    const step = clause.section !== from.section ? 'ends' : stepOf(clause, draft, ids, owners.get(clause.index));
    if (step === 'ends') break;
    if (step === 'of it') found.push(clause);
  }
  return found;
}

/** Whether a sentence is of the event, only stands between, or is where it ends. */
function stepOf(
  clause: Clause,
  draft: Draft,
  ids: ReadonlySet<string>,
  owner: Draft | undefined,
): 'of it' | 'between' | 'ends' {
  const tells = clause.triggers.some(({ weak }) => !weak);
  if (clause.actors.some(({ id }) => !ids.has(id) && !ids.has(companyById(id)?.parent ?? ''))) {
    if (owner && hasAll(owner, ids)) return 'between';
    // "The partners will spend $90 million on a plant with AMD chips": of the two, whoever else is named.
    if (isMoneyOfPair(clause) && !owner) return 'of it';
    // "The new company, Shatt Towers, will be run from Basra": still of it, though another is named.
    return goesOn(clause) && !tells ? 'between' : 'ends';
  }
  if (owner && owner.clauses[0] !== draft.clauses[0])
    return owner.parties.every(({ id }) => ids.has(id)) || hasAll(owner, ids) ? 'between' : 'ends';
  if (goesOn(clause)) return 'of it';
  return tells || clause.actors.length === 0 ? 'ends' : 'between';
}

/** "The supply contract went to Nokia": of the same partners, and one more. */
function hasAll({ parties }: Draft, ids: ReadonlySet<string>): boolean {
  return [...ids].every((id) => parties.some((party) => party.id === id));
}

const aPair = {
  english:
    /\b(?:the (?:two (?:companies|firms|partners|sides)|companies|partners|shareholders|parties|pair|duo)|together they|total investment|total cost|the investment)\b/i,
  korean: /양사|두 회사|총 ?(?:투자|사업비)|투자액|투자금|총액/,
};
const someMoney = {
  english:
    /(?:[$€£¥₩₹]|\b[A-Z]{2,3}[$ ]?)\d|\d (?:million|billion|bn|m) (?:dollars|euros|pounds|won|yen|yuan|crowns|rupees|kronor)/,
  korean: /\d[\d,.]*(?:조|억|만)?\d*\s?(?:억|만)? ?(?:원|달러|유로|엔|위안|파운드|크로나|루피)/,
};

function isMoneyOfPair({ text, korean }: Clause): boolean {
  return korean
    ? aPair.korean.test(text) && someMoney.korean.test(text)
    : aPair.english.test(text) && someMoney.english.test(text);
}

/** "이번 전시에는 국내 기업 187곳이": of where the news was told, and of the day. */
const ofOccasion =
  /^(?:이번 |올해 )?(?:전시|행사|대회|박람회|포럼|회의|조사|실적|폐막|개막|관람객|주최|참가|증시|코스)|^지난해보다 /;

/** "KT는 선급금 2500만 달러를 내고": what one side pays. */
const koreanPayment = /(?:선급금|계약금|착수금|중도금|잔금|계약 ?대금|계약 ?금액)(?:은|는|으로|을|를)? ?(?:약 |총 )?\d/;

function goesOn({ text, korean, actors }: Clause): boolean {
  if (korean)
    return !ofOccasion.test(text) && (koreanGoesOn.test(text) || koreanPayment.test(text) || actors.length === 0);
  return (
    englishGoesOn.test(text) ||
    englishOwnWorth.test(text) ||
    englishSigners.test(text) ||
    (actors.length === 0 && englishWorth.test(text))
  );
}
