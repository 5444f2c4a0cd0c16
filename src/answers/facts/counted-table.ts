/** Nouns of questions for a figure, and what else says that it is theirs. */

/** Any part of a whole. */
export const shares =
  /^(?:share|percentage|per ?cent|proportion|part|portion|rate|stake|비율|비중|지분|지분율|점유율)$/;

/** "More than 80 countries" are no people, however near to those who came. */
export const people =
  /^(?:people|persons?|participants?|attendees?|visitors?|guests?|employees?|staff|workers?|engineers?|subscribers?|customers?|users?|사람|인원|명|참석자|참가자|직원|가입자|고객|이용자)$/i;
export const notPeople =
  /countr|cit(?:y|ies)|compan|years?|months?|days?|hours?|minutes?|sites?|stations?|times|units?|percent|titles|cases/i;
/** Nouns for people of any kind, and people of some kind. */
export const anyPeople =
  /^(?:people|persons?|participants?|attendees?|attendance|visitors?|guests?|사람|인원|명|참석자|참가자|참관객|관람객|방문객|이용자)$/i;
export const kindsOfPeople =
  /^(?:people|persons|individuals|delegates|visitors|guests|attendees|participants|fans|students|pupils|users|spectators|viewers|listeners|residents|inhabitants|citizens|patients|farmers|fishermen|workers|engineers|employees|staff|passengers|travellers|tourists|pilgrims|officers|soldiers|experts|researchers|developers|drivers|teachers|customers|subscribers|shoppers|exhibitors|volunteers)$/i;

/** Posts are told by those who hold them. */
export const posts = {
  noun: /^(?:jobs?|posts?|positions?|roles?|redundanc\w*|layoffs?|일자리|감원)$/i,
  unit: /^(?:people|employees|workers|staff|engineers)$/i,
  spoken:
    /\b(?:headcount|workforce|staff|payroll|employees|jobs|posts|positions|redundancies)\b|인력|직원|일자리|감원/i,
};

/** A rate of change, and verbs that tell one. */
const less =
  /\b(?:cut|cuts|cutting|reduc\w+|sav(?:e|es|ed|ing)\w*|lower\w*|less|fewer|f[ae]ll\w*|drop\w*|declin\w+|shr[aiu]nk\w*|down)\b|줄|감소|낮[추아]|절감|하락|떨어|빠졌|덜/i;
const more =
  /\b(?:r[io]s[ei]\w*|rose|gr[eo]w\w*|growth|increas\w+|climb\w*|jump\w*|gain\w*|up|higher|more|add\w*)\b|늘|증가|성장|올랐|오르|상승|뛰었|증대/i;
export const changes: readonly (readonly [noun: RegExp, verb: RegExp])[] = [
  [
    /^(?:(?:power |energy |cost )?savings?|reduction|decline|drop|decrease|cut|discount|절감률|절감율|감소율|감소폭|하락률|하락폭|인하율|할인율|감축률)$/i,
    less,
  ],
  [/^(?:growth|growth rate|increase|rise|gain|증가율|증가폭|성장률|상승률|상승폭|인상률)$/i, more],
];

/** Sums, and verbs that tell one without its name: "the shop earned 9 million last spring". */
export const sums: readonly (readonly [noun: RegExp, verb: RegExp])[] = [
  [
    /^(?:revenues?|turnover|sales|takings|매출\w*|수입)$/iu,
    /\b(?:earn(?:ed|s)|generat(?:ed|es)|brought in|brings in|took in|turned over|booked|made)\b|벌어들|벌었|거뒀|거둔|올렸/giu,
  ],
  [
    /^(?:investments?|capital|funding|financing|financed|투자\w*|자금|유치\w*|출자\w*)$/iu,
    /\b(?:invest(?:ed|s|ing)?|put(?:s|ting)?(?! (?:it|this|that|them|the \w+) at\b)|pour(?:ed|s|ing)?|inject(?:ed|s|ing)?|rais(?:ed|es|ing)|commit(?:ted|s)?|spen[dt]s?)\b|투자|투입|들인다|들여|붓|쏟|출자|유치|조달|모았|모은|끌어모/giu,
  ],
  [/^(?:fines?|penalt(?:y|ies)|과징금|과태료|벌금)$/iu, /\b(?:fined|penali[sz]ed|ordered to pay)\b|부과|물게|물어/giu],
  [/^(?:loans?|debts?|credit|대출\w*|차입\w*)$/iu, /\b(?:lent|lends?|lending|borrow(?:ed|s|ing)?)\b|빌려|빌린|빌렸/giu],
];
