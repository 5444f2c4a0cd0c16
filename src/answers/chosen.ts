/** Which of the sentences that may answer are said: one for one fact, those near the best for a list, a denial for the report it denies. */
import { findPlaces } from '../library/places.ts';
import type { Covered } from './coverage.ts';
import { rivals } from './disagreements.ts';
import { lookAlike } from './look-alike.ts';
import { mayRule } from './polarity/may-rule.ts';
import { leavesUnsaid, verdictOf } from './polarity/yes-no.ts';
import { isTyped, type Question } from './question/question.ts';
import type { Candidate } from './select.ts';
import { settledIn } from './settled.ts';

/** Other sentences of a list or statement must come this near to the best one. */
const NEAR_BEST = 0.8;
const MOST_STATEMENTS = 2;
const MOST_LISTED = 6;
const MOST_LISTED_STATEMENTS = 4;

export function chosenFor(question: Question, candidates: readonly Candidate[]): readonly Candidate[] {
  const best = candidates[0];
  if (!best) return [];
  const near = candidates.filter((c) => c.coverage.score >= best.coverage.score * NEAR_BEST);
  if (question.shape === 'list')
    return withItems(distinct(near), question).slice(0, isTyped(question) ? MOST_LISTED : MOST_LISTED_STATEMENTS);
  if (isTyped(question)) return [best, ...besides(question, candidates)].slice(0, 3);
  if (question.shape === 'yes-no') return [settling(candidates, question)];
  return near.filter((c) => c === best || c.coverage.score >= best.coverage.score * 0.92).slice(0, MOST_STATEMENTS);
}

/** What other articles have for the same fact; else another fact that may as well be meant. */
function besides(question: Question, candidates: readonly Candidate[]): readonly Candidate[] {
  const differing = rivals(candidates);
  if (differing.length > 0) return differing;
  const alike = lookAlike(question, candidates);
  return alike ? [alike] : [];
}

/** Odds that a sentence may stand behind another which names less of what was asked about, or settles less of it. */
const NEARLY = 1;

/** The likeliest, or the next of those nearly as likely that says yes or no, or that nobody says so. */
function settling(candidates: readonly Candidate[], question: Question): Candidate {
  const likeliest = namingMost(candidates);
  const best = settledIn(likeliest, question);
  const settles = (one: Candidate) =>
    (mayRule(one) && verdictOf(question, one.coverage) !== null) || leavesUnsaid(one.coverage, question);
  if (best !== likeliest || settles(best)) return best;
  const near = candidates.filter(({ likelihood }) => likelihood >= candidates[0]!.likelihood - NEARLY);
  return near.find(settles) ?? best;
}

/** Whether it holds in Oulu tells a sentence that names Oulu, before one beside it that says no more else. */
function namingMost(candidates: readonly Candidate[]): Candidate {
  const best = candidates[0]!;
  const near = candidates.filter(
    ({ coverage, likelihood }) =>
      coverage.evidence === best.coverage.evidence && likelihood >= best.likelihood - NEARLY,
  );
  return near.reduce((most, one) => (namedIn(one).length > namedIn(most).length && saysAllOf(best, one) ? one : most));
}

const namedIn = ({ coverage: { covered } }: Candidate): readonly Covered[] =>
  covered.filter(
    ({ at, concept: { kind, text } }) => at !== null && (kind === 'name' || kind === 'number' || isPlace(text)),
  );

const isPlace = (text: string): boolean => findPlaces(text).length > 0;

const saysAllOf = (best: Candidate, other: Candidate): boolean =>
  best.coverage.covered.every(
    ({ at, concept: { kind } }, i) => at === null || kind === 'company' || other.coverage.covered[i]!.at !== null,
  );

/** "… proposed three steps." is followed by the items: "First, …", "둘째, …". */
function withItems(candidates: readonly Candidate[], question: Question): Candidate[] {
  const best = candidates[0];
  if (!best || question.answerType !== 'statement') return [...candidates];
  const { evidence, sentence } = best.coverage;
  const after = evidence.sentences
    .slice(sentence.index + 1, sentence.index + 12)
    .filter((s) => s.section === sentence.section && item.test(s.text));
  const items = after.map((s) => ({ ...best, coverage: { ...best.coverage, sentence: s }, facts: [] }));
  return items.length >= 2 ? [best, ...items] : [...candidates];
}

const item =
  /^(?:(?:the |a |his |her |their )?(?:first|second|third|fourth|fifth|sixth|next|last|finally|lastly|another)(?:ly)?\b|첫째|둘째|셋째|넷째|다섯째|첫 번째|두 번째|세 번째|[▲△▶·•①②③④⑤]|\d[.)] )/iu;

/** One candidate for each set of facts; for statements one for each sentence. */
function distinct(candidates: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>();
  return candidates.filter((c) => {
    const key =
      c.facts
        .map((f) => f.key)
        .sort()
        .join('|') || `${c.coverage.evidence.article.id}:${c.coverage.sentence.start}`;
    return !seen.has(key) && seen.add(key);
  });
}
