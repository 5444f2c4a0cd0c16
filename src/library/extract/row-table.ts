// Rows beside the text that their first words give away. Sources: the article pages of trade papers, portals, brokers and
// press offices in English and Korean. Every expression is linear and is tried on one line.

/** What to read next, whom to write to, what readers may do; what a page says of itself. */
export const labelledRow =
  /^(?:read more on|keep reading|most (?:popular|read)|next (?:week|post|up)|previous post|also on this (?:site|page)|sponsored|our standards|media contacts?|press contacts?|investor relations|source [A-Z]|back to (?:top|the top)|join our|sign up|subscribe|newsletter|save article|article bookmarked|share (?:this|on|with)|about the authors?|legal notices?|want a demo|you are reading|download (?:the )?pdf|print|이전 ?글|다음 ?(?:글|칼럼|기사|호)|관련 ?글|비슷한 (?:기사|글)|(?:이 기사를 본 독자가 )?함께 본|문의 ?[:：]|첨부 ?[:：]|원문 보기|의견 보내기|정정 ?요청|독자 ?의견|지난 (?:브리핑|칼럼|호)|다른 ?기사|주요 ?뉴스|댓글|이 글 공유|이 기사에 대해|공유하기|글자 ?크기|글씨 ?크기|▶ ?다음|쿠키를)(?![가-힣a-z]).{0,220}$|^\((?:with (?:inputs|reporting|files) from|reporting (?:in|by)|editing by) [^()]{2,120}\)$|^(?:published|first published|last updated|updated) (?:on |at )?\p{L}{3,9}\.? \d{1,2},? \d{4}.{0,60}$|^(?:like|enjoyed) this\? .{4,120}$|^source [A-Z][\p{L}&. ]{1,40}$|^[>»☞▶] ?.{4,160}$|^\+{2,4} .{4,200}$|^[[<](?:이 기사를 본|이 글이).{4,160}$|^※ (?:외부|본 자료|이 기사).{4,160}$|^SOURCE \S.{1,60}$/iu;

/** Shares named beside a headline: "NYSE: ABC | SGX: Z01", "어느전자 012345 | 코스피 현재가 …". */
export const tickerRow =
  /^(?:tickers?\b|(?:NYSE|NASDAQ|SGX|LSE|TSE|HKEX|KRX|BSE|NSE) ?:).{0,200}$|^.{2,20} \d{6} ?[|·].{0,160}(?:현재가|전일 ?대비|코스피|코스닥)/i;
