/** How a page shows whose own text it is, and how an interview shows for whom the one who is asked speaks. Source: usage of the press. */
import { surnames } from '../companies/organisation-evidence-table.ts';

/** How a page of a firm is called: "Halden Engineering Blog". */
export const ofPage =
  /^(.{2,40}?)(?:['’]s)? (?:(?:Engineering|Business|Tech|Technology|Company|Corporate|Official|&|and|Developer|Product) )*(?:Blog|Newsroom|News ?Room|Press ?Room|Insights|Stories)\b/;
/** "Posted by Ann Lee, Halden"; "Piers Alden joined Telus in 2014": the box of the author. */
export const authorBox = /\bjoined ([A-Z][\w&]+(?: [A-Z][\w&]+){0,2}) in (?:19|20)\d\d/;
/** The foot of a page: "Halden Optics Ltd, Quay Street, Hull". */
export const ofFoot =
  /^(?:©|\(c\)|Copyright)? ?(?:(?:19|20)\d\d )?([A-Z][\w&-]+(?: [A-Z][\w&-]+){0,2}),? (?:Ltd|Limited|Inc|GmbH|AG|AB|BV|B\.V\.|Pty|plc|LLC|SAS|Oy|ApS|AS)\b/m;
/** "Here at Halden we …". */
export const atUs = /\b(?:[Hh]ere )?[Aa]t ([A-Z][\w&-]+(?: [A-Z][\w&-]+){0,2}),? we\b/;

export const interviewed =
  /인터뷰|일문일답|만나 ?봤|만났습니다|\[(?:만남|대담)|(?<!\b(?:in|during|to) (?:an?|his|her|the) (?:[\w-]+ )?)\binterview\b|\bQ&A\b/i;
/** A line that asks: by its mark, or by the dash or letter before it. */
export const asking = /^.{4,240}\?["”]?$|^(?:[―—–](?=[가-힣])|(?:[―—–-]|Q[.:]?|문[.:]?) ).{3,200}$/gm;
/** Whoever is asked is spoken to, in Korean by an ending. */
export const addressed = /\byour?s?\b|귀사|(?:시|으시|셨|십니|세)[가-힣]{0,3}\??$/im;

/** "니시무라 소프트뱅크 연구소장": a firm with somebody's office behind it. */
export const office =
  /^(?:의)? ?(?:[가-힣A-Za-z0-9]{1,8} ){0,3}[가-힣A-Za-z]{0,8}(?:총괄|대표|소장|사장|회장|본부장|부문장|센터장|상무|전무|CEO|CTO|CFO)/;
/** "His company, Corvant Antennas, has shipped …", "the founder of Corvant". */
export const ownFirm =
  /\b(?:[Hh]er|[Hh]is|[Tt]heir) (?:company|firm|start-?up|employer), ([A-Z][\w&-]+(?: [A-Z][\w&-]+){0,2})|\b(?:founder|chief executive|CEO|boss|head) of ([A-Z][\w&-]+(?: [A-Z][\w&-]+){0,2})/;

const name = '([A-Z][\\w&-]+(?: [A-Z][\\w&-]+){0,2})';
/** Who is asked is presented before the first question. */
export const presented: readonly RegExp[] = [
  new RegExp(
    `\\b(?:chief (?:[a-z]+ ){1,3}officer|C[A-Z]O|chief executive|director|head|president|vice[- ]president|chair(?:man|woman)?|founder|partner)(?: of [a-z][a-z ]{2,30})? (?:of|at) (?:the )?(?:[A-Z][a-z]+(?:an|ese|ish|ch|i) )?(?:[a-z-]+ ){0,4}${name}`,
  ),
  new RegExp(`\\b(?:runs|heads|leads|founded|co-founded|set up|started|manages) (?:the )?(?:[a-z-]+ ){0,4}${name}`),
  new RegExp(`\\b${name}['’]s (?:new |first )?(?:chief|head|director|president|founder|C[A-Z]O)\\b`),
  new RegExp(`(?<![가-힣])[${surnames}][가-힣]{2} ([가-힣A-Za-z0-9&]{2,12}) (?:공동)?(?:대표|창업자|의장|최고)`),
  new RegExp(
    `(?<![가-힣A-Za-z0-9])([가-힣A-Za-z0-9&]{2,12})(?:의)? [${surnames}][가-힣]{2} (?:공동)?(?:대표|창업자|의장)`,
  ),
  // A line that is nothing but firm, name and office.
  new RegExp(
    `^([가-힣A-Za-z0-9&]{2,12})(?:의)? [${surnames}][가-힣]{2} (?:[가-힣A-Za-z0-9·&]{1,12} ){0,3}[가-힣A-Za-z·]{0,10}(?:사장|전무|상무|이사|총괄|소장|본부장|부문장|센터장|그룹장|실장|임원|C[A-Z]O)(?: \\([^)\n]{1,12}\\))?$`,
    'm',
  ),
];

/** "안녕하세요, 말결의 클라우드팀 김서진입니다", "I'm Ann Lee and I run the network team at Halden". */
export const introduced: readonly RegExp[] = [
  /안녕하세요[.,!]? (?:저는 )?([가-힣A-Za-z0-9&]{2,12}?)(?:의|에서)? [^.\n]{2,50}(?:입니다|이에요|예요)/,
  /\bI(?:['’]m| am) [A-Z]\w+ [A-Z][\w-]+[^.\n]{0,60}\b(?:at|for|of) ([A-Z][\w&-]+(?: [A-Z][\w&-]+){0,2})/,
];

export const outlet =
  /\b(?:News|Times|Post|Journal|Herald|Wire|Review|Magazine|Daily|Weekly|Ledger|Gazette|Tribune|Reporter|Today|Courier|Press|Media|Report|Digest|Insider|Observer|Chronicle|Letter|Newsletter|Desk|Index|Monitor|Watch|World|TV|Radio|Markets)\b/i;
