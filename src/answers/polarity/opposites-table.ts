/** Words that say no without a negation, and pairs of which one denies the other. Pieces of regular expressions for opposites.ts. */

/** Of what these are said, nothing came. */
export const englishTurnedDown =
  'exclud(?:e[sd]?|ing)|left out|leaves? out|rul(?:es|ed) out|turned down|walked away|pulled out|backed out|withdr(?:ew|awn|aws?)|abandon(?:s|ed)|scrapped|shelved|cancel(?:s|l?ed)|called off|drop(?:s|ped) (?:out|the|its|their|plans?)|fell through|collapsed|broke off|false|untrue|(?:is|was|were) wrong|baseless|unfounded|loss-making|undisclosed|unsigned|turned away|vetoed|blocked|barred|banned|gave up|given up|came to nothing|never materiali[sz]ed|ditched|axed|disagree[sd]?|at odds|unsuccessful(?:ly)?|lost out';
export const koreanTurnedDown =
  '빠졌|빠진|빠지|제외|배제|불참|거절|무산|결렬|불발|철회|취소|사실무근|허위|적자|비공개|불허|반려|포기|취하|백지화|접었|접기로|무위로|좌절|탈락|놓쳤|이견|불일치';

/** What has stopped is no more, though it once was: said of what is asked to be so now. */
export const stopped =
  '\\b(?:stopped|ended|halted|discontinued|suspended|dropped|terminated|expired|closed down|shut down|phased out|replaced by|no more)\\b|중단|종료|폐지|만료|해지|해체|철수';

/** Asked one and told the other is a no, in both directions. */
export const pairs: readonly (readonly [string, string])[] = [
  [
    '\\b(?:end(?:s|ed|ing)?|terminat\\w+|stop(?:s|ped)?|expire[sd]?|quit|dissolve[sd]?|discontinu\\w+|suspend(?:s|ed)?|halt(?:s|ed)?|on hold)\\b|끝[나났내냈]|종료|중단|해지|만료|폐지|보류|취하|철회|접었|접기로|타결',
    '\\b(?:continu\\w+|remain(?:s|ed)? (?:in force|in place|valid|open)|keeps?|go(?:es|ing) on|still|ongoing)\\b|계속|유지|여전히|지속|아직도|지금도',
  ],
  [
    '\\b(?:rais(?:e[sd]?|ing)|increas(?:e[sd]?|ing)|rise[sn]?|rose|rising|gr[eo]w(?:s|n|ing)?|go(?:es|ne)? up|went up|climb(?:s|ed)?|widen\\w*)\\b|올리|올렸|올랐|오르|오른|늘[어었었리렸린]|인상|증가|상승|확대',
    '\\b(?:cut(?:s|ting)?|lower(?:s|ed)?|reduc(?:e[sd]?|ing)|fall(?:s|en)?|fell|drop(?:s|ped)?|declin(?:e[sd]?|ing)|shr[iau]nk\\w*|go(?:es|ne)? down|went down|narrow\\w*)\\b|내리|내렸|내린|줄[어었이였인]|인하|감소|하락|축소|떨어[지졌진]',
  ],
  ['\\b(?:won|wins?)\\b|이겼|따냈|수주', '\\b(?:lost|loses?)\\b|졌다|탈락|놓쳤'],
  ['\\bprofit\\w*\\b|흑자', '\\b(?:loss(?:es)?|in the red|loss-making)\\b|적자'],
  [
    '\\b(?:delay(?:s|ed)?|postpone[sd]?|late)\\b|미루|미뤘|미뤄|연기|지연|늦[어었춰췄]',
    '\\b(?:on (?:schedule|time|track)|as (?:planned|scheduled)|ahead of schedule)\\b|예정대로|일정대로|차질 없이|계획대로',
  ],
  ['\\bmajority\\b|과반', '\\bminority\\b|소수 ?지분'],
  ['\\bfree(?: of charge)?\\b|무료|무상', '\\b(?:paid|fee|charges?|charged)\\b|유료|유상'],
  [
    '\\b(?:commercial(?:ly)?|full(?:y)?|nationwide)\\b|상용|본계약|정식|전국',
    '\\bonly (?:an? |in |for |as )*(?:[\\w-]+ )?(?:pilots?|trials?|tests?|demonstrations?)\\b|(?:시범|시험|실증)[^,.]{0,12}(?:뿐|그친|그쳤|불과|단계)',
  ],
  [
    '\\b(?:rais(?:e[sd]?|ing)|increas(?:e[sd]?|ing)|lower(?:s|ed)?|cut(?:s|ting)?|chang(?:e[sd]?|ing)|lift(?:s|ed)?)\\b|올리|올렸|올려|인상|낮추|낮췄|인하|변경|상향|하향',
    '\\b(?:kept|keeps?|maintain(?:s|ed)?|unchanged|repeated|reaffirmed|reiterated|the same)\\b|유지|동결|그대로|종전과 같|변동이? 없',
  ],
  [
    '\\b(?:support(?:s|ed|ing)?|back(?:s|ed|ing)?|favou?r(?:s|ed)?|welcom(?:e[sd]?|ing))\\b|찬성|지지|환영|동의',
    '\\b(?:oppos(?:e[sd]?|ing|ition)|object(?:s|ed|ing|ions?)?|against|criticis?z?ed|protest(?:s|ed)?)\\b|반대|반발|비판',
  ],
  [
    '\\b(?:largest|biggest|number one|no\\\\. 1|leading|leader)\\b|1위|최대|선두',
    '\\b(?:second|third|fourth|smallest|number two)\\b|2위|3위|4위|최소',
  ],
  [
    '\\b(?:remain(?:s|ed)?|stay(?:s|ed)?) (?:in|at|inside|within)\\b|남아|남는|머무|머물',
    '\\b(?:leav(?:e[sd]?|ing)|left)\\b|떠나|떠났|나가|나갔|반출',
  ],
  ['\\bfirst\\b|처음|최초|첫', '\\b(?:second|third|fourth)\\b|두 번째|세 번째|네 번째|재차'],
];

/** "Had it ever been done before?" is denied by a first time. */
export const asksOfBefore = '\\b(?:previously|in the past|before)\\b|전에도|이전에|예전|과거에|종전에';
export const firstTime = '\\b(?:first (?:time|ever|such)|first-ever|for the first)\\b|처음|최초';
