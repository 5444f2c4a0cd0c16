/** How questions are put in English and Korean: interrogatives, nouns that fix the type of the answer, words that say nothing. */
import type { AnswerType, Shape } from './question.ts';

export interface Cue {
  readonly pattern: RegExp;
  readonly answerType: AnswerType;
  readonly shape?: Shape;
}

const cue = (pattern: RegExp, answerType: AnswerType, shape?: Shape): Cue => ({
  pattern,
  answerType,
  ...(shape ? { shape } : {}),
});

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
    /\b(?:which|what) (?!share|percentage|per ?cent|proportion|fraction|number|part of|portion)(?:[\w-]+ ){0,3}(?:companies|operators|carriers|firms|vendors|telcos|partners|businesses|startups|organi[sz]ations|players|suppliers|investors|members)\b|^who (?:are|were) .*\b(?:backers|owners|shareholders|founders|rivals|competitors|buyers|bidders|customers|suppliers|investors|partners|members|vendors)\b/,
    'company',
    'list',
  ),
  cue(
    /^(?:all |other |the |list (?:of )?(?:the )?)?(?:[\w-]+ )?(?:companies|operators|carriers|firms|vendors|telcos|partners|startups|suppliers|investors|members)\b(?! (?:did|do|does|attend|join))/,
    'company',
    'list',
  ),
  cue(
    /\b(?:which|what) (?:[\w-]+ ){0,3}(?:company|operator|carrier|firm|vendor|telco|partner|startup|organi[sz]ation|supplier|investor|bank|university|ministry|group|unit|subsidiary|arm|brand|developer|maker|manufacturer|regulator|agency|owner|shareholder|rival|competitor|utility|airline|contractor|lender|broadcaster|authority|builder|integrator|customer|retailer|fund|institute|buyer|bidder)\b(?! (?:of|in) (?:people|money))/,
    'company',
  ),
  cue(
    /\b(?:who|whom|whose|who's|which (?:executive|person|official|minister|ceo|chairman)|name of (?:the|its)? ?(?:ceo|cfo|cto|chairman|chief|head|president))\b|\b(?:ceo|cfo|cto|chairman|president|chief)(?:'s)? name\b/,
    'person',
  ),
  cue(
    /^(?:[\w&.+'’-]+ ){0,3}(?:ceo|cfo|cto|coo|chairman|chairwoman|president|chief exec\w*|boss)(?: name)?(?:,? \w+){0,2}\??$|^(?:ceo|cfo|cto|coo|chairman|chief exec\w*|president|head) (?:of )?(?:[\w&.+'’-]+,? ?){1,4}\??$/,
    'person',
  ),
  cue(
    /^(?!what|which|is|are|was|were|did|does|do|has|have|how|why|when|where)(?:[\w&.+'’-]+ ){0,4}(?:exec|executive|spokes(?:person|man|woman)|official)s?(?: (?:who|quoted|at|of|from|in|on|for|named|that|behind|name)\b|\??$)/,
    'person',
  ),
  cue(/\bin (?:us )?(?:dollars|won|euros|usd|krw|pounds|yen)\b/, 'money'),
  cue(
    /^(?!what|which|is|are|was|were|did|does|do|has|have|how|why|when|where)(?:engineers|employees|staff|workers|agents|users|developers|researchers)\b/,
    'count',
  ),
  cue(
    /^(?:the )?(?:[\w&.+'’-]+ ){0,3}(?:owners?|shareholders?|backers?|founders|suppliers?|vendors?|makers?|builders?|operators?|competitors?|rivals?|buyers?|sellers?|bidders?|investors?) (?:of|for|in|at|to|behind)\b/,
    'company',
    'list',
  ),
  cue(
    /^(?:the )?(?:people|jobs|posts|men|women|students|homes|households|shops|stores|sites|cells|satellites|gpus|chips|servers|patents|cars|vehicles|schools|hospitals) (?:working|employed|lost|cut|at|in|of|for|on|with|served|covered|created|using|connected|that|who|trained|hired|built|planned)\b/,
    'count',
  ),
  // "subscribers of the bread plan", "tower sale: buyer": a noun that says what is wanted, before or behind the rest.
  cue(
    /^(?:the )?(?:[\w-]+ )?(?:subscribers?|employees|engineers|developers|researchers|workers|staff|users|customers|sites|stations|towers|stores|shops|participants|attendees|visitors) (?:of|at|in|for|on|to|with)\b/,
    'count',
  ),
  cue(
    /^(?:the )?(?:[\w-]+ )?(?:share|proportion|percentage|part) of\b|\bshare of (?!the (?:market|company))[\w-]+\??$|(?:['’]s|\btheir|\bits) (?:[\w-]+ )?share of (?!the company)/,
    'percent',
  ),
  cue(
    /[:,-] ?(?:buyer|seller|supplier|vendor|owner|winner|partner|builder|lender|lead investor)\??$|^(?:the )?(?:[\w-]+ ){0,2}(?:buyer|seller|supplier|winner|builder|lender) (?:of|for|in|behind)\b/,
    'company',
  ),
  cue(/\b(?:job title|title of|position of|role of)\b|\btitle\??$/, 'person'),
  cue(
    /\b(?:which|what) (?:[\w&+.'’-]+ ){0,4}(?:office|building|campus|factory|plant|facility|laborator(?:y|ies)|lab)\b/,
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
    /\b(?:which|what) (?:[\w-]+ ){0,2}(?:cities|countries|places|regions|markets|sites|facilities|locations)\b|^(?:list (?:of )?)?(?:the )?(?:countries|cities|places|sites)\b/,
    'place',
    'list',
  ),
  cue(
    /^(?!what|which|why|how|is|are|was|were|did|does|do|has|have|who|where|when)(?:[\w&.+'’-]+ ){0,5}(?:provinces|countries|cities|regions|towns|districts)\b/,
    'place',
    'list',
  ),
  cue(
    /\b(?:where|(?:in |at )?(?:which|what) (?:city|country|place|venue|location|town|region|site)|headquartered|venue|location of)\b|\b(?:site|location|address)\??$/,
    'place',
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
  cue(
    /\bhow much\b|\b(?:price|prices|pricing|cost|costs|fee|fees|tariff|revenue|sales figure|turnover|valuation|value|market cap\w*|worth|amount|sum|(?:contract|deal|order|investment) size|funding|profit|margin|budget|spend(?:ing)?|(?<!power |energy |electricity )savings|subsid(?:y|ies)|grant|loan|fine|rent|salary|pay|stock price|share price|stock|capex|earnings|dividend)\b/,
    'money',
  ),
  cue(
    /\bhow (?:large|big|fast|far|high|tall|heavy|wide|old|quickly|soon)\b|\b(?:speed|capacity|latency|bandwidth|size) of\b|\bwhat (?:speed|capacity|latency|size)\b|\b(?:speed|latency|throughput)\b/,
    'quantity',
  ),
  cue(
    /^(?!what|which|why|how|is|are|was|were|did|does|do|has|have).*\b(?:subscribers?|subscriber (?:count|number)|employees|engineers|developers|researchers|workers|agents|members|staff|users|customers|base stations|sites|gpus|satellites|patents|stores|attendees|participants)(?: (?:count|total|number))?\??$/,
    'count',
  ),
  cue(/\bwhy\b|\b(?:what (?:is|was) the )?reasons?\b|\bwhat for\b|\bpurpose of\b/, 'reason'),
  cue(
    /\b(?:which|what) (?:[\w-]+ ){0,2}(?:areas|fields|topics|sectors|services|products|technologies|projects|initiatives|plans|steps|goals|awards|subjects|deals|partnerships|agreements|mous|memoranda|things|business(?:es)?|trials|applications|use cases|industries)\b/,
    'statement',
    'list',
  ),
  cue(
    /^(?:list|name|enumerate|show all|give me all)\b|\b(?:two|three|four|five|six|seven) (?:[\w-]+ )?(?:initiatives|areas|goals|steps|pillars|proposals|points|priorities|fields|projects)\b/,
    'statement',
    'list',
  ),
  cue(/\bhow\b/, 'manner'),
];

export const koreanCues: readonly Cue[] = [
  cue(/(?:^|\s)왜(?:\s|\?|$)|(?:이유|까닭|원인|목적|배경|취지)(?:은|는|이|가)?\s*(?:무엇|뭐|뭔|\?|$)/, 'reason'),
  cue(/(?:뭐|뭘|무엇을|무슨 일을|어떤 일을) ?하는|어디에?\s?(?:쓰|써|사용|활용|이용)/, 'statement'),
  cue(/(?:두|세|네|다섯|여섯|\d+)\s*가지/, 'statement', 'list'),
  cue(
    /(?:회원사|참여사|참여 기업|창립 멤버|회원|멤버)(?:들)?(?:은|는|이|가)?\s*(?:전부|모두|누구|목록|\?|$)/,
    'company',
    'list',
  ),
  cue(
    /(?:직책|직위|직함|직급)|[가-힣](?:장|임원|상무|전무|교수|장관|총괄|창업자|담당자|관계자|연구원)(?:의)?\s*(?:이름|성함|누구)/,
    'person',
  ),
  cue(
    /(?:누구|어디|어느 (?:회사|기업|업체|쪽))(?:와|과|랑|하고)(?:\s|$)|(?:어디|누구) ?(?:제품|장비|기술|거|것)|어디(?:가|에서|서) ?(?:만든|만들|공급|납품)/,
    'company',
  ),
  cue(/(?:누구누구|누구들|(?:사람|임원|참석자)들?\s*(?:이름|명단))/, 'person', 'list'),
  cue(
    /(?:어느|어떤|무슨|몇몇)\s*(?:\S+\s+){0,2}(?:회사|기업|통신사|이통사|업체|사업자|파트너|스타트업|곳)들(?=\s|\S|$)/,
    'company',
    'list',
  ),
  cue(
    /(?:회사|기업|통신사|이통사|업체|사업자|파트너)(?:들)?(?:은|는|을|를)?\s*(?:모두|전부|다)?\s*(?:누구|어디|어디어디|알려|나열|뭐|무엇|목록|\?|$)/,
    'company',
    'list',
  ),
  cue(
    /(?:어느|어떤|무슨)\s*(?:\S+\s+){0,2}(?:회사|기업|통신사|이통사|업체|사업자|파트너|스타트업|은행|대학|부처|기관|곳)/,
    'company',
  ),
  // "돈을 빌려주는 은행은?", "첫 고객 선사들은?": what is asked for stands last.
  cue(
    /(?:은행|증권사|투자사|운영사|공급사|시공사|자회사|계열사|합작사|선사|경쟁사|고객사|협력사|주관사|제조사|개발사|납품사|건설사|운용사|발행사|기관|연구소|대학|대주주|최대주주|인수자|매수자|공급자)들(?:은|는|이|가)?\s*(?:누구|어디|무엇|\?|$)/,
    'company',
    'list',
  ),
  cue(
    /(?:은행|증권사|투자사|운영사|공급사|시공사|자회사|계열사|합작사|선사|경쟁사|고객사?|협력사|주관사|제조사|개발사|납품사|건설사|운용사|발행사|기관|연구소|대학|대주주|최대주주|인수자|매수자|공급자)(?:은|는|이|가)?\s*(?:누구|어디|무엇|\?|$)/,
    'company',
  ),
  cue(
    /(?:누구|누가|누굴|누군|(?:대표|회장|사장|ceo|cfo|cto|최고경영자|임원|부사장|의장)(?:의)?\s*(?:이름|성함)|(?:대표|회장|사장|ceo|cfo|cto|최고경영자|부사장|의장)(?:은|는|가|이)?\s*(?:\?|$)|(?:사람|임원|관계자)(?:은|이)?\s*(?:\?|$))/,
    'person',
  ),
  cue(
    /(?:언제|며칠|몇\s*년도?에|몇\s*월|몇\s*일|몇\s*년도|날짜|시기|시점|연도|[가-힣]날(?:은|이|짜)?\s*(?:\?|$)|\s(?:날|때)(?:은|는|이|가|에|짜)?\s*(?:\?|$)|(?:방문|체결|발표|출시|개최|서명|계약|설립|시작|종료|공개|회동|개소|개통|착공|준공|완공|발간|취임|마감|만료|상용화|인수|합병|출범|도입|조인)일(?:은|이|자)?(?:\s|\?|$))/,
    'date',
  ),
  cue(
    /(?:어느\s*(?:나라|도시|국가|지역)들|(?:나라|국가|도시|지역)(?:들)?(?:은|는)?\s*(?:어디|목록|모두|나열|\?|$))/,
    'place',
    'list',
  ),
  cue(/(?:어디|어느\s*(?:나라|도시|국가|지역|곳)|장소|소재지|위치)/, 'place'),
  cue(/(?:얼마\s*동안|얼마나\s*오래|몇\s*(?:년|개월|달|주|일)(?:간|\s*동안|\s*짜리)|기간)/, 'duration'),
  // "지분을 얼마에 샀나?" asks for the price, not for the share.
  cue(/얼마에/, 'money'),
  cue(
    /(?:몇\s*(?:%|퍼센트|프로)|(?:하락|상승|등락|증감|감소|참여|가동|달성|이익|수익|할인|전환|해지|이탈|침투|인상|인하|감축|절감)[률율]|점유율|비율|비중|지분율|지분|퍼센트|증가율|성장률|보급률|%)/,
    'percent',
  ),
  cue(
    /(?:(?<![가-힣])주가|가격|요금|매출|비용|금액|투자액|투자금|투자\s*규모|(?:계약|투자|인수|대금|공급|거래|사업|예산)(?:은|는|이|가|에)?\s*얼마|시가총액|시총|(?:계약|투자|사업|프로젝트|거래|공급|수주|예산|자금|펀드|출자|인수)\s?규모|기업\s*가치|계약액|계약\s*규모|규모는?\s*얼마|영업이익|이익|예산|연봉|얼마\s*투자|얼마를|얼마나?\s*(?:썼|쓰|쓴|들였|들어|들었|투입|냈|내나|받았|받나|벌었|지불|지출|부담|빌렸|빌리)|몇\s*(?:원|달러|유로|억|조))/,
    'money',
  ),
  cue(
    /(?:몇\s*\S|얼마나\s*많은|(?:가입자|이용자|직원|인원|참가자|참석자|임직원|기지국|고객)\s*(?:수|숫자)|개수|(?:가입자|이용자|직원|기지국)\s*(?:\?|$)|\S+\s*수는|\S\s수(?:\s|\?|$))/,
    'count',
  ),
  cue(
    /(?:얼마|속도|용량|지연|규모(?:는|가|은)?\s*\??$|(?:수량|물량|대수|면적|길이|거리|높이|무게|전력량|출력|크기)(?:은|는|이|가)?\s*\??$)/,
    'quantity',
  ),
  // Keywords that end with an event ask when.
  cue(
    /(?:체결|발표|출시|개최|설립|시작|종료|공개|개소|개통|착공|준공|완공|가동|발간|취임|마감|만료|상용화|출범|도입|완료)\s*(?:\?|$)/,
    'date',
  ),
  cue(/(?:왜|이유|까닭|배경은|때문)/, 'reason'),
  cue(
    /(?:분야|사업|서비스|기술|내용|제품|계획|영역|항목|주제)(?:들)?(?:에는|에|은|는|을|를|이|가)?\s*(?:무엇|뭐|뭘|어떤|나열|모두|목록|$|\?)|(?:어떤|무슨)\s*(?:\S+\s+){0,1}(?:분야|서비스|기술|내용|제품|계획|영역|사업)/,
    'statement',
    'list',
  ),
  cue(/(?:어떻게|어떤\s*방식|방법)/, 'manner'),
];

export const englishYesNo =
  /^(?:so |and |but )?(?:is|are|was|were|did|does|do|has|have|had|can|could|will|would|should|isn't|didn't|wasn't|hasn't)\b/;
export const koreanYesNo =
  /(?:나요|니까|까요|인가요?|는가요?|은가요?|ㄴ가|했나|됐나|였나|었나|있나|없나|하나|맞나|건가요?|것인가요?|겁니까|인지|는지|했어|됐어|있어|맞아|이야|[하했있없되됐였었맞겠]지요?|죠|했는가|냐)\s*\??$/;

/** "무엇을 체결했나" ends like a yes-no question and is none. */
export const koreanOpen = /무엇|무슨|뭐|뭘|뭔|어떤|어느|누구|누가|누굴|언제|어디|왜|얼마|몇|며칠|어떻게|까닭|이유/;

export const compareCue =
  /\b(?:compare|comparison|versus|vs\.?|difference between|differ(?:s|ed)?|compared (?:with|to))\b|비교|차이|대비\s|vs/i;

/** Words of a question that carry nothing to look for. */
export const englishStopWords = new Set(
  `since a an the of in on at by for from to with about into over under between among as and or nor but if so than that this these those there here
  is are was were be been being am do does did done doing has have had having can could will would shall should may might must
  who whom whose which what when where why how whether i me my we us our you your he him his she her it its they them their
  tell give show list name please know say said says find get got any some all each every both either many much more most
  long often ever still already yet also too just only again then now not no does't don't didn't isn't what's who's
  according article articles news report reported reports mention mentioned source sources library let compare comparison versus vs
  difference between there's up out off per happen happened happening get gets getting given gave give come came go went make made take took`
    .split(/\s+/)
    .filter(Boolean),
);

/** Content words so common in this field that they narrow little; wanted, but never alone a reason to refuse. */
export const englishGeneric = new Set(
  `company companies firm firms operator operators carrier carriers telco telcos telecom vendor vendors partner partners business businesses
  executive executives official officials person people group country countries city year month day date time place name number amount total
  area areas field fields thing things kind type role part way detail details information topic topics side sides new big large main key major
  latest recent recently first current currently really exactly specific korean south global world international foreign overseas local plan plans
  technology technologies service services product products project projects deal deals event involve involved include included including use used
  percentage percent reason various different other another together same before after during since next step like liked love promise promised
  sum total going caused guidance money cash lot original edition korean-language english-language want wanted think describe described  learn learned hear heard call called refer feel
  manager managers until site sites location locations venue venues province provinces dollars dollar euro euros usd krw boss bosses exec execs spokesman spokeswoman spokesperson official quoted names figure figures really length pls please already set meaning meant stand definition title job position everything anything one ones  cover covered respond happen planned supposed actually far ago etc re regarding concerning about
  statement statements comment comments view opinion quote quotes status update updates progress situation background context summary overview`
    .split(/\s+/)
    .filter(Boolean),
);

/** Nouns of `how much`-style questions whose absence in a passage means the fact is absent. Stems are made at load. */
export const koreanStopWords = new Set(
  `쪽에서 쪽은 측에서 그럼 그러면 그래서 그렇다면 무엇 뭐 뭘 무슨 어떤 어느 어디 언제 누가 누구 누굴 누군 왜 어떻게 얼마 얼마나 몇 며칠 몇몇 것 거 게 건 걸 수 때 등 및 또는 그리고 그 이 저 그것 이것 저것 좀 다 모두 전부 각각
  와의 과의 으로의 에서의 되지 못했나 못했나요 점을 점은 점이 지금 지금까지 짜리인가요 건 건가 한달 한달에 하루 매달 매월 매년 연간 월간 건가요 건지 소문 소문이 중이라는 중인가요 중인지 짜리 짜리인가 알려줘 알려주세요 알려 줘 주세요 설명 설명해줘 말해줘 나열 나열해줘 정리 정리해줘 보여줘 대해 대해서 대한 관해 관련 관한 따르면 의하면 기사 기사에 뉴스 보도 자료 라이브러리 나온 나오는 있는 있나 있나요 있어
  있습니까 없나요 인가 인가요 입니까 이야 뭐야 무엇인가 무엇인가요 뭔가요 누구인가요 누구야 누구인가 언제야 언제인가 언제인가요 어디야 어디인가 어디인가요 얼마야 얼마인가 얼마인가요 됐나 되나 하나 했나 했나요 했어 했습니까 했는가 한 하는 할 해 된 되는 될 돼
  비교 비교해줘 차이 차이는 중 중에 중에서 위해 위한 통해 통한 함께 같이 서로 및 더 가장 제일 약 총 모든 여러 맞나 맞아 맞나요 사실인가 사실`
    .split(/\s+/)
    .filter(Boolean),
);

export const koreanGeneric = new Set(
  `직책 직위 직함 직급 회사 기업 통신사 이통사 업체 사업자 파트너 기업들 회사들 업계 임원 관계자 사람 나라 국가 도시 장소 이름 날짜 연도 시기 시점 금액 규모 분야 영역 내용 부분 종류 역할 방식 방법 이유 배경 계획 서비스 제품 기술 사업 프로젝트
  최근 현재 당시 올해 세계 글로벌 해외 외국 국내 한국 주요 새로운 다른 여러 포함 이용 사용 개수 숫자 비율 정도 협력 양사`
    .split(/\s+/)
    .filter(Boolean),
);

/** Pronouns and bare connectives that lean on the turn before. */
export const englishElliptical =
  /^(?:and|but|also|what about|how about|then)\b|\b(?:it|its|they|them|their|he|she|his|her|that deal|this deal|the deal|that agreement|the same|there)\b/;
export const koreanElliptical =
  /^(?:그럼|그러면|그리고|또|그래서)\s|(?:^|\s)(?:그건|그것|그거|거기|그때|그는|그가|그의|그들|이건|이것|양사|두 회사)(?:\S*)(?=\s|$)|^\S{1,12}(?:은|는)\s*\??$/;

/** Bound nouns and counters with whatever ending: "것은", "명인가요", "개나". They carry nothing to look for. */
export const koreanBoundWord =
  /^(?:어디|언제|누구|누가|무엇|뭐|왜|얼마|어느|어떤|무슨|어떻게|며칠|몇)\S{0,3}$|^얼마(?:짜리|씩|나)\S{0,5}$|^(?:년|개월|달|주|일)?짜리\S{0,4}$|^(?:왔|온|오|갔|간|있|없|했|됐|되|주)(?:나|나요|어|니|는|은|을|다|었나|었어|었나요|습니까)?$|^(?:것|거|수|때|등|곳|명|편|개|건|대|년|월|일|원|번|차례|개국|달러|퍼센트|프로|씩|분|개사|사|중)(?:씩)?(?:은|는|이|가|을|를|에|의|도|이나|나|만|인가|인가요|입니까|이야|야|인지|이지|지|에서|까지|부터|이었나|였나|이었나요|였나요|이고|인데)?$/u;

/** What follows a figure belongs to it: "3월말", "2단계", "6A호는". */
export const koreanAfterFigure =
  /^(?:월말|월초|월|년말|년초|년도|년|일자|일|분기|단계|차|호기|호|위|대|개월|주년|주|세대|시간|시|분|초|인치|회)(?:까지|부터|에서|에는|에|은|는|이|가|을|를|의|도|로|으로|말|초)?$/u;
