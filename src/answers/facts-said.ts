/** Which facts of a sentence are said before it: the likeliest, those joined to it, or all that a list asks for. */
import type { Fact } from './facts/fact.ts';
import { figuresAsked } from './facts/figures-asked.ts';
import type { Question } from './question/question.ts';
import type { Candidate } from './select.ts';

const MOST_PLACES = 2;

/** A list takes every fact of the sentence; one fact the nearest, or all figures where several were asked for. */
export function factsToSay(question: Question, { facts, coverage }: Candidate): readonly Fact[] {
  if (question.shape === 'list') return inTextOrder(facts);
  const best = facts[0];
  if (!best) return [];
  // "Redmond" and "its head office" say together where.
  if (question.answerType === 'place') return placesToSay(differing(facts), coverage.evidence.article.text);
  if (question.answerType === 'company' || question.answerType === 'person')
    return withCoordinated(best, facts, coverage.evidence.article.text);
  if (question.answerType !== 'count') return [best];
  return inTextOrder(figuresAsked(facts, coverage));
}

/** All that are listed together, or the nearest with one beside it: what another clause names is elsewhere. */
function placesToSay(facts: readonly Fact[], text: string): readonly Fact[] {
  const [best] = facts;
  if (best === undefined) return [];
  const listed = withCoordinated(best, facts, text);
  if (listed.length > 1) return listed;
  const isBeside = (one: Fact) =>
    !clause.test(text.slice(Math.min(one.end, best.end), Math.max(one.start, best.start)));
  return inTextOrder(facts.filter(isBeside).slice(0, MOST_PLACES));
}

const clause = /[,;:.]\s|[가-힣](?:며|면서|고|는데|지만|으나|뒤|후)\s|\b(?:and|but|while|where|which)\b/u;

/** A sentence may name its city twice. */
function differing(facts: readonly Fact[]): readonly Fact[] {
  return facts.filter((fact, i) => facts.findIndex(({ en }) => en === fact.en) === i);
}

const joins = /^(?:,|와|과|·|,? and|,? ?&|및)? ?(?:the )?$/u;

/** "Its suppliers are Hanul and Tarn": one of them is half the answer. */
function withCoordinated(best: Fact, facts: readonly Fact[], text: string): readonly Fact[] {
  const ordered = inTextOrder(facts);
  const joined = (a: Fact | undefined, b: Fact | undefined) =>
    a !== undefined &&
    b !== undefined &&
    b.start > a.end &&
    joins.test(text.slice(a.end, b.start).replace(/^ (?=and|&)/u, ''));
  let [from, to] = [ordered.indexOf(best), ordered.indexOf(best)];
  while (joined(ordered[from - 1], ordered[from])) from--;
  while (joined(ordered[to], ordered[to + 1])) to++;
  return ordered.slice(from, to + 1);
}

function inTextOrder(facts: readonly Fact[]): Fact[] {
  return [...facts].sort((a, b) => a.start - b.start);
}
