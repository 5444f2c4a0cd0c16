/**
 * Names in no table, of whatever kind: runs of capitalised words that the article never writes small, and Korean names
 * in quotation marks. A question for a firm may be answered with one where no reader of organisations knows it.
 */
import type { Span } from '../../domain/text.ts';
import { findPlaces } from '../../library/places.ts';
import { englishStopWords } from '../question/question-table.ts';
import type { ArticleEvidence, Sentence } from '../reading/evidence.ts';
import { notOfPeople } from './unlisted-people-table.ts';

export interface UnlistedName extends Span {
  readonly name: string;
}

const word = "[A-ZÀ-ÞŁŚŻČŠŽ][\\p{L}\\d]*(?:[&+'’.-][\\p{L}\\d]+)*";
const run = new RegExp(`(?<![\\p{L}\\d])${word}(?: (?:(?:of|de|do|da|del|&|and the) )?${word}){0,4}`, 'gu');
const quoted = /[‘'“"「『<《]([가-힣A-Za-z0-9][가-힣A-Za-z0-9 &.·-]{1,18}[가-힣A-Za-z0-9])[’'”"」』>》]/gu;

export function unlistedNames(evidence: ArticleEvidence, sentence: Sentence): UnlistedName[] {
  const found = sentence.language === 'ko' ? quotedNames(sentence.text) : capitalised(evidence, sentence.text);
  return found
    .map(({ name, start, end }) => ({ name, start: start + sentence.start, end: end + sentence.start }))
    .filter(
      (one) =>
        [...sentence.mentions, ...evidence.people].every((m) => m.end <= one.start || m.start >= one.end) &&
        findPlaces(one.name).every((place) => place.end - place.start < one.name.length),
    );
}

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

const somewhere = /\b(?:in|at|near|across|outside|throughout) (?:the )?$|\b(?:in|at|near) [A-Z][\w-]+, $/;

/** One word that opens a sentence is a name where it has its capital in another place too. */
function isNamedElsewhere(name: string, { article: { text } }: ArticleEvidence): boolean {
  return (
    / |[a-z][A-Z]/.test(name) ||
    new RegExp(`[a-z,] ${name.replace(/[^\p{L}\d]/gu, '.')}(?![\\p{L}\\d-])`, 'u').test(text)
  );
}

/** A word that opens a sentence, a month, or one that the article also writes small. */
function isOrdinary(first: string, { article }: ArticleEvidence): boolean {
  const small = first.toLowerCase();
  if (englishStopWords.has(small) || notOfPeople.has(small) || first.length < 2) return true;
  return new RegExp(`(?<![\\p{L}\\d-])${small.replace(/[^\p{L}\d]/gu, '.')}(?![\\p{L}\\d-])`, 'u').test(article.text);
}
