/** How something is introduced beside its name, in both languages: the nouns that say of what kind it is, and how it is asked. */

import { type Way, wholly } from './question/asked-wholly.ts';

/** Kinds of firms, bodies, things and programmes, as they stand before or behind a name. */
const englishKinds =
  'operator|carrier|telco|company|firm|giant|vendor|provider|supplier|maker|manufacturer|developer|start-?up|group|conglomerate|unit|arm|subsidiary|affiliate|venture|consortium|alliance|association|agency|regulator|ministry|institute|university|laboratory|lab|centre|center|bank|fund|investor|retailer|broadcaster|platform|solution|service|assistant|speaker|app|application|software|model|chip|processor|system|programme|program|project|initiative|framework|standard|technology|network|satellite|cable|device|handset|robot|vehicle|brand|product|tool|suite|city|campus|town|testbed|district|site';
const koreanKinds =
  '통신사|통신사업자|이동통신사|이통사|사업자|회사|기업|업체|그룹|자회사|계열사|합작사|합작법인|법인|은행|기관|단체|협회|연구소|센터|재단|부처|스타트업|제조사|개발사|공급사|운영사|프로그램|프로젝트|솔루션|서비스|플랫폼|시스템|기술|소프트웨어|모델|칩|반도체|단말|단말기|스피커|비서|로봇|위성|케이블|장비|제품|브랜드|요금제|표준|협의체|컨소시엄|도시|단지|시설|공간|축제|행사';

const name = "[\\p{L}\\p{N}][\\p{L}\\p{N}+&.'’/-]*(?: [\\p{L}\\p{N}+&.'’/-]+){0,3}?";

/** The name asked about stands in the only group. */
export const asksWhat: readonly Way[] = [
  `what(?:['’]s| is| are| was) (?:an? |the )?(${name})(?: exactly| anyway)?`,
  `who (?:is|are) (${name})`,
  `what (?:does|do) (${name}) (?:do|stand for|mean)`,
  `what (?:kind|sort|type) of (?:\\p{L}+ )?(?:is|was) (${name})`,
  `(${name}) (?:meaning|definition)`,
  `([가-힣A-Za-z0-9+&·-]+?(?: [가-힣A-Za-z0-9+&·-]+?){0,2})(?:이란|란|은|는|이|가)? ?(?:뭐|뭔|무엇|무슨 ?뜻|(?:어떤|무슨|뭐 ?하는|무얼 하는) ?(?:회사|기업|곳|업체|데|제품|서비스|기술|솔루션|프로그램|기관|단체))(?:[가-힣]{0,5})?`,
].map((way) => wholly(way, name));

export const asksWhence: readonly Way[] = [
  `(?:which|what) (?:country|nation) (?:is|does) (${name}) (?:come )?from`,
  `where (?:is|does) (${name}) (?:come )?from`,
  `(${name})['’]s (?:home )?country`,
  `([가-힣A-Za-z0-9+&·-]+?(?: [가-힣A-Za-z0-9+&·-]+?){0,2})(?:은|는|이|가)? ?(?:어느|무슨|어떤) ?나라 ?(?:[가-힣]{2,6}?)?(?:야|인가|인가요|이야|예요|이에요|지|니|죠)?`,
].map((way) => wholly(way, name));

/** What follows a name and says what it is: ", a maker of radios", " is the largest ferry line of Turku", "(a joint programme)". */
export const saidBehind: readonly RegExp[] = [
  /^(?: ?\([^)]{1,30}\))?,? (?:is|was) ((?:an?|the|one of) [^,.;]{6,120})/iu,
  /^(?: ?\([^)]{1,30}\))?(?:,| [–—-]) ((?:an?|the|one of) [^,.;]{6,120}?)(?= [–—-] |[,.;]|$)/iu,
  new RegExp(`^ ((?:[a-z]+ )?(?:${englishKinds})(?: (?:for|of|that|to) [^,.;]{4,80})?)(?=[,.;]|$)`, 'u'),
  new RegExp(
    `^(?: ?\\([^)]{1,30}\\))?['’”"]?[은는] ([^,.]{4,80}?(?:${koreanKinds}))(?:이다|다|입니다|로)(?=[.,\\s]|$)`,
    'u',
  ),
];

/** What stands before a name and says what it is: "Finland's largest ferry line", "통신 시험 프로그램인". */
export const saidBefore: readonly RegExp[] = [
  new RegExp(
    `((?:[A-Z][\\p{L}-]+(?: [A-Z][\\p{L}-]+)?['’]s |(?:an?|the) |(?:(?:South |North |West |East )?[A-Z][\\p{L}]+(?:ese|ish|ian|ean|an|i|ch) ))(?:[\\p{L}-]+ ){0,4}(?:${englishKinds}))(?: called| named| known as|,)? ['‘“"]?$`,
    'u',
  ),
  // What stands in quotation marks is named by them: no article need say so.
  new RegExp(
    `(?<=\\b(?:in|for|of|its|their|with|by|and|to|on|from|as|at) )((?:[\\p{L}\\d-]+ ){1,3}(?:${englishKinds})) ['‘“"]$`,
    'u',
  ),
  new RegExp(`((?:[^,.\\s]+ ){0,5}[^,.\\s]*(?:${koreanKinds}))(?:인|이라는|라는|으로 불리는)? ['‘“"]?$`, 'u'),
];

/** A Korean clause before the words that introduce, and adverbs of time: they say nothing of the name. */
export const clauseBefore = /^(?:.*(?:[은는]|[가-힣]에서|밝혔다|했다) )?(?:(?:최근|당시|이날|이번|또|한편|앞서) )*/u;
