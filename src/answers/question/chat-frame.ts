/** What frames a question in a chat and asks nothing itself: "hey, do you know …", "can you tell me …", "… thx". */

import { englishTag } from './shape-table.ts';

const asks = "(?:who|what|when|where|which|how|why|whose|whom|whereabouts)(?:['’]?s|['’]d|['’]re)?\\b";
const somebody = '(?:you|u|we|i|anyone|anybody|someone|somebody)';
const knows = '(?:know|remember|recall|say|see|tell|have (?:any |an )?(?:idea|clue))';
const please = '(?:please |pls |plz )?';

const greeting =
  /^(?:hey|hi|hello|yo|ok|okay|well|um|hm+|btw|by the way|fyi|question|quick (?:q|question|one))(?:\s*[,:!.–-]+\s*|\s+)/i;
/** These go before a question that stands by itself behind them. */
const beforeQuestion = new RegExp(
  `^(?:${[
    `(?:do|does|did|can|could|would) ${somebody} (?:happen to )?${please}${knows}(?: me| us)?`,
    `(?:can|could|would|will) ${somebody} ${please}(?:tell|remind|show|give|help) (?:me|us)(?: out)?(?: with)?`,
    `(?:i|we)(?:['’]d| would)? (?:really )?(?:like|love|want|need) to (?:know|find out|learn|see)`,
    `(?:i|we) (?:wonder|was wondering|want to know|need to know)`,
    `(?:(?:i['’]?m|i am) )?(?:just )?(?:wondering|curious)`,
    `(?:tell|remind|show) (?:me|us)(?: again)?`,
    `(?:does )?(?:anyone|anybody|someone|somebody) knows?`,
    `(?:any|got any|no) (?:idea|clue)`,
    'please|pls|plz|need to know',
  ].join('|')})[,:]? (?=${asks})`,
  'i',
);
/** "Looking for the price …": a thing is named, and no question. */
const beforeNoun = new RegExp(
  `^(?:${[
    `(?:(?:i['’]?m|i am|we['’]re|we are) )?(?:looking for|after)`,
    `(?:(?:i|we) )?(?:need|want)(?: to know)?`,
    `(?:can|could) (?:i|we|you|someone) ${please}(?:get|have|give me|find(?: me)?|check)`,
    `(?:anyone|anybody) (?:know|got|have)`,
    'is there (?:a|an|any)(?= (?:date|price|figure|number|deadline|timeline|timetable|name|venue)\\b)',
  ].join('|')}) (?:the |a |an )?(?=\\S+ \\S)`,
  'i',
);
const ending =
  /(?:,? (?:thx|thanks|thank you|ty|cheers|please|pls|plz|asap|lol|tho|though|anyway|by the way|btw|(?<!happened )again|in the end|these days|nowadays|right now|at the moment|do you know|any idea|anyone|anybody|guys))+(?=[\s?.!]*$)/i;
const oath = / (?:the hell|the heck|on earth|in the world(?= (?:is|are|did|does|was)\b))(?= )/i;

/** Whether it only tells something and asks whether that is so. */
export const asksWhetherSo = (text: string): boolean => englishTag.test(text.trim()) && !anyAsking.test(text);

const anyAsking = new RegExp(`\\b${asks}`, 'i');

/** The question alone; as it was where nothing would be left of it. */
export function withoutFrame(text: string): string {
  const said = (asksWhetherSo(text) ? text.trim().replace(englishTag, '?') : text.trim())
    .replace(ending, '')
    .replace(oath, '');
  const alone = opened(opened(said));
  return alone.split(/\s+/).length < LEAST ? text : alone;
}

const opened = (text: string): string => text.replace(greeting, '').replace(beforeQuestion, '').replace(beforeNoun, '');

/** In words. */
const LEAST = 2;
