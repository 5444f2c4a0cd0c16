/** Every name of a claim must be in its quotes, in whatever script: 박정호 is Park Jung-ho, 서울 is Seoul. */
import type { PersonMention } from '../../domain/company.ts';
import type { Language, Span } from '../../domain/text.ts';
import { findCompanies } from '../../library/companies/companies.ts';
import { findUnknownOrganisations } from '../../library/companies/unknown-organisations.ts';
import { findGlossaryTerms } from '../../library/glossary/glossary.ts';
import { findPeople } from '../../library/people/people.ts';
import { findRoles, roleRow } from '../../library/people/roles.ts';
import { findConcepts } from '../question/concepts.ts';
import { capitalised, capitalRuns } from './capitals.ts';
import { isOrdinaryWord } from './paraphrases.ts';
import type { Support } from './passages.ts';
import { type Source, sourceOf } from './source-names.ts';

/** Names of the claim that no quote has. */
export function missingNames(
  claim: string,
  language: Language,
  support: readonly Support[],
  taken: readonly Span[],
): readonly string[] {
  const source = sourceOf(support);
  const companies = findCompanies(claim);
  const organisations = findUnknownOrganisations(claim, language, companies);
  const people = findPeople(claim, language, companies);
  const checked = [
    ...companies.map((m) => ({
      ...m,
      name: m.asWritten,
      said: source.companies.has(m.companyId) || source.says(m.asWritten),
    })),
    ...organisations.map((m) => ({ ...m, said: source.says(m.name) || source.sounds(m.name) })),
    ...people.map((m) => ({ ...m, said: source.person(m.name) && !worksElsewhere(m, claim, source) })),
    ...findRoles(claim).map((m) => ({ ...m, name: m.written, said: source.role(m.written) })),
    ...findGlossaryTerms(claim).map((m) => ({
      ...m,
      name: claim.slice(m.start, m.end),
      said: source.says(claim.slice(m.start, m.end)) || m.translations.some(source.says),
    })),
  ];
  const supported = checked.filter(({ said }) => said);
  const offices = otherOffices(claim, source);
  // A term of the field that the source words otherwise is no wrong name; a company, person or organisation is.
  const wrong = checked.slice(0, companies.length + organisations.length + people.length).filter(({ said }) => !said);
  const seen = [...taken, ...supported, ...wrong];
  const runs = capitalRuns(claim).filter((run) => source.sounds(run.text));
  seen.push(...runs);
  const words = capitalised(claim).filter(
    (word) => seen.every((s) => word.end <= s.start || word.start >= s.end) && !source.word(word.text),
  );
  const strange = strangers(claim, language, source);
  return [...wrong.map(({ name }) => name), ...words.map(({ text }) => text), ...strange, ...offices];
}

/** "김서진 한들전자 대표" where the source has him at another firm. */
function worksElsewhere({ name, end }: PersonMention, claim: string, source: Source): boolean {
  const firm = /^ ([가-힣A-Za-z0-9&]{3,12}) (?=(\S{2,10}))/u.exec(claim.slice(end, end + FIRM_AND_OFFICE));
  if (!firm || isOrdinaryWord(firm[1]!) || findRoles(firm[2]!)[0]?.start !== 0 || !source.says(name)) return false;
  return (
    !source.says(`${name} ${firm[1]}`) && !source.says(`${firm[1]} ${name}`) && !source.says(`${firm[1]}의 ${name}`)
  );
}

/** A firm and the beginning of an office, in characters. */
const FIRM_AND_OFFICE = 26;

/** Another office than the source's: a chief technology officer is no chief executive. */
function otherOffices(claim: string, source: Source): string[] {
  if (!source.offices) return [];
  return findRoles(claim)
    .map(({ written }) => written)
    .filter((written) => roleRow(written) !== undefined && !source.role(written));
}

/** Korean writes names without capitals: a word no table knows, used like a name, must stand in the source. */
function strangers(claim: string, language: Language, source: Source): string[] {
  if (language !== 'ko') return [];
  return findConcepts(claim, 'ko')
    .filter(({ text, start, kind, companyIds, open, forms }) => {
      if (!/[가-힣]/.test(text) || isOrdinaryWord(text) || /[겠었았했됐]다$|^\d/.test(text) || isTooShort(text))
        return false;
      if (companyIds.length > 0) return !companyIds.some((id) => source.companies.has(id)) && !source.says(text);
      const rest = claim.slice(start + text.length);
      const used = usedAsName.test(rest) || (endsLikeParticle.test(text) && !/^[가-힣]/.test(rest));
      return used && open && kind !== 'action' && kind !== 'generic' && !source.knows(forms) && !source.sounds(text);
    })
    .map(({ text }) => text);
}

/** "망을", "명으로": one syllable with its particle. */
function isTooShort(text: string): boolean {
  return text.replace(/[은는이가을를과와으]$/, '').length < 2;
}

/** The wrong one of two particles is not taken off a word. */
const endsLikeParticle = /.[은는이가을를과와]$/;
const usedAsName = /^(?:은|는|이|가|을|를|과|와|의|에게|에서|으로|로)(?![가-힣])/;
