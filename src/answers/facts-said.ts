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
  if (question.answerType === 'place') return inTextOrder(differing(facts).slice(0, MOST_PLACES));
  if (question.answerType === 'company' || question.answerType === 'person')
    return withCoordinated(best, facts, coverage.evidence.article.text);
  if (question.answerType !== 'count') return [best];
  return inTextOrder(figuresAsked(facts, coverage));
}

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
