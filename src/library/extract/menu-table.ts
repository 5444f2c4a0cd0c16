// Words of menus and breadcrumbs, in English and Korean: no headline, outlet or writer is made of nothing else.

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
it/과학|it·과학|it/인터넷|과학|테크|통신|통신/뉴미디어|방송통신|방송·통신|모바일|인터넷|게임|반도체|전자|소프트웨어|sw|보안|디바이스|플랫폼|콘텐츠|컴퓨팅|로그인|회원가입|기사제보|제보|전체기사보기|회사소개|광고문의|고객센터|후원|뉴스레터|마이페이지|구독|구독신청|지면보기|pdf|
본문 바로가기|본문바로가기|메뉴 바로가기|주메뉴 바로가기|기사 본문|본문|상단영역|본문영역|하단영역|종목뉴스|종목 뉴스|corporate|corporate news|business news|뉴스홈|홈으로|이전기사|다음기사|영상|포토|라이프|건강|자동차|유통`
    .split('|')
    .map((word) => word.trim().toLowerCase()),
);
