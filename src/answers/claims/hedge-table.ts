/**
 * Words that say a thing has not happened yet, may not happen, or is only said to have; in order of how little they say.
 * Source: grammar of both languages and the set phrases of the business press.
 */
export const hedges = ['planned', 'expected', 'possible', 'conditional', 'reported'] as const;
export type Hedge = (typeof hedges)[number];

interface HedgeWords {
  readonly en: RegExp;
  readonly ko: RegExp;
}

export const hedgeWords: Readonly<Record<Hedge, HedgeWords>> = {
  planned: {
    en: /\b(?:will|would|shall|won['’]t|plan(?:s|ned|ning)?|aim(?:s|ed|ing)?|intend(?:s|ed|ing)?|intention|target(?:s|ed|ing)?|goal|hope[sd]?|hoping|wants?|wanted|seek(?:s|ing)?|sought|pledge[sd]?|vow(?:s|ed)|propos(?:e[sd]?|al|ing)|prepar(?:e[sd]?|ing)|decided|agreed?(?:s)? (?:in principle )?to|(?:is|are|was|were|set|due|ready|scheduled|poised|about|has|have) to|to be|going to|upcoming|future|next (?:year|month|week|quarter|spring|summer|autumn|fall|winter))\b/i,
    ko: /예정|계획|방침|목표|[하키]기로|[가-힣]기로 (?:했|하|합의|결정|뜻)|하기 위|겠다|겠습|추진|나설|준비|앞두|앞둔|희망|기대|[할될갈일릴올]{1} (?:것|수|예정|계획|방침)|내년|다음 ?달|오는 /u,
  },
  expected: {
    en: /\b(?:expect(?:s|ed|ing|ation)?|estimat(?:e[sd]?|ing)|forecast(?:s|ed)?|predict(?:s|ed)?|project(?:s|ed) (?:to|that)|project(?:s|ed)|anticipat(?:e[sd]?|ing)|likely|should|seen|believe[sd]?|outlook|hop(?:e[sd]?|ing)|target(?:s|ed)?|aim(?:s|ed|ing)?)\b/i,
    ko: /전망|예상|추정|추산|기대|관측|예측|내다[보봤볼]|것으로 (?:보|본|봤)|것으로 예|것이라|목표/u,
  },
  possible: {
    en: /\b(?:may|might|could|would have|consider(?:s|ed|ing)?|mull(?:s|ed|ing)?|weigh(?:s|ed|ing)?|explor(?:e[sd]?|ing)|examin(?:e[sd]?|ing)|(?:looks?|looked|looking) (?:at|into)|in (?:\w+ )?(?:talks|negotiations|discussions)|talks|negotiat(?:e[sd]?|ing|ions?)|discuss(?:e[sd]|ing|ions?)?|review(?:s|ed|ing)?|possib(?:le|ly|ility)|potential(?:ly)?|perhaps|bid(?:s|ding)?|options?|study(?:ing)?|studied)\b/i,
    ko: /검토|협상|논의|협의|타진|모색|저울질|고려|가능|[할될갈일릴을] 수(?:도)? 있|[할될]지(?:도)?|방안|물망/u,
  },
  conditional: {
    en: /\b(?:if|unless|subject to|pending|provided(?: that| it| they| the)|depend(?:s|ed|ing)? on (?:whether|how|if|the (?:outcome|result|approval|decision|regulator)|approval|getting|winning)|conditional|once|still (?:needs?|requires?|has to|have to)|would have|without|await(?:s|ing)?|until)\b/i,
    ko: /조건|[하되으이]면,? |경우|전제|승인을 (?:받|얻|거)|남겨 ?[두둔]/u,
  },
  reported: {
    en: /\b(?:reportedly|rumou?r(?:s|ed)?|alleged(?:ly)?|sources?(?! of)|insiders?|(?:people|persons?|officials) (?:familiar|close|briefed|with knowledge)|(?:is|are|was|were) (?:said|reported|believed|thought|understood|tipped) to|according to (?:reports?|media|sources?|people|insiders)|media reports?|press reports?|unconfirmed|speculation|industry (?:officials?|watchers?))\b/i,
    ko: /것으로 (?:알려|전해)|알려졌|전해졌|소문|루머|[가-힣]설(?:[이을은에도의]|$)|관측|업계 (?:관계자|소식통)|소식통|(?:보도|얘기)(?:했|가 나)|업계에 따르면|카더라|유력/u,
  },
};

/** What a claim must keep of its source's caution: any of these words will do. */
export const keeps: Readonly<Record<Hedge, readonly Hedge[]>> = {
  planned: ['planned', 'expected', 'possible', 'conditional'],
  expected: ['expected', 'possible', 'reported'],
  possible: ['possible', 'conditional', 'reported'],
  conditional: ['conditional', 'possible'],
  reported: ['reported', 'possible'],
};

/** Part of a name or a set phrase, no caution. */
export const noHedge =
  /\b(?:in May|[0-9]{1,2} May|May (?:[0-9]{1,2}|20[0-9]{2})|business plan|rate plan|data plan|pricing plans?|open sources?|power sources?|source code|once (?:a|per|every)|next[- ]generation|last will)\b/gi;
