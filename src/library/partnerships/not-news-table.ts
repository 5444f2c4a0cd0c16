/** Texts and sentences in which nothing is to be read as an event. Source: labels of the press. */
export const satire =
  /\b(?:satire|satirical|parody|spoof|april fool|fictional|fictitious|made-up story|this (?:story|article) is (?:invented|fiction))|풍자|만우절|패러디|가상 ?(?:기사|뉴스|인물)|허구|지어낸 (?:이야기|기사)/i;
/** Where people of many companies come together; only a paper signed there counts. */
export const gathering =
  /\b(?:conference|summit|forum|panel(?:s|lists?)?|keynotes?|speakers?|attend(?:ed|ees|s)|exhibitors?|brought together|trade show|award(?:s| ceremony)|booths?)\b|포럼|콘퍼런스|컨퍼런스|세미나|심포지엄|연사|강연|참석|시상|전시회|부스|총회|간담회/i;
export const atLaw =
  /\b(?:sue[sd]?|suing|lawsuits?|court|patent (?:fight|dispute|suit)|plaintiff|infring\w{2,8})\b|소송|고소|제소|특허 침해|법원/i;
/** A partnership that is signed is more than a word for working together. */
export const signing =
  /\b(?:sign(?:ed|s)|inked|concluded|sealed|entered into|struck|forged|unveiled|sh(?:ook|ake) hands on)\b|체결|맺었|맺은|맺고|서명했/;
/** A bond that can end. */
export const bond =
  /agreement|contract|partnership|alliance|venture|collaboration|co-?operation|\bdeal\b|laborator|\blab\b|\btrial\b|\bpilot\b|\border\b|\bjoint\b|\bprogramme\b|pact|accord|memorandum|letters? of intent|\bMoU\b|tie-?up|relationship|제휴|협력|계약|협약|합작|동맹|파트너십|공동|관계|각서|의향서|연구소|서비스|[와과]의 [가-힣A-Za-z ]{0,20}사업/i;
