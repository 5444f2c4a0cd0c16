/** What a figure is of, and from or until when: words that must be the source's own. Source: the language of accounts and contracts. */
interface Account {
  readonly name: string;
  readonly said: RegExp;
  readonly source: RegExp;
}

export const accounts: readonly Account[] = [
  {
    name: 'revenue',
    said: /\b(?:revenues?|sales|turnover)\b|매출/i,
    source: /\b(?:revenues?|sales|turnover)\b|매출|수입/i,
  },
  {
    name: 'operating profit',
    said: /\boperating (?:profit|income|earnings)\b|영업 ?이익/i,
    source: /\boperating (?:profit|income|earnings)\b|영업 ?이익/i,
  },
  {
    name: 'net profit',
    said: /\bnet (?:profit|income|earnings)\b|순이익/i,
    source: /\bnet (?:profit|income|earnings)\b|순이익/i,
  },
  { name: 'profit', said: /\bprofits?\b|흑자|이익/i, source: /\b(?:profits?|income|earnings|profitable)\b|흑자|이익/i },
  { name: 'loss', said: /\bloss(?:es)?\b|적자|손실/i, source: /\bloss(?:es)?\b|적자|손실/i },
  {
    name: 'market share',
    said: /\bmarket share\b|점유율/i,
    source: /\bshare\b|점유율|\bmarket\b.*\d ?(?:%|percent|per cent)|시장.*\d ?(?:%|퍼센트)/i,
  },
  { name: 'invested', said: /\binvest(?:s|ed|ing)\b|투자(?:했|한|하)/i, source: /\binvest|투자|출자/i },
  { name: 'debt', said: /\bdebts?\b|부채|차입/i, source: /\b(?:debts?|borrow\w*|bonds?|loans?)\b|부채|차입|빚|채무/i },
  { name: 'dividend', said: /\bdividends?\b|배당/i, source: /\bdividends?\b|배당/i },
  {
    name: 'a year',
    said: /\b(?:a|per|each|every) year\b(?! (?:earlier|ago|before|later))|\bannual(?:ly)?\b|\byearly\b|연간|매년|(?<![가-힣\d])연 (?:최대 |최소 |약 )?\d|연 이용료/i,
    source:
      /\b(?:a|per|each|every) year\b|\bannual(?:ly)?\b|\byearly\b|\bp\.a\.|연간|매년|해마다|1년에|(?<![가-힣\d])연 |연평균|연매출/i,
  },
  {
    name: 'a month',
    said: /\b(?:a|per|each|every) month\b(?! (?:earlier|ago|before|later))|\bmonthly\b|매달|매월|(?<![가-힣\d])월 (?:최대 |최소 |약 )?\d|월 이용료|월간/i,
    source:
      /\b(?:a|per|each|every) month\b|\bmonthly\b|매달|매월|한 ?달|(?<![가-힣\d])월 (?=\D|\d[\d,만천백.]* ?(?:원|명|[GMT]B|건|회|개|대|분|달러|유로|%))|월간|월정/i,
  },
  {
    name: 'a day',
    said: /\b(?:a|per|each|every) day\b|\bdaily\b|하루 (?:최대 |최소 |약 )?\d|일일|매일/i,
    source: /\b(?:a|per|each|every) day\b|\bdaily\b|하루|일일|매일|일 평균/i,
  },
  {
    name: 'a week',
    said: /\b(?:a|per|each|every) week\b(?! (?:earlier|ago|before|later))|\bweekly\b|(?<![가-힣\d])주 (?:최대 |최소 |약 )?\d|매주|주당/i,
    source: /\b(?:a|per|each|every) week\b|\bweekly\b|(?<![가-힣\d])주 \d|매주|주당|일주일/i,
  },
  {
    name: 'an hour',
    said: /\b(?:an|per|each|every) hour\b|\bhourly\b|시간당|매시간/i,
    source: /\b(?:an|per|each|every) hour\b|\bhourly\b|\/h\b|시간당|매시간/i,
  },
  { name: 'new', said: /\bnew (?:customers|users|subscribers|clients)\b|신규/i, source: /\bnew(?:ly)?\b|신규|새/i },
  { name: 'existing', said: /\bexisting\b|기존/i, source: /\b(?:existing|current|already|present)\b|기존|현재|이미/i },
  {
    name: 'in cash or shares',
    said: /\bin (?:cash|shares|stock)\b|현금|주식 교환/i,
    source: /\b(?:cash|shares|stock)\b|현금|주식/i,
  },
  {
    name: 'added or in total',
    said: /\b(?:added|gained|adding|additions)\b|순증/i,
    source: /\b(?:add\w*|gain\w*|new|more|increas\w*|rose)\b|순증|늘|추가|증가|확보|유치/i,
  },
];

/** Right before a figure: what it was before. */
export const before =
  /\b(?:from|against|compared (?:with|to)|versus|vs\.?|than)\s+(?:about |around |some |just )?(?:[A-Z]{2,3})?[$€£¥₩]?\s?$/i;
/** A claim that says itself that it tells of before. */
export const earlier =
  /\b(?:earlier|before|previous(?:ly)?|prior|last year|was|were|had been)\b|이전|전년|작년|지난해|종전|기존/i;
