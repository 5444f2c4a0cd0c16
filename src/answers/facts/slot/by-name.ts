/** What a sentence says the noun asked for is, or is called: "주봉인 비로봉", "‘다온’이라는 요금제", "원칙은 명료성이다". */
import type { Fact } from '../fact.ts';
import type { Eojeol, Part } from './eojeols.ts';
import { endOfNoun, phraseAt, type Scene } from './phrases.ts';

/** Nouns that say too little of what is asked for to be told by them. */
export const vague =
  /^(?:이름|제목|점|뜻|의미|때|말|단어|용어|문제|내용|기록|원인|결과|특징|역할|기준|목적|수|값|양|높이|면적|이유|종류|방법|대상|형태|상태|번째|명칭|별명|번|명|개|년|일|월|위|해|것|곳|자|분|이|지|데|위치|장소|소재지|주소|본사|사례|현황|예)$/u;

/** Null where several are found. */
export function onlyOne(found: readonly (Fact | null)[]): Fact | null {
  const said = found.filter((one) => one !== null);
  return new Set(said.map(({ ko }) => ko)).size === 1 ? said[0]! : null;
}

const first = (found: readonly (Fact | null)[]): Fact | null => found.find((one) => one !== null) ?? null;

/** "누리텔의 주력 요금제는?": "주력 요금제인 다온". */
export function apposed(scene: Scene): Fact | null {
  return first(
    ofNoun(scene, 'is').map((n) => {
      const end = /인[”’"']?$/u.test(scene.words[n]!.text) ? endOfNoun(n + 1, scene) : null;
      return end === null ? null : phraseAt(end, scene);
    }),
  );
}

/** Where the noun asked for stands as that part. */
function ofNoun({ slot: { noun }, words }: Scene, part: Part): number[] {
  return words.flatMap((word, n) => (noun !== null && word.part === part && word.noun.endsWith(noun) ? [n] : []));
}

/** "‘다온’이라는 새 요금제", "‘다온’이라는 이름". */
export function namedSo(scene: Scene): Fact | null {
  const { words, slot } = scene;
  const isNamed = ({ noun }: Eojeol) =>
    (slot.noun !== null && noun.endsWith(slot.noun)) || /(?:이름|명칭|제목)$/u.test(noun);
  return first(
    words.map((word, n) =>
      word.part === 'as' && /라는[”’"']?$/u.test(word.text) && words.slice(n + 1, n + 4).some(isNamed)
        ? phraseAt(n, scene)
        : null,
    ),
  );
}

/** "둘째 조건은 보증금이다", "주관사는 다온증권으로 정했다". */
export function saidToBe(scene: Scene): Fact | null {
  return first(ofNoun(scene, 'topic').map((n) => predicateFrom(n + 1, scene)));
}

function predicateFrom(from: number, scene: Scene): Fact | null {
  const at = scene.words.findIndex(({ part }, i) => i >= from && part !== 'bare' && part !== 'of');
  const isIt = at >= 0 && at < from + NEAR && /^(?:is|by)$/u.test(scene.words[at]!.part);
  return isIt ? phraseAt(at, scene) : null;
}

/** In words. */
const NEAR = 4;

const asksName =
  /(?:용어|명칭|이름|별명|말|단어)(?:은|는|이)?\s*(?:무엇\S*)?[\s?]*$|무엇(?:이?라고?|으로) (?:하|부르|불|일컫|칭)/u;
const calls = /^(?:하|한|했|부르|부른|불리|불린|불렀|불렸|일컫|일컬|칭|명명|이름)/u;

/** "이를 거대 언어 모델이라고 부른다". */
export function calledSo(scene: Scene): Fact | null {
  const { words, slot, question } = scene;
  if (!asksName.test(question.text) || (slot.noun !== null && !vague.test(slot.noun))) return null;
  return onlyOne(
    words.map((word, n) => (word.part === 'as' && calls.test(words[n + 1]?.text ?? '') ? phraseAt(n, scene) : null)),
  );
}
