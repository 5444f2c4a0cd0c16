/** Words and endings by which news prose gives a reason: pieces of regular expressions, which reason.ts puts together. */

const months =
  'january|february|march|april|may\\b|june|july|august|september|october|november|december|spring|summer|autumn|winter';

/** Said of what stands before or after it, without doubt. */
export const englishCauses = [
  'because',
  'due to (?!(?:be|start|begin|open|end|go|launch)\\b)',
  'owing to',
  'reasons?',
  'decided it',
  'decisive',
  'the deciding',
  'criterion',
  'thanks to',
  'blam(?:e[sd]?|ing)',
  '(?:which|that) is why',
  'traced (?:back )?to',
  'attribut(?:es?|ed|ing) [^.;]{2,70}? to',
  'put(?:s|ting)? [^.;]{2,40}? down to',
  '(?:is|was|were|are) (?:largely |mainly |partly |mostly )?down to',
  'culprits?',
  'root cause',
  'to blame',
  '(?:obstacles?|hurdles?|stumbling blocks?|sticking points?|bottlenecks?)',
  'explained by',
];

/** A cause or a purpose. A "since" of time and a "citing" of sources are none. */
export const englishHints = [
  `since (?!\\d|then\\b|last\\b|(?:the )?(?:start|beginning|end)\\b|(?:the )?(?:${months}))`,
  'cit(?:es|ed|ing) (?!(?:[\\w-]+ ){0,3}(?:people|persons|sources?|reports?|bankers?|officials?|documents?|executives?|insiders?)\\b)',
  '(?:had|have|has) changed',
  'had (?:not|no|never)',
  'no longer',
  'lack of',
  'deciding',
  '(?:chose|picked|selected|preferred|took) the (?:one|ones)',
  'failed to',
  'agreed that',
  'could not',
  'on (?:the )?orders of',
  'led to',
  'by (?:law|order)',
  'for (?:\\w+ ){0,3}reasons',
  'in order to',
  'so (?:that|as)',
  'aim(?:s|ed)? (?:to|at)',
  'the aim',
  'goal',
  'purpose',
  'as a result',
  'in the hope',
  '(?:arguing|reasoning|contending|objecting|on the grounds?|for fear) that',
  '(?:hopes?|wants?|intends?|intended) to',
  'as (?:it|he|she|they|the) (?!(?:[\\w-]+ ){0,2}(?:said|announced|put|calls?|called|reported|told|stated|explained)\\b)',
  // "Profit fell as higher charges ate the growth."
  'as (?:higher|lower|rising|falling|growing|shrinking|soaring|more|fewer|weak(?:er)?|strong(?:er)?|slow(?:er)?|customers|demand|sales|costs|prices|competition|users|regulators|investors)',
  'after (?:[\\w-]+ ){1,6}(?:failed|objected|refused|rejected|fell|rose|collapsed|broke|complained|ruled|warned|found)',
  // "The number dropped after the company deleted idle cards": what was done before, not when a day came.
  `after (?:the|its|their|his|her|an?|[A-Z][\\w’'-]+) (?:[\\w’'-]+ ){0,5}?(?!open|launch|announc|sign|start|publish|report|clos|complet)(?:\\w{3,}ed|fell|rose|broke|found|lost|cut|left|ran|took|gave|shut|sank|hit|went)\\b`,
  // "Dropped out over the price", "fell on weaker demand".
  'over (?:the |its |their )?(?:\\w+ )?(?:prices?|terms|costs?|fees?|valuations?|disagreements?|differences|pay|conditions|safety|security|ownership|control)',
  'on (?:weak|weaker|strong|stronger|higher|lower|rising|falling|slow|slower|soft|softer|sluggish) ',
  'result(?:s|ed)? from',
  '(?:the|a) result of',
  'given (?:the|its|that|how)',
  'with (?:the )?\\w+ (?:rising|falling|growing|shrinking|soaring|running|due|gone)',
  'caus(?:e[sd]?|ing)',
  'prompt(?:s|ed|ing)',
  'forc(?:es|ed|ing)',
  '(?:driven|hit|hurt|held (?:back|up)|helped|lifted|boosted|buoyed|weighed down|dragged down|pushed (?:up|down|back)|squeezed|slowed|delayed|decided|limited) by',
  'stem(?:s|med) from',
  'outweigh(?:s|ed)',
  'in response to',
  'in (?:the )?(?:view|light) of',
  'amid',
  'worr(?:y|ied|ies)',
  'fears?',
  'concern(?:s|ed) (?:that|about|over)',
  'not enough',
  'ran out',
  'short(?:ages?|fall) of',
  'would have (?:cost|taken|meant|needed|forced|made)',
];

export const koreanCauses = ['때문', '이유', '까닭', '덕분', '결정적', '탓이', '원인', '걸림돌', '발목'];

/** "…에서" names a place, "투자" and "소비자" are nouns: an ending counts where a verb stands before it. */
export const koreanHints = [
  '위해',
  '위한',
  '목적',
  '고자',
  '려고',
  '기 위',
  '차원',
  '에 따라',
  '데 따른',
  '탓',
  '덕에',
  '바람에',
  '책임을 지',
  '설명했',
  '해명했',
  '(?:차이|문제|우려|혐의|계기|여파|영향|부담|부진|한계|논란|반발|반대|압박|규제|부족|지연|갈등|이견|악화|급등|급락|하락|상승|차질|난항|파업|사고|고장|과열|정전|화재|침수|제재|불허|결과)(?:으)?로 ',
  '로 인(?:해|한)',
  '우려해',
  '으로써',
  '므로',
  '니까',
  '(?:해|돼|라|여|커|져|려|워|어|아|겨|쳐|싸|빠|와)서(?=[,\\s])',
  '(?:지|하|되|나|가|오)자(?=[,\\s])',
  // "접속이 지연되면서 미뤄졌다", "수요가 줄어들면서 값이 내렸다".
  '(?:지연|중단|급증|급감|급등|급락|하락|상승|악화|강화|확대|축소|증가|감소|부족|무산|결렬|실패)(?:되|하|해지)?면서(?=[,\\s])',
  '(?:늘어나|늘|줄어들|줄|커지|길어지|막히|겹치|오르|내리|떨어지|벌어지|흔들리|밀리|끊기|몰리|식|빠지)면서(?=[,\\s])',
  '(?:아|어|여|해|돼|커|라|져|려|켜|쳐|와|워|봐|줘|퍼|싸|겨|셔|춰)서(?:다|였다|입니다)(?=[.\\s]|$)',
  '느라',
  '(?:밀려|부딪혀|겹쳐|막혀)(?=[,\\s])',
  '(?:않아|없어|있어|못해|몰라),? ',
  '(?:않은|없는|낮은|높은|큰) (?:데다|만큼)',
  '지 못(?:했|한)',
  '필요(?:가)? ?(?:없|있)',
  '수 (?:없|있(?:어|기|도록|게|다고))',
  '(?:다|라)고 (?:판단|봤기|보고)',
];

export const purposes =
  'be|become|help|build|develop|expand|strengthen|improve|reduce|cut|make|offer|speed|accelerate|support|meet|gain|secure|create|enable|provide|bring|learn|discuss|take|get|win|lead|identify|use|save|avoid|prevent|protect|comply|keep|ease|address|respond|counter|extend|raise|lower|compete';

/** Before an infinitive that says what is to happen, not what for: "ground is to be broken", "agreed to offer". */
export const noPurpose =
  'is|are|was|were|be|been|has|have|had|agree[sd]?|expected|expects?|set|due|planned|plans?|continue[sd]?|began|begins?|started|starts?|ready|able|unable|likely|going|about|scheduled|forced|allowed|refused|declined|offered|offers|promised|supposed|said|seems?|appears?';

/** Sentences that are a reason and nothing else. */
export const bareCauses = [
  '(?:탓|때문|덕분|덕|까닭|영향)(?:이다|이었다|입니다|이라고|이라는|으로 풀이)',
  '(?:아|어|여|해|돼|커|라|져|려|켜|쳐|와|워|봐|줘|퍼|싸|겨|셔|춰)서(?:다|였다|입니다)(?=[.\\s”"]|$)',
  '^(?:가장 큰 )?(?:이유|까닭|원인|배경|걸림돌)(?:은|는|이|가|으로)',
  '^["“]?(?:(?:That|This|It|Which) (?:is|was) (?:largely |mainly |partly )?(?:because|due to|down to|why)|Because\\b)',
  '^["“]?(?:The|Its|Their|His|Her|One|A) (?:\\w+ )?(?:reason|cause|culprit|aim|idea|goal|purpose|obstacle|hurdle|explanation)\\b',
  '\\b(?:decided it|that decided|was to blame|was the reason|were to blame)\\b',
];
