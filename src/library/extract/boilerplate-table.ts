// Lines of a scraped page that are not its article, in English and Korean. Sources: the page furniture of the publishers
// in publisher-table.ts and of common publishing systems (WordPress Newspaper and Soledad themes, Naver and Daum news).
// Every expression is linear and is tried on one line.

/** A note of the crawler in front of the text: "date 2018-02-09 English". Its date says nothing of the article. */
export const crawlNote =
  /^(?:date \d{4}-\d{2}-\d{2}(?: (?:English|Korean|Chinese|Japanese|en|ko|unknown)(?=$))?|(?:crawled|fetched|scraped|retrieved|accessed|downloaded|archived|captured|crawl)(?: date| on| at)?\s{0,2}:?\s{0,2}\d{4}-\d{2}-\d{2}(?:[T ][\d:.]{5,15}Z?)?|수집 ?(?:일|일시|시각)\s{0,2}:?\s{0,2}\d{4}[-.]\d{1,2}[-.]\d{1,2}(?: [\d:]{4,8})?)\s{0,3}/i;

/** Words of menus and breadcrumbs. A line of nothing else in front of the headline is furniture. */
export const menuWords: ReadonlySet<string> = new Set(
  `home|menu|search|news|latest|latest news|top stories|top news|breaking news|all news|world|asia|asia pacific|apac|europe|emea|africa|middle east|
americas|north america|latin america|us|uk|korea|south korea|china|japan|india|business|economy|finance|markets|money|companies|industry|industries|
tech|technology|science|science & technology|it|ict|telecom|telecoms|telecommunications|mobile|wireless|broadband|5g|6g|4g|lte|network|networks|networking|devices|
operators|operator|vendors|infrastructure|satellite|spectrum|regulation|policy|iot|internet of things|ai|artificial intelligence|ai & machine learning|cloud|data center|data centers|
data centre|security|cybersecurity|software|hardware|enterprise|startups|gadgets|gaming|apps|semiconductors|chips|media|entertainment|sports|lifestyle|
culture|politics|opinion|analysis|features|feature|reviews|interviews|interview|podcasts|podcast|video|videos|webinars|webinar|whitepapers|white papers|resources|reports|
research|events|awards|jobs|blog|blogs|press|press release|press releases|newsletter|newsletters|magazine|subscribe|sign in|sign up|log in|login|register|my account|account|contact|
contact us|about|about us|advertise|rss|e-paper|product|products|pricing|docs|documentation|episodes|shop|store|careers|help|faq|support us|donate|directory|calendar|community|forum|
partners|archive|watch|live|listen|privacy|terms|sitemap|my page|print edition|english|한국어|中文|日本語|skip to content|skip to main content|skip navigation|toggle navigation|back|close|share|print|email|
홈|메뉴|검색|전체메뉴|뉴스|전체기사|최신뉴스|속보|정치|경제|사회|국제|세계|문화|스포츠|연예|오피니언|사설|칼럼|기획|산업|기업|금융|증권|부동산|생활경제|중기|벤처|
it|it/과학|it·과학|it/인터넷|과학|테크|통신|통신/뉴미디어|방송통신|방송·통신|모바일|인터넷|게임|반도체|전자|소프트웨어|sw|보안|디바이스|플랫폼|콘텐츠|컴퓨팅|로그인|회원가입|기사제보|제보|전체기사보기|회사소개|광고문의|고객센터|후원|뉴스레터|마이페이지|구독|구독신청|지면보기|pdf|
본문 바로가기|본문바로가기|메뉴 바로가기|주메뉴 바로가기|기사 본문|본문|상단영역|본문영역|하단영역|종목뉴스|종목 뉴스|corporate|corporate news|business news|뉴스홈|홈으로|이전기사|다음기사|영상|포토|라이프|건강|자동차|유통|ai|5g|ict`
    .split('|')
    .map((word) => word.trim().toLowerCase()),
);

/** Dropped wherever such a line stands alone. */
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
  /^(?:기사 ?공유|공유하기|공유|스크랩|인쇄|프린트|글자 ?크기(?: ?(?:변경|설정|조절|조정|작게|크게|보통|가? ?[+-]|가)){0,4}|본문 ?글자 ?크기.{0,20}|글씨 ?크기.{0,20}|폰트 ?크기.{0,20}|url ?복사|주소 ?복사|링크 ?복사|가|가가|가 가|카카오톡|카카오스토리|페이스북|트위터|네이버|밴드|네이버 ?블로그|라인|텔레그램|닫기|음성으로 듣기|기사 ?듣기|좋아요 ?\d{0,6}|싫어요 ?\d{0,6}|댓글 ?\d{0,6}|댓글 ?쓰기|목록|이전|다음|맨 ?위로|구독|구독하기|구독 ?중|기자 ?구독|기사 ?저장|북마크|추천 ?\d{0,6}|요약|ai ?요약|번역|0)$/i,
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
      /^(?:leave a (?:reply|comment)|post a comment|join the (?:conversation|discussion)|comments? \(?\d{0,6}\)?|\d{1,6} comments?|be the first to comment.{0,40}|view all comments.{0,20}|add a comment)$/i,
  },
];

/** Says that a paragraph tells of its writer. */
export const bioCue =
  /\b(?:joins?|joined|covers?|covering|has (?:written|covered|reported)|writes? for|lives in|editor|reporter|journalist|writer|writes|writing|columnist|correspondent|contributor|freelance|passion|degree|graduate[ds]?|based in|years of experience|follow (?:him|her|them|me)|reach (?:him|her|them)|contact (?:him|her|them)|you can (?:reach|follow)|spent .{2,20} years)\b|기자입니다|취재하고|담당하고 있/i;

/** A credit that makes its line a caption: who gave or took the picture. */
export const captionCredits: readonly RegExp[] = [
  /^[([](?:photo|pic|picture|image|사진|자료)(?: caption)?(?::| of| by|=|\]) ?.{2,220}$/i,
  /^(?:photo|picture) caption ?[:：] ?.{2,220}$/i,
  /^[※■] ?사진 ?설명 ?[:：]? ?.{0,220}$/,
  /\[(?:사진|자료|그래픽) [^\][]{1,24}\]$/,
  /(?:[/=|ㅣ(]|사진|이미지|그래픽|자료) ?[^\s/=][^/=]{0,30}? ?(?:제공|캡처|캡쳐|갈무리)[)\].]?$/u,
  /^\[(?:사진|그래픽|이미지|photo(?: caption)?|caption|graphic|chart)(?: ?설명| ?\d)?\] ?.{2,160}$/i,
  /^사진 ?설명 ?[=:·] ?.{2,160}$/,
  /^(?:\[|\(|<|【)?(?:사진|이미지|자료|그래픽|인포그래픽|포토|영상|표)(?:출처| 출처|제공| 제공|자료| 자료)? ?[=:ㅣ|/·].{1,120}$/u,
  /[[(<【/] ?(?:사진|이미지|자료|그래픽|출처)(?:출처| 출처|제공| 제공| 자료)? ?[=:ㅣ|/·] ?[^.]{1,40}$/u,
  /(?:사진|이미지)[=:/] ?[^\s.][^.]{0,30}$/u,
  /(?:ⓒ|©) ?[\p{L}\p{N} .·_-]{2,40}$/u,
  /[[(|/] ?(?:photo|image|picture|pic|credit|photo credit|image credit|courtesy|photo courtesy|photograph|screenshot|illustration|graphic|file photo)s?(?: ?[:/=|]| by| of| courtesy of| provided by| from) ?[^)\]]{2,60}[)\]]?\.?$/i,
  /^(?:photo|image|picture|pic|photo credit|image credit|image source|photo source|featured image|credit|courtesy|file photo|caption|illustration|screenshot)s?(?: ?[:：|]| by| courtesy of| credit:) ?.{2,160}$/i,
  /(?:[/|(] ?|(?:photo|image|picture) (?:by|via|from) |courtesy of )(?:getty images?|shutterstock|istock|unsplash|pixabay|pexels|adobe stock|afp|ap photo|epa|yonhap|reuters|bloomberg|newsis|flickr|depositphotos|dreamstime|123rf|alamy)(?:[ /.,][\p{L}\p{N} ./'-]{0,40})?\)?$/iu,
  /^(?:getty images?|shutterstock|istock(?:photo)?|unsplash|pixabay|gettyimages(?:bank)?|게티이미지(?:뱅크)?|클립아트코리아|픽사베이|셔터스톡)(?:[ /].{0,40})?$/i,
];

/** Marks a picture's line even without a credit, where it is not one of a list. */
export const captionMark =
  /^[▲△▼▽] ?.{6,200}(?:왼쪽|오른쪽|가운데|모습|제공|사진|전경|기념촬영|포즈|있다|조감도|이미지|[=/ⓒ])/u;
