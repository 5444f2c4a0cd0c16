/** Words that stand for companies named before. Source: usage of the press of both languages. */

export const englishPair =
  /\b(?:the (?:two|three|four|pair|duo|trio|companies|firms|partners|parties|operators|carriers|sides|signatories)|both(?= (?:companies|sides|firms|parties|operators|of)|[ ,.]|$)|they|their|them|each other|one another|neither (?:company|side|firm|party)|two (?:signatory )?(?:companies|firms|sides|operators))\b/i;
/** By a noun, not "they" or "them", which anybody may be. */
export const englishTwo =
  /\b(?:the (?:two|three|four|pair|duo|trio|companies|firms|partners|parties|operators|carriers|sides|signatories)|both (?:companies|sides|firms|parties|operators)|neither (?:company|side|firm|party)|two (?:signatory )?(?:companies|firms|sides|operators)|they (?:signed|agreed|met|will))\b/i;
/** A paper or deed that is known already. */
export const englishDefinite = /\b(?:the|this|that|their|its|these|such a)(?: [\w-]+){0,3} $/i;
/** The event told of before, in a word that fits many kinds: right before and in the stage word itself. */
export const englishThat = /\b(?:the|this|that)(?: (?:new|whole|entire|latest|proposed))? $/i;
export const englishAnyDeal =
  /^(?:deal|agreement|accord|pact|partnership|alliance|collaboration|tie-?up|transaction)$/i;
export const koreanThat = /(?:^|[ ,“"‘])(?:이번|이|해당|동) ?$/;
export const koreanAnyDeal = /^(?:계약|협약|합의|제휴|협정|거래|협력|파트너십)/;
export const englishSingle =
  /\b(?:the (?:\w+ )?(?:company|operator|carrier|firm|start-?up|vendor|telco|chipmaker|group|giant|maker|unit|airline|bank)|[a-z]+['’]s (?:[\w-]+ ){0,3}(?:incumbent|operator|carrier|company|firm|group|telco|vendor|chipmaker|giant|maker)|its?|he|she|his|her)\b/i;
/** A partner that is not named. */
export const englishNameless =
  /\bwith (?:a|an|another|several|other|various|local|many|some|global|leading|its|unnamed|two|three|four|five|ten|dozens?|hundreds?|more than|around|over|\d+(?! (?:employees|staff|people|workers|engineers|customers|subscribers|sites|beds|shops)\b)|partners|customers|companies|operators|developers)\b/i;
export const koreanPair =
  /양사|양 사(?=[가-힣 ])|(?:^|[,."“”] ?|[은는이가도로서며고] |이들 |한편 |앞서 )두 ?(?:곳|도시)|[두양] ?(?:회사|기업|기관|업체|통신사|이통사|은행|대학|학교|병원|조직|단체|그룹|진영)|양측|양쪽|양자|[3세4네] ?(?:사|회사|기관|곳|기업|업체)(?=[는가은이의 ])|이들 (?:회사|기업|업체|기관)|서로/;
export const koreanNameless =
  /(?:기업|업체|회사|협력사|파트너사?|통신사|고객사|사업자|대학|기관|스타트업)(?:들)?(?: ?(?:\d+|한|두|세|네|다섯|여섯|여러|몇) ?(?:곳|개사|개 ?사|군데))?(?:과|와)(?= )/;
/** Sentences that go on about the event before: what they begin with, and what shows it in Korean. */
export const englishGoesOn =
  /^["“]?(?:It|They|The (?:new |first |second |whole |entire |final |total |full )?(?:two|three|pair|companies|partners|parties|paper|papers|document|deal|agreement|contract|accord|pact|extension|renewal|tie-up|award|tender|memorandum|MoU|MOU|letter|order|purchase|acquisition|takeover|merger|transaction|investment|money|stake|sum|price|partnership|alliance|cooperation|collaboration|venture|joint venture|service|product|signing|ceremony|meeting|talks|visit|visitors|delegation|laboratory|lab|centre|center|launch|cooperation|test|trial|programme|project|work|term|terms|articles|deed|documents?|arrangement|plan|scheme|pair|duo|trio|total|fee|bill|cost|budget|funding|round|shareholders|partners|venture|new company|owners)|Total (?:spending|investment|cost|price)|Their|This|That|Neither|Both|Under the|No|Signed|Announced|Financial|Terms|Service|Details)\b/;
/** Who signed it, told of whatever was told before. */
export const englishSigners =
  /\b(?:put their (?:names|signatures)|signed (?:it|the \w+) for|signed for|were the signatories)\b/i;
/** What it costs, told of whatever was told before. */
export const englishWorth =
  /\b(?:worth|valued at|costs?|costing|price tag|totall?ing|investment of) (?:[\w ]{0,20})(?:[$€£¥₩₹]|[A-Z]{3} ?|\d)/;
/** "Hughes's portion of the order has a value of $12 million". */
export const englishOwnWorth =
  /\b(?:share|part|portion|value|cost|price) of the (?:work|contract|deal|order|project|agreement)\b[^.;]{0,40}\d|^(?:["“]?(?:Two|Three|Several|A) (?:people|persons?|sources?|bankers?)\b[^.;]{2,60}|[A-Z][^.;]{2,60}) (?:put|puts|valued|values|estimated) (?:it|the (?:deal|contract|agreement|order)) at\b/;
export const koreanGoesOn =
  /^(?:["“‘]?(?:양사|두 |양측|이번|이날|이 |해당|서명|체결식|협약식|서명식|개소식|조인식|계약|협약|양해각서|의향서|합의|기간|시험|행사|법적|구속력|금액|규모|자본금|초기 자본|출자금|첫 (?:시험|서비스|사업|상용|현장|거점|적용)|새 (?:회사|법인)|합작사|연구소|사업비|총사업비|전체 (?:사업비|투자|규모|금액)|총 ?투자|투자비|인수|투자|지분|합작법인|출시|방문|회동|만남|면담|지난 \d|\d{1,2}월|\d{1,2}일))/;
/** "With" and what may stand between it and the company: a few words of description, then names of a list. */
export const partnerOf =
  /\b(?:with(?! \d[\d.,]* )|alongside|between|partnered|partners? (?:of|to|in)|partners include|sponsor(?:s|ed)?(?: of)?) (?:[a-z’'-]+ ){0,6}(?:[A-Z][\w-]+['’]s )?(?:[A-Z][a-z]+ (?:[a-z-]+ ){1,4})?(?:(?:[A-Z0-9][\w.&’'/()-]{0,30}|and|of|the|&),? ){0,24}(?:(?:operator|carrier|vendor|giant|firm|company|group|start-up|chipmaker) )?$/;
/** Examples of partners are partners: "works with operators such as KT". */
export const partnersSuchAs =
  /\b(?:with|partners?|partnerships|between) [^.;]{0,80}\b(?:such as|like|including|notably)[ ,:]+[^.;]{0,160}$/i;
/** "Her company and the satellite firm Polarlink". */
export const besidePronoun =
  /\b(?:it|(?:the|its|their|his|her) (?:\w+ )?(?:company|firm|operator|carrier|group|start-?up|vendor)) and (?:the |its )?(?:[a-z-]+ ){0,4}$/i;
/** Who acts is said by a pronoun: "It has signed", "The company also works with". */
export const englishPronounFirst =
  /^["“]?(?:(?:In|Since|Last|By|On|Earlier|This|Also|Then|Separately|Later)\b[^,]{0,30}?,? )?(?:it|she|he|the (?:\w+ )?(?:company|operator|carrier|firm|start-?up|vendor|telco|chipmaker|group|giant|maker|bank|airline))(?: also| now| then| later| has| had| is| was| will)? /i;
/** The company that something is done to, or for. */
export const objectOf =
  /\b(?:from|to|in|by|for|acquire[sd]?|acquiring|bought|ordered|visited|met|signed|chose|picked|hired|tapped) (?:the )?(?:[\w’'-]+ ){0,6}$/i;
/** "A second 2021 contract with Ciena": whose it is goes without saying. */
export const englishPaperFirst =
  /^["“]?(?:An?|The|Another|Its|Their|This|That) (?:[\w’'-]+ ){0,4}(?:agreement|contract|deal|pact|accord|memorandum|order|partnership|alliance|venture) with (?:the )?(?:[a-z-]+ ){0,3}$/;
/** "A contract was concluded in June": by those just named. */
export const englishPaperSigned =
  /^["“]?(?:An?|Another) (?:[\w’'-]+ ){1,5}(?:was|were|has been|had been) (?:then |also |later )?(?:signed|concluded|sealed|inked|agreed|reached)\b/;
