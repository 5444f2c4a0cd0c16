/** How questions are put in English, and what for. */
import { type Cue, cue } from './cue.ts';

/** Read in order; the first that matches decides. Patterns see the lower-cased question. */
export const englishCues: readonly Cue[] = [
  // Whatever noun of a figure follows: "why did X sell its stake".
  cue(
    /^(?:so |and |but )?(?:why\b|what (?:caused|led|prompted|drove|made|triggered|forced|persuaded|convinced|lies behind|is behind|was behind|explains)\b|for what (?:reason|purpose)\b|(?:on )?what (?:grounds|basis|reasons?)\b|what (?:is|was|are|were) (?:the |its |their )?(?:[\w-]+ )?(?:reason|cause|motive|rationale|purpose|aim|goal|point|excuse|argument)s?\b|how come\b)/,
    'reason',
  ),
  cue(/\bhow much of (?:that|it|this|them|these|those)\b/, 'quantity'),
  // "How do they split revenue" asks for no sum.
  cue(/^(?:so |and |but )?how (?:do|does|did|is|are|was|were|can|could|will|would|has|have|should)\b/, 'manner'),
  // A rise is told in percent as often as in money.
  cue(
    /\bhow much (?:did|has|have|does|do|will|had|more|less|faster|higher|lower)\b.*\b(?:ris\w*|rose|grow\w*|grew|fall\w*|fell|drop\w*|increas\w*|declin\w*|climb\w*|shrink|shrank|improv\w*|gain\w*|los[te]\w*)\b/,
    'quantity',
  ),
  cue(
    /\bby how much\b|\bcompared (?:with|to) (?:an? |the )?(?:normal|ordinary|usual|conventional|standard|regular|old)\b/,
    'quantity',
  ),
  cue(/\bhow (?:much|little) time\b/, 'duration'),
  cue(/\bhow soon\b/, 'date'),
  cue(/\bhow (?:often|frequently)\b/, 'statement'),
  cue(
    /^what (?:did|does|do|has|have|will)\b.*\b(?:sa(?:y|id)|announce|do|want|plan|think|mean|promise|propose|warn|ask|claim|stress|expect)\b/,
    'statement',
  ),
  cue(
    /\b(?:who all|who are (?:the|its|their|all)\b|name (?:all )?the people|which people|which executives|names of the)\b|\bnames\b/,
    'person',
    'list',
  ),
  cue(/\b(?:with whom|with who|who (?:else )?(?:did|does|has|is|was) .*\b(?:with|partner))\b/, 'company'),
  cue(
    /\b(?:which|what) (?!(?:did|do|does|has|have|had|will|would|can|could|should|may|might|must)\b|share|percentage|per ?cent|proportion|fraction|number|part of|portion)(?:[\w-]+ ){0,3}(?:companies|operators|carriers|firms|vendors|telcos|partners|businesses|startups|organi[sz]ations|players|suppliers|investors|members)\b|^who (?:are|were) .*\b(?:backers|owners|shareholders|founders|rivals|competitors|buyers|bidders|customers|suppliers|investors|partners|members|vendors|lenders|signatories|runners-up|finalists|losers|contractors)\b/,
    'company',
    'list',
  ),
  // "Whose chips are in it": a firm's, as that of its products.
  cue(
    /\bwhose (?:[\w-]+ ){0,3}(?:equipment|gear|kit|chips?|cloud|satellites?|software|servers?|assistant|models?|technology|products?|radios?|antennas?|cables?|network|platform|towers?|engine|app|core|gpus?|processors?|batter(?:y|ies)|data cent(?:er|re)s?)\b|\b(?:which|what) (?:[\w-]+ )?cloud(?= (?:is|was|did|does|do|has|will|are)\b|\??$)/,
    'company',
  ),
  cue(
    /^(?:all |other |the |list (?:of )?(?:the )?)?(?:[\w-]+ )?(?:companies|operators|carriers|firms|vendors|telcos|partners|startups|suppliers|investors|members)\b(?! (?:did|do|does|attend|join))/,
    'company',
    'list',
  ),
  cue(
    /\b(?:which|what) (?!(?:did|do|does|has|have|had|will|would|can|could|should|may|might|must)\b)(?:[\w-]+ ){0,3}(?:company|operator|carrier|firm|vendor|telco|partner|startup|organi[sz]ation|supplier|investor|bank|university|ministry|group|unit|subsidiary|arm|brand|developer|maker|manufacturer|regulator|agency|owner|shareholder|rival|competitor|utility|airline|contractor|lender|broadcaster|authority|builder|integrator|customer|retailer|fund|institute|buyer|bidder|paper|newspaper|magazine|outlet|broker|brokerage|publisher|distributor|reseller)\b(?! (?:of|in) (?:people|money))/,
    'company',
  ),
  cue(
    /\b(?:who|whom|whose|who's|which (?:executive|person|official|minister|ceo|chairman)|name of (?:the|its)? ?(?:ceo|cfo|cto|chairman|chief|head|president))\b|\b(?:ceo|cfo|cto|chairman|president|chief)(?:'s)? name\b/,
    'person',
  ),
  cue(
    /^(?!what|which|is|are|was|were|did|does|do|has|have|how|why|when|where)(?:[\w&.+'’-]+ ){0,4}(?:exec|executive|spokes(?:person|man|woman)|official)s?(?: (?:who|quoted|at|of|from|in|on|for|named|that|behind|name)\b|\??$)/,
    'person',
  ),
  cue(
    /\bin (?:us )?(?:dollars|won|euros|usd|krw|pounds|yen|yuan|rupees|rupiah|ringgit|baht|dong|pesos|riyals|dirhams|dinars|reais|rand|francs|kron(?:er|or|a|e)|zloty|lira|shekels|naira|shillings|r[ou]ubles|rubles|forint)\b/,
    'money',
  ),
  cue(
    /^(?:the )?(?:[\w&.+'’-]+ ){0,3}(?:owners?|shareholders?|backers?|founders|suppliers?|vendors?|makers?|manufacturers?|builders?|contractors?|lenders?|signatories|distributors?|resellers?|operators?|competitors?|rivals?|buyers?|sellers?|bidders?|investors?) (?:of|for|in|at|to|behind)\b/,
    'company',
    'list',
  ),
  cue(
    /^(?:the )?(?:people|jobs|posts|men|women|students|homes|households|shops|stores|sites|cells|satellites|gpus|chips|servers|patents|cars|vehicles|schools|hospitals) (?:working|employed|lost|cut|at|in|of|for|on|with|served|covered|created|using|connected|that|who|trained|hired|built|planned)\b/,
    'count',
  ),
  cue(
    /^(?:the )?(?:[\w-]+ )?(?:share|proportion|percentage|part) of\b|\bshare of (?!the (?:market|company))[\w-]+\??$|(?:['’]s|\btheir|\bits) (?:[\w-]+ )?share of (?!the company)/,
    'percent',
  ),
  cue(
    /[:,-] ?(?:buyer|seller|supplier|vendor|owner|winner|partner|builder|lender|lead investor)\??$|^(?:the )?(?:[\w-]+ ){0,2}(?:buyer|seller|supplier|winner|builder|lender|manufacturer|contractor|distributor|reseller|integrator|installer) (?:of|for|in|behind)\b|^(?!what|which|is|are|was|were|did|does|do|has|have|how|why|when|where|who)(?:[\w&.+'’-]+ ){0,4}(?:largest|biggest|main|top|first|second|third|only|sole|launch|anchor|lead) (?:customer|client|buyer|supplier|vendor|shareholder|investor|lender|backer|competitor|rival)\b(?! (?:base|service|support|count|number|growth|satisfaction))/,
    'company',
  ),
  cue(
    /\bname of (?:the |its |their |an? )?(?:[\w&.'’-]+ ){0,5}?(?:manager|director|boss|chief|head|chair\w*|president|founder|minister|spokes\w+|lead\w*|engineer|analyst|executive|officer|ceo|cfo|cto|coo|[es]?vp)\b|^(?!what|which|is|are|was|were|did|does|do|has|have|how|why|when|where)(?:[\w&.+'’-]+ ){0,4}(?:[es]?vp|vice president|director|manager|analyst|spokes\w+|founder|minister) (?:of [\w ]{2,30} )?(?:quoted|named|who|name)\b/,
    'person',
  ),
  cue(/\b(?:job title|title of|position of|role of)\b|\btitle\??$/, 'person'),
  cue(
    /\b(?:which|what) (?!(?:did|do|does|is|are|was|were|has|have|had|will|would|can|could|should|may)\b)(?:[\w&+.'’-]+ ){0,4}(?:office|building|campus|factory|plant|facility|laborator(?:y|ies)|lab|shipyard|yard|data cent(?:er|re)|call cent(?:er|re)|terminal|airport|harbou?r|mine|stadium|warehouse|refinery|district|neighbou?rhood|suburb|province|county|island)\b|\bwhich (?:[\w-]+ ){0,2}port\b/,
    'place',
  ),
  cue(
    /^(?!what|which|why|how|is|are|was|were|did|does|do|has|have|who|where).*\b(?:groundbreaking|go-live|expiry|timetable|delivery period|(?:signing|launch|start|opening|closing|completion) (?:day|date))\b/,
    'date',
  ),
  cue(
    /^(?:the )?(?:day|date|month|year)\b|\buntil(?: when)?\??$|^(?!what|which|why|how|is|are|was|were|did|does|do|has|have|who|where).*\b(?:opening|groundbreaking|completion|closing|expiry|start|launch|delivery period|timeline|timetable|schedule|go-live)\??$/,
    'date',
  ),
  cue(
    /\b(?:when|since when|until when|(?:what|which) (?:date|day|month|year|quarter)|in what year|how recently|date of|dates?\??$|(?:signing|launch|announcement|visit|start|end|expiry|closing) date|deadline)\b/,
    'date',
  ),
  cue(
    /\b(?:which|what) (?!(?:did|do|does|has|have|had|will|would|can|could|should|may|might|must)\b)(?:[\w-]+ ){0,2}(?:cities|countries|places|regions|markets|sites|facilities|locations|districts|neighbou?rhoods|suburbs|provinces|counties|islands|circles|towns|airports|ports|plants|factories)\b|\b(?:which|what) parts? of (?:the |its |their )?(?:cit(?:y|ies)|country|town|region|capital|island|state|province|world|coast)\b|^(?:list (?:of )?)?(?:the )?(?:countries|cities|places|sites)\b/,
    'place',
    'list',
  ),
  cue(/^(?:the )?(?:[\w-]+ ){0,2}(?:site|location|venue|headquarters|home|address|base) (?:of|for)\b/, 'place'),
  cue(
    /\b(?:where|(?:in |at )?(?:which|what) (?:city|country|place|venue|location|town|region|site)|headquartered|venue|location of)\b|^(?!(?:so |and |but )?(?:how|who|whom|when|why|what(?! is| was|['’]s)|does|do|did|is|are|was|were|will|can)\b).*\b(?:site|location|address)\??$/,
    'place',
  ),
  // How long a thing is, is measured; how long it goes on, is a time.
  cue(
    /\bhow long (?:is|was|are|were|will) (?:the |its |their |this |that |these )?(?:[\w-]+ ){0,3}(?:boat|ship|vessel|craft|cable|route|line|fibre|fiber|link|tunnel|bridge|road|track|railway|runway|coast\w*|pipeline|antenna|mast|tower|wing|drone)s?(?= (?:in|of|at|on|that|which|from|between|to|for|used|laid)\b|\W*$)/,
    'quantity',
  ),
  cue(
    /\bhow long\b|\b(?:duration|for how many (?:years|months)|how many (?:years|months|weeks)|length of (?:the |its |their )?(?:[\w-]+ ){0,4}(?:contract|deal|agreement|term|lease|licence|license|concession|partnership|order|warranty|pilot|trial))\b/,
    'duration',
  ),
  cue(/\bhow many\b|\b(?:number of|no\. of|what number|headcount|head count)\b|^# ?(?:of )?\w/, 'count'),
  cue(
    /\b(?:what|which) (?:percentage|per ?cent|share|proportion|fraction|portion)\b|\bmarket share\b|\bper ?cent(?:age)?\b|%|\bhow much of\b|\b(?:stake|growth rate|penetration)\b/,
    'percent',
  ),
  // "How much more power does it draw" asks for a share as often as for a sum, "how much more will it cost" for money.
  cue(
    /\b(?:by )?how much (?:more|less|faster|slower|higher|lower|cheaper|dearer|longer|shorter|better|worse|bigger|larger|smaller|quicker|further)\b(?!.*\b(?:cost|pay|paid|price|spen[dt]|invest\w*|money|earn\w*)\b)/,
    'quantity',
  ),
  cue(
    /\bhow much\b|\b(?:price|prices|pricing|cost|costs|fee|fees|tariff|revenue|sales figure|turnover|valuation|value|market cap\w*|worth|amount|sum|(?:contract|deal|order|investment) size|funding|profit|margin|budget|spend(?:ing)?|(?<!power |energy |electricity )savings|subsid(?:y|ies)|grant|loan|fine|rent|salary|pay|stock price|share price|stock|capex|earnings|dividend)\b/,
    'money',
  ),
  // The size of a deal is its sum.
  cue(
    /\bhow (?:large|big) (?:is|was|are|were|will)\b.*\b(?:contract|deal|order|investment|fund|loan|round|grant|budget|stimulus|award|tender|purchase|acquisition|project)s?\b/,
    'money',
  ),
  cue(
    /\bhow (?:large|big|fast|far|high|tall|heavy|wide|old|quickly)\b|\b(?:speed|capacity|latency|bandwidth|size) of\b|\bwhat (?:speed|capacity|latency|size)\b|\b(?:speed|latency|throughput)\b/,
    'quantity',
  ),
  cue(
    /^(?!what|which|why|how|is|are|was|were|did|does|do|has|have).*\b(?:subscribers?|subscriber (?:count|number)|employees|engineers|developers|researchers|workers|agents|members|staff|users|customers|base stations|sites|gpus|satellites|patents|stores|attendees|participants)(?: (?:count|total|number))?\??$/,
    'count',
  ),
  cue(/\bwhy\b|\b(?:what (?:is|was) the )?reasons?\b|\bwhat for\b|\bpurpose of\b/, 'reason'),
  cue(
    /\b(?:which|what) (?!(?:did|do|does|has|have|had|will|would|can|could|should|may|might|must)\b)(?:[\w-]+ ){0,2}(?:areas|fields|topics|sectors|services|products|technologies|projects|initiatives|plans|steps|goals|awards|subjects|deals|partnerships|agreements|mous|memoranda|things|business(?:es)?|trials|applications|use cases|industries)\b/,
    'statement',
    'list',
  ),
  cue(
    /^(?:list|name(?! of\b)|enumerate|show all|give me all)\b|\b(?:two|three|four|five|six|seven) (?:[\w-]+ )?(?:difficulties|problems|challenges|hurdles|obstacles|risks|tasks|issues|requirements|commitments|pledges|remedies|elements|components|phases|stages|initiatives|areas|goals|steps|pillars|proposals|points|priorities|fields|projects|ideas|changes|conditions|reasons|measures|demands|requirements|features|benefits|risks)\b/,
    'statement',
    'list',
  ),
  cue(/\bhow\b/, 'manner'),
];
