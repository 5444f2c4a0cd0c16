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
import { hasHangul } from '../text/korean.ts';
import type { TokenKind } from './analysis.ts';
import { bestPassages, type Ranking } from './best-passages.ts';
import { closerLook } from './closer-look.ts';
import { byScore, fuse } from './fuse.ts';
import { type Looked, nearTies, settle, termOf } from './near-ties.ts';
import { type Concept, noExpansion, type QueryExpander, readQuery } from './query.ts';
import { idf, type Statistics, statisticsOf, weighConcepts } from './weigh-concepts.ts';

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
/** Passages that are enough to tell common terms from rare ones. */
const SAMPLE = 1_024;

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
    if (gone === 0 || left === 1 || !(await hasChanged(parts, segments)))
      return inOrder(parts, request.query, segments, found);
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

/**
 * Best first. Near ties are settled in the query's own language: what it finds in the other by translation alone is too
 * uncertain for the best of it to decide (hit@1 of sentence pairs fell from .638 to .626).
 */
async function inOrder(
  parts: SearchParts,
  query: string,
  segments: readonly IndexSegment[],
  found: readonly Looked[],
): Promise<readonly RankedPassage[]> {
  const sorted = [...found].sort((a, b) => byScore(a.passage, b.passage));
  const language = hasHangul(query) ? 'ko' : 'en';
  const [own, others] = parted(sorted, ({ passage }) => indexLanguage(passage.language) === language);
  const ties = nearTies(own);
  if (!ties) return sorted.map(({ passage }) => passage);
  const beside = segments.filter((segment) => segment.language === language);
  const sample = await sampleOf(parts, beside, [...ties.shared.keys()].map(termOf));
  const rest = [...own.slice(ties.looked.length), ...others].map(({ passage }) => passage);
  return fuse([settle(ties, sample), rest]);
}

function parted<One>(all: readonly One[], wanted: (one: One) => boolean): [One[], One[]] {
  return [all.filter(wanted), all.filter((one) => !wanted(one))];
}

/** How common terms are, by a sample: that costs the same however large the library is. */
async function sampleOf(
  { index, organisation }: SearchParts,
  segments: readonly IndexSegment[],
  terms: readonly string[],
): Promise<Statistics> {
  const sample = enough(segments).map(({ id }) => id);
  return statisticsOf(await index.read(organisation, terms, sample));
}

/** The smallest segment that is enough, or else several, the largest first. */
function enough(segments: readonly IndexSegment[]): readonly IndexSegment[] {
  const bySize = segments.toSorted((a, b) => a.count - b.count);
  const one = bySize.find(({ count }) => count >= SAMPLE);
  if (one) return [one];
  const some: IndexSegment[] = [];
  for (let passages = 0; passages < SAMPLE && bySize.length > 0; passages += some.at(-1)!.count)
    some.push(bySize.pop()!);
  return some;
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
