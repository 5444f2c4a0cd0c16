// What an answer says first: the fact before the dash, or yes or no. A right quote does not make up for a wrong first word.
import type { Question } from './question-set.ts';
import { statesAnyOf } from './states.ts';

/** Kinds whose answer is one fact, said first. */
const oneFact: ReadonlySet<Question['kind']> = new Set(['who', 'when', 'where', 'how-many', 'which']);
const YES = /^(?:yes|예|네)(?![\p{L}\p{N}])/iu;
const NO = /^(?:no|아니요|아니오)(?![\p{L}\p{N}])/iu;

export function leadFaults({ kind, expect }: Question, claims: readonly { readonly text: string }[]): string[] {
  return [
    ...(oneFact.has(kind) && leadsElsewhere(claims, expect.anyOf ?? []) ? ['leads with something else'] : []),
    ...(expect.polarity !== undefined && saysOpposite(claims[0]?.text ?? '', expect.polarity)
      ? [`says the opposite of ${expect.polarity}`]
      : []),
  ];
}

/** True where claims have leads ("KT — the sentence") and none of the leads states a wanted fact. */
function leadsElsewhere(claims: readonly { readonly text: string }[], wanted: readonly (readonly string[])[]): boolean {
  const leads = claims.flatMap(({ text }) => (text.includes(' — ') ? [text.slice(0, text.indexOf(' — '))] : []));
  if (leads.length < claims.length || leads.length === 0 || wanted.length === 0) return false;
  return !wanted.some((fact) => leads.some((lead) => statesAnyOf(lead, fact)));
}

function saysOpposite(said: string, polarity: 'yes' | 'no'): boolean {
  return polarity === 'yes' ? NO.test(said) : YES.test(said);
}
