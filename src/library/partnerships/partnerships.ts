// From one article's text to the stages of partnerships in it, without a model.
import type { CompanyMention, PersonMention } from '../../domain/company.ts';
import type { DateRecord } from '../../domain/date-record.ts';
import type { StageReading } from '../../domain/stage-reading.ts';
import type { Language, Span } from '../../domain/text.ts';
import { splitSentences } from '../../text/sentences.ts';
import { findCompanies } from '../companies/companies.ts';
import { findUnknownOrganisations, type OrganisationMention } from '../companies/unknown-organisations.ts';
import { type FoundDate, findDates } from '../dates/dates.ts';
import { findPeople } from '../people/people.ts';
import { takingPart } from './acting.ts';
import { actorsOf, clausesOf } from './clauses.ts';
import { actorsOfPeople, contextOf, distinct } from './context.ts';
import { continued } from './continuation.ts';
import { datesOf } from './dates-of-event.ts';
import { withSubjectSaid } from './english-subject.ts';
import { eventsOf } from './events.ts';
import { amountOf, bindingOf, peopleOf, placeOf, statedByOf, topicsOf } from './fields.ts';
import { asFirms } from './firms-of-groups.ts';
import { type House, houseOf, withHouse } from './house.ts';
import { koreanOperators } from './korean-operators.ts';
import { mergeDrafts } from './merge.ts';
import { satire } from './not-news-table.ts';
import { presupposed, stillOf, type Told } from './presupposed.ts';
import { type Actor, type Clause, type Draft, outsideOfText } from './reading-types.ts';
import { enterItem, enterSection, remember, withThisFirm } from './remember.ts';
import { rolesOf } from './roles-of-parties.ts';
import { roundOf } from './rounds.ts';
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

/** The stages the article tells of, each once, in the order of the text. */
export function readPartnerships(article: ArticleToRead, given: FoundBefore = {}): StageReading[] {
  const { text, language, title } = article;
  if (satire.test(`${title ?? ''} ${text.slice(0, 300)} ${text.slice(-200)}`)) return [];
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
  if (!plain.some(({ triggers }) => triggers.length > 0)) return [];
  const people = given.people ?? findPeople(text, language, mentions);
  const house = houseOf(article, titled);
  const own = house ? plain.map((clause) => withHouse(clause, house)) : plain;
  const clauses = withStrangers(own, language, people);
  const dates = given.dates ?? findDates(text, language, article.published, sentences);
  const drafts = draftsOf(clauses, people, { titled, actors, house });
  return continued(mergeDrafts(drafts, dates, clauses), clauses)
    .map((draft, _, all) =>
      readingOf(draft, { people, dates, language, all, actors, published: article.published?.value ?? null }),
    )
    .sort((a, b) => a.sentence.start - b.sentence.start);
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

interface Cast {
  readonly titled: readonly Actor[];
  readonly actors: readonly Actor[];
  /** Whose text it is. */
  readonly house: House | null;
}

function draftsOf(
  clauses: readonly Clause[],
  people: readonly PersonMention[],
  { titled, actors, house }: Cast,
): Draft[] {
  const context = contextOf(titled, house);
  let section = 0;
  let last: Told | null = null;
  return clauses.flatMap((plain) => {
    if (plain.section !== section) enterSection(context, plain);
    else enterItem(context, plain);
    section = plain.section;
    const clause = withSubjectSaid(withThisFirm(withPeople(plain, people, actors), context), context);
    const acting = takingPart(clause);
    const round = roundOf(clause, context);
    const told = round.length > 0 ? round : clause.triggers.length > 0 ? eventsOf(clause, context, acting) : [];
    const granted = told.length > 0 ? null : presupposed(clause, last);
    const drafts = granted ? [granted] : told;
    remember(context, clause, acting, drafts);
    last = stillOf(last, { clause, acting, drafts });
    return drafts;
  });
}

function withPeople(clause: Clause, people: readonly PersonMention[], actors: readonly Actor[]): Clause {
  if (clause.triggers.length === 0 || distinct(clause.actors).length > 1) return clause;
  const added = actorsOfPeople(clause, people, actors);
  return added.length === 0
    ? clause
    : { ...clause, actors: [...clause.actors, ...added].sort((a, b) => a.start - b.start) };
}

interface Around {
  readonly people: readonly PersonMention[];
  readonly dates: readonly FoundDate[];
  readonly language: Language;
  readonly all: readonly Draft[];
  /** Where the text names firms. */
  readonly actors: readonly Actor[];
  /** ISO; null where it is not known. */
  readonly published: string | null;
}

/** Known from the title or the head of the page only, it is quoted where the text first names it, else by the sentence itself. */
function placeInText(party: Actor, actors: readonly Actor[], { start, end }: Clause): Span {
  const named = party.start >= 0 ? party : actors.find(({ id }) => id === party.id);
  return named ? { start: named.start, end: named.end } : { start, end };
}

function readingOf(draft: Draft, { people, dates, language, all, actors, published }: Around): StageReading {
  const { trigger, modality, parties, clauses } = draft;
  const roles = rolesOf(draft);
  return {
    kind: { start: trigger.start, end: trigger.end, value: trigger.kind },
    modality,
    parties: parties.map((party, i) => ({
      ...placeInText(party, actors, clauses[0]!),
      value: { companyId: party.id, name: party.name, role: roles[i] ?? null },
    })),
    dates: datesOf(draft, dates, all, published),
    place: placeOf(draft),
    people: peopleOf(draft, people),
    topics: topicsOf(draft),
    value: amountOf(draft),
    binding: bindingOf(draft),
    statedBy: statedByOf(draft, people, language),
    sentence: { start: clauses[0]!.start, end: clauses[0]!.end },
  };
}
