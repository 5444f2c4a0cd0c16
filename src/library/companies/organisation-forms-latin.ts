// Organisations that a legal form, a noun of firms or what the text calls them shows: "Larkfield Ltd", "the operator Norra".
import { allMatches } from '../../basics/all-matches.ts';
import type { Span } from '../../domain/text.ts';
import { translate } from '../glossary/glossary.ts';
import { notEnglishNames } from '../people/role-table.ts';
import { roleRow } from '../people/roles.ts';
import { occasionAfter } from './organisation-evidence-table.ts';
import { commonWords, firmNouns, firmWords, legalForms } from './unknown-organisation-table.ts';

const word = "[A-Z][A-Za-zÀ-ž0-9&+'-]{0,24}";
const latinName = `${word}(?: ${word}){0,2}`;

const byForm = new RegExp(
  `(?<![A-Za-z0-9.&-])(${word}(?: ${word}){0,3}?)(?:,? (${legalForms.join('|')})\\b\\.?)+`,
  'g',
);
const byNoun = new RegExp(
  `(?<![A-Za-z0-9.&-])(${word}(?: ${word}){0,2}? (?:${firmNouns.join('|')}))(?![A-Za-z0-9])`,
  'g',
);
const byDescription = new RegExp(`\\b${firmWords},? ["“‘']?(${latinName})(?![A-Za-z0-9])`, 'g');

export function* latinCandidates(text: string): Generator<Span> {
  for (const match of allMatches(text, byForm)) {
    const span = trimmed(match[1]!, match.index);
    if (span && (match[2] !== 'Co' || /Co\.|Ltd/.test(match[0]))) yield span;
  }
  for (const match of allMatches(text, byNoun)) {
    const span = trimmed(match[1]!, match.index);
    if (
      span &&
      span.words > 1 &&
      !isHeadline(text, match.index) &&
      !occasionAfter.test(text.slice(span.end, span.end + 14))
    )
      yield span;
  }
  for (const match of allMatches(text, byDescription)) {
    const span = trimmed(match[1]!, match.index + match[0].length - match[1]!.length);
    if (span && !isHeadline(text, match.index)) yield span;
  }
}

/** Without words before the name that belong to the sentence; null where only common words are left. */
function trimmed(written: string, at: number): (Span & { words: number }) | null {
  let words = written.split(' ');
  let start = at;
  const belongsToSentence = (w: string) => notEnglishNames.has(w) || isRole(w) || /['’]s$/.test(w);
  while (
    words.length > 1
      ? belongsToSentence(words[0]!)
      : words.length > 0 && (notEnglishNames.has(words[0]!) || isRole(words[0]!))
  ) {
    start += words[0]!.length + 1;
    words = words.slice(1);
  }
  while (words.length > 0 && isRole(words.at(-1)!)) words = words.slice(0, -1);
  const last = words.at(-1)?.replace(/['’]s?$/, '') ?? '';
  if (words.every((w) => commonWords.has(w) || firmNouns.includes(w) || notEnglishNames.has(w)) || last.length < 2)
    return null;
  // "News Corp" would make every "News" of the text a firm.
  if (words.length === 1 && translate(last, 'ko').length > 0) return null;
  const end = start + [...words.slice(0, -1), last].join(' ').length;
  return { start, end, words: words.length };
}

function isRole(w: string): boolean {
  return /^(?:C[A-Z]O|[ES]?VP|MD)$/.test(w) || roleRow(w) !== undefined;
}

/** A line most of whose words have capitals tells nothing by its capitals. */
function isHeadline(text: string, at: number): boolean {
  const from = text.lastIndexOf('\n', at - 1) + 1;
  const words =
    text
      .slice(Math.max(from, at - 60), at + 60)
      .split('\n')[0]!
      .match(/[A-Za-z]{4,}/g) ?? [];
  return words.length >= 4 && words.filter((w) => w[0]! < 'a').length > words.length * 0.75;
}
