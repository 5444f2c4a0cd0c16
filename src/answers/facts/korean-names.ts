/** Names in Korean text that no table has: in quotation marks, in capitals, or said to be a party. */
import { findGlossaryTerms } from '../../library/glossary/glossary.ts';
import { findTopics } from '../../library/glossary/topics.ts';
import type { NamedSpan } from './fact.ts';

const quoted = /[‘'“"「『<《]([가-힣A-Za-z0-9][가-힣A-Za-z0-9 &.·-]{1,18}[가-힣A-Za-z0-9])[’'”"」』>》]/gu;

/** Each place once, the surest reading first. */
export function koreanNames(text: string): NamedSpan[] {
  const found: NamedSpan[] = [];
  for (const one of [...quotedNames(text), ...saidToBe(text), ...latinNames(text)])
    if (found.every((f) => f.end <= one.start || f.start >= one.end)) found.push(one);
  return found;
}

/** "첫 고객은 팬오션과 한바다해운이며", "주관사는 가람증권으로 정했다": what a noun of parties is said to be. */
const toBe =
  /(?:고객|고객사|업체|기업|회사|파트너|협력사|공급사|시공사|주관사|운영사|제조사|개발사|투자사|참여사|선사|은행|기관|주주|상대|경쟁사|곳|쪽)(?:은|는) ((?:[가-힣A-Za-z0-9&·]+(?:와|과|,|·)? ){0,4}?[가-힣A-Za-z0-9&·]{2,15}?)(?:이다|다|이며|며|이고|고|으로|로)(?=[\s,.]|$)/gu;

function saidToBe(text: string): NamedSpan[] {
  return [...text.matchAll(toBe)].flatMap((match) => {
    const from = match.index + match[0].indexOf(match[1]!, match[0].search(/(?:은|는) /u));
    return [...match[1]!.matchAll(/[가-힣A-Za-z0-9&]{2,}/gu)].flatMap((part, i, parts) => {
      const joined = i < parts.length - 1 ? /^(.{2,})[와과]$/u.exec(part[0]) : null;
      const name = joined?.[1] ?? part[0];
      const listed =
        i === parts.length - 1 || joined !== null || /^[,·]/u.test(match[1]!.slice(part.index + part[0].length));
      return listed && !isTerm(name) ? [{ name, start: from + part.index, end: from + part.index + name.length }] : [];
    });
  });
}

/** "HMM이", "RFHIC와": capitals in Korean text that are no term of the field. */
const latin =
  /(?<![A-Za-z0-9·-])([A-Z][A-Za-z&]{1,14})(?=(?:은|는|이|가|와|과|을|를|의|에|으로|로|이며|이다|다|도)(?=[\s,.]|$)|,|·)/gu;

function latinNames(text: string): NamedSpan[] {
  return [...text.matchAll(latin)].flatMap(({ 1: name, index }) =>
    isTerm(name!) ? [] : [{ name: name!, start: index, end: index + name!.length }],
  );
}

const isTerm = (word: string): boolean =>
  [...findGlossaryTerms(word), ...findTopics(word)].some(({ start, end }) => end - start === word.length);

function quotedNames(text: string): NamedSpan[] {
  return [...text.matchAll(quoted)]
    .filter((m) => m[1]!.split(' ').length <= 3 && !/(?:다|요|까|죠)$/u.test(m[1]!))
    .map((m) => ({ name: m[1]!, start: m.index + 1, end: m.index + 1 + m[1]!.length }));
}
