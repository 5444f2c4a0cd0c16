/** What Korean glues to a name: who acts, and with whom. Source: grammar; a name may stand in quotation marks or before a bracket. */

/** KT는, '볕뉘랩스'가, KT(대표 …)도. */
export const isKoreanTopic =
  /^["”'’]?(?: ?(?:그룹|코리아|디지털|재팬|아메리카|글로벌))?(?:\([^)]{1,30}\))?(?: 측)?(?:은|는|이|가|도)(?=[ ,]|$)/;
/** 노키아와, '파도시스템'과. */
export const isKoreanPartner =
  /^["”'’]?(?: ?(?:그룹|코리아|디지털|재팬|아메리카|글로벌))?(?:\([^)]{1,30}\))?(?:와|과|하고)(?:는|도)?(?=[ ,])/;
