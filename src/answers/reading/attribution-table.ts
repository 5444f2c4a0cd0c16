/** How texts say who speaks: the verbs of both languages and where the speaker stands beside them. */

const saying =
  'said|says|say|believe|estimate|expect|revealed|reveals|announced|announces|stated|states|noted|notes|explained|explains|added|adds|claimed|claims|believes|believed|expects|expected|emphasi[sz]ed|stressed|told(?!,)|proposed|predicted|predicts|forecasts?|estimates?|estimated|argued|argues|insisted|insists|confirmed|denied|denies|disclosed|declared|commented|remarked|pointed out|hopes|reported|reports|warned|warns|cautioned|complained|complains|acknowledged|conceded|concedes|admitted|admits|contended|contends|criticised|criticized|blamed|blames|described|observed|countered|retorted|recalled|put it (?:thus|so|this way|plainly|bluntly)';
/** What a person is of, and a company does besides: "wants", "called". */
const judging =
  'wants?|wanted|thinks?|thought|doubts?|doubted|fears?|feared|sees?|reckons?|reckoned|(?:called|calls?) (?!(?:an? |the )?(?:[\\w-]+ )?(?:meetings?|strikes?|votes?|elections?|off|in|up|on|for)\\b)|puts? (?=[^.]{2,60}? (?:at|down to) )|suggested|suggests?|questioned|questions|praised|praises|hailed|hails|urged|urges?|dismissed|dismisses|welcomed|welcomes|would rather|would prefer|prefers?|rates?|rated|attribute[sd]?|ascribe[sd]?|wrote (?!off|down)|writes (?!off|down)|(?:is|are) (?:sceptical|skeptical|doubtful|convinced|confident|unconvinced|less sure)';
/** Whose trade is to judge: what they say of a firm is theirs. */
export const profession =
  /\b(?:analyst|economist|researcher|consultant|expert|strategist|broker|critic|official|executive|engineer|insider|banker|lawyer|observer|investor|rival|unionist|regulator|fund manager|spokes(?:man|woman|person)|professor|minister|chief (?:executive|financial|technology|operating) officer)s?\b/i;

/** Before the speaker at the beginning of a sentence. */
const before = '(?:In a statement,? |In an? [^,]{3,40}, |But |And |Yet )?';
/** "Mina Sorel, who heads the unit,": what is told of the speaker before the verb. */
const told = '(, [^“”"]{3,90}?,)?';
const adverbs = '(?:has |have |had |also |further |later |still |itself |himself |herself )?';

export const subjectFirst = new RegExp(
  `^${before}([^,“”"]{2,90}?)${told} ${adverbs}(?:${saying})\\b(?! (?:by|to be|(?:no|yes) to)\\b)`,
  'u',
);
export const judgeFirst = new RegExp(`^${before}([^,“”"]{2,60}?)${told} ${adverbs}(?:${judging})\\b`, 'u');
/** A firm "wants" and "sees" as its plan; what it calls something in quotation marks is its word. */
export const calling = new RegExp(
  `^${before}([^,“”"]{2,60}?)${told} ${adverbs}(?:called|calls|described|describes|dismissed|dismisses|hailed|hails) (?=[^“”"]{0,60}[“"])`,
  'u',
);
/** "…, a rise that finance chief Petra Lind blamed on rain", "…, which Brandt expects to last". */
export const relative = new RegExp(
  `, (?:which |an? (?:[\\w-]+ ){1,3}(?:that |which )?)((?:[\\p{L}’'.&-]+ ){1,9}?)${adverbs}(?:${saying}|${judging}|credit(?:s|ed)|put (?:it )?down)\\b`,
  'u',
);
/** "The delay, Ade Okoro said, would cost millions." */
export const interrupting = new RegExp(`, ([^,.;“”"]{2,60}?) ${adverbs}(?:${saying}|${judging})(?=[,.;])`, 'u');
export const viewOf =
  /(?:^|, |\b(?:but|and|that) )[Ii]n ([^,.“”"]{2,60})[’']s? (?:view|opinion|eyes|reading|words|judge?ment|telling|account|estimation|assessment)\b/u;
/** "For Mina Veldt, the deal is a bet." */
export const forWhom = /^(?:But |And |Yet )?(?:For|To) ([^,.“”"]{4,50}), [^“”"]*[“"]/u;
/** Where a second statement may begin with a speaker of its own. */
export const clauses = /; |, (?:but|while|though|although|whereas) /;
/** ", said in October that …" is no speaker. */
export const afterQuote = new RegExp(
  `[”"’,] ?(?:${saying}|wrote|writes|reckons|thinks|suggests) (?!(?:in|on|at|by|that|it|to|no|yes|last|this|earlier)\\b)([^.,“”"]{2,90})|[”"] ([A-Z][^.,“”"]{1,60}?)(?:, [^“”".]{3,80},)? (?:${saying})`,
  'u',
);
export const accordingTo =
  /\b[Aa]ccording to ([^,.“”"]{2,80}(?:, \p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+){1,2}(?=[,.]))?)|\b[Ii]n the (?:words|view|opinion) of ([^,.“”"]{2,60})|^(?:In|To) ([^,.“”"]{2,60})[’']s? (?:view|opinion|mind|eyes),/u;

/** "Nokia did not say", "Nokia is expected to say". */
export const notSaid = /\b(?:not|to|would|could|can|will|did|may|might|cannot|is|are|was|were|be|been|widely|never)$/i;
export const nobody =
  /^(?:this|that|there|which|who|what|nobody|no one|nothing|someone|those|these)\b|^all$|^it (?:is|was|has been)\b/i;
/** One person said before, and whoever has been said before. */
export const person =
  /^(?:he|she|the (?:executive|ceo|chairman|chairwoman|minister|spokesperson|spokesman|spokeswoman|analyst|professor)|그|그녀|그는|이 관계자)$/i;
export const company = /^(?:it|they|the (?:company|firm|operator|carrier|group)|이 회사|회사)$/i;
/** Two that speak together are no one of them. */
export const both = /^(?:양사|두 회사|양측)$/;

export const isPronoun = (speaker: string): boolean => person.test(speaker) || company.test(speaker);

export const koreanAccordingTo = /([^\s,.][^,.]{1,40}?)에 (?:따르면|의하면)/u;
/** Verbs in 하다 that tell, judge or take a side. */
const tells =
  '말|전|설명|강조|발표|평가|예상|주장|소개|언급|귀띔|당부|제시|지적|비판|우려|경고|진단|분석|반박|역설|일축|촉구|전망|예측|추산|추정|관측|풀이|해석|토로|호소|답|반문|요구|제안|기대|자신|확신|장담|약속|단언|인정|시인|해명|부인|조언|권고|고백|표현|묘사|비유|공언|예고|환영|지목|회고|항변|반대|찬성|낙관|비관';
const view = '입장|의견|생각|시각|판단|견해|설명|주장|분석|전망|관측|진단|평가|해명|얘기|이야기|조언';

export const koreanSaying = new RegExp(
  [
    `(?:${tells})(?:했|한|하고 있|해 ?왔|하였)(?:다|으며|고|습니다|지만|는데)`,
    `(?:${tells})합니다`,
    '(?:밝혔|덧붙였|내다봤|꼬집었|꼽았|털어놨|털어놓았|못 ?박았)(?:다|으며|고|습니다|지만)',
    '(?:밝힌|덧붙인|내다본|꼬집는|꼽는|털어놓는)다',
    '(?:탓|덕|원인|때문)(?:으)?로 (?:돌렸|돌린)다',
    '(?:이라고|라고|로) (?:불렀|부른|빗댔|빗댄)다',
    '선을 (?:그었|긋는)다',
    `(?:${view})(?:이다|입니다)(?=[.\\s]|$)`,
    '(?:입장|의견|견해|뜻|생각)(?:을|를) (?:냈|내놨|내놓았|보였|드러냈|내비쳤|굽히지)',
    `(?:다고|라고|것으로|[”"’']고) (?:했다|봤다|본다|보고 있다)`,
    `[“"][^“”"]{8,400}[”"] ?(?:이라고|라고|이라며|라며|며|고|이라면서|라면서|면서)(?=[\\s,])`,
  ].join('|'),
  'u',
);
/** "…는 것이 가온텔의 설명이다", "…라는 게 회사 쪽 설명이다". */
export const koreanWhose = new RegExp(
  `(?:는|은|란|을|할) (?:것이|게|점이) ([^,.“”"]{1,40}?)(?: ?측| 쪽)?(?:의)? (?:${view}|말)(?:이다|입니다|다)(?=[.\\s]|$)`,
  'u',
);
/** "…”라고 말했다", "…고 덧붙였다": where nobody is named it is whoever spoke before. */
export const koreanGoesOn =
  /(?:덧붙였|[”"’']?(?:라고|이라고|고|며) (?:말했|강조했|설명했|지적했|했|전했|밝혔|주장했))/u;
/** What stands before a speaker and is none of his name. */
export const koreanOpening =
  /^(?:(?:또|또한|한편|이날|이에|이어|다만|그러나|하지만|반면|특히|앞서|이와 관련해|이에 대해) )?(?:[가-힣A-Za-z0-9 ]{1,20}(?:에서|에 대해|와 관련해|과 관련해) )?/u;
export const quoted = /[“"][^“”"]*[”"]/gu;
/** Where who says something may begin: behind a mark, behind what was said, behind what he was asked. */
export const koreanBegins =
  /^|[.,”"’'] ?(?:라고|이라고|고|라며|며|이라며)? ?|(?<=[라다]고) |(?<=(?:질문|물음|지적|의혹|비판|우려|논란|관측|요구|제안)에(?: 대해|는| 대해서는)?) /gu;
export const koreanParticle = /(측은|은|는|이|가) /gu;
/** The office that ends a speaker: "한들대 교수", "업계 관계자". */
export const koreanSpeakers =
  /(?:관계자|당국|정부|업계|측|당국자|대변인|교수|연구원|연구위원|위원|위원장|애널리스트|대표|대표이사|사장|부사장|회장|부회장|의장|이사|상무|전무|본부장|부문장|센터장|실장|팀장|그룹장|단장|소장|원장|총장|장관|차관|국장|의원|총괄|담당|책임자|임원|박사|변호사|씨|양사|회사|CEO|CTO|CFO|COO)$/u;
