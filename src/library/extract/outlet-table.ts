// What shows that a name is an outlet's though no table of publishers holds it, and what stands beside such a name.
// Sources: the mastheads of trade papers in English and Korean. Every expression is linear and is tried on one line.

/** English names of papers end with one of these, or with one and a region: "Harbour Wire", "Port Ledger Asia". */
export const outletNameEn =
  /^(?:\p{Lu}[\p{L}\d'’.-]{0,24} |(?:of|the|and|&) ){1,5}(?:News|Newswire|Wire|Times|Post|Journal|Review|Monitor|Observer|Ledger|Courier|Herald|Tribune|Gazette|Chronicle|Weekly|Daily|Today|Digest|Insider|Bulletin|Magazine|Newsletter|Diary|Dispatch|Examiner|Sentinel|Telegraph|Reporter|Letter|Press|Quarterly|Monthly|(?:News|Press) Agency)(?: (?:Asia|Africa|Europe|America|Americas|Pacific|India|Gulf|Online))?$/u;

/** Korean ones are one word with such an ending. */
export const outletNameKo =
  /^[가-힣A-Za-z]{2,10}(?:신문|일보|뉴스|경제|저널|타임스|타임즈|투데이|데일리|매거진|이코노미|인사이트|헤럴드|포스트|시보|매일|뉴스통신|브리프|(?:뉴스|타임스|타임즈)코리아)$|^[가-힣A-Za-z]{2,8} ?위클리$|^위클리[가-힣]{2,6}$|^[가-힣A-Za-z]{2,8} (?:저널|리뷰|매거진|투데이)$|^[가-힣A-Za-z]{3,8}리뷰$/;

/** Sections and lists that are named like papers. */
export const notOutlet =
  /^(?:(?:주요|최신|핫|오늘의?|해외|국내|산업|통신|모바일|생활|과학|테크|기업|금융|종합|전체|인기|실시간|관련|추천|국제|지역|글로벌|세계|시장|거시|디지털|증권|부동산|많이본|이시각)(?:뉴스|경제|이코노미)|(?:latest|breaking|top|more|other|press|good|industry|telecom|company|business|market|world) (?:news|review|weekly|daily|letter|press)|(?:an? )?(?:open|cover|free) (?:letter|press)|(?:상품|제품|영화|도서|기기|게임|신제품|사용자|스마트폰)리뷰)$/i;

/** A name that could be an outlet's if something else shows it: a few words with capitals, or one short Korean name. */
export const bareName =
  /^(?=.{2,36}$)(?:\p{Lu}[\p{L}\d'’.-]{1,24}|&)(?: (?:\p{Lu}[\p{L}\d'’.-]{0,24}|&|of|the|and)){0,4}$|^(?=[^()]*[가-힣])[가-힣A-Za-z\d&·]{2,12}(?: [가-힣A-Za-z\d]{2,8})?$/u;

/** The number of an issue behind a name. Two digits in Korean: "천리안 2호" is a satellite. */
export const issueMark =
  /,? (?:issue|no\.|vol(?:ume|\.)|edition|(?:flash|research) note) ?#?\d{1,5}(?:\/\d{2,4})?$| (?:제 ?\d{1,4}|통권 ?\d{1,4}|\d{2,4})호$| (?:19|20)\d{2}년 ?\d{1,2}월호$/i;

/** Korean periodicals that say how often they come, and a firm's own blog. They are names only where an outlet's name stands. */
export const periodicalName =
  /^(?:월간|계간|격월간|주간|격주간) ?(?!(?:동향|실적|통계|일정|브리핑|전망|보고서|리포트|뉴스)$)[가-힣A-Za-z]{2,12}$|^(?=\S{1,30} \S)(?!(?:our|the|company|corporate|official|tech|engineering|product|customer|press|global) )(?:\p{Lu}[\p{L}\d'’.+-]{0,24} |& |and ){1,6}Blog$|^[가-힣A-Za-z+&]{2,12}(?: [가-힣A-Za-z]{2,12})? 블로그$/u;

/** What a reader does with an outlet's name at the foot: "▶ 어느서울 네이버 채널 구독하기". */
export const channelBehind =
  /^(?: ?(?:모닝|위클리))?['’"”]? ?(?:(?:네이버|카카오톡?|텔레그램|유튜브|페이스북|뉴스레터) ?)?(?:채널|구독|뉴스레터)/;

/** Beside a name it says that this is a periodical: "the subsea cable newsletter". */
export const periodicalWord =
  /^(?=\S{1,30} \S).{0,40}\b(?:newsletter|magazine|podcast|journal)\b|\S (?:daily|weekly|monthly|quarterly)$/i;

/** Where a page's foot names its owner: the groups say who. */
export const ownerMarks: readonly RegExp[] = [
  /저작권자 ?[(（]?[ⓒ©cC]?[)）]? ?(?<name>[^\s,.|<>()[\]][^,.|<>()[\]]{1,20}?)(?= ?(?:[,.|<>()[\]]|무단|$))/u,
  /^.{0,160}(?<=[.\s])© ?(?<name>[^\s,.|<>()[\]\d][^,.|<>()[\]]{1,30})$/u,
  /^[<[(]? ?(?:copyrights? ?)?[ⓒ©] ?(?:\d{4} ?)?(?<name>[^\s,.|<>()[\]\d][^,.|<>()[\]]{1,30}?)(?= ?(?:[,.|<>()[\]]|무단|all rights|$))/iu,
  /^[([【](?:[가-힣]{2,8}=(?<name>[가-힣A-Za-z]{3,14})|(?<wire>[가-힣A-Za-z]{3,14}) [가-힣]{2,8}=[^)\]】]{2,24})[)\]】]/u,
];

/** A line above the headline that says what kind of piece follows, which issue it is, or how analysts rate the shares. */
export const kickers: readonly RegExp[] = [
  /^(?:issue|no\.?|vol(?:ume|\.)?|edition) ?#?\d{1,5}(?!\d|[.,]\d).{0,120}$/i,
  /^(?:press release|news release|media release|staff report|보도자료)(?: ?\([^()]{2,60}\))?$/i,
  /^Interview(?: with)?:? \p{Lu}[\p{L}'’.-]{1,24}(?: \p{Lu}[\p{L}'’.-]{1,24}){1,2}$/u,
  /^[^()]{3,40} \((?:[a-z]{4,20} (?:edition|service)|영문판|한국어판)\)$/iu,
  /^(?:비중 ?확대|비중 ?축소|매수|매도|중립|투자의견)(?: ?\([^()]{1,12}\))?$/,
  /^(?:an? )?(?:analysis|interview|opinion|column|comment|commentary|feature|features|explainer|editorial|report|long read|q&a|news|essay|exclusive|인터뷰|칼럼|기획|분석|르포|기고|사설|시론|특집|해설|단독|현장)$/i,
];

/** The same glued to the headline: "Analysis — Headline", "기사제목: 제목". */
export const kickerPrefix =
  /^(?:(?:analysis|interview|opinion|column|comment|commentary|feature|explainer|editorial|특집|기획|인터뷰|칼럼)(?: ?[|–—:]| -) {1,2}|(?:기사 ?제목|제목|headline|title) ?: ?)(?=\S.{11})/i;
