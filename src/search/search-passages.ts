/** Search as the rest of the house knows it: a query in, ranked passages with their text out. */
import type { RankedPassage } from '../domain/passage.ts';
import type { PassageSearch, SearchRequest } from '../domain/ports.ts';
import {
  type IndexLanguage,
  type IndexReader,
  type IndexSegment,
  indexLanguage,
  type PassageReader,
  type StoredPassage,
} from '../domain/search-index.ts';
import type { TokenKind } from './analysis.ts';
import { fuse } from './fuse.ts';
import { type Concept, noExpansion, type QueryExpander, readQuery } from './query.ts';
import { idf, rankSegments, statisticsOf, type WeighedConcept, weighConcepts } from './rank.ts';
import { rerank } from './rerank.ts';

export interface TermWeight {
  readonly term: string;
  readonly kind: TokenKind;
  /** Rare terms weigh more; of the whole library, whatever the language. */
  readonly idf: number;
  readonly df: number;
  readonly start: number;
  readonly end: number;
}

export interface Search extends PassageSearch {
  /** The words of a query (not their bigrams) with their weights: how rare is what is asked for. */
  weighTerms(query: string): Promise<readonly TermWeight[]>;
}

export interface SearchParts {
  readonly index: IndexReader;
  readonly passages: PassageReader;
  readonly organisation: string;
  readonly expand?: QueryExpander;
}

/** So many of each language are read; the best of them are looked at closely. */
const CANDIDATES = 100;
/** Where many of them turn out removed or hidden, more are asked for, up to this many. */
const MOST_CANDIDATES = 12_800;

export function createSearch(parts: SearchParts): Search {
  return {
    search: (request) => search(parts, request),
    weighTerms: (query) => weighTerms(parts, query),
  };
}

async function search(parts: SearchParts, request: SearchRequest): Promise<readonly RankedPassage[]> {
  const concepts = readQuery(request.query, parts.expand ?? noExpansion);
  if (concepts.length === 0 || request.limit < 1) return [];
  const segments = await parts.index.read(parts.organisation, termsOf(concepts));
  const hideSamples = await parts.passages.holdsRealArticles(parts.organisation);
  const languages: readonly IndexLanguage[] = request.language ? [indexLanguage(request.language)] : ['en', 'ko'];
  const rankings: RankedPassage[][] = [];
  for (const language of languages) {
    const own = segments.filter((segment) => segment.language === language);
    rankings.push(await searchLanguage(parts, own, concepts, request.limit, hideSamples));
  }
  return fuse(rankings).slice(0, request.limit);
}

function termsOf(concepts: readonly Concept[]): string[] {
  const terms = concepts.flatMap(({ alternatives }) => alternatives.flatMap((one) => one.map(({ term }) => term)));
  return [...new Set(terms)];
}

async function searchLanguage(
  parts: SearchParts,
  segments: readonly IndexSegment[],
  concepts: readonly Concept[],
  limit: number,
  hideSamples: boolean,
): Promise<RankedPassage[]> {
  const weighed = weighConcepts(concepts, statisticsOf(segments));
  const found = await visibleTop(parts, segments, weighed, Math.max(limit, CANDIDATES), hideSamples);
  return rerank(found, weighed)
    .slice(0, limit)
    .map(({ passage, score }) => toRanked(passage, score));
}

/** The best that may be shown: removed passages, and samples beside real articles, make room for the next. */
async function visibleTop(
  { passages, organisation }: SearchParts,
  segments: readonly IndexSegment[],
  concepts: readonly WeighedConcept[],
  wanted: number,
  hideSamples: boolean,
): Promise<{ passage: StoredPassage; score: number }[]> {
  for (let limit = wanted; ; limit *= 4) {
    const ranked = rankSegments(segments, concepts, limit);
    const stored = await passages.passages(
      organisation,
      ranked.map(({ no }) => no),
    );
    const byNumber = new Map(stored.map((passage) => [passage.no, passage]));
    const found = ranked.flatMap(({ no, score }) => {
      const passage = byNumber.get(no);
      return passage && !(hideSamples && passage.sample) ? [{ passage, score }] : [];
    });
    if (found.length >= wanted || ranked.length < limit || limit >= MOST_CANDIDATES) return found.slice(0, wanted);
  }
}

function toRanked(passage: StoredPassage, score: number): RankedPassage {
  const { articleId, version, language, text, start, end, externalId, title } = passage;
  return { articleId, version, language, text, start, end, externalId, title, score };
}

async function weighTerms({ index, organisation }: SearchParts, query: string): Promise<readonly TermWeight[]> {
  const concepts = readQuery(query);
  const { passages, frequency } = statisticsOf(await index.read(organisation, termsOf(concepts)));
  return concepts.flatMap(({ tokens }) =>
    tokens
      .filter(({ kind }) => kind !== 'bigram')
      .map((token) => {
        const df = token.kind === 'hangul' ? wordFrequency(token.term, tokens, frequency) : frequency(token.term);
        return { ...token, df, idf: idf(passages, df) };
      }),
  );
}

/** A Korean word with an ending is not in the index as it stands; it is at most as common as its rarest bigram. */
function wordFrequency(term: string, tokens: Concept['tokens'], frequency: (term: string) => number): number {
  const bigrams = tokens.filter(({ kind, term: bigram }) => kind === 'bigram' && term.includes(bigram));
  const rarest = Math.min(...bigrams.map((token) => frequency(token.term)));
  return Math.max(frequency(term), Number.isFinite(rarest) ? rarest : 0);
}
