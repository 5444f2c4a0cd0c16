/** Weighs what was measured of each sentence: how likely is it that it answers the question? Trees in table.ts. */
import type { Fact } from '../facts/fact.ts';
import type { Question } from '../question/question.ts';
import type { Ranked, Ranking } from '../rank-sentences.ts';
import { doubtsOf } from '../sufficient.ts';
import { featuresOf, type Sight, type Standing } from './features.ts';
import { features } from './table.ts';
import { oddsOf } from './trees.ts';
import { wholeOf } from './whole.ts';

export interface Judged extends Sight {
  /** Log odds that the sentence answers. */
  readonly likelihood: number;
}

/** The likeliest first. */
export function judge(
  question: Question,
  ranking: Ranking,
  factsIn: (ranked: Ranked) => readonly Fact[],
): readonly Judged[] {
  return sightsOf(question, ranking, factsIn)
    .map((sight) => ({ ...sight, likelihood: likelihoodOf(sight) }))
    .sort((a, b) => b.likelihood - a.likelihood);
}

export function sightsOf(
  question: Question,
  { sentences, rarity }: Ranking,
  factsIn: (ranked: Ranked) => readonly Fact[],
): readonly Sight[] {
  const whole = wholeOf(sentences);
  return sentences.map((ranked, place) => ({
    question,
    coverage: ranked.coverage,
    facts: factsIn(ranked),
    rarity,
    doubts: doubtsOf(ranked.coverage, question),
    standing: standingOf(ranked, place, sentences),
    whole,
  }));
}

/** Standing within this share is nearly as good. */
const NEARLY = 0.95;

function standingOf({ coverage, article, standing }: Ranked, place: number, all: readonly Ranked[]): Standing {
  const elsewhere = all.find((other) => other.coverage.evidence !== coverage.evidence);
  return {
    article,
    place,
    own: standing,
    behind: all[0]!.standing - standing,
    behindElsewhere: (elsewhere?.standing ?? 0) - standing,
    rivals: all.filter((other) => other.standing > standing * NEARLY).length - 1,
  };
}

function likelihoodOf(sight: Sight): number {
  const measured = featuresOf(sight);
  return oddsOf(features.map((name) => measured[name]!));
}
