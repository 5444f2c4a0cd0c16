/**
 * What must stand near a doubtful name ("Rain", "Three", "MS") for it to be a company, as patterns over the text just
 * before and just after it. Every pattern is linear: alternatives of fixed words, no nested repeats.
 * Source: how the trade press introduces companies (apposition, role, owner's 's, verbs of announcing).
 */

/** Words of the trade; one within reach makes an ambiguous name (not an ordinary word) a company. */
export const tradeWords =
  /\b(?:operators?|carriers?|telecoms?|telcos?|telecommunications?|mobile|networks?|broadband|[2-6]g|spectrum|subscribers?|subsidiar(?:y|ies)|ceo|cto|cfo|coo|chairman|chief executive|shares|startup|cloud|chips?|chipmakers?|vendors?|partnership|mou|memorandum|agreement|contract|ai|artificial intelligence|data cent(?:er|re)s?|satellite|smartphones?|iot|investors?|acquisition|joint venture|tech giants?|software|headquarters)\b|통신|이통|네트워크|클라우드|인공지능|반도체|[2-6]g|스타트업|대표|회장|사장|최고경영자|계열사|자회사|협력|제휴|협약|계약|합작|투자|인수|데이터센터|위성|플랫폼|주파수|가입자|빅테크|업체|기업|서비스|그룹|출시|양사|업무협약|mou|파트너십|기술/iu;

/** Immediately before a Latin name. */
export const introducesLatin =
  /(?:\b(?:operators?|carriers?|telcos?|company|companies|compan(?:y|ies),|firm|giants?|unit|rivals?|providers?|group|subsidiary|vendors?|startups?|start-up|(?:chip|phone|device|handset|equipment)[ -]?makers?|chipmaker|partners?|incumbent|conglomerate|MNO|newcomer|mobile network|brand|(?:CEO|CTO|CFO|COO|president|chairman|chief executive|director|head|spokes(?:man|woman|person)|subsidiary|owner|parent|stake) (?:of|at|in|for)|(?:partnership|deal|agreement|MoU|MOU|memorandum|contract|alliance|talks|venture|tie-up|signed|partnered|working|teamed up|collaborat(?:e|es|ed|ion|ing)|cooperat(?:e|es|ed|ion|ing)|join(?:s|ed)? (?:hands|forces)|met|meeting) with|acquir(?:e|es|ed|ing)|invest(?:s|ed|ing|ment)? in|owned by|backed by|developed by|operated by|supplied by|rival to)[\s,:(]{0,3}["“‘'«]?|['’]s (?:operator|carrier|telco|largest operator|second-largest operator|rival|mobile operator) ["“‘']?)$/i;

/** Immediately after a Latin name. */
export const marksLatin =
  /^["”’']?(?:['’]s)? (?:CEO|CTO|CFO|COO|CSO|CMO|president|chairman|chairwoman|chair|chief|executives?|executive|EVP|SVP|vice president|spokes(?:man|woman|person)|managing director|head of|founder|co-founder|said|says|announced?|announces|revealed|signed|signs|launched|launches|unveiled|unveils|partnered|partners with|plans to|inked|agreed|selected|selects|deployed|deploys|acquired|subscribers|customers|network|headquarters|shares|Inc\b|Ltd|plc|PLC|S\.A|SA\b|AG\b|Group|Corp|Mobile|Networks|Telecom|UK\b|board|management|officials?|delegation|teams? with|teamed|took (?:a|an|over)\b|bought|buys|invested|invests|won (?:a|an|its|the)\b|awarded|chose|chooses|picked|hosted|(?:has|have|had) (?:signed|agreed|chosen|awarded|acquired|bought|launched|invested|won|selected|denied|said|extended|renewed|terminated|cancelled)|will (?:buy|sell|supply|invest|acquire))|^["”’']?(?:['’]s)? ?\((?:NYSE|NASDAQ|Nasdaq|JSE|LSE|KRX|TSX)|^["”’']?, (?:(?:a|an|the|one of|which|whose|[A-Z][a-z]+(?: [A-Z][a-z]+)?['’]s) [^.;!?]{0,60}?)?(?:operator|carrier|telco|company|firm|provider|vendor|startup|maker|giant)\b/;

/** Immediately before a Hangul name: a country, or what kind of firm it is. */
export const introducesHangul =
  /(?:통신사업자|통신사|이통사|이동통신사|이동통신사업자|통신기업|통신업체|통신회사|사업자|기업|업체|회사|스타트업|운영사|제조사|대기업|그룹|공룡|남아프리카공화국|남아프리카|남아공|프랑스|영국|미국|필리핀|태국|말레이시아|일본|중국|캐나다|독일|인도|러시아|파키스탄|뉴질랜드|유럽|홍콩)(?:의|인|이자|,| 등)? ?["“‘'<〈]?$/;

/** Immediately after a Hangul name and its particle. */
export const marksHangul =
  /^["”’'>〉]?(?:의|은|는|이|가|측|사)? ?(?:[가-힣]{1,4} [가-힣]{1,5} )?(?:회장|사장|대표|부사장|CEO|CTO|CFO|COO|최고경영자|최고|관계자|임원|경영진|임직원|측은|측이|본사|그룹|가입자|이사회|\([A-Z])/;

/** A bare number word before a plural is a count, whatever else the article says: "Three companies". */
export const countsThings = /^ (?:[a-z-]+ ){0,2}(?:[a-z]+s|people|men|women|children)\b/;

/** An ordinary word that is also written with a capital at the start of a sentence. */
export const sentenceStart = /(?:^|[.!?…:;"“”‘’'\n▲◇■●*>|)\]] {0,2}|\n\s*|^\s+)$/;

/** `(hereafter "X")`, `(이하 X)`: the bracket right after a name that gives it a short form. */
export const definition =
  /^ ?[([](?:(?:hereafter|hereinafter(?: referred to as)?|aka|known as|or|이하|약칭),? ?)?["“”‘’'`]{0,2}([A-Z][A-Za-z0-9&.+-]{1,11}|[가-힣A-Za-z0-9]{2,10})["“”‘’'`]{0,2}[)\]]/;
export const announcedDefinition = /^ ?[([](?:hereafter|hereinafter|aka|known as|이하|약칭)/;
