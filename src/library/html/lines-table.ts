// Lines that stand among an article's paragraphs and are none of them. Sources: the pages of scrapinghub's article-extraction
// benchmark, BBC, AP, Reuters, Gannett, Hearst and Fox markup; Korean news systems (ndsoft, Naver, Daum). All linear.

/** The whole line is one of these. */
export const wholeLines: ReadonlySet<string> = new Set(
  `advert | advertisement | advertisements | ad | sponsored | iklan | publicidade | publicidad | werbung | anzeige | реклама
  | continue reading below | article continues below | story continues below | article continues after advertisement | scroll for more
  | subscribe | subscribe now | sign in | sign up | log in | register | skip to content | skip to main content | menu | close | caption
  | comments | comment | post comment | leave a comment | share | share this | share this article | print | email | e-mail | save | tweet
  | loading | loading content | this slideshow requires javascript | view comments | read more | show more | load more | more | details
  | related | related news | related articles | related stories | related topics | recent articles | popular this week | trending | most read
  | most popular | latest | latest news | breaking news | more news | top stories | you may also like | you might also like | don't miss
  | don’t miss | recommended | recommended for you | editor's picks | editors' picks | up next | what to read next | about the author
  | highlights | story timeline | in this article | tags | topics | more from this section | get the app | news tips
  | 광고 | 공유 | 공유하기 | 댓글 | 댓글쓰기 | 기사공유 | 글자크기 | 인쇄 | 스크랩 | 구독 | 구독하기 | 관련기사 | 관련 기사 | 관련뉴스 | 관련 뉴스
  | 많이 본 뉴스 | 많이 본 기사 | 인기기사 | 주요뉴스 | 주요 뉴스 | 최신기사 | 추천기사 | 이 기사를 공유합니다 | 본문 바로가기 | 메뉴 바로가기 | 목록 | 이전기사 | 다음기사`
    .split('|')
    .map((line) => line.trim()),
);

/** Anywhere, where the line is short. */
export const strayLines: readonly RegExp[] = [
  /^https?:\/\/\S{1,400}$/i,
  /^image \d{1,3} of ?\/? ?\d{1,3}$/i,
  /^\d{1,3} of \d{1,3}$/,
  /^\d{0,5} ?comments?(?: \(\d{1,5}\))?$/i,
  // Pointers to other articles.
  /^[[(▶►▷☞>*•\s]{0,4}(?:related(?: post| story| article)?s?|read (?:more|also|next)|see (?:more|also)|also (?:read|see|on|watch)|more|also|watch|listen|don.t miss|must read|recommended|you (?:may|might) also like)(?: on [\w.]{2,20})?\s?[:：]/i,
  /^also on \w/i,
  /^(?:read|see|get) .{0,40}\b(?:by clicking here|here)\.?$/i,
  /^click here (?:to|for)\b/i,
  /^[[(▶►▷☞\s]{0,4}(?:관련\s?기사|관련\s?뉴스|함께 보면 좋은|더\s?보기|바로가기)/,
  /^이 기사는 언론사에서 .{1,40}분류했습니다/,
  /^댓글\s?(?:삭제|쓰기|입력|운영)/,
  // Captions and credits.
  /^\(?(?:image|photo|picture|foto|photograph|사진|이미지|자료사진|영상)s?\s?(?:copyright|caption|credits?|by|courtesy)?\s?[:=©|/]/i,
  /^image (?:copyright|caption) /i,
  /^(?:file photo|file -|file image|credit)\s?[:.…]/i,
  /(?:^|[\s(/|])(?:getty images(?:\/\w{1,20})?|shutterstock|istock|ap photo|afp|ap|reuters|epa|연합뉴스|뉴시스|게티이미지\w{0,9})\)?$/i,
  /^\(?©/,
  /\((?:image|photo|picture)\s?:[^()]{1,80}\)$/i,
  // Invitations.
  /^(?!.{0,80}\bsaid\b).{0,60}\b(?:sign(?:ing)? up|subscribe)\b.{0,120}\b(?:newsletters?|inbox|e-?mails?|alerts|channel|podcast)\b/i,
  /\b(?:newsletters?|inbox)\b.{0,80}\b(?:sign up|subscribe)\b/i,
  /^(?:get|download) .{0,60}\b(?:app|inbox|newsletter)\b/i,
  /^(?:follow|like|join) (?:us|\w{2,20}|the \w{2,20}(?: \w{2,20})?)(?: \w{2,20})?,? (?:on|@) ?(?:twitter|facebook|instagram|youtube|linkedin|telegram|whatsapp|x)\b/i,
  /^(?:have|got) (?:a|any) (?:news )?tips?\b/i,
  /^(?:like|enjoyed?) (?:this|what) .{0,60}\?/i,
  /^this (?:post|article|page) (?:may contain|contains) affiliate/i,
  /\bmay earn an? .{0,20}commission\b/i,
  /^this website uses cookies/i,
  /^(?:구독|팔로우|네이버에서|카카오톡에서|유튜브에서).{0,60}(?:하세요|받아보세요|만나보세요|구독하기)/,
];

/** Before the first paragraph. */
export const headLines: readonly RegExp[] = [
  /^(?:by|from|words|written by|author|von|por|par|글|취재)\s?[:：]?\s.{2,80}$/i,
  /^.{0,60}\b(?:updated|published|posted|last modified|first published|modified|입력|수정|승인|등록|기사입력|최종수정)\b.{0,80}$/i,
  /^\|?\s?(?:updated|published|posted|입력|수정|승인|등록)\s?(?:on|at)?\s?[:：]?.{0,120}$/i,
  /^(?:[a-z가-힣]{2,9}[.,]? )?(?:\d{1,2}(?:st|nd|rd|th)? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? (?:\d{1,2},? )?(?:\d{4})?.{0,40}$/i,
  /^\d{4}[-./년]\s?\d{1,2}[-./월]\s?\d{1,2}.{0,40}$/,
  /^\d{1,2}[-./]\d{1,2}[-./]\d{2,4}.{0,40}$/,
  /^\d{1,2}:\d{2}.{0,30}$/,
  /^(?:tempo de leitura|reading time|read time|estimated reading)\b.{0,30}$/i,
  /^\d{1,3} ?min(?:ute)?s? read$/i,
  /^[\d.,]{1,9} ?(?:views?|shares?|letture|vistas|조회)?$/i,
  /^.{0,40}\b(?:columnist|correspondent|staff writer|auto writer|wire services|archive)$/i,
  /^(?:associated press|reuters|afp|ap|bloomberg|cnn|연합뉴스|뉴스1|뉴시스)$/i,
  /^(?:기사원문|원문보기|가\s?가|폰트).{0,20}$/,
];

/** After the last paragraph. */
export const tailLines: readonly RegExp[] = [
  /(?:©|ⓒ|\(c\)|copyrights?\b|all rights? reserved|무단\s?전재|무단\s?복제|재배포\s?금지|저작권자)/i,
  /^[([]?(?:additional )?(?:reporting|writing|editing|edited|compiled|writers?)\b.{0,30}\bby\b/i,
  /\bcontributed (?:to this|reporting|to the) ?(?:report|story|article)?\b/i,
  /^[\w.+-]{1,60}@[\w.-]{3,60}$/,
  /^(?:twitter|facebook|instagram)\.com\/\S{1,60}$/i,
  /^(?:reach|contact|email|follow) .{0,160}(?:@|\btwitter\b|\bat\b)/i,
  /^(?:tags?|topics?|filed under|categor(?:y|ies)|keywords?|태그|키워드)\s?[:：]?\s/i,
  /^(?:source|via|quelle|fonte|출처|자료)\s?[:：]?\s.{0,60}$/i,
  /^[^.!?]{3,60} is (?:a|an|the|our|[\w’']{2,30}['’]s) .{0,80}\b(?:reporter|writer|editor|correspondent|journalist|columnist|blogger|curator|contributor|freelancer?|producer)\b/i,
  /^the contents of this (?:site|page)/i,
  /^(?:this (?:story|article) (?:was|is|has been)|originally published|the post .{1,200} (?:appeared first|first appeared) on)\b/i,
  /^(?:join our|need more|want more|there.s (?:plenty )?more)\b/i,
  /^[[(▶►▷☞■◆※]/,
];

/** After the last paragraph too, and they say who wrote it. */
export const bylineTails: readonly RegExp[] = [
  /^(?:[가-힣]{2,4} (?:기자|특파원|인턴기자|선임기자))(?:\s.{0,80})?$/,
  /^\(?[가-힣=·\s]{2,20}(?:뉴스|일보|신문|경제)?=?\)?\s?[가-힣]{2,4}\s?기자\b.{0,60}$/,
];
