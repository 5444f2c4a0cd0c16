/** Who: people or firms, as what was done tells. */
import { displayName } from '../../library/companies/companies.ts';
import type { Coverage } from '../coverage.ts';
import { companyFacts } from './company-fact.ts';
import type { Fact } from './fact.ts';
import { personFacts } from './person-fact.ts';
import { anyOffice, asksForRole, fieldBefore, roleAsked } from './role-asked.ts';
import { withoutSpeakers, withoutSpeakersFirms } from './speaker.ts';
import { subjectFacts } from './subject-fact.ts';
import { unlistedPersonFacts } from './unlisted-person-fact.ts';

/** "Who owns 60 percent of the Telstra Accenture venture?": one that the question names, where it is the subject. */
function namedSubject({ covered, sentence }: Coverage): readonly Fact[] | null {
  const parties = covered.filter((c) => c.concept.kind === 'company');
  const rest = covered.filter((c) => c.concept.kind !== 'company' && c.concept.kind !== 'generic');
  const first = sentence.mentions.find((m) => !m.viaProduct);
  const counted = rest.some((c) => c.concept.kind === 'number');
  if (!first || parties.length < 2 || !counted || rest.some((c) => c.at === null || c.at < first.start)) return null;
  const name = (language: 'en' | 'ko') => displayName(first.companyId, language);
  return [
    {
      start: first.start,
      end: first.end,
      key: `company:${first.companyId}`,
      en: name('en'),
      ko: name('ko'),
      distance: 0,
    },
  ];
}

/** Who operates, supplies or owns something is a company, even where a person of it is named beside. */
const doneByCompanies =
  /^(?:operat(?:e[sd]?|ing)\b|own|build|built|sell|sold|bu[yi]|bought|acquir|purchas|invest|fund|financ|develop|win|won|make|made|deploy|assembl|deliver|equip|integrat|replac|lend|lent|lease|rent|licens|ship|bid|distribut|host|운영|짓|구축|투자|인수|개발|소유|전력|생산|낙찰|수주|입찰|교체|매입|사들|샀|따[낸내냈]|임대|빌려)/i;
/** What no person does. */
const onlyByCompanies = /^(?:suppl|provid|manufactur|mass-produc|install|공급|제공|납품|시공|제조|양산|설치|깔|깐)/i;
const leads = /^(?:led|lead|leading|주도|이끈|이끌)/i;
const rounds = /^(?:series|round|funding|시리즈|라운드|투자|투자금)/i;

/** "Who visited KT?" may be a person or a company; a question for a role is about a person. */
export function whoFacts(coverage: Coverage): readonly Fact[] {
  const byCompany = doneByCompany(coverage);
  const companiesFirst = byCompany ? withoutSpeakersFirms(companyFacts(coverage), coverage) : [];
  if (companiesFirst.length > 0) return companiesFirst;
  if (byCompany && coverage.covered.some(({ concept }) => onlyByCompanies.test(concept.text)))
    return namedSubject(coverage) ?? subjectFacts(coverage);
  const listed = personFacts(coverage);
  const named =
    listed.length > 0 && !areOfOthers(listed, coverage) ? listed : [...listed, ...unlistedPersonFacts(coverage)];
  const people = byCompany || takesOn(coverage) ? withoutSpeakers(named, coverage) : named;
  if (people.length > 0 || asksForRole(coverage.covered.map((c) => c.concept))) return people;
  const companies = (byCompany ? companiesFirst : companyFacts(coverage)).map((f) => ({ ...f, apt: false }));
  if (companies.length > 0) return companies;
  return namedSubject(coverage) ?? withoutSpeakersFirms(subjectFacts(coverage), coverage);
}

/** "누가 맡나": people and firms alike. */
const takesOn = ({ covered }: Coverage): boolean => covered.some(({ concept }) => /^맡/.test(concept.text));

/** "비에텔 쪽 참석자는": people who all belong to other firms than the asked one may stand beside its own. */
function areOfOthers(people: readonly Fact[], { covered, evidence }: Coverage): boolean {
  const asked = covered.flatMap(({ concept: { companyIds, affiliateIds } }) => [...companyIds, ...affiliateIds]);
  return people.every(({ start }) => {
    const company = evidence.people.find((one) => one.start === start)?.companyId ?? null;
    return asked.length > 0 && company !== null && !asked.includes(company);
  });
}

/** "Who said that nobody builds roads?" asks for a speaker, though what he says is done by companies. */
function doneByCompany({ covered, sentence: { text, start } }: Coverage): boolean {
  const asked = covered.map(({ concept }) => concept.text);
  // "Which executive spoke when the bid was won".
  if (asked.some((word) => anyOffice.test(word) || oneOfUs.test(word))) return false;
  if (asked.some((word) => leads.test(word)) && asked.some((word) => rounds.test(word))) return true;
  // "Finance chief" finances nothing.
  const concepts = covered.map(({ concept }) => concept);
  const office = roleAsked(concepts);
  const field = office && fieldBefore(office, concepts);
  return covered.some(
    ({ concept, places }) =>
      concept !== office &&
      concept !== field &&
      (doneByCompanies.test(concept.text) || onlyByCompanies.test(concept.text)) &&
      (places.length === 0 || places.some((at) => !isQuoted(text, at - start))),
  );
}

const oneOfUs = /^(?:person|man|woman|사람|인물)$/i;

/** Whether a quotation that began before it has not ended there. */
function isQuoted(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return before.lastIndexOf('“') > before.lastIndexOf('”') || before.split('"').length % 2 === 0;
}
