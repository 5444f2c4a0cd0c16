/** Search as the rest of the house knows it: a query in, ranked passages with their text out. */
import type { RankedPassage } from '../domain/passage.ts';
import type { PassageSearch, SearchRequest } from '../domain/ports.ts';
import {
  type IndexLanguage,
  type IndexReader,
  type IndexSegment,
  indexLanguage,
  type PassageReader,
} from '../domain/search-index.ts';
import type { TokenKind } from './analysis.ts';
import { bestPassages, type Ranking } from './best-passages.ts';
import { closerLook } from './closer-look.ts';
import { type Concept, noExpansion, type QueryExpander, readQuery } from './query.ts';
import { idf, statisticsOf, weighConcepts } from './weigh-concepts.ts';

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

/** Articles may get new passages between our look at the index and that at the passages; then we look again. */
const ATTEMPTS = 5;
export function createSearch(parts: SearchParts): Search {
  return {
    search: (request) => search(parts, request),
    weighTerms: (query) => weighTerms(parts, query),
  };
}

async function search(parts: SearchParts, request: SearchRequest): Promise<readonly RankedPassage[]> {
  const concepts = readQuery(request.query, parts.expand ?? noExpansion);
  if (concepts.length === 0 || request.limit < 1) return [];
  for (let left = ATTEMPTS; ; left -= 1) {
    const [segments, hideSamples] = await Promise.all([
      parts.index.read(parts.organisation, termsOf(concepts)),
      parts.passages.holdsRealArticles(parts.organisation),
    ]);
    const { found, gone } = await bestPassages(
      parts,
      rankingsOf(segments, concepts, request),
      request.limit,
      hideSamples,
    );
    if (gone === 0 || left === 1 || !(await hasChanged(parts, segments))) return found;
  }
}

function rankingsOf(
  segments: readonly IndexSegment[],
  concepts: readonly Concept[],
  request: SearchRequest,
): Ranking[] {
  const languages: readonly IndexLanguage[] = request.language ? [indexLanguage(request.language)] : ['en', 'ko'];
  return languages.map((language) => {
    const own = segments.filter((segment) => segment.language === language);
    const weighed = weighConcepts(concepts, statisticsOf(own));
    return { segments: own, concepts: weighed, look: closerLook(weighed) };
  });
}

/** Whether what is gone may be in another segment now: a new version, or the index built again. */
async function hasChanged({ index, organisation }: SearchParts, read: readonly IndexSegment[]): Promise<boolean> {
  const now = await index.read(organisation, []);
  return now.length !== read.length || now.some(({ id }, at) => id !== read[at]!.id);
}

function termsOf(concepts: readonly Concept[]): string[] {
  const terms = concepts.flatMap(({ alternatives }) => alternatives.flatMap((one) => one.map(({ term }) => term)));
  return [...new Set(terms)];
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
