// Who visited whom: every visitor makes a visit of its own; a visit to nobody named is none.

import type { Context } from './context.ts';
import { groupsOf } from './named-together.ts';
import { type Actor, after, before, type Clause, type Trigger } from './reading-types.ts';

/** Hosts that are no company: "한국 이통사를 방문", "visited Korean carriers". */
const namelessHost =
  /(?:이통사|통신사|기업|업체|회사|사업자|이통3사|통신3사|한국|국내)(?:들)?(?:을|를) (?:\S{1,10} ){0,2}(?:방문|찾)|\bvisit(?:ed|s|ing)? (?:\w+ )?(?:operators|carriers|companies|Korea|South Korea|Seoul|Barcelona)\b/;
const visitingPeople =
  /^(?:그룹)?(?: ?\([^)]{1,20}\))?(?:의)? ?(?:[가-힣A-Za-z()]{1,12} ){0,4}?(?:경영진|임원|임원진|대표단|관계자|회장|사장|대표|CEO|최고경영자|임직원|일행|실무진|방문단)/;
const koreanSite =
  /^(?:그룹)?(?:을|를|의|에)?(?: [가-힣A-Za-z0-9’'‘]{1,10}){0,3}? ?(?:본사|사옥|연구개발센터|연구소|센터|공장|전시관|현장|캠퍼스)?(?:을|를|에)? ?(?:직접 )?(?:방문|찾|견학|둘러|들러|들렀|시찰)/;

/** Pairs of visitor and host. */
export function visitsOf(clause: Clause, trigger: Trigger, parties: readonly Actor[], context: Context): Actor[][] {
  const oneGroup = groupsOf(clause, parties).length === 1;
  const named = clause.korean ? koreanHost(clause, parties, oneGroup) : englishHost(clause, trigger, parties, oneGroup);
  const host = named ?? impliedHost(clause, parties, context);
  return host ? parties.filter(({ id }) => id !== host.id).map((visitor) => [visitor, host]) : [];
}

function koreanHost(clause: Clause, parties: readonly Actor[], oneGroup: boolean): Actor | null {
  const places = clause.actors.filter(({ end }) => koreanSite.test(after(clause, end, 48)));
  const site = places.findLast(({ end }) => !visitingPeople.test(after(clause, end, 48)));
  if (site) return parties.find(({ id }) => id === site.id) ?? null;
  if (oneGroup) return null;
  const hosts = parties.filter(({ end }) => !visitingPeople.test(after(clause, end, 48)));
  return hosts.length === 1 ? hosts[0]! : parties[0]!;
}

function englishHost(clause: Clause, trigger: Trigger, parties: readonly Actor[], oneGroup: boolean): Actor | null {
  const first = parties.find(({ end }) => end <= trigger.start) ?? null;
  const object = parties.find(({ start }) => start >= trigger.end) ?? null;
  // "The visit of Verizon managers to LG Uplus".
  if (/^ (?:of|by|from) /.test(after(clause, trigger.end, 6)))
    return parties.find(({ start }) => /\bto (?:the )?$/i.test(before(clause, start, 8))) ?? null;
  const hosting = /^(?:host|receiv|welcom|was host|were host|played host)/i.test(
    clause.text.slice(trigger.start - clause.start),
  );
  if (object)
    return hosting || /\b(?:by|from) (?:[\w’'-]+ ){0,3}$/i.test(before(clause, object.start, 40)) ? first : object;
  return oneGroup ? null : first;
}

function impliedHost(clause: Clause, parties: readonly Actor[], { pair, focus, host }: Context): Actor | null {
  if (namelessHost.test(clause.text)) return null;
  const outside = (actor: Actor | null | undefined) => actor && !parties.some(({ id }) => id === actor.id);
  return [host, focus, ...pair].find(outside) ?? null;
}
