/** Whether a company of a question is spoken of: by its name, its firms, its people, or another that has its name. */
import type { CompanyId } from '../domain/ids.ts';
import { companyById, displayName } from '../library/companies/companies.ts';
import { hasHangul, isParticleTail, stripParticle } from '../text/korean.ts';
import { type Found, foundAt } from './match-found.ts';
import type { Concept } from './question/question.ts';
import type { Place, Sentence } from './reading/evidence.ts';
import { matchForms } from './reading/text-view.ts';
import { englishStem } from './words/english-stem.ts';

export function matchCompany(concept: Concept, place: Place, own: Sentence | null): Found | null {
  return (
    matchIds(concept.companyIds, place, own, 1) ??
    matchIds(concept.affiliateIds, place, own, AFFILIATE) ??
    (concept.companyIds.some((id) => place.implied.has(id)) ? foundAt(IMPLIED, null) : null) ??
    matchAsWritten(concept, place) ??
    matchForms(concept.forms, place.view) ??
    matchInKorean(concept, place) ??
    matchNamesake(concept, place)
  );
}

/** A name that the text has, though nothing there shows that it is the company. */
function matchAsWritten({ text, companyIds }: Concept, place: Place): Found | null {
  const english = companyIds.flatMap((id) => displayName(id, 'en').split(' ')[0] ?? []);
  for (const name of hasHangul(text) ? english : [text]) {
    if (name.length < LEAST_NAME || /\s/.test(name)) continue;
    const at = place.view.latin.get(englishStem(name));
    if (at) return { strength: AFFILIATE, at: at[0]!, places: at };
  }
  return null;
}

const LEAST_NAME = 4;

/** "오렌지" is a fruit to whoever reads the text alone; to a question about Orange it is the company. */
function matchInKorean({ text, companyIds }: Concept, { view }: Place): Found | null {
  if (hasHangul(text) || view.hangul.length === 0) return null;
  for (const name of companyIds.flatMap(koreanNames)) {
    if (!view.hangulText.includes(name)) continue;
    const found = view.hangul.find(({ word }) => isNameIn(word, name));
    if (found) return foundAt(AFFILIATE, found.at);
  }
  return null;
}

function koreanNames(id: CompanyId): string[] {
  return (companyById(id)?.names ?? []).filter((name) => /^[가-힣]{2,}$/u.test(name));
}

const isNameIn = (word: string, name: string): boolean =>
  word.startsWith(name) && isParticleTail(word.slice(name.length), name.charCodeAt(name.length - 1));

/** "한화오션" is a firm of 한화, in no table: a Korean name goes on where an English one has a second word. */
function matchNamesake({ companyIds }: Concept, { view }: Place): Found | null {
  for (const id of companyIds) {
    const name = displayName(id, 'ko');
    if (!/^[가-힣]{2,}$/u.test(name) || !view.hangulText.includes(name)) continue;
    const longer = view.hangul.find(({ word }) => word.startsWith(name) && stripParticle(word).length > name.length);
    if (longer) return foundAt(NAMESAKE, longer.at);
  }
  return null;
}

/** A company through another that has its name. */
const NAMESAKE = 0.9;

function matchIds(ids: readonly CompanyId[], place: Place, own: Sentence | null, strength: number): Found | null {
  if (!ids.some((id) => place.companies.has(id))) return null;
  const mentions = own?.mentions.filter((m) => ids.includes(m.companyId)) ?? [];
  const product = mentions.length > 0 && mentions.every((m) => m.viaProduct);
  return {
    strength: product ? strength * 0.9 : strength,
    at: mentions[0]?.start ?? null,
    places: mentions.map((m) => m.start),
  };
}

/** A company through a firm of its own. */
const AFFILIATE = 0.95;
/** A company through one of its people. */
const IMPLIED = 0.97;
