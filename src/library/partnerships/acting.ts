// Which of the companies a clause names act in it, and which of them it names together.
import type { Span } from '../../domain/text.ts';
import { companyById } from '../companies/companies.ts';
import { englishCallings } from '../companies/organisation-evidence-table.ts';
import {
  englishBystander,
  englishBystanderAfter,
  englishMeans,
  englishProduct,
  koreanBystander,
  koreanBystanderAfter,
  koreanMeans,
  listJoint,
  permits,
  quotedFirms,
  watchdogs,
} from './actor-table.ts';
import { partnersSuchAs } from './anaphora-table.ts';
import { distinct } from './context.ts';
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

/** Of a firm and its owner both are parties only where shares change hands. */
function isBought({ triggers }: Clause): boolean {
  return triggers.some(({ kind }) => kind === 'acquisition' || kind === 'investment' || kind === 'joint-venture');
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

/** "Rivals such as A and B", "A와 B도 같은 날": what is said of one of a list is said of all. */
function withoutBystanders(clause: Clause): Actor[] {
  const acting = clause.actors.filter((actor, i) => !isOwner(clause, actor, clause.actors.slice(i + 1)));
  return groupsOf(clause, acting)
    .filter((group) => !group.some((actor) => isBystander(clause, actor)))
    .flat();
}

/** "SK텔레콤 계열사 사피온", "SK Telecom unit Sapeon": it says whose the next one is. */
function isOwner(clause: Clause, { id, end }: Actor, [next, ...more]: readonly Actor[]): boolean {
  if (next === undefined || next.start - end > 24) return false;
  // "이앤(e&)의 자회사": by both spellings.
  if (next.id === id) return isOwner(clause, next, more);
  const between = clause.text.slice(end - clause.start, next.start - clause.start);
  if ((clause.korean ? /^의 $/ : /^['’]s $/).test(between) && isOfIts(clause, id, next)) return true;
  return clause.korean
    ? /^\)?(?:의|그룹)? ?(?:[가-힣A-Za-z]{2,6} ){0,2}(?:데이터센터 |통신 |클라우드 |알뜰폰 )?(?:자회사|계열사|계열|산하|투자사|관계사)(?:인)? ["“'‘]?$/.test(
        between,
      )
    : /^(?:['’]s)? (?:[\w-]+ )?(?:unit|subsidiary|affiliate|arm|spin-?off|brand|owner|parent),? $/i.test(between);
}

/** "SpaceX's Starlink", "Indosat's Lintasarta": its own, or a name in no table that ends there. */
function isOfIts(clause: Clause, id: string, next: Actor): boolean {
  const known = companyById(next.id);
  if (known) return known.parent === id && !isBought(clause);
  return !clause.korean && /^(?:[,.;]|$| (?:for|to|in|on|at|and|as|under|which|by)\b)/.test(after(clause, next.end, 8));
}

function isBystander(clause: Clause, actor: Actor): boolean {
  const lead = before(clause, actor.start, 48);
  const tail = after(clause, actor.end, 40);
  if (clause.korean)
    return (koreanBystander.test(lead) && !isRivalSubject(clause, actor)) || koreanBystanderAfter.test(tail);
  if (englishBystanderAfter.test(after(clause, actor.end, 80))) return true;
  if (setUp.test(lead) && isVenture.test(after(clause, actor.end, 60))) return true;
  if (/\b(?:at|in|from|near|inside|to) $/.test(lead) && isSite.test(tail)) return true;
  if (opensWithRival.test(clause.text.slice(0, actor.start - clause.start))) return false;
  if (englishBystander.test(lead) && !withRival.test(lead) && !newCustomer.test(lead))
    return !partnersSuchAs.test(before(clause, actor.start, 240));
  return quotedFirms.has(actor.id) && /(?:according to|analysts?|said|says)/i.test(clause.text);
}

/** "경쟁사인 포티크는 …": who the sentence is about. */
function isRivalSubject(clause: Clause, { start, end }: Actor): boolean {
  return (
    /^["“'‘]?(?:반면 |한편 |또 )?(?:경쟁사|경쟁 ?업체|라이벌)(?:인)? ["“'‘]?$/.test(
      clause.text.slice(0, start - clause.start),
    ) && /^["”'’]?(?:\([^)]{1,30}\))?[은는도] /.test(after(clause, end, 40))
  );
}

/** "To found Norrsky, a joint venture": what comes of the deal has no part in it. */
const setUp =
  /\b(?:set(?:ting)? up|form(?:s|ed|ing)?|creat(?:e|es|ed|ing)|establish(?:es|ed|ing)?|found(?:ed|ing)?|launch(?:ed|ing)?) (?:the )?$/i;
const isVenture = /^,? (?:an?|the|their) (?:[\w-]+ ){0,3}(?:joint|venture|company|firm|entity)\b/i;
/** "In Equinix's plant at Slough". */
const isSite =
  /^['’]s? (?:[\w-]+ ){0,3}(?:campus|headquarters|plant|factory|data cent(?:re|er)|site|offices?|backbone|studios?|stand|booth|booths|warehouse|port|teleport|lab|laboratory)\b/;

/** "Agreed to buy rival Intelsat": the rival is who it is about. */
const withRival =
  /\b(?:buy(?:s|ing)?|bought|acquir(?:e|es|ed|ing)|merg(?:e|es|ed|ing) with|with|join(?:s|ed)?|take over|took over|and) (?:its |their )?(?:[\w-]+ )?rivals? $/i;

/** "Rival Ooredoo works with Oracle": who the sentence is about. */
const opensWithRival = /^["“]?(?:Rivals?|Competitors?) $/;

/** "Has become the first customer of Aurelia": that is the deal. */
const newCustomer = /\b(?:bec(?:ame|omes?|ome)|is|was) (?:[\w-]+ ){1,5}customers? of (?:the )?$/i;

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

const koreanJoint = /^(?:와|과|하고|및|,|·|, | 및)(?: ?[가-힣]{2,6}){0,2} ?$/;

/** "NTT Docomo (Docomo) and Finland's radio maker Nokia". */
const describedJoint = new RegExp(
  `^["”’']?\\)?,? and (?:the )?(?:its )?(?:[A-Z][\\w-]+['’]s |[A-Z][a-z]+(?:ese|ish|an|ch|i) )?(?:(?:[\\w-]+ ){0,4}${englishCallings} )?["“‘]?$`,
);

/** "Corvant, the antenna maker from Turin, and the Chilean Navy". */
const apposedJoint = /^, (?:the|an?|one of) [^,.;]{2,60}, and (?:the )?$/;

/** "Redwave Inc (RDWV.N) and Polarlink". */
const legalForm =
  /^,? (?:Inc|Corp|Corporation|Company|Co|Ltd|Limited|PLC|Plc|plc|LLC|AG|SE|SA|NV|AB|ASA|Oyj|GmbH|Sdn Bhd|Bhd|Berhad|Tbk|S\.p\.A|S\.A|N\.V)\b\.?(?! [A-Z])/;

function isJoint(clause: Clause, left: Actor, right: Actor): boolean {
  const between = clause.text.slice(left.end - clause.start, right.start - clause.start).replace(legalForm, '');
  if (apposedJoint.test(between)) return true;
  if (between === ', ' && isOpening(clause, left, right)) return false;
  return listJoint.test(between) || (clause.korean ? koreanJoint : describedJoint).test(between);
}

const subordinate =
  /^["“]?(?:\w+ (?:days?|weeks?|months?|years?) )?(?:after|since|when|while|once|having|before|as|unlike|like|besides|for|in|at|with|following|under|until|on)\b/i;

/** "After it left Nokia, Dish named Samsung": the comma closes what the sentence opens with. */
function isOpening({ text, start, korean }: Clause, left: Actor, right: Actor): boolean {
  return (
    !korean &&
    subordinate.test(text) &&
    !/,/.test(text.slice(0, left.start - start)) &&
    !/^(?:,| and\b| &|\/)/.test(text.slice(right.end - start))
  );
}

/** "Telenor Limited ("Telenor")". */
function isShortForm(clause: Clause, { end }: Actor, { start }: Actor): boolean {
  return (
    start - end <= 3 ||
    /^ ?[A-Z]?[\w.,]{0,14} ?\(["“‘']?$/.test(clause.text.slice(end - clause.start, start - clause.start))
  );
}

/** The last of a list, to the end of the bracket where it stands in one beside its other spelling: "이앤(e&)". */
function closed(group: readonly Actor[]): Actor {
  const [one, other] = group.slice(-2);
  return other && one!.id === other.id && other.start - one!.end === 1
    ? { ...other, end: other.end + 1 }
    : group.at(-1)!;
}

export function groupsOf(clause: Clause, actors: readonly Actor[]): Actor[][] {
  const groups: Actor[][] = [];
  for (const actor of actors) {
    const last = groups.at(-1);
    // "SK Telecom (SKT) and Nokia": the abbreviation goes on the list.
    if (last && last.at(-1)!.start === actor.start) last.push(actor);
    else if (last?.at(-1)?.id === actor.id && isShortForm(clause, last!.at(-1)!, actor)) last!.push(actor);
    else if (last && isJoint(clause, closed(last), actor)) last.push(actor);
    else groups.push([actor]);
  }
  return groups;
}
