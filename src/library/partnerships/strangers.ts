// Firms in no table, found where a sentence of a deal names one company and needs another: "… and Telia have signed".
import { allMatches } from '../../basics/all-matches.ts';
import type { Language, Span } from '../../domain/text.ts';
import { displayName } from '../companies/companies.ts';
import { takingPart } from './acting.ts';
import { distinct } from './context.ts';
import { framedPartners, framedSubjects } from './frames-english.ts';
import { companyNear } from './near-names.ts';
import type { Actor, Clause } from './reading-types.ts';
import { koreanSubject } from './stranger-firms-korean.ts';
import { named } from './stranger-names.ts';
import { bought, capitalised, englishSlots, found, isStrong, koreanSlots, trimmed } from './stranger-slots.ts';

/** Strangers of one clause; `taken` are people and companies already found. */
export function strangersOf(clause: Clause, language: Language, taken: readonly Span[]): Actor[] {
  const acting = clause.korean || clause.actors.length < 2 ? clause.actors : takingPart(clause);
  const count = distinct(acting).length;
  if (clause.korean && count > 1) return clause.triggers.length > 0 ? shortlyNamed(clause, taken) : [];
  if (clause.triggers.length === 0 || (count === 0 && !isStrong(clause))) return [];
  if (count > 1) return [...boughtOf(clause, taken, language), ...dealtWith(clause, taken, language)];
  const said = count === 0 ? unnamedSubject(clause) : null;
  if (count === 0 && said === null) return mistyped(clause, taken);
  const known = said === null ? acting : [{ ...said, id: '', name: '' }];
  const spans = clause.korean
    ? koreanSlots(clause)
    : [...englishSlots({ ...clause, actors: known }), ...framedPartners(clause), ...framedSubjects(clause)];
  return distinct(namedIn(clause, spans, taken, language)).slice(0, 2);
}

/** "The company has leased", "회사는": a firm acts, though the sentence does not name it. */
function unnamedSubject({ text, start, korean }: Clause): Span | null {
  const found = (korean ? koreanSubject : englishSubject).exec(text);
  return found && { start: start + found.index, end: start + found.index + found[0].length };
}

const englishSubject =
  /^["“]?(?:(?:In|Last|On|Since|Earlier|Then|Also)\b[^,;]{0,30},? )?(?:[Ii]t|[Tt]he (?:[\w-]+ )?(?:company|firm|operator|carrier|group|vendor|start-?up|chipmaker|telco|landlord|bank|airline|maker))(?= (?:has |had |also |then |later |now |recently ){0,2}(?:signed|agreed|bought|buys|ordered|rents|leases|leased|picked|chose|chooses|sold|acquired|invested|hired|awarded|placed|took|struck|won)\b)/;

/** Who is bought is named right after, however many other companies the sentence names. */
function boughtOf(clause: Clause, taken: readonly Span[], language: Language): Actor[] {
  if (!clause.triggers.some(({ kind }) => kind === 'acquisition' || kind === 'investment')) return [];
  const slots = allMatches(clause.text, bought).map((match) => trimmed(clause, found(match, clause.start)!));
  const whole = slots.filter(({ start, end }) => end > start);
  return namedIn(clause, whole, taken, language).slice(0, 1);
}

/** "Both use the masts of Emira Towers". */
function dealtWith(clause: Clause, taken: readonly Span[], language: Language): Actor[] {
  return namedIn(clause, framedPartners(clause), taken, language).slice(0, 1);
}

/** "KT와 델은": a name of one syllable beside others. */
function shortlyNamed(clause: Clause, taken: readonly Span[]): Actor[] {
  const slots = koreanSlots(clause).filter(({ start, end }) => end - start === 1);
  return namedIn(clause, slots, taken, 'ko');
}

function namedIn(clause: Clause, slots: readonly Span[], taken: readonly Span[], language: Language): Actor[] {
  return free(slots, taken).flatMap((span) => named(clause, span, language));
}

function free(slots: readonly Span[], taken: readonly Span[]): Span[] {
  return slots.filter((slot) => !taken.some(({ start, end }) => start < slot.end && end > slot.start));
}

/** Where no company is known, only names that are one letter off. */
function mistyped(clause: Clause, taken: readonly Span[]): Actor[] {
  const slots = clause.korean
    ? koreanSlots(clause)
    : allMatches(clause.text, capitalised).map((match) => found(match, clause.start)!);
  return free(slots, taken).flatMap((span) => {
    const id = companyNear(clause.text.slice(span.start - clause.start, span.end - clause.start));
    return id === null ? [] : [{ ...span, id, name: displayName(id, 'en') }];
  });
}
