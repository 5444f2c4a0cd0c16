/** What goes before and behind a question in a chat, in English. */

export const asking = "(?:who|what|when|where|which|how|why|whose|whom|whereabouts)(?:['’]?s|['’]d|['’]re)?\\b";
const asks = `(?:(?:by|for|from|with|to|in|on|at|of|until|since|under|through|over|as) )?(?:${asking}|(?:if|whether)\\b)`;
const kindly = '(?:(?:please|pls|plz|kindly|possibly|perhaps|maybe|just|quickly|happen to) )*';
const somebody = '(?:you|u|we|i|anyone|anybody|someone|somebody)';
const wish = "(?:['’]?d| would| should)?(?: also| really| just)?";

export const greeting =
  /^(?:(?:hey|hi|hello|yo|good (?:morning|afternoon|evening)|dear (?:all|team)|sorry|excuse me|thanks|ok|okay|well|um|hm+|btw|by the way|fyi|question|quick (?:q|question|one)|(?:one|a) (?:more |last |quick )?question)(?: (?:there|all|team|everyone|again))?(?:\s*[,:!.–-]+\s*|\s+))+/i;
/** These go before a question that stands by itself behind them. */
export const beforeQuestion = new RegExp(
  `^(?:(?:so|and|but) )?(?:${[
    `(?:do|does|did|can|could|would|will) ${somebody} ${kindly}(?:know|remember|recall|say|see|find out|look up|check|clarify|specify|confirm|let (?:me|us) know|have (?:any |an )?(?:idea|clue))(?: yet)?`,
    `(?:can|could|would|will) ${somebody} ${kindly}(?:tell|remind|inform|advise|show|give|help) (?:me|us)(?: out)?(?: with)?`,
    `(?:i|we)${wish} (?:like|love|want|need|wanted|wish|be (?:glad|keen|curious|interested)) to (?:know|find out|learn|see|understand|hear|ask|check)`,
    `(?:(?:i|we)(?:['’]?m|['’]?re| am| are| was| were)? )?(?:just )?(?:wonder(?:ing)?|curious(?: to know)?|keen to know|trying to (?:find out|understand|work out|see))(?: (?:if|whether) you (?:could|can|know|might)(?: (?:tell|say to) me)?)?`,
    "what (?:i|we)(?:['’]?d| would) like to know is",
    '(?:may|can|could|might) i (?:ask|know)(?: you)?',
    'would (?:it be possible|you be able) to (?:know|find out|say|tell (?:me|us))',
    '(?:is it|has it been) (?:known|clear|public|stated|said|disclosed|reported|announced|revealed)(?: yet| anywhere)?',
    `${kindly}(?:tell|remind|show) (?:me|us)(?: again| please)?`,
    `${kindly}(?:let (?:me|us) know|advise|say|confirm)`,
    '(?:does )?(?:anyone|anybody|someone|somebody) knows?',
    '(?:any|got any|no|have you any|do you have any|is there any) (?:idea|clue|info|information|word|detail|details)(?: (?:on|about|as to|of))?',
    'please|pls|plz|need to know',
  ].join('|')})[,:]? (?=${asks})`,
  'i',
);
/** "Looking for the price …": a thing is named, and no question. What is to be done with it stays. */
export const beforeNoun = new RegExp(
  `^(?:(?:so|and|but) )?(?:${[
    `(?:(?:i['’]?m|i am|we['’]re|we are) )?(?:looking for|after) `,
    `(?:(?:i|we) )?(?:need|want)(?: to know)? `,
    `(?:can|could) (?:i|we|you|someone) ${kindly}(?:get|have|give me|find(?: me)?|check) `,
    `(?:can|could|would|will) (?:you|u) ${kindly}(?:tell|remind) (?:me|us)(?: please)? (?=(?:the|its|their|his|her|an?|[\\w.&-]+['’]s?) )`,
    `(?:can|could|would|will) (?:you|u) ${kindly}(?=(?:list|name|show|compare|explain|summari[sz]e|describe|provide|sum up|outline|identify)\\b)`,
    `(?:i|we)${wish} like to (?:know|find out|learn)(?: about)? (?=(?:the|its|their|his|her) )`,
    `(?:anyone|anybody) (?:know|got|have) `,
    'is there (?:a|an|any) (?=(?:date|price|figure|number|deadline|timeline|timetable|name|venue)\\b)',
  ].join('|')})(?:the |a |an )?(?=\\S+ \\S)`,
  'i',
);
export const ending =
  /(?:,? (?:thx|thanks(?: a lot)?|thank you|ty|cheers|please|pls|plz|asap|lol|tho|though|anyway|by the way|btw|(?<!happened )again|in the end|these days|nowadays|right now|at the moment|by any chance|do you know|any idea|anyone|anybody|guys|if (?:you (?:know|can|don['’]t mind)|i may ask|(?:that['’]s |it['’]s |at all )?(?:known|possible|disclosed|public))))+(?=[\s?.!]*$)/i;
export const oath = / (?:the hell|the heck|on earth|in the world(?= (?:is|are|did|does|was)\b))(?= )/i;
