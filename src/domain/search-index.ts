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

/** The passages of a segment that hold a term. They stay as they are stored until they are scored. */
export interface Postings {
  readonly count: number;
  /** Fills the first `count` places: rising ordinals within the segment, and how much each passage is about the term. */
  read(ordinals: Uint32Array, impacts: Uint8Array): void;
}

/** A part of the index that never changes, with the postings a query asked for. */
export interface IndexSegment {
  readonly id: number;
  readonly language: IndexLanguage;
  readonly count: number;
  /** Passage number of each ordinal; rising. */
  readonly numbers: Uint32Array;
  /** Which article of the segment each ordinal is of; rising from 0. */
  readonly articleOf: Uint32Array;
  /** How many passages each article has. */
  readonly articleSizes: Uint32Array;
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
