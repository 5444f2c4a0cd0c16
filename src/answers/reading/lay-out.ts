/** Article → what answering needs of it: each finder is asked once, in the order in which one needs what another found. */
import type { Article } from '../../domain/article.ts';
import type { CompanyMention } from '../../domain/company.ts';
import type { DateMention } from '../../domain/date-record.ts';
import type { Span } from '../../domain/text.ts';
import { findCompanies } from '../../library/companies/companies.ts';
import { definedNames } from '../../library/companies/defined-names.ts';
import { findUnknownOrganisations, type OrganisationMention } from '../../library/companies/unknown-organisations.ts';
import { findDates } from '../../library/dates/dates.ts';
import { findPeople } from '../../library/people/people.ts';
import { detectLanguage } from '../../text/scripts.ts';
import { aboutOf, type Told } from './about.ts';
import { affairsOf } from './affair.ts';
import { affiliationsOf, withOwners } from './affiliations.ts';
import type { ArticleEvidence, Place, Sentence } from './evidence.ts';
import { turnsOf } from './interview.ts';
import { type ArticleName, houseNames, namesIn, unlistedIn } from './names.ts';
import { type Narration, narrationOf } from './narrator.ts';
import { linesOf, paragraphTexts } from './paragraphs.ts';
import { joined, type PlaceOf, paragraphPlaces, placesOf, topicOf } from './places.ts';
import { type Line, partsOfArticle } from './sections.ts';
import { statementsOf } from './statements.ts';

export function layOut(article: Article): ArticleEvidence {
  const { text, language } = article;
  const known = findCompanies(text);
  const mentions = definedNames(text, [...known, ...unlistedIn(text, language, known)]).sort(
    (a, b) => a.start - b.start,
  );
  const spans = statementsOf(text);
  const people = withOwners(findPeople(text, language, known), text, spans, mentions);
  const placeOf = placesOf(affiliationsOf(people));
  const lines = linesOf(text, spans);
  const { sections, heads, opening } = partsOfArticle(lines);
  const told = toldIn(spans, lines, sections, mentions);
  const turns = turnsOf(paragraphTexts(text, spans, lines));
  const narration = narrationOf(told, opening, article, turns);
  const affairs = affairsOf(told, heads, opening, findCompanies(article.title ?? ''));
  const sentences = sentencesOf(told, article, narration, placeOf).map((s, i) => ({ ...s, affair: affairs[i]! }));
  const house = houseNames(article.publisher, narration);
  const title = titleOf(article, house, sentences.slice(0, opening), placeOf);
  return {
    article,
    sentences,
    opening,
    people,
    title,
    turns,
    names: [...namesIn(text, mentions), ...house],
    narrator: narration?.narrator ?? null,
    ...partPlaces(heads, sentences, opening, title, placeOf),
    paragraphs: paragraphPlaces(sentences),
    whole: joined(sentences),
    ...foundWhenAsked(article, mentions),
  };
}

/** The sentences with the companies that each names; `mentions` are in the order of the text. */
function toldIn(
  spans: readonly Span[],
  lines: readonly Line[],
  sections: readonly number[],
  mentions: readonly CompanyMention[],
): Told[] {
  let next = 0;
  return spans.map((span, index) => {
    const inside: CompanyMention[] = [];
    for (; next < mentions.length && mentions[next]!.start < span.end; next++) inside.push(mentions[next]!);
    return { ...span, ...lines[index]!, section: sections[index]!, mentions: inside };
  });
}

function sentencesOf(
  told: readonly Told[],
  article: Article,
  narration: Narration | null,
  placeOf: PlaceOf,
): Omit<Sentence, 'affair'>[] {
  const about = aboutOf(told);
  return told.map((one, index) => {
    const { text, start } = one;
    const language = article.language === 'en' || article.language === 'ko' ? article.language : detectLanguage(text);
    const here = placeOf(text, start, one.mentions);
    const implied = narration?.speaks(one) ? new Set([...here.implied, narration.narrator]) : here.implied;
    return { ...one, ...here, implied, ...about[index]!, index, language };
  });
}

/** The title, the firm whose own page it is, and what else stands before the text. */
function titleOf(
  { title }: Article,
  house: readonly ArticleName[],
  opening: readonly Sentence[],
  placeOf: PlaceOf,
): Place {
  const headline = placeOf(title ?? '', 0, findCompanies(title ?? ''));
  const masthead = house
    .slice(0, 1)
    .map(({ id, written }) => ({ ...placeOf(written, -1, []), companies: new Set([id]) }));
  return joined([headline, ...masthead, ...opening]);
}

function partPlaces(
  heads: readonly (number | null)[],
  sentences: readonly Sentence[],
  opening: number,
  title: Place,
  placeOf: PlaceOf,
): Pick<ArticleEvidence, 'sections' | 'topics'> {
  const sections = heads.map((at) => (at === null ? placeOf('', 0, []) : sentences[at]!));
  const body = sentences.slice(opening);
  return { sections, topics: sections.map((head, section) => topicOf(head, section, body, title)) };
}

/** Costly and seldom needed. */
function foundWhenAsked(
  { text, language, published }: Article,
  mentions: readonly CompanyMention[],
): Pick<ArticleEvidence, 'dates' | 'organisations'> {
  let dates: readonly DateMention[] | null = null;
  let organisations: readonly OrganisationMention[] | null = null;
  const isNamed = (one: Span) => mentions.some((m) => m.start < one.end && one.start < m.end);
  return {
    dates: () => (dates ??= findDates(text, language, published)),
    organisations: () =>
      (organisations ??= findUnknownOrganisations(text, language, mentions).filter((one) => !isNamed(one))),
  };
}
