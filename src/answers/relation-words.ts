/**
 * What is between two firms, told in other words or from the other side: whoever was sold to has bought, whoever was
 * picked has won the contract.
 */

/** A word asked for, and the words that tell the same without being near to it in a dictionary. */
const sides: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:acqui|인수)/i,
    /\b(?:sold|sell(?:s|ing)?|sale of|dispos(?:al|ed?)|divest\w*|bought|buy(?:s|ing)?|purchas\w+|t(?:ook|akes?|aken|aking) over|takeover)\b|매각|매입|매수|사들[이였인]|팔[았기린]|넘[기겼긴]|품에 안/i,
  ],
  // "Closing is expected in May": of a purchase, whoever bought.
  [
    /^(?:acqui|purchas|takeover|merge|인수|합병|매각|매입)/i,
    /\b(?:closing|completion) (?:is|was|of the|will|should|took|takes|comes|remains)\b|(?:거래|딜)[는은가이]? ?(?:종결|완료|마무리|마감)/i,
  ],
  [
    /^(?:invest|투자)/i,
    /\b(?:spend(?:s|ing)?|spent|put(?:s|ting)? [^.;]{1,40} into|inject\w*|fund(?:s|ed|ing)|financ(?:es?|ed|ing)|bought (?:a )?[^.;]{0,20}stake|tak(?:es?|ing) a stake)\b|들여|들인|들이는|출자|투입|쏟아/i,
  ],
  [
    /^(?:contract|deal|agree|pact|계약|협약)/i,
    /\b(?:award(?:s|ed)?|hir(?:es?|ed)|pick(?:s|ed)|chos(?:e|en)|choos(?:es|ing)|select(?:s|ed|ion)|order(?:s|ed)|w[io]n(?:s|ning)?|tender|contract(?:s|ed)?|agree(?:d|ment)|deal|arrangement|mandate)\b|수주|선정|낙찰|따[냈내낸]|발주|맡[겼긴기]|골[랐라]|뽑[았혔힌은]|계약|협약|합의/i,
  ],
  [
    /^(?:sign|체결|맺)/i,
    /\b(?:sign(?:s|ed|ing)|inked|seal(?:ed|s)|conclud(?:ed|es)|put (?:their|its) names? to)\b|체결|서명|조인|맺[었은고는]|도장/i,
  ],
  [
    /^(?:merge|joint|합작|합병)/i,
    /\b(?:merg(?:e[ds]?|er|ing)|combin(?:e[ds]?|ing|ation)|pool(?:s|ed|ing)?|the (?:deal|transaction|takeover|tie-up)|takeover|joint (?:venture|company)|joint[- ]owned)\b|합병|통합|합[친치쳐]|한 회사|합작|공동 (?:설립|출자)/i,
  ],
  [
    /^(?:partner|co-?operat|collaborat|제휴|협력|파트너십)/i,
    /\b(?:arrangement|alliance|agreement|pact|team(?:s|ed|ing)? up|join(?:s|ed|ing) (?:forces|hands)|work(?:s|ed|ing)? (?:together|with)|together with|jointly|partner\w*)\b|손[을 ]*잡|함께|협약|제휴|협력|맞손|공동으로/i,
  ],
];

export function saysOtherwise(asked: string, text: string): boolean {
  return sides.some(([word, told]) => word.test(asked) && told.test(text));
}
