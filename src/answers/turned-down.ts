/** Words that say no without a negation: "the capital is left out", "싱텔은 빠졌다". Of what they are said, nothing came. */
const english =
  /\b(?:exclud(?:e[sd]?|ing)|left out|leaves? out|rul(?:es|ed) out|turned down|walked away|pulled out|backed out|withdr(?:ew|awn|aws?)|abandon(?:s|ed)|scrapped|shelved|dropped (?:out|the|its|their|plans?)|fell through|collapsed|broke off|false|untrue|baseless|unfounded|loss-making)\b/gi;
const korean =
  /(?:빠졌|빠진|빠지|제외|배제|불참|거절|무산|결렬|불발|철회|취소|사실무근|허위|적자)(?!(?:되|하)?지(?:는|도|를)? (?:않|못)|(?:되|하)?ㄴ? ?것은 아니)/gu;
/** "Will not be excluded" lets in. */
const negatedBefore = /\b(?:not|n['’]t|never|without|nor)(?: [a-z]+){0,2} $/i;

/** Characters before a word in which its negation stands. */
const NEAR = 40;

/** Where in a text something is turned down. */
export function turnedDown(text: string): number[] {
  const inEnglish = [...text.matchAll(english)].filter(
    ({ index }) => !negatedBefore.test(text.slice(Math.max(0, index - NEAR), index)),
  );
  return [...inEnglish, ...text.matchAll(korean)].map(({ index }) => index);
}
