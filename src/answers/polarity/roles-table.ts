/** Deeds that one does to another, each with its converse: who does which is part of what is asked. Pieces of regular expressions. */
export interface Deed {
  readonly verb: string;
  /** The same deed told of the other party. */
  readonly converse?: string;
}

/** Passives are told from the words around; "sell" and "buy" are each other's converse. */
const buying =
  '\\b(?:buy(?:s|ing)?|bought|acqui\\w+|purchas\\w+|takeover|tak(?:e|es|ing|en) over|took over|snap\\w* up)\\b|인수|매입|사들';
const selling = '\\b(?:sell(?:s|ing)?|sold|sale|divest\\w*|offload\\w*)\\b|매각|판매|팔';

export const deeds: readonly Deed[] = [
  { verb: buying, converse: selling },
  { verb: selling, converse: buying },
  { verb: '\\b(?:invest(?:s|ed|ing|ments?)?|inject(?:s|ed|ing)?|put money)\\b|투자|출자' },
  {
    verb: '\\b(?:own(?:s|ed)?|h[eo]ld(?:s)? (?:an? )?(?:\\S+ ){0,4}(?:stake|shares?)|shareholders?)\\b|보유|소유|갖고 있|가지고 있|사들',
  },
  { verb: '\\b(?:suppl(?:y|ies|ied|ying)|provid(?:e|es|ed|ing)|deliver(?:s|ed|ing|y)?)\\b|공급|제공|납품' },
  { verb: '\\b(?:pay(?:s|ing)?|paid|lend(?:s|ing)?|lent|compensat\\w+)\\b|지급|지불|납부|배상' },
  { verb: '\\b(?:su(?:e|es|ed|ing)|lawsuit)\\b|제소|고소|소송' },
  {
    verb: '\\b(?:choos(?:e|es|ing)|chose|chosen|pick(?:s|ed|ing)?|select(?:s|ed|ing)?|hir(?:e|es|ed|ing)|order(?:s|ed|ing)?)\\b|선정|선택|채택|발주',
  },
  {
    verb: '\\b(?:replac(?:e|es|ed|ing)|beat(?:s|en)?|outbid|overtak(?:e|es|en)|overtook|surpass\\w*)\\b|대체|제치|제쳤|앞질',
  },
  { verb: '\\b(?:licen[sc](?:e|es|ed|ing)|leas(?:e|es|ed|ing)|rent(?:s|ed|ing)?)\\b|임대|임차' },
];
