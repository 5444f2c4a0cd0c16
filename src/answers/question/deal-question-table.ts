/** Words of questions for the day or the sum of one deal, in both languages. */
import type { StageKind } from '../../domain/partnership.ts';

export const signingWords =
  /\b(?:sign(?:s|ed|ing)?|ink(?:s|ed)?|conclud\w+|strike|struck|seal(?:s|ed)?|enter(?:s|ed)? into|agree[ds]?|put (?:pen|their (?:names?|signatures?)))\b|서명|체결|맺|조인|손잡|손을 잡/i;
export const announcingWords =
  /\b(?:announc\w+|unveil\w*|reveal\w*|(?:made|make|go|went) public|public|disclos\w+|report(?:s|ed)?)\b|발표|공개|알렸|알린|밝혔|밝힌|공시/i;

/** A word that only asks for a day or a sum. */
export const askingWord =
  /^(?:when|date|day|how much|total|overall|whole|final|first|formal\w*|definitive|main|headline|sum|amount|value|worth|size|cost|costs|price|paper|pen|put|made|make|into|years?|dollars?|won|us)$/i;

/** Says that it is a deal. */
export const dealWords =
  /\b(?:deals?|contracts?|agreements?|MOUs?|memorand\w+|partnerships?|pacts?|accords?|alliances?|ventures?|jvs?|mergers?|merge[ds]?|tie-?ups?|takeovers?|acqui\w+|buy(?:s|ing|out)?|bought|purchas\w+|invest\w*|stakes?|orders?|ordered|award(?:s|ed)?|pay(?:s|ing)?|paid|spend(?:s|ing)?|commit\w*|suppl(?:y|ies|ied)|pick(?:s|ed)?|chose|choose|select(?:s|ed)?|hire[sd]?|partner(?:s|ed|ing)?|team(?:s|ed|ing)?(?: up)?|collaborat\w+|cooperat\w+|join(?:s|ed)?(?: forces)?|sign(?:s|ed|ing)?|ink(?:s|ed)?|conclud\w+|struck|strike|seal(?:s|ed)?|agree[ds]?)\b|계약|협약|협력|제휴|양해각서|업무협약|합작|합병|인수|투자|수주|공급|구매|매입|파트너십|동맹|서명|체결|맺|손잡|손을 잡|조인|선정|고르|골랐|금액|규모|총액|액수|가격|얼마|돈|날짜|언제|총|전체|최종|본계약|정식/i;

/** What comes after the paper: the ledger has no field for it. */
export const laterWords =
  /\b(?:clos(?:e|es|ed|ing)|complet\w+|finali[sz]\w+|wrap\w*|due|expire[sd]?|expiry|run(?:s|ning)? until|end(?:s|ed|ing)?|go(?:es)? live|launch\w*|start\w*|begin\w*|deliver\w*|open(?:s|ed|ing)?|deadline|approv\w+|clear(?:s|ed|ance)?|ratif\w+)\b|완료|마무리|종료|끝나|만료|시작|개시|개통|가동|출시|승인|허가|납품|기한|마감|착공|완공|예정/i;

/** A part of the sum, or the price of one thing of it. */
export const partWords =
  /\b(?:per|each|apiece|unit|share price|monthly|month|annual(?:ly)?|yearly|fees?|rent|prepay\w*|upfront|instal\w+|tranche|debt|loan|cash|first phase|of the|part|portion|third|half|quarter|in (?:rupiah|yen|euros?|pounds?|dollars?|won|rial|dirhams?)|bid|offer(?:s|ed)?|capital|breakup|termination|penalt\w+)\b|주당|월 |매달|연간|1인당|한 ?대|개당|수수료|요금|선급|선불|계약금|대출|분담|부담|자본금|위약금|입찰|엔화|달러로|원화|유로로|나머지|잔여|일부/i;

export const kindsNamed: readonly (readonly [RegExp, readonly StageKind[]])[] = [
  [
    /\b(?:definitive|final|formal|binding)\b|본계약|정식|최종/i,
    ['contract', 'agreement', 'joint-venture', 'acquisition'],
  ],
  [/\bMOUs?\b|\bmemorand\w+|양해각서|업무협약/i, ['mou']],
  [/\bcontracts?\b|\borders?\b|계약|수주/i, ['contract', 'agreement', 'joint-venture', 'acquisition']],
  [/\bjoint ventures?\b|\bjvs?\b|합작/i, ['joint-venture']],
  [
    /\b(?:acqui\w+|takeovers?|mergers?|merge[ds]?|buy\w*|bought|purchas\w+)\b|인수|합병|매입/i,
    ['acquisition', 'joint-venture'],
  ],
  [/\binvest\w*|투자/i, ['investment', 'agreement', 'contract']],
];
