/** Words by which a text joins a deal to an earlier one, or says that they have nothing to do with each other. Linear. */

/** "It follows …", "extended", "후속": the stage goes on from an earlier one of the same parties. */
export const backReferences: readonly RegExp[] = [
  /\b(?:follows|following|builds? on|building on|on the basis of|under (?:the|an?|their) (?:earlier|existing|previous)|in line with (?:the|an?) earlier)\b/i,
  /\b(?:extend(?:s|ed|ing)?|expand(?:s|ed|ing)?|renew(?:s|ed|al|ing)?|prolong(?:s|ed)?|upgrad(?:es|ed)|converts?|converted)\b[^.]{0,60}\b(?:contract|agreement|memorandum|MOU|deal|partnership|cooperation|collaboration|pact|alliance|accord)\b/i,
  /\b(?:contract|agreement|memorandum|MOU|deal|partnership|pact|alliance|accord)\b[^.]{0,40}\b(?:has been|was|were) (?:extended|expanded|renewed|prolonged)\b/i,
  /\b(?:days|weeks|months|a month|a week|a year|years)\b after\b/i,
  /\b(?:earlier (?:memorandum|MOU|agreement|contract|talks|deal|visit|pact)|(?:second|next|final) (?:phase|stage|step) of|first (?:fruit|result) of)\b/i,
  /후속|연장|갱신|이어(?:진|지는|받)|바탕으로|토대로|기존 (?:계약|협약|협력|양해각서|제휴)|앞서 (?:체결|맺|서명|합의)|구체화|본계약|확대(?:하기로| 개편| 체결)|(?:개월|달|년|주) (?:만에|뒤|후)/,
  /지난(?:해)? ?(?:\d{1,2}월|해|달)? ?(?:[^.\s]{0,12} ){0,2}(?:맺은|체결한|서명한|합의한|만난|만남)/,
];

/** "unrelated to the visit", "9월 만남과는 관계가 없는 건". */
export const apartWords: readonly RegExp[] = [
  /\b(?:unrelated to|not related to|no (?:connection|relation|link) (?:with|to)|nothing to do with|(?:is|was|are) separate from|not part of|independent of)\b/i,
  /(?:관계|관련|상관)(?:가|이|은|는)? ?없|무관|별개|별도의? (?:계약|협약|건|합의)/,
];
