/** How texts say who speaks: the verbs of both languages and where the speaker stands beside them. */

const saying =
  'said|says|say|believe|estimate|expect|revealed|reveals|announced|announces|stated|states|noted|notes|explained|explains|added|adds|claimed|claims|believes|believed|expects|expected|emphasi[sz]ed|stressed|told|proposed|predicted|predicts|forecasts?|estimates?|estimated|argued|argues|insisted|insists|confirmed|denied|denies|disclosed|declared|commented|remarked|pointed out|hopes|reported|reports|warned|warns|cautioned|complained|complains|acknowledged|conceded|concedes|admitted|admits|contended|contends|criticised|criticized|blamed|blames|described|observed|countered|retorted|recalled|put it (?:thus|so|this way|plainly|bluntly)';
/** What a person is of, and a company does besides: "wants", "called". */
const judging =
  'wants|wanted|thinks|thought|doubts|doubted|fears|sees|reckons|reckoned|called|calls|puts|suggested|suggests|questioned|questions|praised|hailed|urged|urges|dismissed|dismisses|welcomed|would rather|would prefer|prefers|is (?:sceptical|skeptical|doubtful|convinced|confident|unconvinced|less sure)';

/** Before the speaker at the beginning of a sentence. */
const before = '(?:In a statement,? |In an? [^,]{3,40}, |But |And |Yet )?';
/** "Mina Sorel, who heads the unit,": what is told of the speaker before the verb. */
const told = '(, [^“”"]{3,90}?,)?';
const adverbs = '(?:has |have |had |also |further |later |still |itself |himself |herself )?';

export const subjectFirst = new RegExp(
  `^${before}([^,“”"]{2,90}?)${told} ${adverbs}(?:${saying})\\b(?! (?:by|to be)\\b)`,
  'u',
);
export const judgeFirst = new RegExp(`^${before}([^,“”"]{2,60}?)${told} ${adverbs}(?:${judging})\\b`, 'u');
/** ", said in October that …" is no speaker. */
export const afterQuote = new RegExp(
  `[”"’,] ?(?:${saying}) (?!(?:in|on|at|by|that|it|to|last|this|earlier)\\b)([^.,“”"]{2,90})|[”"] ([A-Z][^.,“”"]{1,60}?)(?:, [^“”".]{3,80},)? (?:${saying})`,
  'u',
);
export const accordingTo =
  /\b[Aa]ccording to ([^,.“”"]{2,80}(?:, \p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+){1,2}(?=[,.]))?)|\b[Ii]n the (?:words|view|opinion) of ([^,.“”"]{2,60})|^(?:In|To) ([^,.“”"]{2,60})[’']s? (?:view|opinion|mind|eyes),/u;

/** "Nokia did not say", "Nokia is expected to say". */
export const notSaid = /\b(?:not|to|would|could|can|will|did|may|might|cannot)$/i;
export const nobody =
  /^(?:this|that|there|which|who|what|nobody|no one|nothing|someone|those|these)\b|^it (?:is|was|has been)\b/i;
/** One person said before, and whoever has been said before. */
export const person =
  /^(?:he|she|the (?:executive|ceo|chairman|chairwoman|minister|spokesperson|spokesman|spokeswoman|analyst|professor)|그|그녀|그는|이 관계자)$/i;
export const company = /^(?:it|they|the (?:company|firm|operator|carrier|group)|이 회사|회사|양사)$/i;

export const koreanAccordingTo = /([^\s,.][^,.]{1,40}?)에 (?:따르면|의하면)/u;
export const koreanSaying =
  /(?:밝혔|말했|전했|설명했|강조했|덧붙였|발표했|평가했|내다봤|예상했|주장했|소개했|언급했|귀띔했|당부했|제시했|지적했|비판했|우려했|경고했|진단했|분석했|반박했|역설했|일축했|촉구했|전망했|예측했|추산했|관측했|풀이했|해석했|토로했|호소했|꼬집었|답했|반문했|요구했|제안했)(?:다|으며|고|습니다)|(?:말한다|설명한다|지적한다|주장한다|강조한다|분석한다|전망한다|진단한다|평가한다|우려한다|비판한다)(?=[.\s]|$)|(?:다고|라고|[”"’']고) (?:했다|봤다|본다|보고 있다)|[“"][^“”"]{8,400}[”"] ?(?:이라고|라고|이라며|라며|며|고|이라면서|라면서|면서)(?=[\s,])/u;
/** "…”라고 말했다", "…고 덧붙였다": where nobody is named it is whoever spoke before. */
export const koreanGoesOn =
  /(?:덧붙였|[”"’']?(?:라고|이라고|고|며) (?:말했|강조했|설명했|지적했|했|전했|밝혔|주장했))/u;
/** What stands before a speaker and is none of his name. */
export const koreanOpening =
  /^(?:(?:또|또한|한편|이날|이에|이어|다만|그러나|하지만|반면|특히|앞서|이와 관련해|이에 대해) )?(?:[가-힣A-Za-z0-9 ]{1,20}(?:에서|에 대해|와 관련해|과 관련해) )?/u;
export const quoted = /[“"][^“”"]*[”"]/gu;
/** Who says something, from the last mark to his particle. */
export const koreanSubject =
  /(?:^|[.,”"’'] ?(?:라고|이라고|고|라며|며|이라며)? ?|(?<=[라다]고) )([^,.“”"‘’]{1,50}?)(측은|은|는|이|가) /gu;
/** The office that ends a speaker: "한들대 교수", "업계 관계자". */
export const koreanSpeakers =
  /(?:관계자|당국|정부|업계|측|당국자|대변인|교수|연구원|연구위원|위원|위원장|애널리스트|대표|대표이사|사장|부사장|회장|부회장|의장|이사|상무|전무|본부장|부문장|센터장|실장|팀장|그룹장|단장|소장|원장|총장|장관|차관|국장|의원|총괄|담당|책임자|임원|박사|변호사|씨|CEO|CTO|CFO|COO)$/u;
