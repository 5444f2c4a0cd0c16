/** Companies named in a question. People type short and sloppy ("skt", "lgu+"), so a name counts here without context. */

import type { CompanyId } from '../../domain/ids.ts';
import type { Span } from '../../domain/text.ts';
import { companiesCalled, findCompanies } from '../../library/companies/companies.ts';
import { hasHangul, stripParticle } from '../../text/korean.ts';
import { withoutCopula } from './copula.ts';

export interface NamedCompany extends Span {
  readonly ids: readonly CompanyId[];
}

const LONGEST_NAME_WORDS = 4;
/** Names that are ordinary words unless written as a name. */
const ordinaryWords = new Set(
  'three true now orange rain bell meta apple arm sky gap on ee smart one target visa box zoom slack stream go here globe idea dish next open bridge salt spark sunrise honor lambda snowflake juniper jazz sprint grab rain colt bell toss charter vi du lumen free line'.split(
    ' ',
  ),
);

export function companiesNamedIn(question: string): NamedCompany[] {
  let found: NamedCompany[] = findCompanies(question, { anyCase: true })
    .filter((m) => !m.viaProduct)
    .map((m) => ({ start: m.start, end: m.end, ids: [m.companyId] }));
  // "T-Mobile" as one word first, then "MS-SKT" as two.
  for (const words of [
    wordSpans(question, /[^\s,;:?!()"“”'‘’/×]+/gu),
    wordSpans(question, /[^\s,;:?!()"“”'‘’/×–-]+/gu),
  ]) {
    for (let i = 0; i < words.length; i++) {
      const named = longestName(question, words, i);
      if (named && found.every((f) => apart(named, f) || isWithin(f, named))) {
        found = [...found.filter((f) => apart(named, f)), named];
      }
    }
  }
  const sure = found.filter((f) => !isOrdinary(question.slice(f.start, f.end)));
  return (sure.length > 0 ? found : sure).sort((a, b) => a.start - b.start);
}

const apart = (a: Span, b: Span): boolean => a.end <= b.start || a.start >= b.end;

/** "보다폰" in "보다폰 아이디어": the longer name is meant. */
const isWithin = (a: Span, b: Span): boolean =>
  a.start >= b.start && a.end <= b.end && a.end - a.start < b.end - b.start;

/** The s of "KT's" begins no name: with "park" behind it, it would be Spark. */
function wordSpans(text: string, word: RegExp): Span[] {
  const found = [...text.matchAll(word)].filter(
    ({ 0: said, index }) => said !== 's' || !/['’]$/.test(text.slice(0, index)),
  );
  return found.map(({ 0: said, index }) => ({ start: index, end: index + said.replace(/\.$/, '').length }));
}

function longestName(question: string, words: readonly Span[], from: number): NamedCompany | null {
  for (let n = Math.min(LONGEST_NAME_WORDS, words.length - from); n > 0; n--) {
    const start = words[from]!.start;
    const written = question.slice(start, words[from + n - 1]!.end);
    for (const name of [written, stripParticle(written), written.replace(/['’]s$/, ''), ...withoutCopula(written)]) {
      if (neverLowerCase.has(name)) continue;
      // "보다폰 아이디어" is spaced as its writer likes.
      const ids = companiesCalled(hasHangul(name) ? name.replaceAll(' ', '') : name).map((c) => c.id);
      if (ids.length > 0) return { start, end: start + name.length, ids };
    }
  }
  return null;
}

/** Words of nearly every question: a company only with its capital. */
const neverLowerCase = new Set(
  'three true one on go here now next open bridge target gap sky bell arm box zoom stream idea free line liner sharp beyond continental charter cadence nuance motional rebellion tip vi du'.split(
    ' ',
  ),
);

function isOrdinary(name: string): boolean {
  return !hasHangul(name) && ordinaryWords.has(name.toLowerCase()) && !/^[A-Z]/.test(name);
}
