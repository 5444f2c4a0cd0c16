/** How much of a thing is asked or said: all of it, a part, the greater part. */

export const whole =
  /\b(?:all|entire(?:ly)?|whol(?:e|ly)|every|each|fully|complete(?:ly)? (?:its|the|their)|in full|100 ?(?:percent|%))\b|전체|모든|모두|전부|전량|전면|100%|완전히|다(?= [가-힣]+나)/i;
/** Less than that. */
export const part =
  /\b(?:half|thirds?|quarters? of|partly|partial(?:ly)?|parts? of|some of|most of|several of|only)\b|절반|일부|분의 ?\d|[0-9%율]만(?![가-힣])|부분적|에만|뿐/i;
export const majority =
  /\b(?:majority|more than half|over half|controlling (?:stake|interest)|most of)\b|과반|절반 이상|대부분|최대주주|경영권/i;
export const only = /\b(?:only|solely|exclusively|nothing but)\b|(?:로|에|에서|와|과)만(?=\s)|오직|단독으로/i;
export const onlySaid =
  /\b(?:only|sole(?:ly)?|exclusive(?:ly)?|entirely|all|wholly|just)\b|(?<![\d십백천억조수])만(?=[\s을이])|뿐|오직|단독|독점|전적|전량|모두|100%/i;

/** "Another one besides Oulu?" */
export const besides =
  /\b(?:besides|other than|apart from|aside from|in addition to|any(?:one|body|thing)? else)\b|말고도?(?=\s)|외에도?(?=\s)|이외에|또 (?:있|다른)|다른 [가-힣]+[도이가]/i;
export const sole =
  /\b(?:only(?! \d)|sole(?:ly)?|exclusive(?:ly)?|nobody else|no other)\b|유일|단독|독점|뿐|(?<![\d십백천억조수])만(?=[\s을이])/i;

/** Whoever holds a share of a firm does not own it. */
export const owning =
  /\bown(?:s|ed)?\b(?! (?:an?|any|some|part|shares?|stock|stakes?|\d\S*)\b)|(?<!지분을? (?:얼마나 )?)소유(?=하|했|한)/i;
export const owned =
  /\b(?:own(?:s|ed|ers?)?|wholly|subsidiary of|belongs? to|bought|acquired)\b|소유|완전 자회사|전량|인수/i;
export const aShare = /\b(?:stakes?|shares|shareholders?|per ?cent|invest\w*)\b|\d ?%|지분|주주|투자/i;

/** "Above 8 MW?", "8MW를 넘나?" */
export const moreThan =
  /\b(?:more|higher|greater|larger|bigger|longer) than\b|\b(?:over|above|exceed\w*|at least|surpass\w*)\b|넘|이상|초과|웃돌|돌파|보다 [많높크길]/i;
export const lessThan =
  /\b(?:less|fewer|lower|smaller|shorter|cheaper) than\b|\b(?:under|below)\b|미만|이하|밑돌|못 미치|보다 [적낮작짧]/i;
