/** Our own questions with one fact for an answer, each with the sentence of its articles that states it. */

import { continueFrom } from '../../src/answers/question/follow-up.ts';
import type { Question } from '../../src/answers/question/question.ts';
import { understand } from '../../src/answers/question/understand.ts';
import type { ArticleEvidence } from '../../src/answers/reading/evidence.ts';
import { layOut } from '../../src/answers/reading/lay-out.ts';
import { halfOf, type Question as Known, readQuestions } from '../eval/question-set.ts';
import { type EvalSet, evalSets } from '../eval/sets.ts';
import { statesAnyOf } from '../eval/states.ts';
import { caseOf, type FactCase } from './facts-cases.ts';
import { articlesOf, isFrom } from './judge-own.ts';

const TODAY = '2026-01-05';

export async function ownFacts(root: string): Promise<FactCase[]> {
  const cases: FactCase[] = [];
  for (const { name, questions, fill, skipped, trains } of evalSets(root)) {
    if (skipped !== null) continue;
    const evidence = (await articlesOf(fill)).map(layOut);
    const threads = new Map<string, Question>();
    for (const known of readQuestions(questions)) {
      const before = known.followsUp === undefined ? undefined : threads.get(known.followsUp);
      const understood = understand(known.text, { today: TODAY });
      const question = before ? continueFrom(understood, before) : understood;
      threads.set(known.id, question);
      if (known.expect.kind === 'answered') cases.push(...caseIn({ name, trains }, known, question, evidence));
    }
  }
  return cases;
}

function caseIn(
  { name, trains }: Pick<EvalSet, 'name' | 'trains'>,
  known: Known,
  question: Question,
  evidence: readonly ArticleEvidence[],
): FactCase[] {
  const wanted = [...(known.expect.anyOf ?? []), ...(known.expect.inClaim ?? [])];
  if (wanted.length === 0 || question.shape === 'compare') return [];
  const gold = {
    set: name,
    // What is `tune` is learned from and shown one by one: nothing of an exam is.
    tune: trains !== 'none' && halfOf(known.id) === 'tune',
    text: wanted.map((spellings) => spellings[0]).join(' + '),
    holds: ({ text }: { readonly text: string }) => wanted.every((spellings) => statesAnyOf(text, spellings)),
    isRight: ({ en, ko }: { readonly en: string; readonly ko: string }) =>
      wanted.some((spellings) => statesAnyOf(`${en} ${ko}`, spellings)),
  };
  const found = evidence.flatMap((one) => (isFrom(known, one.article) ? (caseOf(question, one, gold) ?? []) : []));
  return found.sort((a, b) => b.coverage.score - a.coverage.score).slice(0, 1);
}
