// Figures in words, of both languages. Source: grammar.

/** A figure in words that counts nothing a table knows ("double", "half"), with what says the same. */
export const figureWords: readonly (readonly [en: RegExp, source: RegExp])[] = [
  [
    /\b(?:(?<!(?:first|second|latter|other) )half|halve[sd]?|halving)\b/i,
    /\bhal(?:f|ve)|절반|반으로|50 ?(?:%|퍼센트|percent|per cent)|1\/2/i,
  ],
  [
    /\b(?:double[sd]?|doubling|twice|two-fold|twofold)\b/i,
    /\b(?:doubl|twice|two-?fold)|두 ?배|2 ?배|배로|배 이상|갑절/i,
  ],
  [/\b(?:triple[sd]?|tripling|three-fold|threefold)\b/i, /\b(?:tripl|three-?fold|three times)|세 ?배|3 ?배/i],
  [/\b(?:one third|a third|two thirds|one-third|two-thirds)\b/i, /third|3분의|1\/3|2\/3/i],
  [/\b(?:a quarter of|three quarters|one quarter of)\b/i, /quarter|4분의|25 ?%/i],
  [/절반/, /\bhal(?:f|ve)|절반|50 ?%/i],
  [/(?:두|2) ?배|갑절/, /\b(?:doubl|twice|two-?fold)|두 ?배|2 ?배|갑절/i],
  [/(?:세|3) ?배/, /\b(?:tripl|three-?fold|three times)|세 ?배|3 ?배/i],
];

/** Numerals in words, with their value; "one" says little and is let pass. */
export const numerals: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  hundred: 100,
  hundreds: 100,
  thousand: 1e3,
  thousands: 1e3,
  million: 1e6,
  millions: 1e6,
  billion: 1e9,
  billions: 1e9,
  trillion: 1e12,
  dozen: 12,
  dozens: 12,
};

/** Korean numerals before any noun, for what an English numeral in a claim may be said after. */
export const koreanNumeralWords: readonly (readonly [RegExp, number])[] = [
  [/두 |양 ?(?:사|측|국|자|기관|기업)|둘|2[가-힣]/, 2],
  [/세 |셋|3[가-힣]/, 3],
  [/네 |넷|4[가-힣]/, 4],
  [/다섯|5[가-힣]/, 5],
  [/여섯/, 6],
  [/일곱/, 7],
  [/여덟/, 8],
  [/아홉/, 9],
  [/열 |열[가-힣]/, 10],
];
