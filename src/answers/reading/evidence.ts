/** An article laid out for answering: its sentences with what surrounds each (title, section head, paragraph, neighbours). */
import type { Article } from '../../domain/article.ts';
import type { CompanyMention, PersonMention } from '../../domain/company.ts';
import type { DateMention } from '../../domain/date-record.ts';
import type { Language, Span } from '../../domain/text.ts';
import type { OrganisationMention } from '../../library/companies/unknown-organisations.ts';
import type { About } from './about.ts';
import type { Affair } from './affair.ts';
import type { ArticleName } from './names.ts';
import type { TextView } from './text-view.ts';

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
  /** The firms whose affair it tells where it has no subject of its own. */
  readonly affair: Affair;
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
