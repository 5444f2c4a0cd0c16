/** Words beside a percentage that say whether it is a change, a share or a level. Source: the language of accounts. */
const up = 'more|higher|faster|greater|larger|up|rise|increase|growth|gain|jump';
const down = 'less|fewer|lower|slower|smaller|cheaper|down|fall|drop|decline|decrease|cut|reduction|discount|saving';

export const changeNear = {
  rest: new RegExp(
    `^ (?:\\w+ )?(?:${up}|${down})\\b|^ ?(?:가량 |정도 |넘게 |이상 )?(?:더 )?(?:적|낮|줄|높|많|늘|감소|증가|절감|상승|하락|인하|인상|급증|급감|빠르|성장)`,
  ),
  lead: /\b(?:rose|fell|grew|climbed|dropped|declined|jumped|slipped|rises|falls|grows|gained|increased|decreased|cut|saves?|saved) (?:about |around |nearly |roughly |an estimated )?$/i,
} as const;

export const byIt = /\bby (?:about |around |nearly |roughly |up to |at least )?$/i;

export const toIt = {
  lead: /(?<!(?:up|equivalent|equal|corresponds?|amounts?) )\bto (?:about |around |nearly |roughly |just )?$/i,
  rest: /^ ?(?:까지|로) /,
} as const;

export const ofIt = /^ of (?:the |its |their |all |total |[A-Z])|^ ?(?:를 차지|에 해당|를 보유|를 점유)/;
