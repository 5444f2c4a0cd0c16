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
  '(?:hopes?|wants?|intends?|intended) to',
  'as (?:it|he|she|they|the) (?!(?:[\\w-]+ ){0,2}(?:said|announced|put|calls?|called|reported|told|stated|explained)\\b)',
  // "Profit fell as higher charges ate the growth."
  'as (?:higher|lower|rising|falling|growing|shrinking|soaring|more|fewer|weak(?:er)?|strong(?:er)?|slow(?:er)?|customers|demand|sales|costs|prices|competition|users|regulators|investors)',
  'after (?:[\\w-]+ ){1,6}(?:failed|objected|refused|rejected|fell|rose|collapsed|broke|complained|ruled|warned|found)',
  'caus(?:e[sd]?|ing)',
  'prompt(?:s|ed|ing)',
  'forc(?:es|ed|ing)',
  '(?:driven|hit|hurt|held back|helped|boosted|weighed down|dragged down) by',
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

export const koreanCauses = ['때문', '이유', '까닭', '덕분', '결정적', '탓이', '원인'];

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
  '(?:차이|문제|우려|혐의|계기|여파|영향|부담|부진|한계|논란|반발|반대|압박|규제)(?:으)?로 ',
  '로 인(?:해|한)',
  '우려해',
  '으로써',
  '므로',
  '니까',
  '(?:해|돼|라|여|커|져|려|워|어|아|겨|쳐|싸|빠|와)서(?=[,\\s])',
  '(?:지|하|되|나|가|오)자(?=[,\\s])',
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
