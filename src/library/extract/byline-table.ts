// How bylines and datelines are written, in English and Korean. Sources: the article pages of the publishers in
// publisher-table.ts and the agencies' own style (AP, Reuters, Yonhap, Newsis). Every expression is linear.

export const emailAddress = /(?<![\w.+-])[\w.+-]{1,64}@((?:[\w-]{1,63}\.){1,4}[a-z]{2,24})/gi;

const capital = "\\p{Lu}[\\p{L}'’]{0,30}\\.?";
const namePart = `(?:${capital}(?:-\\p{L}{1,30}){0,3})`;
/** Two to five parts: "Do-Young Kwak", "J. P. van der Berg", "KIM JEE-HEE". */
const personName = `${namePart}(?: (?:${namePart}|de|van|von|der|den|bin|al|la|di|da|el)){1,4}`;

/** A line that is a name and nothing else. */
export const nameLine = new RegExp(`^${personName}$`, 'u');

export const bylinesEn: readonly RegExp[] = [
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(?:[Ww]ritten|WRITTEN|[Pp]osted|[Rr]eported|[Ss]tory|[Aa]uthored|[Pp]ublished|[Ww]ords|[Aa]rticle) )?(?:by|By|BY|[Rr]eporting by|[Aa]uthor):? {1,3}(?<name>${namePart}(?: (?:${namePart}|de|van|von|der|den|bin|al|la|di|da|el)){0,4}(?:(?:,| and| &|, and) ${personName}){0,3})`,
    'u',
  ),
];

const reporterTitles = '기자|특파원|논설위원|칼럼니스트|에디터|통신원|객원연구원';
/** "홍길동 기자", "홍길동·김철수 기자", "김철수 IT전문기자". */
export const bylineKo = new RegExp(
  `(?<![가-힣])(?<name>[가-힣]{2,4}(?: ?[·∙ㆍ,/] ?[가-힣]{2,4}){0,3}) ?(?:[가-힣A-Z]{0,6}(?:선임|수석|책임|전문|인턴|객원|수습|편집|취재))? ?(?:${reporterTitles})(?![가-힣])`,
  'u',
);

/** A role that follows a name. */
export const jobTitle =
  /(?<![\p{L}])(?:[\p{L}&/-]{1,20} ){0,3}(?:editor(?:-in-chief| in chief)?|reporter|writer|correspondent|journalist|contributor|columnist|analyst|bureau|newsroom|staff|intern|freelancer)(?![\p{L}])/iu;

/** Not people, though they stand where a person would. */
export const genericAuthors = new Set(
  `staff admin administrator editor editors editorial newsroom news team desk online web digital reporter reporters
  writer writers contributor press release guest sponsored agencies agency wire bureau 온라인뉴스팀 디지털뉴스팀 뉴스팀 편집부
  편집국 온라인 인터넷뉴스팀 산업부 경제부 관리자`.split(/\s+/),
);

/** A word before a date that says the article was changed then, not published. */
export const changedLabel =
  /(?:(?:last )?updated?|(?:last )?modified|revised|edited|수정|업데이트|갱신|변경|최종)(?: on| at|일시?|됨)?\s{0,3}[:：|]?\s{0,3}$/i;
/** A word before a date that makes it no publication date at all: the event's own, the crawl's, the copyright's. */
export const otherDateLabel =
  /(?:event|conference|deadline|crawl(?:ed)?|fetched|scraped|retrieved|accessed|downloaded|archived|captured|수집|행사|마감|개최)(?: date| on| at|일시?| 일시)?\s{0,3}[:：|]?\s{0,3}$/i;

/** Links that follow a name without a mark between: "by Name Leave a Comment". */
export const bylineLinks =
  / (?:leave a (?:comment|reply)|(?:no|add|\d{1,6}) comments?|share|follow(?: us| me)?)(?![\p{L}])/iu;

/** "RYO HAMADA, Agency staff writer": a name, and a role behind a comma. */
export const nameAndRole = new RegExp(`^(?<name>${personName}), (?<role>[^.]{4,60})$`, 'u');

/** What else stands in a byline and says nothing more. */
export const bylineFiller: readonly RegExp[] = [
  /(?<![\p{L}])(?:updated? )?(?:\d{1,3}|an?|one) (?:years?|months?|weeks?|days?|hours?|minutes?|mins?) ago(?![\p{L}])/giu,
  /(?<!\d)\d{1,2}\.\d{2} ?(?:am|pm|gmt|utc|bst|e[ds]?t|p[ds]?t|c[ds]?t|cest|ist|sgt|hkt|jst|kst)(?![\p{L}\d])/giu,
  /(?<!\d)\d{1,2}:\d{2}(?::\d{2})? ?(?:am|pm|a\.m\.|p\.m\.)?(?: (?:kst|gmt|utc|bst|e[ds]?t|p[ds]?t|c[ds]?t|m[ds]?t|cest|ist|sgt|hkt|jst))?(?![\p{L}\d])/giu,
  /(?<![\p{L}])(?:(?:first |originally |last |date )?(?:published|publish|posted|updated|modified|created|release[ds]?|date|dated)(?: date| time)?(?: on| at)?|last update)(?![\p{L}])/giu,
  /(?<![가-힣])기자(?:의? ?다른 ?(?:기사|뉴스)(?: ?보기)?| ?페이지)/gu,
  /(?<![\p{L}])(?:exclusive|by|in|on|at|for|from|and|with|via|author|share|follow|read time|reading time|time to read|comments?|views?|[0-9]{1,4} ?(?:min(?:ute)?s?)(?: read)?|[0-9]{1,7} (?:comments?|views?|shares?)|min read|local time|am|pm|kst|gmt|utc|et|est|pt)(?![\p{L}])/giu,
  /(?<![\p{L}])(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?(?![\p{L}])/giu,
  /(?:기사 ?)?(?:최초 ?|최종 ?)?(?:입력|등록|승인|송고|작성|발행|게재|출고|게시|수정|업데이트|보도|발간)(?:일시|시간|시각|일자|날짜|일)?/gu,
  /(?:댓글|조회수?|추천|읽음|공유|스크랩|이메일|메일|기자페이지|구독|구독하기|팔로우|지면|[0-9]{1,2}면|오전|오후|글|네이버|편집|기사)(?![가-힣])/gu,
];

/** Agency and section prefix of a Korean body: "[서울=뉴시스] 홍길동 기자 =", "(서울=연합뉴스)", "【디지털데일리 홍길동기자】". */
export const prefixKo =
  /^[[(【<［(](?<inside>[^\])】>］)\n]{2,40})[\])】>］)] ?(?<after>[가-힣·∙ㆍ, ]{2,24}(?:기자|특파원))? ?=? ?/u;

/** The same without a bracket in front: "서울=홍길동 기자 =", "서울--(뉴스와이어)--". */
export const barePrefixKo =
  /^(?:(?:[가-힣]{2,8}=)?[가-힣·, ]{2,20}(?:기자|특파원) ?= ?|[가-힣]{2,8} ?-{1,2} ?\((?<wire>[^()]{2,20})\) ?-{1,2} ?)/u;

/** Place, date and agency in front of an English body; they stay in the body. */
export const datelineEn =
  /^(?<place>[\p{Lu}][\p{L}.,' -]{1,60}?)?(?:, ?| )?(?<date>[\p{L}.]{3,10} \d{1,2}(?:, \d{4})?)?[ ,]{0,3}(?:\((?<agency>[\p{L}\p{N} .&'-]{2,40})\)|\/(?<wire>[\p{L}\p{N} .'-]{2,40})\/) ?(?:--|[–—-])/u;

/** Who reported, in brackets behind the last sentence or alone. */
export const reportingCredit =
  /(?:^|\s)\({1,2}(?:additional )?reporting (?:and writing )?by (?<names>[^;()]{3,80})(?:;[^()]{0,200})?\){1,2}$/i;

/** Who wrote, in a line of credits at the foot; there "Interview" names the one who asked. */
export const footLabel =
  /^(?:interview|text|words|story|report|written by|글|취재)(?: by)?\s{0,2}[:=] ?(?<name>\p{Lu}[\p{L}.'’-]{1,24}(?: \p{Lu}[\p{L}.'’-]{1,24}){1,3}|[가-힣]{2,4})$/iu;
