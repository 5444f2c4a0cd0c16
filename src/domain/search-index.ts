/** What the index holds and how it is asked: plain data between search (which analyses and ranks) and storage. */
import type { ArticleId } from './ids.ts';
import type { Language, Span } from './text.ts';

/** Each language is ranked by its own statistics. What is not Korean is ranked with English. */
export type IndexLanguage = 'en' | 'ko';

export function indexLanguage(language: Language): IndexLanguage {
  return language === 'ko' ? 'ko' : 'en';
}

/** A passage ready for the index: its span, its distinct terms, and for each how much the passage is about it. */
export interface AnalysedPassage extends Span {
  readonly language: Language;
  readonly terms: readonly string[];
  /** 1 … 255 for each term: the part of BM25 that needs no other passage, quantised. */
  readonly impacts: Uint8Array;
}

export interface IndexItem {
  readonly articleId: ArticleId;
  readonly version: number;
  readonly passages: readonly AnalysedPassage[];
}

/** A stretch of the articles that hold a term, as it is read: rising ordinals of articles within their segment. */
export interface Stretch {
  readonly articles: Uint32Array;
  /** How much each article is about the term, rounded up: its reach (article-score.ts) × 255. */
  readonly reaches: Uint8Array;
  /** The greatest impact that one of its passages has. */
  readonly mosts: Uint8Array;
  /** Where the cursor finds their passages again. */
  readonly places: Int32Array;
}

/** As many articles as a stretch has at most: to score one of them all are read. */
export const STRETCH = 32;

export function newStretch(): Stretch {
  return {
    articles: new Uint32Array(STRETCH),
    reaches: new Uint8Array(STRETCH),
    mosts: new Uint8Array(STRETCH),
    places: new Int32Array(STRETCH),
  };
}

/** Goes through the articles that hold a term, stretch by stretch. */
export interface PostingsCursor {
  /** Passes the stretches that end before an article: none of their bytes is looked at. False behind the last. */
  seek(article: number): boolean;
  /** The articles of the stretch; how many. */
  read(into: Stretch): number;
  /**
   * The passages of one of them, by their places in the article, with their impacts; how many. After `read`, into the
   * same stretch, and in the order of the entries.
   */
  passages(entry: number, stretch: Stretch, places: Uint32Array, impacts: Uint8Array): number;
}

/** All the articles that hold a common term, as they are fastest added up. */
export interface ArticleColumns {
  /** From the article before, −1 at first. What is farther has entries between that reach nothing. */
  readonly gaps: Uint8Array;
  readonly reaches: Uint8Array;
  readonly mosts: Uint8Array;
}

/** The passages of a segment that hold a term. They stay as they are stored until they are scored. */
export interface Postings {
  /** Of passages, and of the articles that they are of. */
  readonly count: number;
  readonly articles: number;
  /** Null where few hold the term, or it was never asked for. */
  columns(): ArticleColumns | null;
  cursor(): PostingsCursor;
}

/** A part of the index that never changes, with the postings a query asked for. An article's passages are in one. */
export interface IndexSegment {
  readonly id: number;
  readonly language: IndexLanguage;
  readonly count: number;
  /** Passage number of each ordinal; rising. */
  readonly numbers: Uint32Array;
  /** The ordinal of each article's first passage, and behind the last article `count`. */
  readonly firsts: Uint32Array;
  readonly postings: ReadonlyMap<string, Postings>;
}

export interface IndexReader {
  /** Every segment of the organisation, also those without any of the terms: their counts are statistics. `only` some by their ids. */
  read(organisation: string, terms: readonly string[], only?: readonly number[]): Promise<readonly IndexSegment[]>;
}

/** A passage as the library holds it now. Numbers of removed or outdated ones find nothing. */
export interface StoredPassage extends Span {
  readonly no: number;
  readonly articleId: ArticleId;
  readonly version: number;
  readonly language: Language;
  readonly externalId: string | null;
  readonly title: string | null;
  readonly sample: boolean;
  readonly text: string;
}

export interface PassageReader {
  passages(organisation: string, numbers: readonly number[]): Promise<readonly StoredPassage[]>;
  /** True as soon as the library holds an article that is not a sample. */
  holdsRealArticles(organisation: string): Promise<boolean>;
}
