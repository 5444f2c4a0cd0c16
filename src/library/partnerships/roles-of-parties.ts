// What each party is in the event: investor and target, acquirer and acquired, host and visitor, supplier and customer.
import type { StageKind } from '../../domain/partnership.ts';
import { companyById } from '../companies/companies.ts';
import { type Actor, after, before, type Clause, type Draft } from './reading-types.ts';

type Roles = readonly [active: string, passive: string];

const roles: Partial<Record<StageKind, Roles>> = {
  acquisition: ['acquirer', 'acquired'],
  investment: ['investor', 'target'],
};

/** One role for each party, in their order; null where the sentence does not tell. */
export function rolesOf(draft: Draft): (string | null)[] {
  const { trigger, parties, clauses } = draft;
  const clause = clauses[0]!;
  const pair = roles[trigger.kind];
  if (draft.roles) return [...draft.roles];
  if (trigger.kind === 'contract') return suppliers(clause, parties);
  if (!pair || parties.length < 2) return parties.map(() => null);
  if (/^(?:sold|sell|sale|매각)/i.test(clause.text.slice(Math.max(0, trigger.start - clause.start))))
    return parties.map((party) =>
      isBuyer(clause, party) ? 'acquirer' : isSold(clause, party) ? 'acquired' : 'seller',
    );
  const passive = parties.find((party) => isObject(clause, party, draft));
  if (!passive) return parties.map(() => null);
  if (trigger.kind === 'acquisition' && parties.some((party) => isSeller(clause, party)))
    return parties.map((party) => (isSeller(clause, party) ? 'seller' : pair[0]));
  return parties.map((party) => (party === passive ? pair[1] : pair[0]));
}

function isSeller(clause: Clause, party: Actor): boolean {
  return clause.korean
    ? /^(?:으로부터|로부터)/.test(after(clause, party.end, 8))
    : /\bfrom $/i.test(before(clause, party.start, 6));
}

function isBuyer(clause: Clause, party: Actor): boolean {
  return clause.korean
    ? /^(?:그룹)?에(?:게)?(?= )/.test(after(clause, party.end, 6))
    : /\bto (?:[\w’'-]+ ){0,5}$/i.test(before(clause, party.start, 50));
}

/** "SK텔레콤이 인크로스를 한빛애드에 매각한다". */
function isSold(clause: Clause, party: Actor): boolean {
  return clause.korean
    ? /^(?:그룹)?(?:을|를)(?= )/.test(after(clause, party.end, 5))
    : /\b(?:sold|sells?|selling|sale of) (?:[\w’'-]+ ){0,3}$/i.test(before(clause, party.start, 40));
}

/** The party that something is done to. */
function isObject(clause: Clause, party: Actor, { trigger }: Draft): boolean {
  const tail = after(clause, party.end, 40);
  if (clause.korean) return koreanObject(tail.replace(/^["”'’]/, ''), before(clause, party.start, 12), trigger.kind);
  if (
    trigger.kind === 'investment' &&
    /\braise[sd]?\b|\battracted\b|\b(?:got|received|secured|drew|landed) (?:[$€£¥₩]|[A-Z])|\b(?:led by|investment from|funding from|money from)\b/i.test(
      clause.text,
    )
  )
    return party.end <= trigger.start;
  const byOther = /\b(?:acquired|bought|taken over|backed|owned) by\b/i.test(clause.text);
  return byOther ? party.end <= trigger.start : party.start >= trigger.end;
}

function koreanObject(tail: string, lead: string, kind: StageKind): boolean {
  if (kind === 'investment')
    return /^(?:에|의 ?지분|에게| 지분| 투자)/.test(tail) && !/(?:에서)/.test(tail.slice(0, 3));
  return (
    /^(?:그룹)?(?:을|를| 인수|인수| 지분|의 (?:인수|지분|경영권|주식))/.test(tail) || /인수(?:한|하는) $/.test(lead)
  );
}

const sells: ReadonlySet<string> = new Set([
  'vendor',
  'chipmaker',
  'cloud',
  'software',
  'ai',
  'electronics',
  'satellite',
]);

/** A vendor and an operator: who supplies is clear by what they are. */
function suppliers(clause: Clause, parties: readonly Actor[]): (string | null)[] {
  const kinds = parties.map(({ id }) => companyById(id)?.kind ?? null);
  const one = kinds.filter((kind) => kind === 'operator').length === 1;
  if (
    !one ||
    kinds.length !== 2 ||
    !kinds.some((kind) => kind !== null && sells.has(kind)) ||
    /licen[cs]|resell|distribut|라이선스|대리점|리셀러|재판매/i.test(clause.text)
  )
    return parties.map(() => null);
  return kinds.map((kind) => (kind === 'operator' ? 'customer' : 'supplier'));
}
