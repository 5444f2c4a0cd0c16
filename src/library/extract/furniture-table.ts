// Lines of a page that are not its article, in English and Korean, by where on the page that may be believed of them.
// Sources: the page furniture of the publishers in publisher-table.ts, of trade papers, portals, brokers and press offices,
// and of common publishing systems (WordPress Newspaper and Soledad themes, Naver and Daum news).
// Every expression is linear and is tried on one line.

/** Wherever such a line stands alone. */
export const furnitureLines: readonly RegExp[] = [
  /^(?:live|watch|more|menu|share|tweet|print|e-?mail|save|like|follow|following|subscribe|comments?|facebook|twitter|x|linkedin|reddit|pinterest|whatsapp|telegram|flipboard|copy link|copied!?|link copied!?|share via|share on|bookmark|listen|pin it|text size|font size|a-|a\+)$/i,
  /^(?:share|tweet|post|pin|send|print|e-?mail|follow|like|save|copy link|facebook|twitter|linkedin|whatsapp|reddit|telegram|pinterest|on|this|to|via|us|with|\||·|,|\s){2,24}$/i,
  /^(?:click to )?share (?:this (?:article|story|post|page|news)|on |via |with )[^.]{0,60}$/i,
  /^(?:\d{1,7} ?(?:comments?|shares?|views?|likes?|min(?:ute)?s? read|reads?)|comments? \(?\d{1,6}\)?|@[\w.]{2,30})$/i,
  /^[^\p{L}\p{N}]{1,20}$/u,
  /^[«‹←<] ?(?:back|return|older|newer|previous|next|all (?:posts|news|stories))\b.{0,80}$/i,
  /^(?:[∙•·] ?)?(?:paid|\d{1,4})$/i,
  /^(?:open in (?:the )?app|get (?:the )?app|sign (?:in|up)|log ?in)$/i,
  /^(?:key (?:points|takeaways|facts)|takeaways|at a glance|in brief|주요 내용|핵심 요약)$/i,
  /^(?:조회수?|담당 ?부서|담당자|등록자|작성자|첨부 ?파일|추천수?) ?[:：]? ?[^.]{1,40}$/,
  /^(?:(?:요약|음성|재생|번역|인쇄|출력|글씨|글자|본문|크기|작게|크게|보통|뉴스|기사|듣기|멈춤|공유|스크랩|저장|댓글|추천|프린트|설정|하기|보기|조절|변경|조정|열기|닫기|쓰기|달기|언어|선택)\s{0,2}){2,16}$/,
  /^(?!.{0,10}(?:기자|특파원) ).{2,14} (?:구독|구독하기|구독 ?중|팔로우)$/,
  /^[\p{Lu}][^.!?]{1,30} logo$/u,
  /^(?:advertisements?|sponsored(?: content| by .{2,40})?|ad|ads|promoted|skip ad(?:vertisement)?|article continues below(?: advertisement)?|story continues(?: below)?|광고|ad광고|advertisement \d{1,2})$/i,
  /^(?:read more|continue reading|load more|show more|see more|view all|more|learn more|view comments|click here to .{2,60})[.… »>→]{0,4}$/i,
  /^(?:read more|read also|also read|read next|see also|related|more|recommended|don['’]t miss|must read|editor['’]s pick|related (?:article|story|news|link|post))s? ?[:：|»>-] ?.{2,200}$/i,
  /^(?:tags?|tagged(?: with| as)?|posted in|topics?|filed under|categor(?:y|ies)|keywords?|태그|키워드) ?[:：|] ?.{0,200}$/i,
  /^(?:\p{Emoji_Presentation} ?)?(?:sign up|subscribe|register now|join us|follow us|get (?:the|our|more)|don['’]t miss|stay (?:informed|up to date|tuned)|download our app|support our)\b.{0,160}(?:newsletters?|inbox|updates|daily|weekly|free|e-?mail|channel|telegram|whatsapp|twitter|linkedin|facebook|app|briefing|alerts?)\b.{0,80}$/iu,
  /^(?:we use cookies|this (?:site|website) uses cookies|accept (?:all )?cookies|by (?:signing up|subscribing|continuing)|enter your e-?mail|your e-?mail address).{0,240}$/i,
  /^(?:all rights reserved|(?:copyrights?)? ?(?:\(c\)|©|ⓒ)|copyrights? (?:\d{4}|by)\b).{0,220}$/i,
  /^.{0,120}(?:all rights reserved|unauthorized reproduction|무단 ?전재|무단 ?복제|재배포 ?금지|저작권자|copyrights? ?[ⓒ©(]).{0,160}$/i,
  /^(?:공유|스크랩|인쇄|프린트|글자 ?크기(?: ?(?:변경|설정|조절|조정|작게|크게|보통|가? ?[+-]|가)){0,4}|본문 ?글자 ?크기.{0,20}|글씨 ?크기.{0,20}|폰트 ?크기.{0,20}|주소 ?복사|링크 ?복사|가|가가|가 가|카카오톡|카카오스토리|페이스북|트위터|네이버|밴드|라인|텔레그램|닫기|음성으로 듣기|좋아요 ?\d{0,6}|싫어요 ?\d{0,6}|댓글 ?\d{0,6}|목록|이전|다음|맨 ?위로|구독|구독하기|구독 ?중|기자 ?구독|북마크|추천 ?\d{0,6}|요약|ai ?요약|번역|0)$/i,
  /^(?:(?:페이스북|트위터|카카오톡|카카오스토리|네이버|밴드|블로그|url|복사|공유하기|공유|인쇄|스크랩|이메일|메일|글자|크기|텔레그램|라인|링크드인|기사|보내기|sns|[()|·,])\s{0,3}){2,20}$/i,
  /^[[<【(]? ?(?:관련 ?기사|관련 ?뉴스|관련 ?링크|함께 읽기|이전 ?기사|주요 ?기사|추천 ?기사) ?[\]>】)]? ?[:：▶☞|-]? ?.{2,160}$/,
  /^[☞▶►▷☎◀👉➤][^다]{0,30}(?:관련|기사|바로가기|구독|제보|뉴스|채널|카카오톡|카톡|채팅|영상|텔레그램|네이버|클릭|이벤트|무료).{0,160}$/u,
  /^.{0,40}(?:기사 ?제보|제보하기|제보 ?[:：]|네이버 ?채널|채널 ?구독|구독 ?바로가기|에서 .{0,20}구독하|카카오톡 ?채널|뉴스레터).{0,80}(?:구독|제보|바로가기|신청|추가|하세요|보기|클릭|카카오톡|메일|전화|@).{0,80}$/,
  /^(?:you (?:may|might) also like|more like this|more (?:from|on|in) .{2,30}|more [a-z]{3,20}|top stories|(?:related|similar) (?:stories|articles|news)|in other news|most (?:read|viewed)) ?: .{2,250}$/i,
  /^[<[]?(?:많이 ?본 ?(?:기사|뉴스)|핫 ?뉴스|인기 ?(?:기사|뉴스))[>\]]? ?[:：]? .{2,250}$/,
  /^[가-힣]{2,4} 기자의? 다른 ?기사(?: ?보기)?$/,
  /^(?:(?:본문|메뉴|주메뉴|상단|하단|검색|전체)(?: ?메뉴)? ?바로 ?가기 ?){1,6}$/,
  /^skip to (?:main )?content(?: ?[·|>].{0,160})?$/i,
  /^share(?: this)? ?: (?:(?:facebook|twitter|x|linkedin|whatsapp|reddit|telegram|e-?mail|print|copy link|\||·|,)\s{0,2}){1,16}$/i,
  /^(?:view original content|source version|contact (?:the )?(?:author|reporter|editor)s?)\b.{0,200}$/i,
];

/** Nothing but hashtags. */
const hashtags = /^(?:#[\p{L}\p{N}_·]{1,30}[ ,]{0,3}){2,20}$/u;

/**
 * Only above the first paragraph and below the last: what to read next, whom to write to, what readers may do, what a
 * page says of itself; shares named beside a headline.
 */
export const linesBesideText: readonly RegExp[] = [
  /^(?:read more on|keep reading|most (?:popular|read)|next (?:week|post|up)|previous post|also on this (?:site|page)|sponsored|you are reading)(?![가-힣a-z]).{0,220}$/iu,
  /^(?:our standards|media contacts?|press contacts?|investor relations|back to (?:top|the top)|join our|sign up|subscribe|newsletter|save article|article bookmarked|share (?:this|on|with)|about the authors?|legal notices?|want a demo|download (?:the )?pdf|print)(?![가-힣a-z]).{0,220}$/iu,
  /^(?:이전 ?글|다음 ?(?:글|칼럼|기사|호)|관련 ?글|비슷한 (?:기사|글)|(?:이 기사를 본 독자가 )?함께 본|문의 ?[:：]|첨부 ?[:：]|원문 보기|의견 보내기|정정 ?요청|독자 ?의견|지난 (?:브리핑|칼럼|호)|다른 ?기사|주요 ?뉴스|댓글|이 글 공유|이 기사에 대해|공유하기|글자 ?크기|글씨 ?크기|▶ ?다음|쿠키를)(?![가-힣a-z]).{0,220}$/iu,
  /^\((?:with (?:inputs|reporting|files) from|reporting (?:in|by)|editing by) [^()]{2,120}\)$/iu,
  /^(?:published|first published|last updated|updated) (?:on |at )?\p{L}{3,9}\.? \d{1,2},? \d{4}.{0,60}$/iu,
  /^(?:like|enjoyed) this\? .{4,120}$/iu,
  /^source \S.{1,60}$/iu,
  /^[>»☞▶] ?.{4,160}$/iu,
  /^\+{2,4} .{4,200}$/iu,
  /^[[<](?:이 기사를 본|이 글이).{4,160}$/iu,
  /^※ (?:외부|본 자료|이 기사).{4,160}$/iu,
  /^(?:tickers?\b|(?:NYSE|NASDAQ|SGX|LSE|TSE|HKEX|KRX|BSE|NSE) ?:).{0,200}$/i,
  /^.{2,20} \d{6} ?[|·].{0,160}(?:현재가|전일 ?대비|코스피|코스닥)/i,
  hashtags,
];

/** Only among the last lines: what to read next, how to write, subscribe or comment, what the paper says of itself. */
export const closingLines: readonly RegExp[] = [
  /^(?:\(끝\)|\(end\)|- ?30 ?-)$/i,
  /^[([ ]{0,3}[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}[)\] ]{0,3}(?: ?[|·★☎].{0,60})?$/u,
  /^(?:contact|write to|reach) (?:the )?(?:newsroom|editors?|desk|us)\b.{0,160}$/i,
  /^(?:send|got) (?:us )?(?:your )?(?:tips?|a tip|feedback|corrections?)\b.{0,160}$/i,
  /^(?:previous|next|older|newer) (?:interview|episode|column|issue|letter|post|story|article)s? ?: .{2,160}$/i,
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
  hashtags,
  /^[가-힣]{2,4} (?:선임|수석|전문|객원)?기자 ?[|·] ?.{2,40}(?:씁니다|다룹니다|취재합니다|담당합니다|봅니다)\.?$/,
  /^팔로우[ \d♥💬👍]{1,20}$/u,
];

export type TailKind = 'author' | 'links' | 'end';

/** A line alone that opens a part behind or inside the article; `author` tells of a person, `links` lists other articles. */
export const tailMarkers: readonly { readonly kind: TailKind; readonly expression: RegExp }[] = [
  {
    kind: 'author',
    expression: /^(?:about )?(?:the )?(?:authors?|writers?|reporters?|contributors?)(?: bio| profile)? ?:?$/i,
  },
  {
    kind: 'author',
    expression: /^(?:written by|posted by|author bio|기자 ?소개|필자 ?소개|저자 ?소개|글쓴이)(?: ?:)?$/i,
  },
  {
    kind: 'links',
    expression:
      /^(?:(?:recent|latest|related|more|popular|trending|top|recommended|featured|other|similar|editor['’]s|most|must|further|breaking|sponsored|our latest|more related) (?:news|articles?|stories|story|posts?|topics?|reading|reads?|content|videos?|picks?|popular|viewed|commented|shared|reading|links?|headlines|coverage|from .{2,40}|on .{2,40}|in .{2,40}|stories from .{2,40}))(?: ?:)?$/i,
  },
  {
    kind: 'links',
    expression:
      /^(?:related|trending|recommended|popular|see also|read also|also read|read next|you (?:may|might|could) (?:also )?(?:like|be interested in|have missed).{0,30}|what to read next|recommended for you|around the web|from (?:around )?the web|more on this(?: story| topic)?|next article|previous article|next post|previous post|in this (?:article|story)|explore more|keep reading|don['’]t miss) ?:?$/i,
  },
  {
    kind: 'links',
    expression:
      /^[[<【(▶■◆●※ ]{0,3}(?:관련 ?기사|관련 ?뉴스|관련 ?키워드|인기 ?기사|인기 ?뉴스|많이 ?본 ?(?:기사|뉴스)?|가장 많이 본.{0,10}|주요 ?뉴스|주요 ?기사|추천 ?기사|추천 ?뉴스|최신 ?기사|최신 ?뉴스|핫 ?이슈|이슈|실시간 ?(?:뉴스|인기|랭킹).{0,8}|랭킹 ?뉴스|함께 보면 좋은.{0,10}|이 기사와 함께.{0,12}|이 시각 ?(?:주요)? ?뉴스|다른 ?기사|기자의 다른 기사.{0,6}|.{2,4} 기자의 (?:다른|최신) 기사.{0,8}|오늘의 .{2,10}|헤드라인 ?뉴스|이전 ?기사|다음 ?기사|전체 ?댓글.{0,6}|댓글)[\]>】) ]{0,3}(?:더 ?보기)?$/,
  },
  {
    kind: 'end',
    expression:
      /^(?:leave a (?:reply|comment)|post a comment|join the (?:conversation|discussion)|comments? \(\)|be the first to comment.{0,40}|view all comments.{0,20}|add a comment)$/i,
  },
];

/** Says that a paragraph tells of its writer. */
export const bioCue =
  /\b(?:joins?|joined|covers?|covering|has (?:written|covered|reported)|writes? for|lives in|editor|reporter|journalist|writer|writes|writing|columnist|correspondent|contributor|freelance|passion|degree|graduate[ds]?|based in|years of experience|follow (?:him|her|them|me)|reach (?:him|her|them)|contact (?:him|her|them)|you can (?:reach|follow)|spent .{2,20} years)\b|기자입니다|취재하고|담당하고 있/i;
