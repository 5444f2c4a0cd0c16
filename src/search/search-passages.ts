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
import { type CloserLook, closerLook } from './closer-look.ts';
import { fuse } from './fuse.ts';
import { type Concept, noExpansion, type QueryExpander, readQuery } from './query.ts';
import { type Ranked, rankSegments } from './rank.ts';
import { Top } from './top.ts';
import { idf, statisticsOf, type WeighedConcept, weighConcepts } from './weigh-concepts.ts';

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

/** So many of each language may be looked at closely. */
const CANDIDATES = 100;
/** Where many of them turn out removed or hidden, more are asked for, up to this many. */
const MOST_CANDIDATES = 12_800;
/** So many more than are asked for are read at first, and then at a time. */
const NEXT = 8;

export function createSearch(parts: SearchParts): Search {
  return {
    search: (request) => search(parts, request),
    weighTerms: (query) => weighTerms(parts, query),
  };
}

async function search(parts: SearchParts, request: SearchRequest): Promise<readonly RankedPassage[]> {
  const concepts = readQuery(request.query, parts.expand ?? noExpansion);
  if (concepts.length === 0 || request.limit < 1) return [];
  const [segments, hideSamples] = await Promise.all([
    parts.index.read(parts.organisation, termsOf(concepts)),
    parts.passages.holdsRealArticles(parts.organisation),
  ]);
  const languages: readonly IndexLanguage[] = request.language ? [indexLanguage(request.language)] : ['en', 'ko'];
  const rankings = languages.map((language) => {
    const own = segments.filter((segment) => segment.language === language);
    const weighed = weighConcepts(concepts, statisticsOf(own));
    return { segments: own, concepts: weighed, look: closerLook(weighed) };
  });
  return best(parts, rankings, request.limit, hideSamples);
}

function termsOf(concepts: readonly Concept[]): string[] {
  const terms = concepts.flatMap(({ alternatives }) => alternatives.flatMap((one) => one.map(({ term }) => term)));
  return [...new Set(terms)];
}

interface Ranking {
  readonly segments: readonly IndexSegment[];
  readonly concepts: readonly WeighedConcept[];
  readonly look: CloserLook;
}

/** The best that may be shown: removed passages, and samples beside real articles, make room for the next. */
async function best(
  parts: SearchParts,
  rankings: readonly Ranking[],
  limit: number,
  hideSamples: boolean,
): Promise<RankedPassage[]> {
  for (let wanted = Math.max(limit, CANDIDATES); ; wanted *= 4) {
    const ranked = rankings.map(({ segments, concepts }) => rankSegments(segments, concepts, wanted));
    const candidates = ranked.flatMap((some, at) => some.map((one) => toCandidate(one, rankings[at]!.look)));
    const { found, gone } = await lookThrough(parts, candidates, limit, hideSamples);
    const full = ranked.some(({ length }) => length >= wanted);
    const enough = found.length >= limit && gone <= found.length;
    if (enough || !full || wanted >= MOST_CANDIDATES) return fuse([found]).slice(0, limit);
  }
}

interface Candidate {
  readonly no: number;
  readonly score: number;
  readonly atMost: number;
  readonly look: CloserLook;
}

function toCandidate(ranked: Ranked, look: CloserLook): Candidate {
  return { no: ranked.no, score: ranked.score, atMost: look.atMost(ranked), look };
}

/** Looks at the candidates from the most promising on, until none that is left can be among the best. */
async function lookThrough(
  { passages, organisation }: SearchParts,
  candidates: Candidate[],
  limit: number,
  hideSamples: boolean,
): Promise<{ found: readonly RankedPassage[]; gone: number }> {
  candidates.sort((a, b) => b.atMost - a.atMost || a.no - b.no);
  const found = new Top<RankedPassage>(limit);
  let gone = 0;
  for (let at = 0, some = limit + NEXT; at < candidates.length; at += some, some = NEXT) {
    const next = candidates.slice(at, at + some).filter(({ atMost }) => atMost > found.least);
    if (next.length === 0) break;
    const stored = await passages.passages(
      organisation,
      next.map(({ no }) => no),
    );
    const byNumber = new Map(stored.map((passage) => [passage.no, passage]));
    for (const { no, score, look } of next) {
      const passage = byNumber.get(no);
      if (passage && !(hideSamples && passage.sample)) found.offer(toRanked(passage, look.at(passage.text, score)));
      else gone += 1;
    }
  }
  return { found: found.kept(), gone };
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
