/** Search by words and by vectors as one: the ranks of both are fused, each language by itself. */
import type { RankedPassage } from '../domain/passage.ts';
import type { PassageSearch, SearchRequest } from '../domain/ports.ts';
import { type IndexLanguage, indexLanguage, type PassageReader, type StoredPassage } from '../domain/search-index.ts';
import { fuse } from './fuse.ts';
import type { Near } from './vectors.ts';

export interface HybridParts {
  readonly lexical: PassageSearch;
  /** Null where no vector can be had just now: then words alone decide. */
  readonly nearest: (query: string, limit: number) => Promise<readonly Near[] | null>;
  readonly passages: PassageReader;
  readonly organisation: string;
}

/** Of each ranking so many are fused. */
const CANDIDATES = 60;
/** The usual constant of reciprocal rank fusion: how slowly lower ranks stop counting. */
const RANK_CONSTANT = 60;

export function createHybridSearch(parts: HybridParts): PassageSearch {
  return { search: (request) => search(parts, request) };
}

async function search(parts: HybridParts, request: SearchRequest): Promise<readonly RankedPassage[]> {
  const near = await parts.nearest(request.query, CANDIDATES * 2);
  if (near === null || near.length === 0) return parts.lexical.search(request);
  const similar = await visible(parts, near);
  const languages: readonly IndexLanguage[] = request.language ? [indexLanguage(request.language)] : ['en', 'ko'];
  const rankings = await Promise.all(
    languages.map(async (language) => {
      const worded = await parts.lexical.search({
        query: request.query,
        language,
        limit: Math.max(request.limit, CANDIDATES),
      });
      return { worded, similar: similar.filter(({ passage }) => indexLanguage(passage.language) === language) };
    }),
  );
  const strongest = {
    worded: Math.max(...rankings.map(({ worded }) => worded[0]?.score ?? 0), Number.EPSILON),
    similar: Math.max(...rankings.map((ranking) => ranking.similar[0]?.score ?? 0), Number.EPSILON),
  };
  const fused = rankings.map((ranking) => fuseRanks(ranking, strengthOf(ranking, strongest)));
  return fuse(fused).slice(0, request.limit);
}

interface Similar {
  readonly passage: StoredPassage;
  readonly score: number;
}

interface Rankings {
  readonly worded: readonly RankedPassage[];
  readonly similar: readonly Similar[];
}

/** A language in which little fits must not take every second place. */
function strengthOf({ worded, similar }: Rankings, strongest: { worded: number; similar: number }): number {
  return ((worded[0]?.score ?? 0) / strongest.worded + (similar[0]?.score ?? 0) / strongest.similar) / 2;
}

function fuseRanks({ worded, similar }: Rankings, strength: number): RankedPassage[] {
  const points = new Map<string, { passage: RankedPassage; sum: number }>();
  const add = (passage: RankedPassage, rank: number) => {
    const key = `${passage.articleId}:${passage.start}`;
    const sum = (points.get(key)?.sum ?? 0) + 1 / (RANK_CONSTANT + rank);
    points.set(key, { passage, sum });
  };
  for (const [rank, passage] of worded.entries()) add(passage, rank);
  for (const [rank, { passage }] of similar.entries()) add(toRanked(passage), rank);
  const most = 2 / RANK_CONSTANT;
  return [...points.values()]
    .map(({ passage, sum }) => ({ ...passage, score: (sum / most) * strength }))
    .sort((a, b) => b.score - a.score);
}

/** Removed and outdated passages have vectors still; samples hide beside real articles. */
async function visible({ passages, organisation }: HybridParts, near: readonly Near[]): Promise<Similar[]> {
  const [stored, hideSamples] = await Promise.all([
    passages.passages(
      organisation,
      near.map(({ no }) => no),
    ),
    passages.holdsRealArticles(organisation),
  ]);
  const byNumber = new Map(stored.map((passage) => [passage.no, passage]));
  return near.flatMap(({ no, score }) => {
    const passage = byNumber.get(no);
    return passage === undefined || (hideSamples && passage.sample) ? [] : [{ passage, score }];
  });
}

function toRanked({ articleId, version, language, text, start, end, externalId, title }: StoredPassage): RankedPassage {
  return { articleId, version, language, text, start, end, externalId, title, score: 0 };
}
