/** Whether a paper binds its parties. Source: set phrases of announcements and securities filings. */
export const notBinding =
  /\b(?:not (?:legally )?binding|non-?binding|no(?:t a)? (?:legally )?binding|no legal (?:force|obligation|effect|weight)|without (?:legal )?(?:binding|obligation|force)|binds? neither|neither (?:side|party|company) is bound|does not bind|not bound|without commitment|not a legal obligation|does not oblige|no obligations?)\b|(?:법적 ?)?구속력(?:은|이|을|도)? ?(?:전혀 |갖지 |가지지 )?(?:없|아니|않)|구속력 ?(?:이 )?(?:있는|을 가진|을 갖는) [^.]{0,16}(?:아니|아닌|않)|비구속|법적 ?(?:의무|책임|효력|강제력)(?:은|는|이|가|도|를)? ?(?:없|지지 않|갖지 않|발생하지 않)|강제성(?:은|이)? 없/i;
export const isBinding =
  /\b(?:legally binding|binding (?:agreement|contract|commitment|offer|letter|memorandum|term)|definitive (?:agreement|contract)|is binding|are binding|binds both)\b|(?:법적 ?)?구속력(?:이|을)? ?(?:있|갖|가진|지닌)|본계약(?:을|도) (?:체결했|맺었)|확정 계약/i;
