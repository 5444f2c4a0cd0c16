/** What Korean glues to a name: who acts, and with whom. Source: grammar; a name may stand in quotation marks or before a bracket. */

/** KT는, '볕뉘랩스'가, KT(대표 …)도. */
export const isKoreanTopic =
  /^["”'’]?(?: ?(?:그룹|코리아|디지털|재팬|아메리카|글로벌))?(?:\([^)]{1,30}\))?(?: 측)?(?:은|는|이|가|도)(?=[ ,]|$)/;
/** 노키아와, '파도시스템'과. */
export const isKoreanPartner =
  /^["”'’]?(?: ?(?:그룹|코리아|디지털|재팬|아메리카|글로벌))?(?:\([^)]{1,30}\))?\)?(?:와|과|하고)(?:는|도)?(?=[ ,])/;
/** 노키아와, 노키아에, 노키아로부터, 노키아를: with whom or to whom something is done. */
export const isKoreanOblique =
  /^["”'’]?(?: ?(?:그룹|코리아|디지털|재팬|아메리카|글로벌))?(?:\([^)]{1,30}\))?\)?(?: 등 [가-힣0-9 ]{2,24})?(?:(?:와|과|하고)(?:는|도)?|(?:에|에게)(?:는|도)?|에서|에게서|로부터|을|를)(?=[ ,])/;
/** 노키아에, '파도시스템'에게. */
export const isKoreanReceiver = /^["”'’]?(?:\([^)]{1,30}\))?\)?(?:에|에게)(?:는|도)?(?=[ ,])/;
