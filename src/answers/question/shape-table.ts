/** What tells a question that wants yes or no, one that compares, and one that leans on the turn before it. */

export const englishYesNo =
  /^(?:so |and |but )?(?:whether|is|are|was|were|did|does|do|has|have|had|can|could|will|would|should|must|shall|may(?! \d)|might|(?:is|are|was|were|did|does|do|has|have|had|could|would|should|ca|wo)n't)\b/;
/** "Norlia bought Tarn, right?" tells, and asks whether it is so. */
export const englishTag =
  /,? (?:right|correct|true|yeah|innit|(?:is|are|was|were|did|does|do|has|have|had|will|would|can)n['’]?t (?:it|they|he|she|we|you))\?+$/i;
export const koreanYesNo =
  /(?:[가-힣](?:나|냐|까|죠|(?<![상세시지무초확현])대)|[가-힣](?:나|가|까|어|아|해|돼|예|에)요|[인는은던건]가|[인는은]지|[하했있없되됐였었맞겠]지|[었았했됐였갔왔렸졌겼났샀있없맺]어|맞아|[이거사]야|다며|[어나]가|[있없맞했됐]음|(?<=\s|[가-힣])(?:됨|함|임)(?=\s*\?))\s*\??$/u;

/** "무엇을 체결했나" ends like a yes-no question and is none. */
export const koreanOpen = /무엇|무슨|뭐|뭘|뭔|어떤|어느|누구|누가|누굴|언제|어디|왜|얼마|몇|며칠|어떻게|까닭|이유/;

export const compareCue =
  /\b(?:compare|comparison|versus|vs\.?|difference between|differ(?:s|ed)?|compared (?:with|to))\b|비교|차이(?!나)|대비\s|(?:[가-힣]|\s)vs|vs(?=[가-힣\s])(?<![a-z]vs)/i;
/** Two times of one thing are told in one sentence: "from 4.6 to 4.2". */
export const twoTimes = /\bbefore (?:and|vs\.?|versus|or|&) after\b|전후|전과 후|전 ?(?:vs|\/) ?후/i;
/** "Who holds more, Vodacom or Orange?" wants the value of both. */
export const whichIsMore =
  /\b(?:more|less|fewer|bigger|larger|smaller|higher|lower|longer|shorter|faster|slower|cheaper|dearer|earlier|later)\b[^?]*\b or \b|\b or \b[^?]*\b(?:more|less|fewer|bigger|larger|smaller|higher|lower|longer|shorter|faster|slower|cheaper|earlier|later)\b|(?:중|중에|가운데) (?:\S+ ){0,3}더 /i;

/** Pronouns and bare connectives that lean on the turn before. */
export const englishElliptical =
  /^(?:and|but|also|what about|how about|then)\b|\b(?:it|its|they|them|their|he|she|his|her|that deal|this deal|the deal|that agreement|the same|there)\b/;
export const koreanElliptical =
  /^(?:그럼|그러면|그리고|또|그래서)\s|(?:^|\s)(?:그건|그것|그거|거기|그때|그는|그가|그의|그들|이건|이것|양사|두 회사)(?:\S*)(?=\s|$)|^\S{1,12}(?:은|는)\s*\??$/;
