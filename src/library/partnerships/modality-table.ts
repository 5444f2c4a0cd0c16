/**
 * Words that say that something has not happened, is only said to, or lies behind. Source: grammar of both languages and
 * the set phrases of the press ("is said to be in talks", 사실무근, 체결한 바 있다).
 */

/** English, right before a verb or noun: what follows is to come. */
export const englishPlanned =
  /\b(?:will|'ll|would|may(?! \d)(?<!\b(?:in|on|of|since|by|from|last|early|late|mid|until|till|before|after|this|next|\d{1,2}|\d{1,2}(?:st|nd|rd|th)) may)|might|could|should|shall|can|plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|aim(?:s|ed|ing)?|hop(?:es?|ed|ing)|want(?:s|ed)?|expect(?:s|ed)?|set to|due to|about to|ready to|consider(?:s|ed|ing)?|weigh(?:s|ed|ing)|mull(?:s|ed|ing)?|seek(?:s|ing)?|prepar(?:es|ed|ing)|likely|proposed|proposes|possible|potential|future|upcoming|prospective|bid(?:s|ding)? (?:for|to)|rul(?:e|ed|es|ing) out|yet to|(?:is|are|were|was) to|in order to|ahead of|before|until|if|whether|towards?|opportunit(?:y|ies) (?:to|for)|interest(?:ed)? in|open to|ways to|looking to|look to|scheduled|what comes next is|next step is|talks (?:to|on|about|over|for)|discuss(?:ed|es|ing|ions?)?|negotiat\w{1,4}|bidding|offer(?:s|ed)? (?:to|an?)|talk(?:ed|ing)? about)\b[^,;:]{0,45}$/i;
/** …unless this stands between: then it is the thing agreed on. */
export const englishAgreedTo =
  /\b(?:used [^,;]{2,40}|agreed|agree|agrees|deal|contract|agreement|agreements|pact|commit(?:ted|s)?|decided)(?: (?:on|with|in|last|this|earlier) [^,;]{3,60})?,? (?:to|that)\b[^,;]{0,50}$/i;
/** An infinitive is no deed yet: "to sign", "to acquire". */
export const infinitive =
  /\b(?:to|will|would|may|might|could|should|can|must|cannot|not)(?: (?:jointly|also|soon|not|then|now|further|fully|officially|formally|each|both|either))?\s$/i;

export const englishDenied =
  /\b(?:no|not|never|without|neither|nor|denie[sd]|deny|denying|rejects?|rejected|dismiss(?:es|ed)|rul(?:ed|es) out|refus(?:ed|es)|fail(?:ed|s) to|declin(?:ed|es) to|didn['’]t|hasn['’]t|haven['’]t|isn['’]t|wasn['’]t|instead of|rather than|short of|called off|cancel(?:led|s|ed)|yet to|far from|pull(?:ed|s|ing)? out of|broke off|walked away from|suspended)\b[^,;:]{0,28}$/i;
export const englishNotDenied = /\bnot (?:only|legally|disclos|just|reveal|publish|give|say|name|comment)/i;
/** In the whole sentence: somebody denies it, or it is only said. */
export const englishDeniedSentence =
  /\b(?:denie[sd]|denying|dismiss(?:es|ed) (?:reports?|rumou?rs?|speculation|the)|rejects? (?:reports?|rumou?rs?)|rejected (?:reports?|rumou?rs?)|(?:no|not any) (?:such )?(?:plans?|talks|deal|intention)|(?:is|are|was|were) (?:untrue|false|not true|groundless|unfounded)|no truth|fell through|fell apart|collapsed|broke down|called off talks)\b/i;
export const englishRumour =
  /\b(?:rumou?r(?:s|ed)?|reportedly|speculat\w{2,6}|(?:is|are|was|were) (?:said|reported|believed|thought|understood|rumoured|tipped) to|sources? (?:say|said|close|familiar|with knowledge|told)|(?:people|person|persons) (?:familiar|close|briefed|with knowledge)|(?:newspaper|paper|magazine|website|report)s? (?:had |has |have )?(?:written|wrote|claimed|alleged|suggested)|(?:\bwe|this (?:site|paper|newspaper|outlet|publication|column|newsletter)) (?:had |have )?(?:wrote|written|reported|claimed)\b[^.;]{0,90}\bthat|media reports|press reports|citing (?:unnamed|people|sources|bankers|officials)|(?:unnamed|anonymous) (?:bankers|people|sources|officials)|market talk|grapevine|allegedly|insiders?|unconfirmed|tentatively|my (?:own )?(?:forecast|guess|bet|prediction|hunch)|I (?:expect|bet|predict|forecast|would bet)|could neither confirm|according to (?:reports|rumou?rs|sources|media|a source|local media|market))\b/i;
export const englishPast =
  /(?:^|[,;] )(?:Earlier|Previously|Formerly|Before that|Last year|In (?:19|20)\d\d|Back in|Years? ago|\w+ years? ago)\b|\b(?:formerly|previously|years? ago|last year|back in|once)\b/i;
/** A subordinate recall of another event: what follows up to the comma is background of the sentence. */
export const englishBackground =
  /\b(?:follow(?:ing|s|ed)|after|since|builds? (?:up)?on|building on|based on|on the back of|as part of|months? after|years? after|weeks? after|days? after|months? before|comes after|came after|successor (?:to|of)|replaces?|stems? from|goes back to|extend(?:s|ed|ing)?(?: and \w+)?|expand(?:s|ed|ing)?|renew(?:s|ed|ing)?|unlike|besides|beyond|in addition to)\b[^,;]{0,60}$/i;

/** Korean, right after the stem: 체결할, 맺기로, 인수하려, 출시 예정. */
export const koreanPlannedEnding =
  /^[가-힣]{0,3}기 위해|^(?:식|계약|절차|협상|작업|서)?(?:을|를|도|은|는)? ?(?:(?:추진|검토|논의|협의|협상|타진|모색|희망|제안|제의|요청|타진|고려|준비|앞두|저울질|기대|전망|예고|예정|노리|목표)|(?:체결|인수|투자|출시|설립|서명|진행|공개|개시|시작|도입|구축|추진|개최|마무리|완료)?(?:할|하려|하고자|하기 위|하기로|키로|하자|될|되면|하면|한다는 (?:소문|보도|설)|할지)|[가-힣]{0,2}(?:을|를|일|릴|날|을지|자는|려고|기 위해|으려) (?:예정|계획|방침|전망|것|수|가능|준비|목표|지|듯))/;
export const koreanPlannedSentence =
  /(?:할|될|을|를|일|는) ?(?:예정|계획|방침|전망|것으로 (?:보인|전망|예상|기대|관측))|(?:예정|계획|방침|전망)(?:이다|이라고|이며|입니다|으로)|눈앞에 두|초읽기|앞두고|추진(?:한다|하고 있|중| 중)|검토(?:한다|하고 있|중| 중)|물망|(?:것|게) ?(?:이|을)? ?목표|목표로 (?:하|삼|잡)/;
export const koreanDeniedEnding =
  /^(?:이|은|는|도|가|을|를)? (?:[가-힣]{1,6} ){1,3}(?:단계|상황|상태|수준|것|건|적|바)[은는이가도]? (?:아직 )?(?:아니|아닌|없)|^(?:서|식)?[을를은는도이가]? ?(?:맺|체결하|체결되|성사되|이뤄지|서명하|하|합의하|더 이상 추진하|추진하)지 (?:는 |도 )?(?:않|못)|^에 (?:동의|합의|서명|응)하지 (?:않|못)|^(?:을|를) (?:더 이상 )?추진(?:하지 않|했으나|했지만|하다)|^(?:이나|과|와|,|및| 또는|\s|양해각서|계약|합의|논의|체결|협약|서명|된|한|할|것|하기로|등|적|바|일|사실|했다는){0,24}(?:은|는|이|가|도|을|를)? ?(?:아직 |전혀 |따로 )?(?:없|아니|아닌|않|못 ?했|못했)/;
export const koreanDeniedSentence =
  /부인했|부인하|부인한|(?:다는|라는) (?:내용|언급|말|기록)(?:은|이|는|도)? ?(?:[가-힣]{1,6}에 )?없|없던 일|정해진 바 없|결정된 바 없|사실무근|사실이 아니|사실과 (?:다르|달라|다른)|근거 없|결렬|무산|백지화|불발|일축|선을 그었|계획이 없|검토한 (?:바|적) 없|백지로|[한본은] (?:적|바)[이은도]? ?(?:전혀 )?없|접었/;
export const koreanRumour =
  /(?:본지|본보|저희)(?:는|가) [^.]{0,140}(?:고|라고) (?:보도했|보도한|썼|전했)|알려졌지만|소문|루머|소식통을 인용|익명의 관계자|설(?:이|에|을|은) (?:돌|나돌|나오|제기|불거|대해|휩싸)|관측(?:이|도|된)|(?:할|하는|한|인|될|려는|중인) 것으로 (?:알려|전해)|라는 (?:보도|얘기|말)|다는 (?:보도|얘기|말|설)|업계에 떠도|카더라|(?:매체|언론|외신|신문|주간지|경제지|일간지)[^.]{2,120}보도(?:했|한 바|된 바)|(?:인수|매각|합병|제휴|회동|접촉|협상|투자|지분|결별|철수|계약)설(?=[이을은에도의 ])|유력(?:하다|시|한)|추측|[라다]는 내용(?:이었|이다|의 (?:보도|기사))/;
export const koreanPast = /앞서|이전에|과거|지난해|작년|재작년|(?:한|은|던) 바 있|당시|년 전|이미 |그동안|종전|기존에/;
/** After a paper or deed: it is told only as background of another (체결한 양해각서의 후속, 만남과는 관계없이). */
export const koreanBackground =
  /^(?:[가-힣]{0,6} )?(?:[가-힣]{0,4} )?[가-힣()A-Za-z]{0,12}(?:의 후속|의 연장선|의 일환|에 따른|에 이은|에 이어|을 바탕으로|를 바탕으로|을 토대로|를 토대로|을 계기로|를 계기로|과는 (?:관계|무관|별)|와는 (?:관계|무관|별)|과 별개|와 별개|을 대체|를 대체|에서 한 걸음|이후|뒤|을 통해 확인)/;

/** Agreed on, so no mere plan: 세우기로 하고, 인수하기로 합의했다, 협력하기로 했다. */
export const koreanAgreedEnding =
  /^[가-힣]{0,3} ?(?:기로|키로) ?(?:하고|하며|했|한|합의|뜻|결정|의결|확정|약속|손|의견|계약|협약|하는)/;
/** 출시한다, 방문한다, 만난다: in the present tense. */
export const koreanPresentEnding = /^(?:한다|된다|인다|난다|는다|연다|놓는다)/;
