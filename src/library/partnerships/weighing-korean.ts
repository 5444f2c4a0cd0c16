// A Korean stage word as it counts where it stands: "계약 규모는" recalls a contract, "만난 관계자는" tells of no talks.
import type { StageKind } from '../../domain/partnership.ts';
import { companyById } from '../companies/companies.ts';
import { isKoreanPartner, isKoreanTopic } from './korean-particles.ts';
import { type Actor, after, before, type Clause, type Trigger } from './reading-types.ts';

/** null where it tells of something else. */
export function weighedKorean(clause: Clause, trigger: Trigger, tail: string): Trigger | null {
  const word = clause.text.slice(trigger.start - clause.start, trigger.end - clause.start);
  // "AI 제휴 31건을 따져 보니": how many there were.
  if (trigger.form === 'paper' && /^ ?\d+ ?건/.test(tail)) return null;
  // "계약 규모는 밝히지 않았다": of whatever was told before.
  if (trigger.form === 'paper' && /^계약/.test(word) && /^ ?(?:규모|금액|액수|조건)/.test(tail))
    return { ...trigger, weak: true };
  // "A는 B와 통신망을 구축한다": nobody's supplier, but the two do it together.
  if (trigger.kind === 'contract' && supplying.test(word) && !namesBothSides(clause, trigger))
    return namesPartner(clause, trigger) ? { ...trigger, kind: 'agreement', weak: true } : null;
  if (trigger.kind === 'acquisition' && boughtGoods.test(before(clause, trigger.start, 40)))
    return distinctBefore(clause, trigger) > 1 ? { ...trigger, kind: 'contract' } : null;
  if (otherSense[trigger.kind]?.({ clause, trigger, word, tail })) return null;
  // "자회사에 300억 엔을 더 넣는다".
  if (/^(?:넣|맡)/.test(word) && moneyBefore.test(before(clause, trigger.start, 14)))
    return { ...trigger, kind: 'investment' };
  const ofShares = trigger.kind === 'acquisition' && sharesBefore.test(before(clause, trigger.start, 30));
  return ofShares ? { ...trigger, kind: 'investment' } : trigger;
}

interface Found {
  readonly clause: Clause;
  readonly trigger: Trigger;
  readonly word: string;
  /** What follows. */
  readonly tail: string;
}

const otherSense: Readonly<Partial<Record<StageKind, (found: Found) => boolean>>> = {
  investment: ({ word, tail }) =>
    (/^(?:지분|주식)/.test(word) && !/^.{0,20}(?:인수|취득|확보|보유하게|매입|투자|사들|맞?교환)/.test(tail)) ||
    /^ ?(?:협약|업무)/.test(tail),
  talks: ({ word, tail }) =>
    /^(?:가|는|도)? ?(?:아직 )?끝나지 않/.test(tail) || (word === '만난' && metByReporter.test(tail)),
  launch: ({ clause, trigger, word, tail }) =>
    /기 $/.test(before(clause, trigger.start, 2)) ||
    /^[가-힣]{0,2}지 (?:는 |도 )?(?:않|못)/.test(tail) ||
    paperBefore.test(before(clause, trigger.start, 20)) ||
    (/^(?:시작|개시)/.test(word) && otherBeginning.test(before(clause, trigger.start, 14))) ||
    (word.startsWith('열') && meetingBefore.test(before(clause, trigger.start, 16))),
  visit: ({ clause, trigger, word }) =>
    word.startsWith('찾') && !clause.actors.some(({ end }) => end <= trigger.start && trigger.start - end <= 24),
};

const moneyBefore = /(?:원|엔|달러|유로|위안|파운드)[을를] (?:더 )?$/;
const sharesBefore = /(?:지분|주식|우선주|신주|구주)[^,.]{0,24}$/;
/** "현장에서 만난 우리두 관계자는": whom the reporter met. */
const metByReporter =
  /^ (?:[가-힣A-Za-z0-9()&·]{1,14} ){1,6}?(?:관계자|총괄|대표|소장|사장|부사장|상무|전무|본부장|부문장|센터장|최고|회장|CEO)/;
const paperBefore =
  /(?:각서|계약|협약|제휴|합의|의향서|투자|인수|출범식|개소식)(?:\([A-Za-z]+\))?(?:을|를|서를|이|가)? ?(?:\S{1,6} )?$/;
/** What each begins by himself: "공사를 시작했다". */
const otherBeginning =
  /(?:공사|착공|협상|논의|조사|수사|심사|채용|모집|교육|준비|검토|사업|작업|철거|입찰)[을를]? (?:[가-힣]{2,4} )?$/;
/** What is held rather than opened: "이사회를 열어". */
const meetingBefore =
  /(?:이사회|총회|주총|회의|간담회|설명회|회견|공청회|세미나|포럼|행사|[가-힣]식|대회|청문회)[을를]? $/;

/** Everybody supplies and builds; it is a deal where the sentence says who does it and for whom. */
const supplying = /^(?:공급(?!사|업체)|설치|구축|납품|깔|넣|얹|싣|심|탑재|적용|도입|맡)/;
/** "BT가 닛산 선덜랜드 공장에", "텔리아에". */
const receives = /^(?:의)?(?: ?[가-힣A-Za-z0-9]{1,10}){0,3}?(?:에|에게) /;

function namesBothSides(clause: Clause, { start }: Trigger): boolean {
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

/** "부지와 건물을 100억 엔에 사들였으며", "안테나 320대를 사들인다": things, and no firm. */
const boughtGoods =
  /(?:부지|건물|토지|땅|공장|설비|장비|주파수|단말기?|칩|반도체|기지국|안테나|서버|위성|철탑|선박|물량|제품|\d ?(?:대|개|장|기|곳|국|본|척|동|㎒))[을를] (?:[^.,]{0,18}에 )?$/;

function distinctBefore(clause: Clause, { start }: Trigger): number {
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
