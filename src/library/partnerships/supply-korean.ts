// Who supplies, buys or holds what, in Korean: "에 공급한다" is a contract, "와 구축한다" none, 부지 is no firm, most of the shares are the firm.
import { companyById } from '../companies/companies.ts';
import { isKoreanPartner, isKoreanTopic } from './korean-particles.ts';
import { type Actor, after, before, type Clause, type Trigger } from './reading-types.ts';

/** null where nobody named supplies or buys. */
export function weighedSupply(clause: Clause, trigger: Trigger, word: string): Trigger | null {
  const lead = before(clause, trigger.start, 40);
  switch (trigger.kind) {
    case 'contract':
      return asContract(clause, trigger, word, lead);
    case 'acquisition':
      if (boughtGoods.test(lead)) return namedBefore(clause, trigger) > 1 ? { ...trigger, kind: 'contract' } : null;
      return sharesBefore.test(lead) && !mostShares.test(lead) ? { ...trigger, kind: 'investment' } : trigger;
    case 'investment':
      return mostShares.test(after(clause, trigger.start, 40)) ? { ...trigger, kind: 'acquisition' } : trigger;
    // "노키아의 관제 시스템을 도입했다": from whom it is is said.
    case 'launch':
      return /^(?:도입|적용)/.test(word) && namesMaker(clause, trigger) ? { ...trigger, kind: 'contract' } : trigger;
    default:
      return trigger;
  }
}

const partOfFirm = /(?:법인|사업부?|부문|자회사|지분|철탑|데이터센터)[을를] [^.]{0,36}$/;

function asContract(clause: Clause, trigger: Trigger, word: string, lead: string): Trigger | null {
  // "첫 고객은 KT다": who it is stands right behind.
  if (/(?:고객사?|임차사|수요처)$/.test(word))
    return clause.actors.some(({ start }) => start >= trigger.end && start - trigger.end < 16) ? trigger : null;
  // "A는 B와 통신망을 구축한다": nobody's supplier, but the two do it together.
  if (supplying.test(word) && !namesBothSides(clause, trigger))
    return namesPartner(clause, trigger) ? { ...trigger, kind: 'agreement', weak: true } : null;
  // "멕시코 법인을 현지 사업자에 넘기기로 했다".
  if (/^(?:팔|넘)/.test(word) && partOfFirm.test(lead)) return { ...trigger, kind: 'acquisition' };
  // "자회사에 300억 엔을 더 넣는다".
  return /^(?:넣|맡)/.test(word) && moneyBefore.test(lead) ? { ...trigger, kind: 'investment' } : trigger;
}

/** More than half of them. */
const mostShares =
  /(?:지분|주식) ?(?:의 )?(?:[5-9]\d(?:\.\d+)?|100)%(?:[를을]|의)? (?:[^.,]{0,20})?(?:인수|취득|사들|넘겨받|매입|$)|경영권/;
const moneyBefore = /(?:원|엔|달러|유로|위안|파운드)[을를] (?:더 )?$/;
const sharesBefore = /(?:지분|주식|우선주|신주|구주)(?:[^,.]|[,.](?=\d)){0,30}$/;

/** Everybody supplies and builds; it is a deal where the sentence says who does it and for whom. */
const supplying =
  /^(?:공급(?!사|업체)|제공|판매|팔|넘기|넘겼|쓰기|채택|깐|설치|구축|납품|깔|넣|얹|싣|심|탑재|적용|도입|맡)/;
/** "스위스콤이 볼보 토르슬란다 공장에", "텔리아에". */
const receives =
  /^(?:의)?(?: ?(?!(?:고객|가입자|이용자|직원|주주|협력사)(?:들|사)?(?:에| ))[가-힣A-Za-z0-9]{1,10}){0,3}?(?:에|에게|에다) |^의 [^.,]{2,24}[을를] (?:새로 |직접 |모두 )?(?:깐|깔|교체)/;
/** "스위스콤의 망 관제 시스템을 ". */
const madeBy = /^["”'’]?의 [^.,]{2,30}[을를] (?:[가-힣]{2,5}에 |새로 |먼저 )?$/;

function namesMaker(clause: Clause, { start }: Trigger): boolean {
  const near = clause.actors.filter(({ end }) => end <= start);
  const maker = near.find(({ end }) => madeBy.test(clause.text.slice(end - clause.start, start - clause.start)));
  return (
    maker !== undefined && near.some(({ id, end }) => id !== maker.id && isKoreanTopic.test(after(clause, end, 40)))
  );
}

function namesBothSides(clause: Clause, trigger: Trigger): boolean {
  const { start } = trigger;
  if (/^(?:쓰기|채택)/.test(clause.text.slice(start - clause.start))) return namesMaker(clause, trigger);
  const near = clause.actors.filter(({ end }) => end <= start && start - end <= 70);
  const giver = near.find(({ end }) => isKoreanTopic.test(after(clause, end, 40)));
  return giver !== undefined && near.some((actor) => actor.id !== giver.id && isReceiver(clause, actor));
}

function namesPartner(clause: Clause, { start }: Trigger): boolean {
  const near = clause.actors.filter(({ end }) => end <= start);
  return (
    near.some(({ end }) => isKoreanTopic.test(after(clause, end, 40))) &&
    near.some(({ end }) => isKoreanPartner.test(after(clause, end, 40)))
  );
}

/** "부지와 건물을 100억 엔에 사들였으며", "서버 40대를 사들인다": things, and no firm. */
const boughtGoods =
  /(?:부지|건물|토지|땅|공장|설비|장비|주파수|단말기?|칩|반도체|기지국|안테나|서버|위성|철탑|선박|물량|제품|\d ?(?:대|개|장|기|곳|국|본|척|동|㎒))[을를] (?:[^.,]{0,18}(?:에|에서|에게서|로부터) )?$/;

function namedBefore(clause: Clause, { start }: Trigger): number {
  return new Set(clause.actors.filter((actor) => actor.end <= start).map(({ id }) => id)).size;
}

function isReceiver(clause: Clause, { id, end }: Actor): boolean {
  const tail = after(clause, end, 40);
  return (
    companyById(id)?.kind !== 'government' &&
    !isKoreanTopic.test(tail) &&
    !isKoreanPartner.test(tail) &&
    receives.test(tail)
  );
}
