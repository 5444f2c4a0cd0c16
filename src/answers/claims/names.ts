/** Every name of a claim must be in its quotes, in whatever script: 박정호 is Park Jung-ho, 서울 is Seoul. */
import type { CompanyMention } from '../../domain/company.ts';
import type { Language, Span } from '../../domain/text.ts';
import { findCompanies } from '../../library/companies/companies.ts';
import { findUnknownOrganisations } from '../../library/companies/unknown-organisations.ts';
import { findGlossaryTerms, translate } from '../../library/glossary/glossary.ts';
import { findPeople } from '../../library/people/people.ts';
import { findRoles, roleRow } from '../../library/people/roles.ts';
import { stripParticle } from '../../text/korean.ts';
import { soundsAlike } from '../../text/romanise.ts';
import { findConcepts } from '../question/concepts.ts';
import type { Form } from '../question/question.ts';
import { matchForms, viewText } from '../reading/text-view.ts';
import { englishStem } from '../words/english-stem.ts';
import type { Support } from './passages.ts';
import { demonyms, openers } from './table.ts';

/** Surer than for searching: two presidents of one surname must not be taken for each other. */
const SAME_PERSON = 0.82;
const SAME_WORD = 0.78;

export interface ClaimNames {
  readonly companies: readonly CompanyMention[];
  readonly missing: readonly string[];
}

export function namesOfClaim(
  claim: string,
  language: Language,
  support: readonly Support[],
  taken: readonly Span[],
): ClaimNames {
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
    ...people.map((m) => ({ ...m, said: source.person(m.name) })),
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
  const words = capitalised(claim).filter(
    (word) => seen.every((s) => word.end <= s.start || word.start >= s.end) && !source.word(word.text),
  );
  const strange = strangers(claim, language, source);
  return {
    companies,
    missing: [...wrong.map(({ name }) => name), ...words.map(({ text }) => text), ...strange, ...offices],
  };
}

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
      if (!/[가-힣]/.test(text)) return false;
      if (companyIds.length > 0) return !companyIds.some((id) => source.companies.has(id)) && !source.says(text);
      const rest = claim.slice(start + text.length);
      const used = usedAsName.test(rest) || (endsLikeParticle.test(text) && !/^[가-힣]/.test(rest));
      return used && open && kind !== 'action' && kind !== 'generic' && !source.knows(forms) && !source.sounds(text);
    })
    .map(({ text }) => text);
}

/** The wrong one of two particles is not taken off a word. */
const endsLikeParticle = /.[은는이가을를과와]$/;
const usedAsName = /^(?:은|는|이|가|을|를|과|와|의|에게|에서|으로|로)(?![가-힣])/;

interface Source {
  readonly companies: ReadonlySet<string>;
  says(name: string): boolean;
  knows(forms: readonly Form[]): boolean;
  sounds(name: string): boolean;
  person(name: string): boolean;
  role(role: string): boolean;
  /** Whether it names any office. */
  readonly offices: boolean;
  word(word: string): boolean;
}

function sourceOf(support: readonly Support[]): Source {
  const text = support.map((s) => s.text.normalize('NFKC')).join('\n');
  const lower = text.toLowerCase().normalize('NFKC');
  const stems = new Set((lower.match(/[\p{Script=Latin}\p{N}]+/gu) ?? []).flatMap((word) => [word, englishStem(word)]));
  const hangul = [...new Set(text.match(/[가-힣]{2,}/g) ?? [])].flatMap((word) => [word, stripParticle(word)]);
  const view = viewText(text);
  const initials = initialsOf(text);
  const within = (span: Span) => support.some((s) => span.start >= s.start && span.end <= s.end);
  const evidence = [...new Set(support.map(({ passage }) => passage.evidence))];
  const people = evidence.flatMap((one) => one.people.filter(within)).map(({ name }) => name);
  const roles = findRoles(text).map(({ written }) => roleRow(written));
  const says = (name: string): boolean => containsWord(lower, name.toLowerCase().normalize('NFKC'));
  const sounds = (name: string): boolean =>
    /[가-힣]/.test(name)
      ? latinRuns(text).some((run) => soundsAlike(name, run, SAME_WORD) >= SAME_WORD)
      : hangul.some((word) => soundsAlike(name, word, SAME_WORD) >= SAME_WORD);
  return {
    companies: new Set(support.flatMap((s) => s.sentences.flatMap(({ mentions }) => mentions.map((m) => m.companyId)))),
    says,
    knows: (forms) => matchForms(forms, view) !== null,
    sounds,
    person: (name) =>
      says(name) ||
      [...people, ...hangul, ...latinRuns(text)].some((one) => soundsAlike(name, one, SAME_PERSON) >= SAME_PERSON),
    role: (role) => says(role) || roles.some((row) => row !== undefined && row === roleRow(role)),
    offices: roles.length > 0,
    word(word) {
      const bare = word.replace(/['’]s$/, '');
      const small = bare.toLowerCase();
      if (
        says(small) ||
        small.split(/[^\p{L}\p{N}]+/u).every((part) => part === '' || stems.has(part) || stems.has(englishStem(part)))
      )
        return true;
      if (translate(bare, 'ko').some(says) || initials.has(bare.toUpperCase())) return true;
      if (demonyms.some(([people, land]) => people.test(bare) && land.test(text))) return true;
      return bare.length >= 4 && sounds(bare);
    },
  };
}

/** Not inside another word: "KT" is not in "SKT". Hangul takes particles behind. */
function containsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text[at - 1] ?? ' ';
    const after = text[at + word.length] ?? ' ';
    const latin = /[a-z0-9]/;
    const open =
      !(latin.test(before) && latin.test(word[0] ?? ' ')) && !(/[가-힣]/.test(before) && /^[가-힣]/.test(word));
    const close = !(latin.test(after) && latin.test(word.at(-1) ?? ' ')) || after === 's';
    if (open && close) return true;
  }
  return false;
}

/** Capitalised words in runs of up to three: names in a Latin source for a claim in Hangul. */
function latinRuns(text: string): readonly string[] {
  const runs = text.match(/[A-Z][\p{Script=Latin}'’-]+(?: [A-Z][\p{Script=Latin}'’-]+){0,3}/gu) ?? [];
  return runs.flatMap((run) => {
    const words = run.split(' ');
    return [run, ...words, ...words.slice(1).map((word, i) => `${words[i]} ${word}`)];
  });
}

/** "MOU" of "memorandum of understanding", "MWC" of "Mobile World Congress". */
function initialsOf(text: string): ReadonlySet<string> {
  const words = text.match(/\p{Script=Latin}[\p{Script=Latin}'’]*/gu) ?? [];
  const found = new Set<string>();
  const small = /^(?:of|the|and|for|in|on)$/i;
  const important = words.filter((word) => !small.test(word));
  for (const list of [words, important]) {
    for (let length = 2; length <= 5; length++)
      for (let at = 0; at + length <= list.length; at++)
        found.add(
          list
            .slice(at, at + length)
            .map((word) => word[0]!.toUpperCase())
            .join(''),
        );
  }
  return found;
}

interface Word extends Span {
  readonly text: string;
}

const unit = /^(?:[KMGT]?(?:Hz|bps|Wh?|B)|MVA|dBm?)$/;
const latinWord =
  /\p{Script=Latin}[\p{Script=Latin}\p{N}&'’-]*(?:\.(?=\p{Script=Latin}))?[\p{Script=Latin}\p{N}&'’-]*/gu;

/** Words written as names are: with a capital anywhere. The first of a sentence may have its capital from there. */
function capitalised(claim: string): Word[] {
  return [...claim.matchAll(latinWord)]
    .map(({ 0: text, index }) => ({ text, start: index, end: index + text.length }))
    .filter(({ text, start }) => {
      // "41MW" and "8 GHz" are figures.
      const before = claim.slice(Math.max(0, start - 2), start);
      if (!/\p{Lu}/u.test(text) || /\d$/.test(before) || (/\d $/.test(before) && unit.test(text))) return false;
      const opens = start === 0 || /[.!?:"“]\s*$/.test(claim.slice(0, start));
      return !(opens && openers.has(text.toLowerCase()));
    });
}
