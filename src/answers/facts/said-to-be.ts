/** "The first customers are ministries and hospitals", "첫 고객은 부처와 병원이다": what the noun asked for is said to be. */
import type { Coverage, Covered } from '../coverage.ts';
import type { Fact } from './fact.ts';
import { isCopulaOf } from './not-names.ts';

/** Up to the next clause; a participle ("are expected") says what is done to them, not what they are. */
const english =
  /^[\p{L}’'-]+(?: (?:of|for|in) [^,;.]{2,50}?)? (?:is|are|was|were|will be|include) ((?!(?:not|also|now|still|being|to|in|on|at|of|by|for|from|with|up|down|likely|due|set|more|less|only|expected|scheduled|[a-z]+(?:ed|ing))\b)[^,;.]{3,90}?)(?=[,;.]| (?:which|who|that|while|but)\b|$)/u;
const korean =
  /^[가-힣A-Za-z0-9]*?(?:은|는) ([가-힣A-Za-z0-9&·,()‘’' -]{2,60}?)(이다|다|입니다|이며|이고|이었다|였다)(?=[\s.,]|$)/u;
/** A clause of its own is no name: "규모는 크지 않다", "고객은 KT가 정한다". */
const verbal = /(?:은|는|이|가|을|를|에|에서|로|으로|지) /u;

/** Nouns for whoever takes a part. */
const party =
  /^(?:customers?|clients?|partners?|buyers?|sellers?|tenants?|suppliers?|vendors?|investors?|owners?|shareholders?|contractors?|bidders?|rivals?|users?|고객\S{0,2}|파트너\S?|협력사|상대\S{0,2}|발주처|수요처|공급사|투자자|주주|임차인|입주사|이용자|사용자|경쟁사|시공사|운영사)$/iu;

/** None where it names a firm that a table knows: the readers of firms have that. */
export function saidToBe({ covered, sentence }: Coverage): Fact[] {
  const found = covered
    .filter(({ concept: { text } }) => party.test(text))
    .flatMap((noun) => noun.places.flatMap((at) => predicateAt(at, noun, sentence)));
  return found.filter(({ start, end }) => sentence.mentions.every((m) => m.end <= start || m.start >= end)).slice(0, 1);
}

function predicateAt(at: number, { concept }: Covered, { text, start, language }: Coverage['sentence']): Fact[] {
  const behind = text.slice(at - start);
  const said = (language === 'ko' ? korean : english).exec(behind);
  const predicate = said?.[1]?.trim();
  if (
    !said ||
    !predicate ||
    (language === 'ko' && (verbal.test(predicate) || !isCopulaOf(predicate, said[2]!))) ||
    predicate.includes(concept.text)
  )
    return [];
  const from = at + said.index + said[0].indexOf(predicate, said[0].length - said[1]!.length - LONGEST_COPULA);
  const span = { start: from, end: from + predicate.length };
  return [{ ...span, key: `said:${predicate.toLowerCase()}`, en: predicate, ko: predicate, distance: 0, apt: false }];
}

/** 이었다. */
const LONGEST_COPULA = 3;
