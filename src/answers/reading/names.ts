/** Names of an article that are in no table: firms, products, mines, people, as capitals, quotation marks and brackets show them. */
import type { CompanyMention } from '../../domain/company.ts';
import type { CompanyId } from '../../domain/ids.ts';
import type { Language } from '../../domain/text.ts';
import { companiesCalled, companyById } from '../../library/companies/companies.ts';
import { findUnknownOrganisations, slug } from '../../library/companies/unknown-organisations.ts';
import { translate } from '../../library/glossary/glossary.ts';
import { notEnglishNames } from '../../library/people/role-table.ts';
import { hasHangul, stripParticle } from '../../text/korean.ts';
import { englishStopWords } from '../question/question-words-table.ts';
import type { Narration } from './narrator.ts';

export interface ArticleName {
  readonly id: CompanyId;
  /** As the article writes it. */
  readonly written: string;
  readonly organisation: boolean;
  /** Whether the company table has it: it knows its spellings in the other script itself. */
  readonly listed: boolean;
}

/** Organisations of the text that no table knows, as mentions like those of known companies. */
export function unlistedIn(
  text: string,
  language: Language,
  companies: readonly CompanyMention[],
): readonly CompanyMention[] {
  return findUnknownOrganisations(text, language, companies).map(({ id, start, end }) => ({
    companyId: id,
    start,
    end,
    asWritten: text.slice(start, end),
    viaProduct: false,
  }));
}

/** More than this many are a list of names, not news. */
const MOST_NAMES = 150;

/** Every name of the text once by its spelling: what a question's words may stand for. */
export function namesIn(text: string, organisations: readonly CompanyMention[]): readonly ArticleName[] {
  const found = new Map<string, ArticleName>();
  for (const { companyId, asWritten } of organisations)
    found.set(asWritten, {
      id: companyId,
      written: asWritten,
      organisation: true,
      listed: companyById(companyId) !== null,
    });
  for (const written of hasHangul(text) ? namesakes(text) : [])
    if (!found.has(written)) found.set(written, { id: slug(written), written, organisation: true, listed: false });
  for (const written of [...capitalised(text), ...(hasHangul(text) ? [...quotedInKorean(text), ...mixed(text)] : [])]) {
    if (found.size >= MOST_NAMES) break;
    if (!found.has(written)) found.set(written, { id: slug(written), written, organisation: false, listed: false });
  }
  return [...found.values()];
}

/** Whoever publishes what it writes of itself need not say its name there: "Corella Wireless", Corella for short. */
export function houseNames(publisher: string | null, narration: Narration | null): readonly ArticleName[] {
  if (publisher === null || narration === null || slug(publisher) !== narration.narrator) return [];
  const short = publisher.split(' ')[0]!;
  const own = short.length > 3 && translate(short.toLowerCase(), 'ko').length === 0 ? [publisher, short] : [publisher];
  return own.map((written) => ({ id: slug(publisher), written, organisation: true, listed: false }));
}

const word = '[A-ZÀ-Ž][A-Za-zÀ-ž0-9&+]*(?:-[A-Za-zÀ-ž0-9]+)*';
const sequence = new RegExp(`(?<![A-Za-zÀ-ž0-9.&@-])${word}(?: (?:(?:de|da|del|do) )?${word}){0,3}`, 'gu');
/** What stands before the first word of a sentence. */
const opening = /(?:^|[.!?:;\n"“”'‘’(\]|·–—-])\s*$/u;
const LONGEST = 60;

function capitalised(text: string): string[] {
  const inside = new Set<string>();
  const atStart = new Set<string>();
  for (const match of text.matchAll(sequence)) {
    if (match[0].length > LONGEST || isHeadline(text, match.index)) continue;
    const first = opening.test(text.slice(Math.max(0, match.index - 4), match.index));
    const words = named(match[0].split(' '));
    if (words.length === 0) continue;
    const whole = words.join(' ');
    (first && words.length === 1 ? atStart : inside).add(whole);
  }
  return [...inside, ...atStart].filter(
    (name) => !atStart.has(name) || inside.has(name) || !writesSmall(text, name.toLowerCase()),
  );
}

/** Without the words of the sentence around them. */
function named(words: string[]): string[] {
  let rest = words;
  while (rest.length > 0 && isPlain(rest[0]!)) rest = rest.slice(1);
  while (rest.length > 0 && isPlain(rest.at(-1)!) && rest.length === 1) rest = rest.slice(0, -1);
  const only = rest.length === 1 ? rest[0]! : '';
  return only !== '' && (only.length < 3 || translate(only.toLowerCase(), 'ko').length > 0) ? [] : rest;
}

const isPlain = (w: string): boolean => notEnglishNames.has(w) || englishStopWords.has(w.toLowerCase());

/** Whether the word stands in the text with a small letter: then its capital elsewhere may be that of a sentence. */
export function writesSmall(text: string, small: string): boolean {
  for (let at = text.indexOf(small); at >= 0; at = text.indexOf(small, at + 1)) {
    if (!/\p{L}/u.test(text[at - 1] ?? '') && !/\p{L}/u.test(text[at + small.length] ?? '')) return true;
  }
  return false;
}

/** A line most of whose words have capitals tells nothing by its capitals. */
function isHeadline(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 60), at);
  const line = before.slice(before.lastIndexOf('\n') + 1) + text.slice(at, at + 60).split('\n')[0]!;
  const words = line.match(/[A-Za-z]{4,}/g) ?? [];
  return words.length >= 4 && words.filter((w) => w[0]! < 'a').length > words.length * 0.75;
}

/** '노던링크', “바람7”, 두드림(Dodream): short and without an ending. */
const quoted =
  /(?<![가-힣A-Za-z0-9.,?!])['‘“"「]([가-힣A-Za-z0-9][가-힣A-Za-z0-9&. -]{0,13}[가-힣A-Za-z0-9])['’”"」]|([가-힣]{2,10})\(([A-Z][A-Za-z0-9& .-]{1,24})\)/gu;
const saying = /(?:다|요|까|라|고|며|는|은|을|를|의|에|것|수|던|할|한|된|될)$/u;

function quotedInKorean(text: string): string[] {
  return [...text.matchAll(quoted)].flatMap(([, inQuotes, before, latin]) => {
    if (inQuotes === undefined) return [stripParticle(before!), latin!];
    const plain = inQuotes.split(' ').length > 2 || saying.test(inQuotes) || translate(inQuotes, 'en').length > 0;
    return plain ? [] : [inQuotes];
  });
}

/** "한화오션" is a firm of 한화, in no table: a Korean name goes on where an English one has a second word. */
function namesakes(text: string): string[] {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(/(?<![가-힣A-Za-z])[가-힣]{4,10}/gu)) {
    const name = stripParticle(word);
    if (name.length >= 4) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].flatMap(([name, n]) =>
    n > 1 && companiesCalled(name.slice(0, 2)).length > 0 && companiesCalled(name).length === 0 && !isWord(name)
      ? [name]
      : [],
  );
}

/** "모루AI", "T시스템즈": in Korean only names are written in two scripts, and again and again. */
function mixed(text: string): string[] {
  const found = [
    ...text.matchAll(/(?<![가-힣A-Za-z0-9])(?:[가-힣]{2,8}[A-Z]{2,4}|[A-Z]{1,4}[가-힣]{2,8})(?![A-Za-z0-9])/gu),
  ];
  const names = found
    .map(([written]) => stripParticle(written))
    .filter((name) => /[가-힣].*[A-Z]|[A-Z].*[가-힣]{2}/u.test(name));
  return [...new Set(names)].filter((name) => names.indexOf(name) !== names.lastIndexOf(name));
}

const isWord = (name: string): boolean =>
  translate(name, 'en').length > 0 || /(?:하다|하는|적인|으로|에서)$/u.test(name);
