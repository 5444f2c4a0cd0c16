// Which of the companies a clause names act in it.
import type { Span } from '../../domain/text.ts';
import { companyById } from '../companies/companies.ts';
import { englishMeans, englishProduct, koreanMeans, permits, watchdogs } from './actor-table.ts';
import { isBought, withoutBystanders } from './bystanders.ts';
import { distinct } from './context.ts';
import { groupsOf } from './named-together.ts';
import { type Actor, after, before, type Clause } from './reading-types.ts';
import { traitsOf } from './traits.ts';

/** The companies of a clause that act in it, one list joined by commas and "and" a group. */
export function takingPart(clause: Clause): Actor[] {
  if (clause.actors.length === 0) return [];
  if (clause.triggers.length === 0)
    return distinct(clause.actors).length < 3 ? [...clause.actors] : withoutGroups(clause, clause.actors);
  const acting = withoutBystanders(clause).filter(
    (actor) => (isOfAside(clause) || !isAside(clause, actor)) && !isRegion(clause, actor) && !isWatching(clause, actor),
  );
  if (distinct(acting).length < 3) return isBought(clause) ? acting : withoutGroups(clause, acting);
  const firms = withoutGroups(clause, acting);
  const strict = firms.filter((actor) => !isMeans(clause, actor) && !isVenue(clause, actor));
  return distinct(strict).length >= 2 ? strict : firms;
}

/** "Helios, which awarded Huawei a contract in May, expects …": the relative clause is what is told. */
export function isOfAside(clause: Clause): boolean {
  return clause.triggers.length > 0 && clause.triggers.every((trigger) => isAside(clause, trigger));
}

/** A body of many members that is only where it happens: "at the GSMA's congress", "GTAA 창립총회". */
function isVenue(clause: Clause, { id, start, end }: Actor): boolean {
  if (companyById(id)?.kind !== 'body') return false;
  const partner = /^["”'’)]*(?:와|과|은|는|이|가|·|,)/.test(after(clause, end, 6));
  return clause.korean ? !partner : /\b(?:at|of|in|to|by) (?:the )?$/i.test(before(clause, start, 10));
}

/** Who watches over a market has no part in what is bought and sold on it; whoever permits it has none either. */
function isWatching({ text, triggers }: Clause, { id }: Actor): boolean {
  if (watchdogs.has(id)) return !triggers.some(({ kind }) => kind === 'mou' || kind === 'visit' || kind === 'talks');
  return companyById(id)?.kind === 'government' && permits.test(text);
}

/** "경기도 성남에 있는": where it is, not whose deal. */
function isRegion(clause: Clause, { id, end }: Actor): boolean {
  return (
    clause.korean &&
    companyById(id)?.kind === 'government' &&
    /^ [가-힣]{2,5}(?:시|군|구|에|의)? /.test(after(clause, end, 10))
  );
}

/** "AT&T, which dropped Nokia last year, signed". */
export function isAside(clause: Clause, { start, end }: Span): boolean {
  return traitsOf(clause).asides.some((aside) => start > aside.start && end < aside.end);
}

export function isMeans(clause: Clause, actor: Actor): boolean {
  if (clause.korean) return koreanMeans.test(after(clause, actor.end, 20));
  const lead = before(clause, actor.start, 80);
  // "Bought gear from Nokia": that is the deal.
  if (
    /\b(?:bought|buys?|buying|ordered|orders?|ordering|purchas\w+|contracts?|chose|picked|selected) [^,;]{0,40}\bfrom (?:the )?$/i.test(
      lead,
    )
  )
    return false;
  return englishMeans.test(lead.slice(-40)) || englishProduct.test(after(clause, actor.end, 20));
}

/** "SK" beside SK Telecom; of Google and Google Cloud, of SpaceX and Starlink the one named first. */
function withoutGroups(clause: Clause, actors: readonly Actor[]): Actor[] {
  const first = new Map<string, number>();
  for (const { id, start } of actors) if (!first.has(id)) first.set(id, start);
  const named = (id: string | null | undefined) => (id ? first.get(id) : undefined);
  const children = [...first.keys()].filter((id) => named(companyById(id)?.parent) !== undefined);
  const inList = new Set(
    groupsOf(clause, actors).flatMap((group) => (distinct(group).length > 1 ? group.map(({ id }) => id) : [])),
  );
  const out = new Set(
    children.map((child) => {
      const parent = companyById(child)!.parent!;
      // "Norlys Mobile arose when Telia and Norlys agreed".
      if (inList.has(parent) && !inList.has(child)) return child;
      return parent.endsWith('-group') || first.get(child)! < first.get(parent)! ? parent : child;
    }),
  );
  return actors.filter(({ id }) => !out.has(id));
}
