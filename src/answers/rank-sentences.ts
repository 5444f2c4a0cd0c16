/** The sentences of the articles read that share most with the question: those that the judge looks at closely. */
import { type Coverage, coverSentence } from './coverage.ts';
import type { Question } from './question/question.ts';
import { type Rarity, rarityOf, tellingShare } from './rarity.ts';
import type { ArticleEvidence } from './reading/evidence.ts';

export interface Ranked {
  readonly coverage: Coverage;
  /** Of its article in the search, from 0. */
  readonly article: number;
  readonly standing: number;
}

export interface Ranking {
  readonly sentences: readonly Ranked[];
  readonly rarity: Rarity;
}

/** Of 1,600 public questions 97 % have their answer among so many sentences; the rest shares too few words with them. */
const LOOKED_AT = 30;

export function rankSentences(question: Question, articles: readonly ArticleEvidence[]): Ranking {
  const covered = articles
    .flatMap((evidence, article) =>
      evidence.sentences.map((s) => ({ coverage: coverSentence(question.concepts, evidence, s), article })),
    )
    .filter((r) => r.coverage.score > 0);
  const rarity = rarityOf(covered.map((r) => r.coverage));
  const sentences = covered
    .map((one) => ({ ...one, standing: standing(question, one.coverage, one.article, rarity) }))
    .sort((a, b) => b.standing - a.standing)
    .slice(0, LOOKED_AT);
  return { sentences, rarity };
}

/** "SK·AWS 7조원": of what one of them pays, a sentence about it alone tells more. */
const JOINT = 0.12;

function jointFigure({ answerType }: Question, { covered, sentence, another }: Coverage): boolean {
  const parties = covered.filter((c) => c.concept.kind === 'company');
  if (answerType !== 'money' || parties.length !== 1 || !another) return false;
  const own = parties[0]!.places;
  return sentence.mentions.some((m, i) => {
    const next = sentence.mentions[i + 1];
    if (!next || own.includes(m.start) === own.includes(next.start)) return false;
    return /^(?:·|와 |과 |, | and | & |\/|-)$/.test(
      sentence.text.slice(m.end - sentence.start, next.start - sentence.start),
    );
  });
}

/** The reason said to be one, before a mere purpose. */
const NAMED_REASON = 0.1;
const namesReason =
  /\b(?:because|due to|owing to|reasons?|(?:the |its |their )?(?:aim|goal|purpose) (?:is|was)|thanks to|blam(?:e[sd]?|ing))\b|때문|이유|까닭|덕분|탓/i;

/** What the rare words of the question weigh beside its coverage, and what a headline loses to the text that tells it. */
const TELLING = 0.12;
const HEADLINE = 0.1;

/** Between sentences that cover the question alike, the better-ranked article and the earlier sentence come first. */
function standing(question: Question, coverage: Coverage, rank: number, rarity: Rarity): number {
  const { sentence, evidence } = coverage;
  const headline = sentence.index < evidence.opening || sentence.text === evidence.article.title ? HEADLINE : 0;
  const explained = question.answerType === 'reason' && namesReason.test(sentence.text) ? NAMED_REASON : 0;
  const early = 0.02 / (1 + rank) - Math.min(sentence.index, 40) * 0.0005;
  return (
    coverage.score +
    TELLING * tellingShare(coverage, rarity) +
    early +
    explained -
    headline -
    (jointFigure(question, coverage) ? JOINT : 0)
  );
}
