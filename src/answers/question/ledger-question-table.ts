/** Words of questions that ask for a list of partnerships, in both languages. A question that says anything else is not the ledger's. */
import type { StageKind } from '../../domain/partnership.ts';

/** What is new with somebody, whatever it is. */
const recent =
  /\b(?:what(?:'s| is| has been)? (?:new|happen(?:ed|ing)|going on|up)|(?:any|latest|recent|the) (?:news|updates?|developments?)|latest (?:on|from|with|about|between)|updates? (?:on|from)|catch me up|tell me (?:about|more)|fill me in|brief me on|summar(?:y|i[sz]e)|recap|sum up|overview of)\b|\bwhat(?:'s| is| was) (?:the |that )?[^?]{3,60} (?:deal|partnership|agreement|alliance|contract|MOU) (?:all )?about\b|요약|정리해|간추려|소식|근황|동향|무슨 일|새로운 (?:일|것|거)|뉴스|최신/i;

/** What is asked for; the first whose words occur. */
export const intents: readonly (readonly [
  'timeline' | 'not-binding' | 'binding' | 'visits' | 'deals' | 'news',
  RegExp,
])[] = [
  ['timeline', /\btime ?line\b|\bhistory (?:of|between)\b|\bchronolog\w*|연표|연혁|타임라인|경과|이력|일지/i],
  [
    'not-binding',
    /\b(?:not|non|aren't|isn't)[ -](?:legally )?(?:binding|bound)\b|\bnon-?binding\b|구속력(?:이|은)? ?(?:없|있지 않)|비구속/i,
  ],
  ['binding', /\b(?:are|is|legally) (?:legally )?binding\b|구속력(?:이|은)? ?있/i],
  ['visits', /\bvisit(?:s|ed|ing|ors?)?\b|방문|찾아온|찾은/i],
  [
    'deals',
    /\b(?:partner(?:s|ed|ship|ships)?|sign(?:s|ed|ing)?|deals?|agree[ds]?|agreements?|contracts?|MOUs?|memorand\w+|alliances?|joint ventures?|invest(?:ed|ments?)?|acqui(?:red|sitions?)|teamed|work(?:s|ed|ing)? with|collaborat\w+|cooperat\w+|talks|met|meet)\b|제휴|협약|계약|양해각서|MOU|파트너|손잡|손을 잡|맺은|맺었|체결|협력|합작|투자|인수|논의|만난|(?:와|과|랑|하고|는|은) (?:함께 |같이 )?(?:무엇을|뭘|무얼) (?:함께 |같이 )?하기로/i,
  ],
  // Last: it says nothing of what is wanted but that it be recent.
  ['news', recent],
];

/** What makes it a question for all there are, not for one fact. */
export const listCues: readonly RegExp[] = [
  /^(?:list|show|give|name|tell)\b|\b(?:which|what)\b.{0,40}\b(?:companies|firms|operators|carriers|vendors|deals|agreements|contracts|MOUs|memoranda|memorandums|partnerships|partners|alliances|investments|acquisitions|stages?)\b/i,
  /^what (?:did|has|have)\b.{0,40}\b(?:sign(?:ed)?|agree(?:d)?)\b|\bwho (?:did|has|have|does)\b.{0,60}\b(?:partner(?:ed)?|sign(?:ed)?|team(?:ed)?|work(?:ed|s)?|collaborate[ds]?)\b|\bwith whom\b|\bwho are\b.{0,40}\bpartners\b|\bpartners of\b|'s partners(?:hips)?\b/i,
  /^(?:\S+ ){1,4}(?:partners|partnerships|deals|MOUs|memoranda|contracts|agreements)\??$/i,
  /\b(?:time ?line|chronology|history (?:of|between))\b/i,
  // "Who signed with Nokia for KT?" asks for the person.
  /^who (?:has |have )?(?:signed|partnered|teamed up|teamed|agreed|worked|works|collaborate[sd]?) with (?!.* (?:for|at|of|on behalf)\b)[^?,]{2,40}\??$/i,
  recent,
  /목록|모두|전부|어떤|무엇|뭘 |무얼 |누구|어디|기업은|회사는|곳은|(?:협약|계약|양해각서|제휴|파트너|파트너십)(?:은|는|들은)?\??$|MOU(?:은|는|들은)\??$|연표|연혁|타임라인|경과|이력/i,
];

/** The kinds that a word asks for. What is signed is paper; a partnership is more than a meeting. */
export const kindWords: readonly (readonly [RegExp, readonly StageKind[]])[] = [
  [/\bMOUs?\b|\bmemorand\w+|양해각서|업무협약|MOU/i, ['mou']],
  [/\bcontracts?\b|\borders?\b|계약|수주/i, ['contract']],
  [/\bjoint ventures?\b|합작/i, ['joint-venture']],
  [/\binvest(?:ed|ments?|s)?\b|투자/i, ['investment']],
  [/\bacqui(?:red?|sitions?|res)\b|인수/i, ['acquisition']],
  [/\btalks\b|\bme(?:t|et)\b|\bmeetings?\b|논의|만난|만났|회동/i, ['talks', 'visit']],
  [/\bvisit(?:s|ed|ing|ors?)?\b|방문|찾아온|찾은/i, ['visit']],
  [/\bended\b|\bterminat\w*|\bcancell?ed\b|\bcalled off\b|해지|종료|파기|끝난|끝낸/i, ['ended']],
];
/** A library holds few of these: all of them are a list that can be read, whoever they are of. */
export const rareKinds: ReadonlySet<StageKind> = new Set(['joint-venture', 'acquisition', 'ended']);
export const papers: readonly StageKind[] = [
  'mou',
  'agreement',
  'contract',
  'investment',
  'joint-venture',
  'acquisition',
];
export const dealKinds: readonly StageKind[] = [...papers, 'launch', 'ended'];

/** Words of such a question that narrow nothing more. Anything else makes it another question. */
export const plainWords =
  /^(?:time ?line|history|summar\w*|sum|recap|overview|brief|요약\S*|정리\S*|간추려\S*|chronology|list(?:ed)?|show|give|name|tell|all|every|deals?|agreements?|contracts?|mous?|memorand\w*|partner(?:s|ed|ing|ship|ships)?|alliances?|joint|ventures?|sign(?:s|ed|ing)?|stages?|kinds?|binding|bound|legally|not|non|visit\w*|talks|met|meet|meetings?|invest\w*|acqui\w*|won|win|made|make|struck|agree[ds]?|team(?:ed)?|work(?:ed|s)?|with|collaborat\w*|cooperat\w*|companies|firms|operators?|carriers?|telcos?|foreign|overseas|korean|between|new|news|latest|recent(?:ly)?|updates?|developments?|happen(?:s|ed|ing)?|catch|fill|tell|about|lately|ended|terminated|cancell?ed|called|off|announced?|연표|연혁|타임라인|경과|이력|일지|목록|모두|전부|제휴\S*|협약\S*|계약\S*|양해각서\S*|파트너\S*|체결\S*|맺\S*|손잡\S*|협력\S*|합작\S*|투자\S*|인수\S*|논의\S*|만난|방문\S*|찾\S*|구속력\S*|법적\S*|소식\S*|근황\S*|동향\S*|최근\S*|최신\S*|요즘\S*|새로운|무슨|일(?:이|은|을|들)?|뉴스\S*|없는|있는|단계\S*|해지\S*|종료\S*|파기\S*|끝난|끝낸|해외|외국|국내|한국|통신사\S*|기업\S*|회사\S*|업체\S*|하기|함께|같이|legal|force)(?: (?:없는|있는|없|있))?$/i;

/** Who is meant by a kind of company. */
export const koreanOperators =
  /\b(?:korean|korea's|south korean) (?:\w+ )?(?:operators?|carriers?|telcos?|telecoms?)\b|(?:한국|국내|우리나라) ?(?:이동)?통신(?:사|3사|회사|업체|사업자)/i;
export const foreignCompanies = /\b(?:foreign|overseas|global|international)\b|해외|외국|글로벌/i;
