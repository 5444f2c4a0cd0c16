// What an article is compared by when events are told apart: computed once, kept as plain data.
import { allMatches } from '../../basics/all-matches.ts';
import type { ReadArticle } from '../../domain/article.ts';
import type { CompanyMention } from '../../domain/company.ts';
import type { CompanyId } from '../../domain/ids.ts';
import type { Span } from '../../domain/text.ts';
import { findNumbers } from '../../text/numbers.ts';
import { unitFamily } from '../../text/numbers-units.ts';
import { analysisOf } from '../article-analysis.ts';
import { partsOfIso } from '../dates/calendar.ts';
import type { FoundDate } from '../dates/dates.ts';
import { commonNames, type EventKind, eventWords } from './story-table.ts';

/** A day an event is dated to, as far as it is known. */
export interface EventDay {
  readonly year?: number;
  readonly month?: number;
  readonly day: number;
}

/** What one sentence reports of two or more companies, or of one on a certain day. */
export interface StoryEvent {
  readonly parties: readonly CompanyId[];
  readonly kind: EventKind | null;
  readonly days: readonly EventDay[];
  /** In the title or the first sentences, or it opens a section of a round-up. */
  readonly lead: boolean;
}

export interface StoryFeatures {
  /** Those named most come first. */
  readonly companies: readonly CompanyId[];
  readonly events: readonly StoryEvent[];
  /** Names of people, products and meetings in Latin letters, folded. */
  readonly names: readonly string[];
  /** Figures with what they count, alike in both languages: "5300 titles". */
  readonly figures: readonly string[];
  /** Words of the title, folded. */
  readonly title: readonly string[];
}

const leadSentences = 3;
const most = { companies: 8, events: 10, names: 24, figures: 16, parties: 5 };

/** `find` names the companies of a text; handed in so that rules can be tried without the company table. */
export function storyFeatures(article: ReadArticle, find: (text: string) => readonly CompanyMention[]): StoryFeatures {
  const { title, text } = article;
  const mentions = find(text);
  const companies = title ? companiesOf(find(title)) : [];
  return {
    companies: ranked(mentions, companies).slice(0, most.companies),
    events: eventsOf(article, mentions, { title, companies }),
    names: namesOf(text).slice(0, most.names),
    figures: figuresOf(text).slice(0, most.figures),
    title: wordsOf(title ?? ''),
  };
}

/** Only what the article reports, for those who need nothing else of its features. */
export function storyEvents(article: ReadArticle, find: (text: string) => readonly CompanyMention[]): StoryEvent[] {
  const { title, text } = article;
  return eventsOf(article, find(text), { title, companies: title ? companiesOf(find(title)) : [] });
}

function companiesOf(mentions: readonly CompanyMention[]): CompanyId[] {
  return [...new Set(mentions.map(({ companyId }) => companyId))];
}

function ranked(mentions: readonly CompanyMention[], inTitle: readonly CompanyId[]): CompanyId[] {
  const counts = new Map<CompanyId, number>(inTitle.map((id) => [id, 3]));
  for (const { companyId } of mentions) counts.set(companyId, (counts.get(companyId) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([id]) => id);
}

interface Title {
  readonly title: string | null;
  readonly companies: readonly CompanyId[];
}

function eventsOf(
  article: ReadArticle,
  mentions: readonly CompanyMention[],
  { title, companies }: Title,
): StoryEvent[] {
  const { text } = article;
  const { sentences, dates } = analysisOf(article);
  const events: StoryEvent[] = [];
  if (title && companies.length > 1) {
    events.push({ parties: companies.slice(0, most.parties), kind: kindOf(title), days: [], lead: true });
  }
  let opensSection = true;
  sentences.forEach((sentence, i) => {
    const within = <T extends Span>(spans: readonly T[]) =>
      spans.filter(({ start }) => start >= sentence.start && start < sentence.end);
    const parties = companiesOf(within(mentions)).slice(0, most.parties);
    const days = within(dates).flatMap(dayOf);
    const written = text.slice(sentence.start, sentence.end);
    const lead = i < leadSentences || opensSection;
    const isHead = /^[◇◆■□▣◈#]/.test(written);
    opensSection = isHead || (opensSection && parties.length === 0);
    if (parties.length > 1 ? lead || days.length > 0 : parties.length === 1 && days.length > 0) {
      events.push({ parties, kind: kindOf(written), days, lead });
    }
  });
  return events.slice(0, most.events);
}

/** The kind of event a sentence reports; null where its words name none. */
function kindOf(sentence: string): EventKind | null {
  return eventWords.find(([, words]) => words.test(sentence))?.[0] ?? null;
}

function dayOf({ record, parsed }: FoundDate): EventDay[] {
  const known = record.precision === 'day' && record.value ? partsOfIso(record.value) : null;
  if (known?.day) return [{ year: known.year, ...(known.month ? { month: known.month } : {}), day: known.day }];
  if (parsed.day === undefined || parsed.monthOffset !== undefined) return [];
  return [{ ...(parsed.month ? { month: parsed.month } : {}), day: parsed.day }];
}

/** Runs of capitalised words, "Park Jung-ho" or "Global Partners Meeting", which both reports of one event name. */
function namesOf(text: string): string[] {
  const names = new Set<string>();
  for (const [run] of allMatches(text, /\b[A-Z][\w&’'-]*(?: [A-Z][\w&’'-]*){1,3}/g)) {
    const words = run.split(' ').filter((word) => !commonNames.has(word));
    if (words.length > 1) names.add(words.join(' ').toLowerCase());
  }
  return [...names];
}

function figuresOf(text: string): string[] {
  const figures = findNumbers(text).flatMap(({ value, unit, kind, currency }) => {
    if (kind === 'ordinal' || (kind !== 'money' && kind !== 'percent' && value < 10)) return [];
    return `${value} ${currency ?? (kind === 'percent' ? '%' : unitFamily(unit ?? ''))}`;
  });
  return [...new Set(figures)];
}

function wordsOf(title: string): string[] {
  return [...new Set(title.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [])];
}
