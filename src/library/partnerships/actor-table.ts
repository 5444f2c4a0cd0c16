/** Where a company is named and takes no part in the event of the sentence. Source: usage of the trade press. */

/** English, right before the name. */
export const englishBystander =
  /\b(?:beat(?:s|en|ing)?|outbid(?:s|ding)?|edg(?:ed|ing) out|pipp(?:ed|ing)|(?:bids?|offers?|proposals?|tenders?) (?:from|by)|(?:banks|lenders|syndicate) (?:led|headed|arranged) by|having beaten|lost (?:out )?to|such as|like|unlike|rivals?(?: of| to)?|competitors?|compet(?:e|es|ed|ing) with|than|versus|vs\.?|against|over|besides|regulators?|watchdog|replac(?:e|es|ed|ing)|(?:walk(?:ed|s|ing)|turn(?:ed|s|ing)|mov(?:ed|es|ing)) away from|in place of|instead of|reported by|cited by|citing|quoted by|told|ahead of|behind|followed by|compatible with|owner of|owned by|lender of|bank of|venture of|brand of|formerly|the former|former|ex|joined from|previously|part of|(?:unit|subsidiary|arm|division|affiliate|company|business|branch|laboratory|spin-?off) of|backed by|controlled by|similar to|analysts? at|analysts? of|customers? of|maker of|makers of|catch up with|overtak(?:e|es|ing)|modelled on|inspired by|(?:joint venture|joint company|venture|company|firm|subsidiary|unit),? (?:called|named|dubbed)|joint (?:venture|company|firm)|in addition to|apart from|other than|as well as rivals)[ ,"“('‘]{1,3}(?:the |its |South Korea['’]s |a |fellow |as |of |rivals? |[a-z]+ rivals? )?$/i;
/** English, right after: it bid and lost, or stood aside. */
export const englishBystanderAfter =
  /^(?:['’]s(?: [\w-]+){1,3}|(?:,? and)? (?:[A-Z][\w&-]+(?: and)? ?){1,5})?,? ?(?:did not take part|took no part|ha(?:s|d|ve) no part|w(?:as|ere) not (?:involved|part)|(?:ha(?:d|ve|s) )?(?:also )?(?:bid\b(?! for)|made (?:an? )?(?:rival )?(?:offers?|bids?)|took part in the tender|submitted)|lost out|declined to comment)/;
/** English, right before: what it runs on. Such a company is left out where two others remain. */
export const englishMeans =
  /\b(?:based on|using|uses|powered by|built on|hosted (?:on|by)|running on|runs on|on|via|through|equipped with|fitted with|by means of|(?:chips?|chipsets?|radios?|equipment|gear|kit|servers?|software|antennas?|handsets?|terminals?|GPUs?|hardware|sets|systems|processors?|accelerators?|memory|racks?) (?:made |supplied |designed )?(?:from|by)(?: both)?)[ "“('‘]{1,3}(?:the |its )?$/i;
/** English, right after: its product, not the firm. */
export const englishProduct =
  /^(?:['’]s)? ?(?:equipment|gear|kit|radios?|routers?|resellers?|rivals?|veterans?|engineers|GPUs?|CPUs?|chips?|chipsets?|processors?|modems?|handsets?|phones?|smartphones?|devices?|texting|models?|shares|stock|users|-owned|-backed|-based|-powered|platform)\b/i;
/** Korean, right before the name. */
export const koreanBystander =
  /(?:^\([가-힣·]{1,8}=|의 (?:[가-힣A-Za-z]{2,6} )?(?:서비스|브랜드)(?:인)? |(?:생산|조립|제조|공정|양산|제품) |경쟁사인?|경쟁 ?업체인?|라이벌인?|경쟁자인?|모회사인?|대주주인?|최대주주인?|고객사인?|비롯한 경쟁사|합작(?:사|법인|회사)인?) ?["“'‘]?$/;
/** Korean, right after the name. */
export const koreanBystanderAfter =
  /^["”'’]?(?:\([^)]{1,30}\))?(?:처럼| ?같은|보다|에 (?:합병|인수)되기 (?:전|이전)|에 이어|에 앞서|에 맞서|에 대항|을 제치|를 제치|를 따라|을 따라|에 뒤|의 자회사|의 계열사| 자회사인?| 계열사인?|의 경쟁|와 경쟁|과 경쟁|에 도전|뿐 아니라|와 같은|과 같은|(?:와|과)(?:는|도)? (?:달리|다르|다른|비교|견줘|견주|겨루|다투|다퉈|경합|맞붙|맞서|비슷|마찬가지|차별|대조|격차|거리를)|이나 |도 비슷|도 같은|와의 (?:계약|협력|제휴)[을를] (?:끝낸|해지한|종료한|파기한|중단한)(?!다)| 대신|(?: [A-Za-z가-힣]{1,8})?(?:이|가) 아닌|(?:이|가) (?:내놓은|매각한|보유한|보유하던|갖고 있던|들고 있던|가진|처분한))/;
/** Korean, right after: what it runs on, or its product. */
export const koreanMeans =
  /^["”'’]?(?:의)?(?: [A-Z]{1,4}-?\d{2,5}[A-Za-z]{0,2}(?: [A-Z]{3})?| (?:[가-힣A-Za-z0-9]{1,8} )?(?:GPU|NPU|CPU)| 기반|기반| 장비로| 장비를| 제품으로|GPU| GPU| 칩| 반도체를| 클라우드를 (?:이용|활용)| 플랫폼| 스마트폰| 단말| 고객| 가입자| 주가| 주식|제 | 제품|[가-힣A-Za-z0-9 ]{0,14}(?:을|를) (?:탑재|장착|채택|얹)|(?:의 [^,.]{2,24})? (?:규격|브랜드)|을 통해|를 통해|를 쓰|을 쓰|를 활용|을 활용|를 이용|을 이용)/;
/** "AT&T, which dropped Nokia last year, signed": told beside. */
export const englishAside =
  /, (?:(?:(?:in|of|by|with|for|to) )?which|who|whose|formerly|a rival of|like|unlike|along with rivals?|(?:first )?(?:founded|established|formed|created|started|set up|launched|begun|owned|based|led|backed|headed)) [^,]{3,90},|, whose [^,]{3,110}[.;]?$/gi;
/** Firms that tell of others' deals: they take no part where the sentence quotes them. */
export const quotedFirms: ReadonlySet<string> = new Set([
  'omdia',
  'gartner',
  'idc',
  'ookla',
  'counterpoint-research',
  'yonhap',
]);

/** What stands between the names of one list. */
export const listJoint =
  /^(?:,? and (?:with )?(?:the )?|, | of [A-Z][a-z]+(?: [A-Z][a-z]+)?(?:, | and )| \([^()]{1,60}\)(?:, |,? and )|,? & |\/|·|・|-|–|×| x |와 |과 |,|하고 |및 | 및 |이랑 |랑 | · |, 그리고 | and [A-Z][a-z]+['’]s | and (?:its|South Korean?|Korean|Japanese|Chinese|American|US|U\.S\.|British|French|German|Indian|Swedish|Finnish) )$/i;

/** Who watches over competition, shares and their trade. */
export const watchdogs: ReadonlySet<string> = new Set([
  'kftc',
  'jftc',
  'cci-india',
  'accc',
  'cade',
  'cfius',
  'cnmc',
  'us-doj',
  'us-ftc',
  'competition-bureau',
  'competition-tribunal',
  'competition-tribunal-sa',
  'competition-appeal-tribunal',
  'competition-markets-authority',
  'fsc-korea',
  'fss-korea',
  'krx',
  'bursa-malaysia',
]);

/** A state's office beside such words grants something, or refuses it. */
export const permits =
  /\b(?:approv(?:e|es|ed|al|als)|clear(?:s|ed|ance)|green light|go-?ahead|consent|permission|waive[rsd]?|block(?:s|ed)|wav(?:es|ed) through|antitrust|merger control|takeover rules)\b|승인|허가|인가|심사|불허/i;
