/** An article laid out for answering: its sentences with what surrounds each (title, section head, paragraph, neighbours). */
import type { Article } from '../../domain/article.ts';
import type { CompanyMention, PersonMention } from '../../domain/company.ts';
import type { DateMention } from '../../domain/date-record.ts';
import type { Language, Span } from '../../domain/text.ts';
import { findCompanies } from '../../library/companies/companies.ts';
import { findUnknownOrganisations, type OrganisationMention } from '../../library/companies/unknown-organisations.ts';
import { findDates } from '../../library/dates/dates.ts';
import { findPeople } from '../../library/people/people.ts';
import { detectLanguage } from '../../text/scripts.ts';
import { type About, aboutOf } from './about.ts';
import { type Affiliations, affiliationsOf, companiesOfPeople, withOwners } from './affiliations.ts';
import { turnsOf } from './interview.ts';
import { type ArticleName, houseNames, namesIn, unlistedIn } from './names.ts';
import { narrationOf } from './narrator.ts';
import { type Line, partsOfArticle } from './sections.ts';
import { statementsOf } from './statements.ts';
import { ofHangul, type TextView, viewText } from './text-view.ts';

export interface Place {
  readonly view: TextView;
  readonly companies: ReadonlySet<string>;
  /** Companies spoken of through their people: "Park" is SK Telecom where the article has said so. */
  readonly implied: ReadonlySet<string>;
}

export interface Sentence extends Span, Place, About {
  readonly text: string;
  readonly index: number;
  readonly language: Language;
  readonly mentions: readonly CompanyMention[];
  readonly paragraph: number;
  /** The sub-headline above it, where the article has some. */
  readonly section: number;
}

export interface ArticleEvidence {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  /** How many sentences stand before the text begins: headlines, bylines, captions. */
  readonly opening: number;
  /** The title and all else that stands before the text. */
  readonly title: Place;
  /** Sub-headlines by section number; section 0 has none. */
  readonly sections: readonly Place[];
  /** What each section is about: its head and opening, with the title where the whole article is one subject. */
  readonly topics: readonly Place[];
  readonly paragraphs: readonly Place[];
  /** In an interview, by number of paragraph: the paragraph that asks what it answers. */
  readonly turns: ReadonlyMap<number, number>;
  /** Who "we" is outside quotation marks, where that can be told. */
  readonly narrator: string | null;
  /** Companies that share the article's opening: what "the two companies" further down are. */
  readonly whole: Place;
  readonly people: readonly PersonMention[];
  /** What a question's words may stand for. */
  readonly names: readonly ArticleName[];
  /** All dates of the text, found when first asked for; so are the organisations that no table has. */
  readonly dates: () => readonly DateMention[];
  readonly organisations: () => readonly OrganisationMention[];
}

export function datesIn(evidence: ArticleEvidence, span: Span): readonly DateMention[] {
  return evidence.dates().filter((d) => d.start >= span.start && d.end <= span.end);
}

export function layOut(article: Article): ArticleEvidence {
  const known = findCompanies(article.text);
  const mentions = [...known, ...unlistedIn(article.text, article.language, known)].sort((a, b) => a.start - b.start);
  const spans = statementsOf(article.text);
  const people = withOwners(findPeople(article.text, article.language, known), article.text, spans, mentions);
  const place = placesOf(affiliationsOf(people));
  const lines = linesOf(article.text, spans);
  const { sections: sectionOf, heads, opening } = partsOfArticle(lines);
  let next = 0;
  const told = spans.map((span, index) => {
    const inside: CompanyMention[] = [];
    for (; next < mentions.length && mentions[next]!.start < span.end; next++) inside.push(mentions[next]!);
    return { ...span, ...lines[index]!, section: sectionOf[index]!, mentions: inside };
  });
  const about = aboutOf(told);
  const turns = turnsOf(paragraphTexts(article.text, spans, lines));
  const narration = narrationOf(told, opening, article, turns);
  const sentences = told.map((one, index): Sentence => {
    const { text, start } = one;
    const language = article.language === 'en' || article.language === 'ko' ? article.language : detectLanguage(text);
    const here = place(text, start, one.mentions);
    const implied = narration?.speaks(one) ? new Set([...here.implied, narration.narrator]) : here.implied;
    return { ...one, ...here, implied, ...about[index]!, index, language };
  });
  const headline = place(article.title ?? '', 0, findCompanies(article.title ?? ''));
  const house = houseNames(article.publisher, narration);
  const masthead = house.map(({ id, written }) => ({ ...place(written, -1, []), companies: new Set([id]) }));
  const title = merge([headline, ...masthead.slice(0, 1), ...sentences.slice(0, opening)]);
  const sections = heads.map((at) => (at === null ? place('', 0, []) : sentences[at]!));
  let dates: readonly DateMention[] | null = null;
  let organisations: readonly OrganisationMention[] | null = null;
  return {
    article,
    sentences,
    opening,
    sections,
    people,
    names: [...namesIn(article.text, mentions), ...house],
    title,
    topics: sections.map((head, section) => topicOf(head, section, sentences.slice(opening), title)),
    paragraphs: paragraphPlaces(sentences),
    turns,
    narrator: narration?.narrator ?? null,
    whole: merge(sentences),
    dates: () => (dates ??= findDates(article.text, article.language, article.published)),
    organisations: () =>
      (organisations ??= findUnknownOrganisations(article.text, article.language, mentions).filter(
        (one) => !mentions.some((m) => m.start < one.end && one.start < m.end),
      )),
  };
}

function linesOf(text: string, spans: readonly Span[]): Line[] {
  let paragraph = -1;
  return spans.map((span, index) => {
    if (startsParagraph(text, span, spans[index - 1])) paragraph++;
    return { text: text.slice(span.start, span.end), paragraph };
  });
}

function placesOf(affiliations: Affiliations) {
  return (text: string, offset: number, mentions: readonly CompanyMention[]): Place => {
    const view = viewText(text, offset);
    return {
      view,
      companies: new Set(mentions.map((m) => m.companyId)),
      implied: companiesOfPeople(affiliations, view),
    };
  };
}

/** Sentences that open a section and say whom it is about. */
const OPENING = 2;

function topicOf(head: Place, section: number, sentences: readonly Sentence[], title: Place): Place {
  const own = sentences.filter((s) => s.section === section).slice(0, OPENING);
  const single = sentences.at(-1)?.section === 0;
  return merge(single ? [title, ...own] : [head, ...own]);
}

/** Each with the quotation mark that a statement inside it has left outside. */
function paragraphTexts(text: string, sentences: readonly Span[], lines: readonly Line[]): string[] {
  const starts: number[] = [];
  const ends: number[] = [];
  for (const [i, { start, end }] of sentences.entries()) {
    const { paragraph } = lines[i]!;
    starts[paragraph] ??= /["“「『]/u.test(text[start - 1] ?? '') ? start - 1 : start;
    ends[paragraph] = end;
  }
  return starts.map((start, paragraph) => text.slice(start, ends[paragraph]));
}

function startsParagraph(text: string, span: Span, before: Span | undefined): boolean {
  return !before || text.slice(before.end, span.start).includes('\n');
}

function paragraphPlaces(sentences: readonly Sentence[]): Place[] {
  const groups: Sentence[][] = [];
  for (const sentence of sentences) {
    const group = groups[sentence.paragraph];
    if (group) group.push(sentence);
    else groups[sentence.paragraph] = [sentence];
  }
  return groups.map(merge);
}

function merge(places: readonly Place[]): Place {
  if (places.length === 1) return places[0]!;
  const latin = new Map<string, number[]>();
  for (const place of places) {
    for (const [stem, at] of place.view.latin) {
      const before = latin.get(stem);
      if (before) before.push(...at);
      else latin.set(stem, [...at]);
    }
  }
  return {
    view: {
      latin,
      ...ofHangul(places.flatMap((p) => p.view.hangul)),
      words: places.reduce((n, p) => n + p.view.words, 0),
    },
    companies: new Set(places.flatMap((p) => [...p.companies])),
    implied: new Set(places.flatMap((p) => [...p.implied])),
  };
}
