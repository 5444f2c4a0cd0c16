/** The best passages of both languages that may be shown: ranked by the index, then looked at, as few as will do. */
import type { RankedPassage } from '../domain/passage.ts';
import type { IndexSegment, PassageReader, StoredPassage } from '../domain/search-index.ts';
import { runsOf } from '../text/tokens.ts';
import type { CloserLook } from './closer-look.ts';
import type { Looked } from './near-ties.ts';
import { rankSegments } from './rank.ts';
import type { Ranked } from './score-articles.ts';
import { Top } from './top.ts';
import type { WeighedConcept } from './weigh-concepts.ts';

/** So many of each language may be looked at closely. */
const CANDIDATES = 100;
/** Where many of them turn out removed or hidden, more are asked for, up to this many. */
const MOST_CANDIDATES = 12_800;
/** So many more than are asked for are read at first; and then so many at once, as each reading costs by itself. */
const FIRST = 8;
const NEXT = 128;

export interface Shelf {
  readonly passages: PassageReader;
  readonly organisation: string;
}

/** One language's part of a search. */
export interface Ranking {
  readonly segments: readonly IndexSegment[];
  readonly concepts: readonly WeighedConcept[];
  readonly look: CloserLook;
}

/** In no order. Removed passages, and samples beside real articles, make room for the next; `gone` says how many there were. */
export async function bestPassages(
  shelf: Shelf,
  rankings: readonly Ranking[],
  limit: number,
  hideSamples: boolean,
): Promise<{ found: readonly Looked[]; gone: number }> {
  for (let wanted = Math.max(limit, CANDIDATES); ; wanted *= 4) {
    const ranked = rankings.map(({ segments, concepts }) => rankSegments(segments, concepts, wanted));
    const candidates = ranked.flatMap((some, at) => some.map((one) => toCandidate(one, rankings[at]!.look)));
    const { found, gone } = await lookThrough(shelf, candidates, limit, hideSamples);
    const full = ranked.some(({ length }) => length >= wanted);
    const enough = found.length >= limit && gone <= found.length;
    if (enough || !full || wanted >= MOST_CANDIDATES) return { found, gone };
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
  { passages, organisation }: Shelf,
  candidates: Candidate[],
  limit: number,
  hideSamples: boolean,
): Promise<{ found: readonly Looked[]; gone: number }> {
  candidates.sort((a, b) => b.atMost - a.atMost || a.no - b.no);
  const found = new Top<Looked>(limit);
  let gone = 0;
  for (let at = 0, some = limit + FIRST; at < candidates.length; at += some, some = NEXT) {
    const next = candidates.slice(at, at + some).filter(({ atMost }) => atMost > found.least);
    if (next.length === 0) break;
    const stored = await passages.passages(
      organisation,
      next.map(({ no }) => no),
    );
    const byNumber = new Map(stored.map((passage) => [passage.no, passage]));
    for (const { no, score, look } of next) {
      const passage = byNumber.get(no);
      if (passage && !(hideSamples && passage.sample)) found.offer(lookAt(passage, look, score));
      else gone += 1;
    }
  }
  return { found: found.kept(), gone };
}

function lookAt(passage: StoredPassage, look: CloserLook, before: number): Looked {
  const runs = runsOf(passage.text);
  const score = look.at(runs, before);
  return { passage: toRanked(passage, score), score, runs };
}

function toRanked(passage: StoredPassage, score: number): RankedPassage {
  const { articleId, version, language, text, start, end, externalId, title } = passage;
  return { articleId, version, language, text, start, end, externalId, title, score };
}
