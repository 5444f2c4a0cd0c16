// Lines at the foot of a page that are not its article: what to read next, how to write, subscribe or comment, what the
// paper says of itself. Only tried on the last lines. Sources: the article pages of trade papers and newsletters.
// Every expression is linear and is tried on one line.

export const closingLines: readonly RegExp[] = [
  /^(?:\(끝\)|\(end\)|- ?30 ?-|###|■|◆)$/i,
  /^[([ ]{0,3}[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}[)\] ]{0,3}(?: ?[|·★☎].{0,60})?$/u,
  /^(?:contact|write to|reach) (?:the )?(?:newsroom|editors?|desk|us)\b.{0,160}$/i,
  /^(?:send|got) (?:us )?(?:your )?(?:tips?|a tip|feedback|corrections?)\b.{0,160}$/i,
  /^(?:previous|next|older|newer|more) (?:interview|episode|column|issue|letter|post|story|article)s? ?: .{2,160}$/i,
  /^(?:[«‹←] ?|» ?)?(?:older|newer|previous|next) ?: .{2,160}$/i,
  /^comments? \(\d{1,6}\)(?:\s{0,4}[|·]| {2}).{0,250}$/i,
  /^(?:leave a (?:reply|comment)|your e-?mail address will not be published).{0,160}$/i,
  /^.{0,80}\b(?:unsubscribe|to stop receiving (?:it|this|these)|you (?:receive|received|are receiving) this (?:letter|e-?mail|newsletter)).{0,120}$/i,
  /^.{2,60} (?:is published|appears) (?:\w{2,12} )?(?:times a (?:week|month|year)|weekly|daily|monthly|on \w{3,9}days?)\b.{0,120}$/i,
  /^.{0,100}\b(?:subscriptions?|subscribe)\s?: \S{1,60}@\S{1,60}$/i,
  /^(?:print|save|e-?mail|share|download) this (?:page|article|story|release)$/i,
  /^(?:archive|subscribe|rss|privacy|terms(?: of use)?|imprint|about us|contact|advertise|newsletter|corrections policy)(?: ?[|·] ?[^|·]{2,40}| {2,4}[^ ][^|·]{2,40}){1,6}$/i,
  /^\[email protected\](?: ?[·|].{0,160})?$/i,
  /^(?:댓글|좋아요|싫어요|조회|추천|공유|구독하기|화나요|후속기사 원해요|슬퍼요|훈훈해요)(?:[ \d,♥💬👍·|]{0,10}(?:댓글|좋아요|싫어요|조회|추천|공유|구독|화나요|슬퍼요|훈훈해요)?){0,5}$/u,
  /^이 (?:기사|글)(?:가|이) (?:마음에|도움이|좋았).{2,80}$/,
  /^이 (?:기사를|글을) 추천합니다 ?[:：] ?.{2,120}$/,
  /^(?:기사 ?)?(?:공유하기|보내기) ?[:：] ?.{2,120}$/,
  /^(?:이전|다음) ?(?:글|기사|편)(?: ?[|·/] ?(?:이전|다음)? ?(?:글|기사|편|목록)){1,3}$/,
  /^다음 (?:호|회|편) 예고 ?[:：].{2,100}$/,
  /^※ ?(?:이 글은 본지|외부 필자|본 (?:기사|칼럼|원고)|투자 판단|이 기사는 .{2,30}(?:작성|제공|협찬)).{0,120}$/,
  /^(?:잘못된|틀린) 내용은 .{2,60}알려 ?주.{1,20}$/,
  /^(?:정기구독|구독 ?문의|광고 ?문의|제보)\s?[:：]? ?.{2,60}$/,
  /^(?:#[\p{L}\p{N}_·]{1,30}[ ,]{0,3}){2,20}$/u,
  /^[가-힣]{2,4} (?:선임|수석|전문|객원)?기자 ?[|·] ?.{2,40}(?:씁니다|다룹니다|취재합니다|담당합니다|봅니다)\.?$/,
  /^(?:구독하기|팔로우)[ \d♥💬👍]{1,20}$/u,
];

/** Who reported, in brackets behind the last sentence or alone. */
export const reportingCredit =
  /(?:^|\s)\({1,2}(?:additional )?reporting (?:and writing )?by (?<names>[^;()]{3,80})(?:;[^()]{0,200})?\){1,2}$/i;

/** Who wrote, in a line of credits at the foot; there "Interview" names the one who asked. */
export const footLabel =
  /^(?:interview|text|words|story|report|written by|글|취재)(?: by)?\s{0,2}[:=] ?(?<name>\p{Lu}[\p{L}.'’-]{1,24}(?: \p{Lu}[\p{L}.'’-]{1,24}){1,3}|[가-힣]{2,4})$/iu;
