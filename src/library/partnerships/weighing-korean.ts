// A Korean stage word as it counts where it stands: "계약 규모는" recalls a contract, "만난 관계자는" tells of no talks.
import type { StageKind } from '../../domain/partnership.ts';
import { isKoreanPartner, isKoreanTopic } from './korean-particles.ts';
import { after, before, type Clause, type Trigger } from './reading-types.ts';
import { weighedSupply } from './supply-korean.ts';

/** null where it tells of something else. */
export function weighedKorean(clause: Clause, trigger: Trigger, tail: string): Trigger | null {
  const word = clause.text.slice(trigger.start - clause.start, trigger.end - clause.start);
  // "AI 제휴 31건을 따져 보니": how many there were.
  if (trigger.form === 'paper' && /^ ?\d+ ?건/.test(tail)) return null;
  // "계약 규모는 밝히지 않았다": of whatever was told before.
  if (trigger.form === 'paper' && /^계약/.test(word) && /^ ?(?:규모|금액|액수|조건)/.test(tail))
    return { ...trigger, weak: true };
  // "말결에 합병되기 전의 포티크": when it was, no event.
  if (/^(?:하|되)기 (?:전|이전)/.test(tail)) return null;
  const content = contentBefore(before(clause, trigger.start, 60), word);
  if (content && trigger.kind === 'contract') return { ...trigger, kind: content };
  if (otherSense[trigger.kind]?.({ clause, trigger, word, tail })) return null;
  return weighedSupply(clause, trigger, word);
}

/** What a 계약 is for stands before it: "합작투자 계약", "전환우선주를 사들이는 투자 계약". */
function contentBefore(lead: string, word: string): StageKind | null {
  if (!word.startsWith('계약')) return null;
  if (/합작(?:투자|법인|회사|사)? ?(?:설립 ?)?(?:을 위한 )?$/.test(lead)) return 'joint-venture';
  if (
    /(?:지분|신주|구주|전환우선주|우선주|주식)(?:[^,.]|[,.](?=\d)){0,24}(?:인수|사는|사들이는|취득하는|매입하는|인수하는) ?(?:투자 ?)?$|(?:지분|전략적|신주) ?투자 ?$/.test(
      lead,
    )
  )
    return 'investment';
  return null;
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
    (/^(?:지분|주식)/.test(word) &&
      !/^.{0,20}(?:인수|취득|확보|보유하게|매입|투자|사들|넘겨받|품|맞?교환)/.test(tail)) ||
    /^ ?(?:협약|업무)/.test(tail),
  agreement: ({ clause, trigger, word }) => doing.test(word) && !isDoneWith(clause, trigger),
  talks: ({ clause, trigger, word, tail }) =>
    /^(?:가|는|도)? ?(?:아직 )?끝나지 않/.test(tail) ||
    (word === '만난' && metByReporter.test(tail)) ||
    (word.startsWith('만') && (metSomebody(clause, trigger) || metBeforeNamed(clause, trigger))),
  launch: ({ clause, trigger, word, tail }) =>
    /기 $/.test(before(clause, trigger.start, 2)) ||
    (/^(?:출시|도입|개시|시작)$/.test(word) && /^ ?[△▲▷◆·]/.test(tail)) ||
    otherBegun.test(tail) ||
    oneAfterOther.test(before(clause, trigger.start, 24)) ||
    /^[가-힣]{0,2}지 (?:는 |도 )?(?:않|못)/.test(tail) ||
    paperBefore.test(before(clause, trigger.start, 20)) ||
    (/^(?:시작|개시)/.test(word) && otherBeginning.test(before(clause, trigger.start, 14))) ||
    (word.startsWith('열') && meetingBefore.test(before(clause, trigger.start, 16))),
  visit: ({ clause, trigger, word }) =>
    word.startsWith('찾') && !clause.actors.some(({ end }) => end <= trigger.start && trigger.start - end <= 24),
};

/** "행사장에서 만난 스위스콤 상무는": whom the reporter met. */
const metByReporter =
  /^ (?:[가-힣A-Za-z0-9()&·]{1,14} ){1,6}?(?:관계자|총괄|대표|소장|사장|부사장|상무|전무|본부장|부문장|센터장|최고|회장|CEO)/;
/** "옮긴 그를 7일 만났다": so does the reporter, where no firm is who acts. */
function metSomebody(clause: Clause, { start }: Trigger): boolean {
  const whom =
    /(?:^|[ ’”])(?:그|그녀|[가-힣]{2,4} ?(?:씨|대표|총괄|소장|사장|부사장|상무|전무|본부장|부문장|센터장|회장))[를을] (?:\S{1,8} ){0,5}$/;
  return (
    whom.test(before(clause, start, 60)) && !clause.actors.some(({ end }) => isKoreanTopic.test(after(clause, end, 40)))
  );
}

/** "부총리가 박 대표를 만나 …, 말결이 포티크와 …": of two named only behind it neither met the other. */
function metBeforeNamed(clause: Clause, { start, end }: Trigger): boolean {
  const before = new Set(clause.actors.filter((actor) => actor.end <= start).map(({ id }) => id));
  const met = clause.actors.find((actor) => actor.start >= end);
  return (
    before.size < 2 &&
    met !== undefined &&
    met.start - end > 4 &&
    /[을를] $/.test(clause.text.slice(0, start - clause.start))
  );
}

const paperBefore =
  /(?:각서|계약|협약|제휴|합의|의향서|투자|인수|출범식|개소식)(?:\([A-Za-z]+\))?(?:을|를|서를|이|가)? ?(?:\S{1,6} )?$/;
/** What each begins by himself: "공사를 시작했다". */
const otherBeginning =
  /(?:공사|착공|협상|논의|조사|수사|심사|채용|모집|교육|준비|검토|사업|작업|철거|입찰)[을를]? (?:[가-힣]{2,4} )?$/;
/** "시작된 입찰에는": what has begun is no product of theirs. */
const otherBegun = /^[된한하]?(?:된|한)? ?(?:지난 )?(?:입찰|협상|조사|수사|재판|심사|공모|경매|논의|공사)/;
/** "KT와 LG유플러스가 잇따라 문을 열었다": each its own. */
const oneAfterOther = /(?:잇따라|잇달아|앞다퉈|각자|저마다|나란히) (?:[가-힣]{1,6} ){0,2}$/;
/** What is held rather than opened: "이사회를 열어". */
const meetingBefore =
  /(?:이사회|총회|주총|회의|간담회|설명회|회견|공청회|세미나|포럼|행사|[가-힣]식|대회|청문회)[을를]? $/;

/** What anybody does by himself: of two only where one does it with the other. */
const doing =
  /^(?:개발|제작|운영|판매|제공|실증|검증|연구|보급|설계|생산|만든|만들|짓|지었|세운|세우|세웠|꾸렸|꾸리|키운|키우|묶|엮)/;
/** "LG유플러스와 2위를 놓고 경쟁하며 새 서비스를 개발했다". */
const against = /경쟁|겨루|겨뤄|다투|다퉈|맞붙|맞서|소송|놓고|두고|달리|격차|차이/;

/** "KT는 스위스콤과 …", "스위스콤과 …"; "SK텔레콤과 KT는 새 요금제를 만들었다" may be each his own. */
function isDoneWith(clause: Clause, { start }: Trigger): boolean {
  const near = clause.actors.filter(({ end }) => end <= start);
  return near.some(({ end }, i) => {
    const next = near[i + 1];
    return (
      isKoreanPartner.test(after(clause, end, 40)) &&
      (next === undefined || next.start - end > 3) &&
      !against.test(clause.text.slice(end - clause.start, start - clause.start))
    );
  });
}
