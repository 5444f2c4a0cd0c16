/** Which of the sentences that may answer are said: one for one fact, those near the best for a list, a denial for the report it denies. */
import { rivals } from './disagreements.ts';
import { isTyped, type Question } from './question/question.ts';
import type { Candidate } from './select.ts';

/** Other sentences of a list or statement must come this near to the best one. */
const NEAR_BEST = 0.8;
/** Items of a list come from sentences that say nearly the same of each. */
const NEAR_BEST_LISTED = 0.85;
const MOST_STATEMENTS = 2;
const MOST_LISTED = 6;
const MOST_LISTED_STATEMENTS = 4;

export function chosenFor(question: Question, candidates: readonly Candidate[]): readonly Candidate[] {
  const best = candidates[0];
  if (!best) return [];
  const share = question.shape === 'list' && isTyped(question) ? NEAR_BEST_LISTED : NEAR_BEST;
  const near = candidates.filter((c) => c.coverage.score >= best.coverage.score * share);
  if (question.shape === 'list')
    return withItems(distinct(near), question).slice(0, isTyped(question) ? MOST_LISTED : MOST_LISTED_STATEMENTS);
  if (isTyped(question)) return [best, ...rivals(candidates)].slice(0, 3);
  if (question.shape === 'yes-no') return [denialOf(best, question) ?? best];
  return near.filter((c) => c === best || c.coverage.score >= best.coverage.score * 0.92).slice(0, MOST_STATEMENTS);
}

/** A report, and whoever it is of denies it in what follows: the denial answers, not the report. */
function denialOf({ coverage, facts }: Candidate, question: Question): Candidate | null {
  if (!hearsay.test(coverage.sentence.text) || hearsay.test(question.text)) return null;
  const { evidence, sentence } = coverage;
  const after = evidence.sentences.slice(sentence.index + 1, sentence.index + DENIED_WITHIN);
  const denial = after.find((s) => s.section === sentence.section && denied.test(s.text));
  return denial ? { coverage: { ...coverage, sentence: denial, covered: [] }, facts } : null;
}

/** Sentences after a report in which its denial is looked for. */
const DENIED_WITHIN = 4;
const hearsay =
  /\b(?:reported(?!ly)|reports? (?:that|of|said)|rumou?rs?|rumou?red|speculation|newspapers?)\b|소문|보도|풍문|관측/i;
const denied =
  /\b(?:den(?:y|ies|ied)|rejected|dismissed|no such (?:talks|plans?)|not in (?:talks|discussions)|nothing (?:has been|is|was) (?:decided|agreed)|not true|untrue|wrong)\b|부인|사실무근|사실이 아니|정해진 (?:것|바)(?:이|은|가)? 없|결정된 (?:것|바)(?:이|은|가)? 없|검토한 (?:적|바)(?:이|은|가)? 없/i;

/** "… proposed three initiatives." is followed by the items: "First, …", "둘째, …". */
function withItems(candidates: readonly Candidate[], question: Question): Candidate[] {
  const best = candidates[0];
  if (!best || question.answerType !== 'statement') return [...candidates];
  const { evidence, sentence } = best.coverage;
  const after = evidence.sentences
    .slice(sentence.index + 1, sentence.index + 12)
    .filter((s) => s.section === sentence.section && item.test(s.text));
  const items = after.map((s) => ({ coverage: { ...best.coverage, sentence: s }, facts: [] }));
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
