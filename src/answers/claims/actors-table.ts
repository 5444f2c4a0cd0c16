/** Capitalised words that name nobody, and what stands behind a Korean name. Source: the language of business news. */
export const calendarWords: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday q1 q2 q3 q4 h1 h2'.split(
    ' ',
  ),
);

export const ordinaryCapitals: ReadonlySet<string> = new Set(
  `telecom telecoms mobile networks network group company corporation corp inc ltd limited holdings partners capital ventures cloud data wireless communications systems technologies technology electronics energy media fibre fiber digital services solutions labs
  ceo cfo cto coo chief executive officer president chairman chairwoman chair vice minister ministry director head manager mou jv ai 5g 6g 4g 3g lte iot api gpu data open yes no net revenue profit sales income users customers subscribers shares analysts regulators shareholders ministers licences licenses churn capital spending under neither`
    .split(/\s+/)
    .filter(Boolean),
);

export const koreanOffice =
  /^ (?:대표|회장|사장|부회장|부사장|전무|상무|이사|본부장|센터장|실장|팀장|측|관계자|장관|차관|위원장|CEO|CTO|CFO|그룹|주가|가입자|매출)/;
