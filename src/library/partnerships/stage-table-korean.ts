/**
 * Korean words that carry a stage; as in the English table. Endings of verbs are left open, modality.ts reads them.
 * Source: how 보도자료 and the Korean trade press put each kind; 업무협약 is the usual word for a memorandum (MOU).
 */
import type { StageRow } from './stage-row.ts';

export const koreanStages: readonly StageRow[] = [
  {
    kind: 'mou',
    form: 'paper',
    pattern: '양해 ?각서|업무 ?협약|업무 ?제휴 ?협약|의향서|협력 ?각서|(?<![A-Za-z])(?:MOU|MoU|LOI)(?![A-Za-z])',
  },
  { kind: 'agreement', form: 'paper', pattern: '제휴 ?계약' },
  { kind: 'acquisition', form: 'paper', pattern: '주식 ?(?:매매|양수도) ?계약|영업 ?양수도 ?계약|인수 ?계약' },
  {
    kind: 'joint-venture',
    form: 'paper',
    pattern:
      '합작 ?(?:법인|회사|사(?!업)|기업|벤처|투자|계약)|공동 ?(?:출자|설립)|공동으로 설립|합작(?=해|으로|한)|조인트 ?벤처|(?<![A-Za-z])JV(?![A-Za-z])',
  },
  {
    kind: 'ended',
    form: 'deed',
    pattern:
      '(?:종료|해지|파기|중단|청산|해산|해체|결별)(?=[하되했됐한된]|키로|을 |를 |에 합의)|끝냈|끝났|끝난다|끝내|끝나|갈라서|갈라선|갈라섰|갱신하지 않|연장하지 않|막을 내|손을 떼|철수',
  },
  {
    kind: 'acquisition',
    form: 'deed',
    pattern:
      '(?<!매)인수(?!인계|위|단)|합병(?!원)|흡수합병|사들(?:였|인|이)|품에 안|매각(?=했|한다|하기로|하고|을 (?:완료|마무리))',
  },
  {
    kind: 'investment',
    form: 'deed',
    pattern:
      '(?:지분|주식)(?=[을를 ]| ?\\d| ?맞?교환)|투자(?=했|하|받았|받아|받은|해(?!야)|를|한|가 (?:마무리|완료|끝)|에 참여|유치| 유치| 계약|금)|출자|유상증자|베팅',
  },
  {
    kind: 'contract',
    form: 'deed',
    pattern:
      '계약(?=했|하고|한다)|주문(?=했|하고|한 )|수주(?=했|한 |하고|하며|에 성공|를 (?:따|확보))|낙찰|따냈|(?:공급사|공급업체|사업자|협력사|파트너)로 (?:[^,.]{2,24}[을를] ?)?(?:선정|낙점|뽑|택|골랐|고른)|납품(?=[했하.]|$)',
  },
  {
    // Only between two that the sentence names, see weighing.
    kind: 'contract',
    form: 'deed',
    pattern:
      '공급(?=한다(?!고)|했|하고 |하며)|(?:설치|구축|납품)(?=한다(?!고)|했|하기로)|깔(?:았|고 |아 )|넣(?:었|는다|고 )|맡(?:겼|기고|긴다(?!고)|기기로)',
  },
  { kind: 'contract', form: 'paper', pattern: '계약(?!직|금|서상)|발주' },
  {
    kind: 'agreement',
    form: 'deed',
    pattern:
      '(?:협력|제휴|파트너십)(?=[을를] (?:\\S{1,8} )?(?:연장|확대|강화|이어가기로)[했한하])|합의(?=했|하고|한 |하며|를 이|에 이)|공급(?=하기로|키로|한다고)|(?:협약|제휴)(?=했|하고 |한 )',
  },
  {
    kind: 'agreement',
    form: 'paper',
    pattern: '협약|협정|합의서?|제휴|약정',
  },
  {
    kind: 'agreement',
    form: 'paper',
    weak: true,
    pattern: '파트너십|동맹|얼라이언스|협력 ?관계|컨소시엄',
  },
  {
    kind: 'agreement',
    form: 'deed',
    weak: true,
    pattern:
      '손(?:을)? ?(?:잡|맞잡)|맞손|힘을 ?(?:합|모)|머리를 맞대|(?<=[이가] )맡았|짝을 (?:이뤄|이뤘|지어|이룬)|협력(?:하기로|키로|한다|했|해 |에 나선|을 강화|을 확대)|공동 ?(?:개발|연구|추진|구축|운영|제작|판매|실증|설계|공략|마케팅)|공동으로|함께 (?:개발|연구|만들|구축|추진|짓|판매|선보|운영|제공|출시|내놓|세우|세운|육성|키우|검증|실증|공략|시험|꾸리)|꾸린다|(?<=[와과] )함께(?= [^.,]{1,40}(?:짓는|짓기|지었|구축[한했하]|개발[한했하]|운영[한했하]|보급|얹|넣|적용[한했하]|돌린|돌렸|추진[한했하]|만든|만들|선보|세운|세웠|판매[한했하]|제공[한했하]))|하기로 했|하기로 뜻|키로 했|연합(?:체|전선)을',
  },
  {
    kind: 'agreement',
    form: 'deed',
    weak: true,
    pattern: '서명(?!식)|도장을 찍|체결(?!식)|맺었|맺은|맺고|맺어|조인(?!트)',
  },
  {
    kind: 'launch',
    form: 'deed',
    pattern:
      '출시|(?:시작|개시|개통|오픈|가동|상용화|공개|론칭|런칭|개소|도입|적용)(?=[했한하돼됐된])|선보(?=였|인|이)|내놨|내놓|(?<![가-힣])열(?:었|고|어)|문을 열|문 열|개설',
  },
  {
    kind: 'visit',
    form: 'deed',
    pattern: '방문|(?<!되)찾(?:아(?!내|보|볼)|았|은|고 )|견학|둘러|시찰|답사|들렀|들러',
  },
  {
    kind: 'talks',
    form: 'deed',
    pattern: '만나(?!볼)|만났|만난|만남|회동|회담|면담|논의|협의(?!체|회|기구)|협상|의견을 (?:나누|교환)|머리를 맞댔',
  },
];

/** Verbs that make a paper, the part before their ending. */
export const koreanMade =
  /체결|(?<=(?:협약식|체결식|조인식|서명식)[을를] )(?:열|갖|가졌|개최)|맺|서명|조인|합의|교환|발표|연장|갱신|따내|따냈|수주|이뤄|진행|썼|쓴|주문|성사|설립|세우|세웠|세운|출범|만들|만든|주고받|구축|성공|완료|마무리|확대|강화|공식화|선언|밝혔|확보|낙찰|공시|공개|끝났|끝냈|손잡|구성|꾸려|꾸렸|결성|도장을 찍/g;
