/**
 * Names in no table, of whatever kind: runs of capitalised words that the article never writes small, and Korean names
 * in quotation marks. A question for a firm may be answered with one where no reader of organisations knows it.
 */
import type { Span } from '../../domain/text.ts';
import { findGlossaryTerms } from '../../library/glossary/glossary.ts';
import { findTopics } from '../../library/glossary/topics.ts';
import { findPlaces } from '../../library/places.ts';
import { englishStopWords } from '../question/question-words-table.ts';
import type { ArticleEvidence, Sentence } from '../reading/evidence.ts';
import { notOfPeople } from './unlisted-people-table.ts';

export interface UnlistedName extends Span {
  readonly name: string;
}

const word = "[A-ZÀ-ÞŁŚŻČŠŽ][\\p{L}\\d]*(?:[&+'’.-][\\p{L}\\d]+)*";
const run = new RegExp(`(?<![\\p{L}\\d])${word}(?: (?:(?:of|de|do|da|del|&|and the) )?${word}){0,4}`, 'gu');
const quoted = /[‘'“"「『<《]([가-힣A-Za-z0-9][가-힣A-Za-z0-9 &.·-]{1,18}[가-힣A-Za-z0-9])[’'”"」』>》]/gu;

export function unlistedNames(evidence: ArticleEvidence, sentence: Sentence): UnlistedName[] {
  const found = sentence.language === 'ko' ? koreanNames(sentence.text) : capitalised(evidence, sentence.text);
  return found
    .map(({ name, start, end }) => ({ name, start: start + sentence.start, end: end + sentence.start }))
    .filter(
      (one) =>
        [...sentence.mentions, ...evidence.people].every((m) => m.end <= one.start || m.start >= one.end) &&
        findPlaces(one.name).every((place) => place.end - place.start < one.name.length),
    );
}

/** Each place once, the surest reading first. */
function koreanNames(text: string): UnlistedName[] {
  const found: UnlistedName[] = [];
  for (const one of [...quotedNames(text), ...saidToBe(text), ...latinNames(text)])
    if (found.every((f) => f.end <= one.start || f.start >= one.end)) found.push(one);
  return found;
}

/** "첫 고객은 팬오션과 한바다해운이며", "주관사는 가람증권으로 정했다": what a noun of parties is said to be. */
const toBe =
  /(?:고객|고객사|업체|기업|회사|파트너|협력사|공급사|시공사|주관사|운영사|제조사|개발사|투자사|참여사|선사|은행|기관|주주|상대|경쟁사|곳|쪽)(?:은|는) ((?:[가-힣A-Za-z0-9&·]+(?:와|과|,|·)? ){0,4}?[가-힣A-Za-z0-9&·]{2,15}?)(?:이다|다|이며|며|이고|고|으로|로)(?=[\s,.]|$)/gu;

function saidToBe(text: string): UnlistedName[] {
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

function latinNames(text: string): UnlistedName[] {
  return [...text.matchAll(latin)].flatMap(({ 1: name, index }) =>
    isTerm(name!) ? [] : [{ name: name!, start: index, end: index + name!.length }],
  );
}

const isTerm = (word: string): boolean =>
  [...findGlossaryTerms(word), ...findTopics(word)].some(({ start, end }) => end - start === word.length);

function quotedNames(text: string): UnlistedName[] {
  return [...text.matchAll(quoted)]
    .filter((m) => m[1]!.split(' ').length <= 3 && !/(?:다|요|까|죠)$/u.test(m[1]!))
    .map((m) => ({ name: m[1]!, start: m.index + 1, end: m.index + 1 + m[1]!.length }));
}

function capitalised(evidence: ArticleEvidence, text: string): UnlistedName[] {
  return [...text.matchAll(run)].flatMap((m) => {
    const words = m[0].split(' ');
    let from = 0;
    while (words.length > 0 && isOrdinary(words[0]!, evidence)) from += words.shift()!.length + 1;
    const name = words.join(' ').replace(/['’]s$/, '');
    const start = m.index + from;
    if (
      name.length < 3 ||
      noName.test(name) ||
      somewhere.test(text.slice(0, start)) ||
      (start === 0 && !isNamedElsewhere(name, evidence))
    )
      return [];
    return [{ name, start, end: start + name.length }];
  });
}

/** Units and currencies. */
const noName = /^(?:[kMGT]?Hz|[kMGT]?Wh?|[KMGTP]bps|[A-Z]{2,3}\$?|Rs|Mr|Mrs|Ms|Dr)$|^[^A-Za-z]*\d/u;

const somewhere = /\b(?:in|at|near|across|outside|throughout) (?:the )?$|\b(?:in|at|near) [A-Z][\w-]+, $|, of $/;

/** One word that opens a sentence is a name where it has its capital in another place too, or is told what it is. */
function isNamedElsewhere(name: string, { article: { text } }: ArticleEvidence): boolean {
  const written = name.replace(/[^\p{L}\d]/gu, '.');
  return (
    / |[a-z][A-Z]/.test(name) ||
    new RegExp(`[a-z,] ${written}(?![\\p{L}\\d-])|(?<![\\p{L}\\d])${written}, (?:of|which|an?|owned|based) `, 'u').test(
      text,
    )
  );
}

/** A word that opens a sentence, a month, or one that the article also writes small. */
function isOrdinary(first: string, { article }: ArticleEvidence): boolean {
  const small = first.toLowerCase();
  if (englishStopWords.has(small) || notOfPeople.has(small) || first.length < 2) return true;
  return new RegExp(`(?<![\\p{L}\\d-])${small.replace(/[^\p{L}\d]/gu, '.')}(?![\\p{L}\\d-])`, 'u').test(article.text);
}
