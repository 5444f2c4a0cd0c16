// Companies a clause names that only stand by: rivals, sites, what comes of the deal, who is quoted, whose the next one is.
import { companyById } from '../companies/companies.ts';
import {
  englishBystander,
  englishBystanderAfter,
  koreanBystander,
  koreanBystanderAfter,
  quotedFirms,
} from './actor-table.ts';
import { partnersSuchAs } from './anaphora-table.ts';
import { groupsOf } from './named-together.ts';
import { type Actor, after, before, type Clause } from './reading-types.ts';

/** Of a firm and its owner both are parties only where shares change hands. */
export function isBought({ triggers }: Clause): boolean {
  return triggers.some(({ kind }) => kind === 'acquisition' || kind === 'investment' || kind === 'joint-venture');
}

/** "Rivals such as A and B", "A와 B도 같은 날": what is said of one of a list is said of all. */
export function withoutBystanders(clause: Clause): Actor[] {
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
