// An article laid out for reading stages: its sentences with whoever they name and the stage words in them.
import type { CompanyMention, PersonMention } from '../../domain/company.ts';
import type { DateRecord } from '../../domain/date-record.ts';
import type { Language, Span } from '../../domain/text.ts';
import { splitSentences } from '../../text/sentences.ts';
import { findCompanies } from '../companies/companies.ts';
import { findUnknownOrganisations, type OrganisationMention } from '../companies/unknown-organisations.ts';
import { type FoundDate, findDates } from '../dates/dates.ts';
import { findPeople } from '../people/people.ts';
import { actorsOf, clausesOf } from './clauses.ts';
import { asFirms } from './firms-of-groups.ts';
import { type House, houseOf, withHouse } from './house.ts';
import { koreanOperators } from './korean-operators.ts';
import { satire } from './not-news-table.ts';
import { type Actor, type Clause, outsideOfText } from './reading-types.ts';
import { companiesOfTitle } from './title-names.ts';
import { withStrangers } from './with-strangers.ts';

export interface ArticleToRead {
  readonly title: string | null;
  readonly text: string;
  readonly language: Language;
  readonly published: DateRecord | null;
  readonly publisher?: string | null;
}

/** What was found in the article's text before; what is missing is looked for. */
export interface FoundBefore {
  readonly mentions?: readonly CompanyMention[];
  readonly organisations?: readonly OrganisationMention[];
  readonly people?: readonly PersonMention[];
  readonly dates?: readonly FoundDate[];
  readonly sentences?: readonly Span[];
}

export interface Scene {
  readonly clauses: readonly Clause[];
  readonly people: readonly PersonMention[];
  /** Whom the title names. */
  readonly titled: readonly Actor[];
  /** Where the text names firms. */
  readonly actors: readonly Actor[];
  /** Whose text it is. */
  readonly house: House | null;
  readonly dates: readonly FoundDate[];
}

/** Null where the article can tell of no stage. */
export function sceneOf(article: ArticleToRead, given: FoundBefore = {}): Scene | null {
  const { text, language, title } = article;
  if (satire.test(`${title ?? ''} ${text.slice(0, 300)} ${text.slice(-200)}`)) return null;
  const mentions = given.mentions ?? findCompanies(text);
  const inTitle = title === null ? [] : companiesOfTitle(title, mentions);
  const unknown = given.organisations ?? unknownOrganisations(article, mentions, inTitle);
  const organisations = unknown.filter(({ end }) => end <= text.length);
  const named = [...actorsOf({ mentions, organisations }), ...koreanOperators(text)].sort((a, b) => a.start - b.start);
  const titledNamed = actorsOf({
    mentions: inTitle,
    organisations: unknown.filter(({ start }) => start > text.length).map((one) => fromTitle(one, text)),
  }).map((actor) => ({ ...actor, ...outsideOfText }));
  const [actors, titled] = asFirms(named, titledNamed);
  const sentences = given.sentences ?? splitSentences(text);
  const plain = clausesOf(text, language, sentences, actors);
  if (!plain.some(({ triggers }) => triggers.length > 0)) return null;
  const people = given.people ?? findPeople(text, language, mentions);
  const house = houseOf(article, titled);
  const own = house ? plain.map((clause) => withHouse(clause, house)) : plain;
  const clauses = withStrangers(own, language, people);
  const dates = given.dates ?? findDates(text, language, article.published, sentences);
  return { clauses, people, titled, actors, house, dates };
}

/** In the places of the title, as its known companies are. */
function fromTitle(one: OrganisationMention, text: string): OrganisationMention {
  const behind = text.length + 2;
  return { ...one, start: one.start - behind, end: one.end - behind };
}

/** What the title calls a firm is one in the text; names of the title stand behind the text. */
function unknownOrganisations(
  { title, text, language }: ArticleToRead,
  mentions: readonly CompanyMention[],
  inTitle: readonly CompanyMention[],
): OrganisationMention[] {
  const behind = text.length + 2;
  const titled = inTitle.map((mention) => ({ ...mention, start: mention.start + behind, end: mention.end + behind }));
  return findUnknownOrganisations(`${text}\n\n${title ?? ''}`, language, [...mentions, ...titled]);
}
