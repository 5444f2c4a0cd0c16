/** Nouns that each have a figure of their own in the news of results and prices, the longer before what it ends with. */

export const ownNouns: readonly RegExp[] = [
  /\b(?:(?:net|operating|gross|core|pre-?tax|underlying|annual|quarterly) )?(?:profits?|loss(?:es)?|income|earnings|margins?)\b/giu,
  /\b(?:(?:service|mobile|total|annual|quarterly) )?(?:revenues?|turnover|sales)\b/giu,
  /\b(?:EBITDA|EBIT|capex|opex|ARPU|capital expenditure|dividends?|net debt|debts?|market value|market capitali[sz]ation|order book|backlog|budgets?|fees?|fines?|rent|subsid(?:y|ies)|share price)\b/giu,
  /(?:당기)?순(?:이익|손실|손익)|(?:영업|매출총|세전)?(?:이익|손실)|영업(?:적자|흑자|수익)|매출액?|에비타|설비투자(?:비|액)?|배당금?|부채|차입금|시가총액|수주(?:액|잔고)|계약(?:액|금액)|사업비|예산|과징금|임대료|요금|주가|(?<=[가-힣A-Za-z] )몫/gu,
];
