/** Lines that lead about a site and tell nothing: the path to a page, related searches, what else is in the issue. */

const path = / [>›»] .* [>›»] /;
const label =
  /^(?:related (?:search(?:es)?|articles?|stories|topics)|tags?|keywords?|topics?|also in this (?:issue|week|edition)|more from|read (?:more|also|next)|see also|most read|관련 ?(?:기사|검색어?|뉴스)|태그|키워드|많이 본 (?:기사|뉴스)|다른 기사|함께 볼 기사)\s?[:：]/i;

export const isNavigation = (text: string): boolean => path.test(text) || label.test(text);
