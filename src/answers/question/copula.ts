/** How a Korean question ends on a name: "KT인가?", "네이버였나요?", "LG유플러스죠?". */

const afterAny =
  '인가 인가요 인가여 인지 인지요 인데 인데요 인건가 인건가요 인거야 인거지 인거죠 이냐 입니까 일까 일까요 이지 이지요 이죠 이었나 이었나요 이었어 이었지 이었죠 이었습니까 이니 이라며 이라던데 이라는데 말고 말고는 빼고 꺼야 거야';
const afterVowel = '냐 니 지 지요 죠 야 였나 였나요 였어 였지 였죠 였습니까 래 라며 라던데 라는데';

const ends: ReadonlySet<string> = new Set(`${afterAny} ${afterVowel}`.split(' '));
const LONGEST = Math.max(...[...ends].map((end) => end.length));

export const isCopula = (rest: string): boolean => ends.has(rest);

/** All that may be left of a word without such an end, the longest end first. */
export function withoutCopula(word: string): readonly string[] {
  const found: string[] = [];
  for (let n = Math.min(LONGEST, word.length - 1); n > 0; n--)
    if (ends.has(word.slice(-n))) found.push(word.slice(0, -n));
  return found;
}
