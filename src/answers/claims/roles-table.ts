/** Who does what to whom: verbs whose sides may not be exchanged, those where they may, and what points back. Source: grammar. */

/** A sentence whose subject, or part of it, was named before it. */
export const leansBack =
  /^(?:["“]?(?:The|This|That|These|Those|Both|It|Its|They|Their|He|His|She|Her|Under|As part of|In return|Neither|Each)\b)|\b(?:it|they|he|she)\b (?:said|will|would|has|had|is|was|plans)|양사|두 (?:회사|기업|기관)|회사는|회사 측|이 회사|이번|해당|^(?:이|그|이들|그는|그의|합작법인|계약|협약)\b|^(?:이|그)(?:를|에|는|날|들|번)? /;

/** Sides that differ. */
export const oneSided =
  /\b(?:acqui\w+|buy(?:s|ing)?|bought|purchas\w+|sell(?:s|ing)?|sold|sale|suppl\w+|provid\w+|deliver\w*|invest\w*|beat|defeat\w*|overt(?:ake|ook|aken)\w*|outbid|led|leads?|lead|choos\w+|chose\w*|select\w*|pick\w*|award\w*|hir\w+|licen[cs]\w+|pa(?:y|ys|id|ying)|su(?:e|ed|es|ing)|accus\w+|replac\w+|succe\w+|join\w*|end(?:s|ed|ing)?|terminat\w+|cancel\w*|reject\w*|withdr\w+|leas\w+|rent\w*|owns?|owned|holds?|orders?|ordered|gave|give\w*|lend|lent|lost|won|wins?|took|takes?|tell|told|ask\w*|criticis\w+|visit\w*|host\w*|invit\w+|support\w*|help\w*|exchang\w+|receiv\w+|expect\w*|vot\w+)\b/i;

export const passive =
  /\b(?:is|are|was|were|be|been|being|got|get)\b (?:\w+ ){0,2}?\w+(?:ed|en|ought|old|aid|un|on|ost|uilt|ade|et)\b(?: [^,;.]{0,40}?)?\bby\b/i;

export const koreanRoles = {
  subject: /^(?:은|는|이|가|측은|측이|도)(?![가-힣])/,
  object: /^(?:을|를)(?![가-힣])/,
  mutual: /^(?:과|와|과의|와의)(?![가-힣])/,
  other: /^(?:에|에게|에서|로부터|으로부터|의)(?![가-힣])/,
} as const;

export const koreanPassive = /[가-힣](?:되|된|됐|될|돼|당하|당한|당했|받)/;
