/**
 * Where many passages fit a query about equally, what the best of them share decides between them: a question of few
 * telling words is met by many, and those on its theme are alike. Where one passage stands out nothing changes. Pure.
 */
import type { RankedPassage } from '../domain/passage.ts';
import { isEnglishStopWord, stemEnglish } from '../text/english.ts';
import { stripParticle } from '../text/korean.ts';
import type { Run } from '../text/tokens.ts';
import { WORD_MARK } from './analysis.ts';
import { idf, type Statistics } from './weigh-concepts.ts';
import { weights } from './weights.ts';

/** A passage that was looked at, and the words it was seen to have. */
export interface Looked {
  readonly passage: RankedPassage;
  readonly score: number;
  readonly runs: readonly Run[];
}

export interface NearTies {
  /** Of one language, best first. */
  readonly looked: readonly Looked[];
  /** 0 … 1: how much of a tie it is. */
  readonly flatness: number;
  /** What the best share, as it is written, with how much. */
  readonly shared: ReadonlyMap<string, number>;
}

/** `found` of one language, best first. Null where one passage stands out, or there are few. */
export function nearTies(found: readonly Looked[]): NearTies | null {
  const flatness = flatnessOf(found);
  const looked = found.slice(0, weights.ties.passages);
  return flatness === 0 ? null : { looked, flatness, shared: sharedWords(looked) };
}

function flatnessOf(found: readonly Looked[]): number {
  const { best, from, to } = weights.ties;
  const [first, last] = [found[0], found[best - 1]];
  if (!first || !last || first.score === 0) return 0;
  return Math.max(0, Math.min(1, (last.score / first.score - from) / (to - from)));
}

/** Each of the best counts by how near it comes to the first; what only one of them says is not shared. */
function sharedWords(looked: readonly Looked[]): ReadonlyMap<string, number> {
  const { best, nearness, words } = weights.ties;
  const usual = usualLength(looked);
  const sums = new Map<string, { share: number; held: number }>();
  for (const { score, runs } of looked.slice(0, best)) {
    const weight = (score / looked[0]!.score) ** nearness;
    for (const [word, count] of countWords(runs)) {
      const sum = sums.get(word) ?? { share: 0, held: 0 };
      sum.share += weight * impact(count, runs.length / usual);
      sum.held += 1;
      sums.set(word, sum);
    }
  }
  const shared = [...sums].filter(([, { held }]) => held > 1).sort(([, a], [, b]) => b.share - a.share);
  const telling = shared.filter(([word]) => !isEnglishStopWord(word)).slice(0, words);
  return new Map(telling.map(([word, { share }]) => [word, share]));
}

function countWords(runs: readonly Run[], only?: ReadonlyMap<string, number>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { kind, text } of runs) {
    if (kind === 'compound' || kind === 'han') continue;
    const word = kind === 'hangul' ? stripParticle(text) : text;
    if (only === undefined || only.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function usualLength(looked: readonly Looked[]): number {
  return looked.reduce((sum, { runs }) => sum + runs.length, 0) / looked.length || 1;
}

function impact(count: number, length: number): number {
  return count / (count + 1 - weights.b + weights.b * length);
}

/** How the index has a word. */
export function termOf(word: string): string {
  if (/^[가-힣]/.test(word)) return WORD_MARK + word;
  return /^\d/.test(word) ? word : stemEnglish(word);
}

/**
 * In their new order. A place keeps its score: that says how well the query is met there, and the other language's
 * passages stay where they were beside it.
 */
export function settle({ looked, flatness, shared }: NearTies, { passages, frequency }: Statistics): RankedPassage[] {
  const usual = usualLength(looked);
  const weighed = new Map(
    Array.from(shared, ([word, share]) => [word, share * idf(passages, frequency(termOf(word)))]),
  );
  const greatest = [...weighed.values()].reduce((sum, weight) => sum + weight, 0) || 1;
  const most = weights.ties.share * flatness * looked[0]!.score;
  const likeness = ({ runs }: Looked) => {
    let sum = 0;
    for (const [word, count] of countWords(runs, weighed))
      sum += weighed.get(word)! * impact(count, runs.length / usual);
    return sum / greatest;
  };
  return looked
    .map((one) => ({ passage: one.passage, score: one.score + most * likeness(one) }))
    .sort((a, b) => b.score - a.score)
    .map(({ passage }, place) => ({ ...passage, score: looked[place]!.score }));
}
