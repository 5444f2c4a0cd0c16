/** How questions are put in chat, where the words themselves would tell of another kind of answer. */
import { type Cue, cue } from './cue.ts';

const also = '^(?:so |and |but )?';
const helps = "(?:['’](?:s|d|ll|re)|s| is| are| was| were| do| does| did| will| would| has| have| had)";
/** Whoever does it, before what he does. */
const subject = "(?:[\\w&.+'’-]+ ){1,4}?";

/** What a firm does with another: whom it does that with is a firm. */
const deals = `buy pay order rent leas sourc get gett tak sell shell fork cough splash us team ally partner hook link tie ty go pick choos merg
  work acquir do bid su hir`;
const dealing = `(?:${deals.split(/\s+/).join('|')})(?:e|ing)?`;
/** Whom it takes on as its head is a person. */
const office = '(?:as|ceo|chief|head|chair|boss|director|president|lead|person|guy)';

const out =
  'fork forking forked shell shelling shelled cough coughing coughed splash splashing splashed stump stumping';
const spends = `(?:pay|paying|paid|spend|spending|spent|charge|charging|charged|pocket|pocketing|pocketed|owe|earn|earning|earned|(?:${out.split(' ').join('|')}) (?:out|up|over))(?! of\\b)`;

const inChat = (rest: string): RegExp => new RegExp(`${also}${rest}`);

/** Read before all others. Patterns see the lower-cased question. */
export const chatCues: readonly Cue[] = [
  // "Norlia's share of Tarn in dollars": the unit asked for tells more than the noun.
  cue(
    /^(?!who|where|when|why|which|is|are|was|were|did|does|do|has|have|will|can).* in (?:us )?(?:dollars?|usd|won|krw|euros?|eur|pounds|sterling|yen|yuan|rupees)[?.]*$/,
    'money',
  ),
  // "Who is Norlia teaming up with", "who'd Tarn go with for its core".
  cue(inChat(`whom?${helps} (?!(?:the|a|an|in|at|to|on)\\b)${subject}${dealing}\\b(?!.*\\b${office}\\b)`), 'company'),
  cue(
    inChat(
      `who(?:['’]s|s| is| are| was| were)?(?: all| else)*(?: is| are)? (?:in|part of) ${subject}(?:alliance|consortium|venture|jv|coalition|syndicate|club|cable|round)\\b`,
    ),
    'company',
    'list',
  ),
  cue(
    /^(?!who|where|when|why|which|is|are|was|were|did|does|do|has|have|will|can)(?:what )?(?:[\w&.'’-]+ ){0,4}(?:slice|chunk|sliver) of (?!the (?:market|network|spectrum))/,
    'percent',
  ),
  cue(
    /\b(?:stock|shares?|price) (?:jump|surge|rise|fall|drop|plunge|slump|rally|spike|dip|gain|swing|move|reaction)\b/,
    'quantity',
  ),
  // "What is Norlia forking out for Tarn", but not "what is it paying for".
  {
    ...cue(inChat(`what${helps} ${subject}(?:be )?${spends}\\b(?!(?:.*)? (?:for|on|with|in)\\W*$)`), 'money'),
    byVerb: true,
  },
  {
    ...cue(
      inChat(
        `what${helps} ${subject}(?:be )?(?:(?:go|going|went|sell|selling|sold) for\\W*$|(?:set|setting) [\\w ]{2,20} back\\b|fetch)`,
      ),
      'money',
    ),
    byVerb: true,
  },
  cue(inChat("what['’]?s (?:behind|the (?:point|reason|rationale|idea) (?:of|behind|for))\\b"), 'reason'),
  cue(inChat('how long (?:ago|till|until|before)\\b'), 'date'),
  cue(inChat('whereabouts?\\b'), 'place'),
  // "What Norlia paid for Tarn", as "remind me" leaves it.
  {
    ...cue(
      inChat(
        `what (?!(?:has|had|have|is|was|will|would|did|does)\\b)${subject}(?:paid|pays|spent|spends|forked out|shelled out) (?:for|on) \\S`,
      ),
      'money',
    ),
    byVerb: true,
  },
  cue(
    inChat("what(?:['’]s|s| is| was)? (?:stopping|keeping|preventing|blocking|keeps|kept|stops|stopped)\\b"),
    'reason',
  ),
  cue(
    /^(?!what|which|why|how|who|is|are|was|were|did|does|do|has|have|where)(?:.* )?(?:go live|(?:start|end|beginning|completion) of (?:construction|service|work|building|operations?|sales|production|the works?))\b/,
    'date',
  ),
];
