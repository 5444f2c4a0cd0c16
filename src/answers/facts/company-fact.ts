/** Which company: those of a sentence that the question does not name itself. */

import type { CompanyMention } from '../../domain/company.ts';
import type { Span } from '../../domain/text.ts';
import { companyById, displayName } from '../../library/companies/companies.ts';
import { hasHangul } from '../../text/korean.ts';
import type { Coverage, Covered } from '../coverage.ts';
import type { Concept } from '../question/question.ts';
import type { Sentence } from '../reading/evidence.ts';
import { fitsAsked, notAsOwners } from './company-asked.ts';
import { distanceTo, type Fact } from './fact.ts';
import { isOccasion, isWhollyAsked } from './no-firms.ts';
import { isEnglishWord } from './not-names.ts';
import { isCountry } from './place-kind.ts';
import { unlistedNames } from './unlisted-names.ts';

export function companyFacts(coverage: Coverage): Fact[] {
  const { sentence, covered } = coverage;
  const named = new Set(covered.flatMap((c) => c.concept.companyIds));
  const affiliates = new Set(covered.flatMap((c) => c.concept.affiliateIds));
  const asAsked = new Set(covered.flatMap((c) => (c.concept.kind === 'company' ? c.places : [])));
  const anchors = covered.flatMap((c) => (c.at !== null && c.concept.kind !== 'company' ? [c.at] : []));
  // "Globe" asked about as a word is the "Globe Telecom" of the sentence.
  const said = (mention: CompanyMention) =>
    covered.some(
      (c) =>
        c.concept.kind !== 'generic' &&
        c.concept.kind !== 'company' &&
        isAt(mention, c, sentence) &&
        !isCountry(c.concept.text) &&
        (companyById(mention.companyId) !== null || !isKindOf(mention, c, sentence)),
    );
  const asked = covered.map((c) => c.concept);
  const isWanted = fitsAsked(asked);
  const owners = notAsOwners(asked, named);
  const seen = new Set<string>();
  const listed = sentence.mentions
    .filter(
      (m) =>
        !m.viaProduct &&
        !named.has(m.companyId) &&
        !owners.has(m.companyId) &&
        !asAsked.has(m.start) &&
        !said(m) &&
        isWanted(m.companyId) &&
        !seen.has(m.companyId) &&
        seen.add(m.companyId),
    )
    .map((m) => ({
      start: m.start,
      end: m.end,
      key: `company:${m.companyId}`,
      en: sayCompany(m, 'en'),
      ko: sayCompany(m, 'ko'),
      distance: distanceTo(m, anchors) - asAgent(m, anchors, sentence) + (affiliates.has(m.companyId) ? OWN_FIRM : 0),
    }));
  const all = [...listed, ...strangers(coverage, anchors)];
  return all.filter((one) => !isOwner(one, all, sentence)).sort((a, b) => a.distance - b.distance);
}

/** 가람대학교 is not what "대학" names, nor 스위스콤 what "Swiss" does: a word any table knows must stand there whole. */
function isAt({ start, end }: Span, { concept, places }: Covered, sentence: Sentence): boolean {
  if (!places.includes(start)) return false;
  const name = sentence.text.slice(start - sentence.start, end - sentence.start).toLowerCase();
  if (!hasHangul(name)) return true;
  if (hasHangul(concept.text) && concept.open) return name.startsWith(concept.text.slice(0, 2));
  const parts = concept.forms.flatMap(({ script, parts: [first] }) => (script === 'hangul' && first ? [first] : []));
  // Without a spelling it was met by its sound.
  return parts.length === 0 || parts.some((part) => name === part || name.startsWith(`${part} `));
}

/** "G42 산하 코어42와": whose firm it is did nothing itself. */
function isOwner({ end }: Span, all: readonly Span[], { text, start: from }: Sentence): boolean {
  const unit = /^(?:그룹)?(?:의)? ?(?:산하|계열사?|자회사)(?:인|의)? ?(?:\S+ )?$/u;
  return all.some(
    (one) => one.start > end && one.start - end <= UNIT && unit.test(text.slice(end - from, one.start - from)),
  );
}

/** How far behind its owner a firm is named, in characters. */
const UNIT = 20;

/** "KT클라우드" may run what KT builds; one that is no firm of KT is more often meant, in characters. */
const OWN_FIRM = 20;

/** Organisations in no table, and names that may be one. */
function strangers(coverage: Coverage, anchors: readonly number[]): Fact[] {
  const { evidence, sentence } = coverage;
  const known = evidence.organisations().filter((o) => o.start >= sentence.start && o.end <= sentence.end);
  const names = unlistedNames(evidence, sentence).filter((n) =>
    known.every((o) => o.end <= n.start || o.start >= n.end),
  );
  return [...known, ...names]
    .filter((name) => !isAsked(name, coverage) && !isWhollyAsked(name, coverage) && !isOccasion(name, sentence))
    .map(({ start, end, name }) => ({
      start,
      end,
      key: `company:${name.toLowerCase()}`,
      en: name,
      ko: name,
      distance: distanceTo({ start, end }, anchors) - asAgent({ start, end }, anchors, sentence),
    }));
}

/** "Bank Mandola" answers which bank. */
function isKindOf({ start, end }: Span, { concept: { kind, text } }: Covered, sentence: Sentence): boolean {
  const name = sentence.text.slice(start - sentence.start, end - sentence.start);
  return kind === 'word' && isEnglishWord(text) && /^\p{L}+ /u.test(name);
}

/** "Helios Towers" answers who buys the towers: its last word was asked about, not its name. */
function isAsked({ start, end }: Span, { covered, sentence }: Coverage): boolean {
  return covered.some((one) => {
    const {
      concept: { kind },
      places,
    } = one;
    const named = kind === 'company' || kind === 'name' || isBySound(one.concept);
    return (
      kind !== 'generic' &&
      !isKindOf({ start, end }, one, sentence) &&
      (isAt({ start, end }, one, sentence) || (named && places.some((at) => at > start && at < end)))
    );
  });
}

/** "나델라가 만난 사람" is not Satya Nadella: what no table has in Latin letters is met there by its sound alone. */
const isBySound = ({ kind, open, text, forms }: Concept): boolean =>
  kind !== 'generic' && open && hasHangul(text) && forms.every(({ script }) => script === 'hangul');

/** What "led by …", "from …", "…가 만든" are worth, in characters: who did it stands there, however near another is. */
const AGENT = 30;

function asAgent({ start, end }: Span, anchors: readonly number[], { text, start: from, language }: Sentence): number {
  if (language === 'ko') {
    const does = /^[’'”"]?(?:이|가|은|는|에서)(?=\s)/u.test(text.slice(end - from));
    const ownVerb = (at: number) => at > end && !/(?:고|며|지만|는데), /u.test(text.slice(end - from, at - from));
    return does && anchors.some(ownVerb) ? AGENT : 0;
  }
  const before = text.slice(Math.max(0, start - from - 60), start - from);
  return /\b(?:by|from) (?:the |its )?(?:[\w’'-]+ ){0,3}$/i.test(before) && anchors.some((at) => at < start)
    ? AGENT
    : 0;
}

/** "SK텔레콤" and "SK텔레콤은", "LG유플러스" and "LG유플". */
const alike = (a: string, b: string): boolean =>
  a.slice(0, 2) === b.slice(0, 2) && (a.startsWith(b) || b.startsWith(a));

/** In another script than the source's the source's own spelling stands beside it. */
function sayCompany({ companyId, asWritten }: CompanyMention, language: 'en' | 'ko'): string {
  // One that no table knows is called as the text calls it.
  if (companyById(companyId) === null) return asWritten;
  const name = displayName(companyId, language);
  const [ours, theirs] = [hasHangul(name), hasHangul(asWritten)];
  // Two ways to write it in Hangul: a reader looks for the one of the source.
  return ours !== theirs || (ours && !alike(name, asWritten)) ? `${name} (${asWritten})` : name;
}
