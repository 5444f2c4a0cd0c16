// What the parts of a row beside a headline may say: who wrote, when, and things that tell nothing. Sources: the article
// pages of trade papers in English and Korean. Every expression is linear and is tried on one part of a line.
import { months } from './publication-date-table.ts';

/** A part that names the writer. */
export const authorLabel =
  /^(?:by|from|posted by|written by|words|text|story|interviewer|author|reporter|글|취재|작성자|송고자|기자명|[가-힣]{2}기자명)(?: by)?(?:\s{0,2}[:=]\s{0,3}|\s{1,3})(?<name>\p{Lu}[\p{L}.'’-]{0,30}(?: [\p{L}.'’-]{1,30}){1,3}|[가-힣]{2,4}(?: ?기자)?)$/iu;

/** What names a writer of a firm's own blog: in front of the name, and his office behind it. */
export const postedBy = /^(?:(?:posted|written|authored) )?by:? /i;
export const firmRole =
  /^(?:co-)?(?:founder|chief|head|president|vice president|vp|director|managing|senior|principal|engineer|product|partner|professor|c[a-z]o)\b/i;

/** A part that may stand in such a row and says nothing of the article. */
export const rowFiller: readonly RegExp[] = [
  /^(?:photos?|photographs?|photography|pictures?|images?|illustrations?|editing|editor|사진|그림|정리|편집)(?: by)?(?:\s{0,2}[:=]\s{0,3}|\s{1,3})[^.:]{2,40}$/i,
  /^\d{1,3}[ -]?(?:min(?:ute)?s?)(?: read)?$/i,
  /^(?:reading time|read time)\s{0,2}:?\s{0,2}\d{1,3} ?min(?:ute)?s?$/i,
  /^\d{0,6} ?(?:comments?|shares?|views?|likes?)(?: ?\(?\d{1,6}\)?)?$/i,
  /^(?:analysis|interview|opinion|column|comment|commentary|feature|features|explainer|editorial|report|long read|q&a|staff report|staff reporters?)$/i,
  /^(?:구독|구독하기|공유|공유하기|인쇄|스크랩|편집부|편집국|(?:카카오톡|페이스북|트위터|밴드|네이버) ?공유|댓글 ?\d{0,5}|글자 ?크기(?: ?[가+-]){0,3}|가|가 가|지면|\d{1,2}면)$/,
  /^(?:share|print|save|email|e-mail|listen|follow|subscribe)$/i,
  /^(?:posted in|category|section):? .{2,60}$/i,
  /^(?:번역|옮긴이|역자|그래픽|영상)\s{0,2}[:=]?\s{1,3}[가-힣 ]{2,20}$/,
  /^(?:posted|published|updated)?:? ?(?:\d{1,3}|an?|one) (?:year|month|week|day|hour|minute|min)s? ago$/i,
  /^(?:compiled|edited|reported) by (?:the )?.{0,40}\b(?:staff|desk|team|newsroom)$/i,
  /^page [a-z]?\d{1,3}$/i,
];

/** A part that says where the text comes from. */
export const sourceLabel =
  /^(?:source|via|from|original|출처|원문|제휴)\s{0,2}[:：]\s{0,2}(?<name>[^:：|]{2,40}?)(?: ?\((?:[가-힣]{1,4}어|[^()]{2,40})\))?$/iu;

/** Who sent the lines: "conference desk" behind the outlet's name. */
export const deskSuffix = /,? (?:[a-z]{2,20} )?(?:desk|newsroom|staff)$/;

/** "대덕=한별하": the place and the reporter. */
export const placeAndName = /^[가-힣]{2,6}=(?<name>[가-힣]{2,4})$/;

/** A guest's name and whose he is: only of opinion pieces, an interview writes so whom it is with. */
export const contributor =
  /^(?<name>[가-힣]{2,4}) ?(?:\(| )[가-힣A-Za-z·() ]{2,40}(?:교수|소장|연구위원|수석연구원|변호사|박사|센터장|원장|평론가|칼럼니스트|이사장)\)?$/u;
export const opinionMark = /^[[<【(]?(?:기고|특별기고|시론|칼럼|오피니언|시평|전문가 ?칼럼)(?:[\]>】)]|$)/;

/** "연구원 태고은 (02-000-0000, name@host)". */
export const roleAndName = /^(?:연구원|애널리스트|선임연구원|작성자) (?<name>[가-힣]{2,4})(?: ?\([^()]{4,60}\))?$/;

/** A label that makes the date behind it the publication's, wherever in a line of facts it stands. */
export const publishedLabel =
  /(?:(?:first |originally )?published|posted|filed|(?:for )?(?:immediate )?release|최초 ?입력|기사 ?입력|입력|등록|승인|송고|발행|게재|배포)(?: on|시간|일시|시각|일)?\s{0,3}[:：]?\s{0,3}$/i;

/** The place in front of a dateline's date: up to four words with capitals, commas and slashes between. */
export const datelinePlace =
  /^\p{Lu}[\p{L}'’.-]{1,24}(?:(?:[ ,/]{1,2}| and | \/ )\p{Lu}[\p{L}'’.-]{0,24}){0,4}(?:, ?| [–—|-] )$/u;

/** A day of the week in front of a date, and the week that a letter closes. */
export const weekdayBefore =
  /^(?:(?:for the )?week (?:ending|ended|to):? )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?$/i;

/** A part that is a city's name: it says where, beside a date. */
export const cityPart = /^\p{Lu}[\p{L}'’-]{2,20}$/u;

/** The place behind a date that opens the text, and the mark before the first sentence: "3 May 2024 – Oslo. …". */
export const placeBehindDate =
  /^(?:,| [–—-]|\.)? (?<place>\p{Lu}[\p{L}'’-]{1,24}(?:(?:, | and | \/ | )\p{Lu}[\p{L}'’-]{1,24}){0,4}|[가-힣]{2,5})(?:\. | ?[–—:] ?| - )(?=[\p{Lu}"“가-힣])/u;

/** What follows a dateline's date: a colon, a dash, an agency in brackets, or nothing more. */
export const datelineEnd = /^ ?(?:[:–—|]|--|- |\([^()]{2,40}\) ?(?:--|[–—:-])|$)/;

/** An issue of a monthly: "2026년 2월호", "Nov 2025" alone in its part. */
export const issueMonth = new RegExp(
  `^(?:[^\\d]{2,20} )?(?:(?<y>(?:19|20)\\d{2})년 ?(?<m>\\d{1,2})월호|(?<name>${months}) (?<year>(?:19|20)\\d{2})(?: issue)?)$`,
);

/** A dateline without a year: "LISBON, March 4 (Some Wire) -". */
export const datelineWithoutYear = new RegExp(
  `^\\p{Lu}[\\p{L}'’. -]{1,40}, (?<date>(?:${months})\\.? \\d{1,2}) ?(?:\\([^()]{2,40}\\) ?)?(?:--|[–—:-])`,
  'iu',
);
