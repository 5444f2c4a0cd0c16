/**
 * Korean particles (조사) as they are glued to a word, alone and in the usual combinations.
 * Source: the particle chapters of the Standard Korean Grammar (표준 국어 문법론: 격조사, 보조사, 접속조사) and the
 * 조사 entries of 표준국어대사전. Which stem a particle may follow is part of the grammar and kept with it.
 */

/** After a final consonant (받침) only. */
const afterConsonant =
  '은 이 을 과 으로 으로는 으로도 으로서 으로서는 으로서의 으로써 으로부터 으로부터의 으로만 으로의 이나 이나마 이라 이라도 이라면 이라는 이라고 이라며 이란 이며 이고 이자 이든 이든지 이야 이야말로 이여 과는 과도 과의 과만 이랑 이라서 이었다 이다 이었던 이지만 이에요 이었습니다 이었고 이었으며';

/** After a vowel only; 로 and its combinations also after ㄹ. */
const afterVowel =
  '는 가 를 와 나 나마 라 라도 라면 라는 라고 라며 란 며 고 자 든 든지 야 야말로 여 와는 와도 와의 와만 랑 라서 였다 다 였던 지만 예요 였습니다 였고 였으며';

const afterVowelOrRieul = '로 로는 로도 로서 로서는 로서의 로써 로부터 로부터의 로만 로의';

/** After any stem. */
const afterAny =
  '의 에 에는 에도 에만 에의 에서 에서는 에서도 에서만 에서의 에서부터 에게 에게는 에게도 에게서 에게만 에게로 에다 에다가 에까지 에나 께 께서 께서는 께서도 도 만 만의 만은 만이 만을 만도 만으로 만으로도 까지 까지는 까지도 까지의 까지만 부터 부터는 부터도 부터의 밖에 밖에는 보다 보다는 보다도 처럼 처럼은 만큼 만큼은 만큼의 만큼이나 마다 마저 마저도 조차 조차도 뿐 뿐만 뿐이 하고 하고는 한테 한테서 한테는 더러 보고 치고 치고는 커녕 는커녕 은커녕 대로 같이 따라 인 인데 인지 임을 입니다';

const list = (words: string): readonly string[] => words.split(' ');

/** What kind of stem each particle may follow. */
export type StemEnd = 'consonant' | 'vowel' | 'vowel-or-rieul' | 'any';

export const particles: ReadonlyMap<string, StemEnd> = new Map<string, StemEnd>([
  ...list(afterConsonant).map((p) => [p, 'consonant'] as const),
  ...list(afterVowel).map((p) => [p, 'vowel'] as const),
  ...list(afterVowelOrRieul).map((p) => [p, 'vowel-or-rieul'] as const),
  ...list(afterAny).map((p) => [p, 'any'] as const),
]);

export const longestParticle = Math.max(...[...particles.keys()].map((p) => p.length));

/** Bound nouns that stand between a name and its particle: "KT측은" (the side of KT), "통신사들이" (plural). */
export const boundNouns: readonly string[] = ['측', '들', '등', '社'];

/** The two forms of a particle, after a final consonant and after a vowel. */
export const particlePairs = {
  '은/는': ['은', '는'],
  '이/가': ['이', '가'],
  '을/를': ['을', '를'],
  '와/과': ['과', '와'],
  '로/으로': ['으로', '로'],
  '이라/라': ['이라', '라'],
} as const;
export type ParticlePair = keyof typeof particlePairs;
