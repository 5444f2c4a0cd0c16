/** Who stands for whom in an article: once "Telenor chief Ida Moen" is said, "Moen" alone speaks for Telenor. */
import type { CompanyMention, PersonMention } from '../../domain/company.ts';
import type { CompanyId } from '../../domain/ids.ts';
import type { Span } from '../../domain/text.ts';
import { hasHangul } from '../../text/korean.ts';
import { englishStem } from '../words/english-stem.ts';
import type { TextView } from './text-view.ts';

const possessive = /\b(?:its|their|the (?:company|operator|carrier|group|firm)['’]s)\b[^.!?]{0,60}$/i;

/** "SK Telecom … its chief executive, Park Jung-ho": whose he is, is the first company of the sentence, or of the last that has one. */
export function withOwners(
  people: readonly PersonMention[],
  text: string,
  sentences: readonly Span[],
  mentions: readonly CompanyMention[],
): PersonMention[] {
  return people.map((person) => {
    if (person.companyId) return person;
    const sentence = sentences.find((s) => s.start <= person.start && person.end <= s.end);
    if (!sentence || !possessive.test(text.slice(sentence.start, person.start))) return person;
    const owner =
      mentions.find((m) => m.start >= sentence.start && m.end <= person.start) ??
      firstOfLast(mentions, sentences, sentence.start);
    return owner ? { ...person, companyId: owner.companyId } : person;
  });
}

function firstOfLast(mentions: readonly CompanyMention[], sentences: readonly Span[], before: number) {
  const last = mentions.findLast((m) => m.end <= before);
  const sentence = last && sentences.find((s) => s.start <= last.start && last.end <= s.end);
  return sentence ? mentions.find((m) => m.start >= sentence.start) : last;
}

/** Word of a name → the company; a word that two companies' people share stands for neither. */
export type Affiliations = ReadonlyMap<string, CompanyId | null>;

export function affiliationsOf(people: readonly PersonMention[]): Affiliations {
  const found = new Map<string, CompanyId | null>();
  for (const { name, companyId } of people) {
    if (!companyId) continue;
    for (const word of wordsOf(name))
      found.set(word, found.has(word) && found.get(word) !== companyId ? null : companyId);
  }
  return found;
}

function wordsOf(name: string): string[] {
  return name
    .split(/[\s·]+/)
    .filter((w) => w.length >= 2)
    .map((w) => (hasHangul(w) ? w : englishStem(w)));
}

export function companiesOfPeople(affiliations: Affiliations, view: TextView): Set<CompanyId> {
  const companies = new Set<CompanyId>();
  for (const [word, companyId] of affiliations) {
    if (!companyId) continue;
    if (hasHangul(word) ? view.hangul.some((h) => h.word.startsWith(word)) : view.latin.has(word))
      companies.add(companyId);
  }
  return companies;
}
