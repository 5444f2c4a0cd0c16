/** A comparison is the same question put to each side; a side the library is silent on is named, not guessed. */
import type { Answer, Answered, Claim } from '../domain/answer.ts';
import type { CitationList } from './citations.ts';
import { sayExtractive } from './extractive.ts';
import type { Concept, Question } from './question/question.ts';
import type { ArticleEvidence } from './reading/evidence.ts';
import { select } from './select.ts';

type Base = Pick<Answer, 'id' | 'language' | 'method' | 'tookMs'>;

/** Null where no side has an answer. */
export function sayComparison(
  question: Question,
  evidence: readonly ArticleEvidence[],
  citations: CitationList,
  base: Base,
): Answered | null {
  const claims: Claim[] = [];
  const unsupported: string[] = [];
  for (const side of question.sides) {
    const about = question.concepts[side]!;
    const { candidates } = select(forSide(question, about), evidence);
    const said = sayExtractive(forSide(question, about), candidates.slice(0, 1), citations);
    if (said.claims.length === 0) unsupported.push(about.text);
    claims.push(...said.claims.map((c) => ({ ...c, text: `${about.text}: ${c.text}` })));
  }
  if (claims.length === 0) return null;
  return { ...base, kind: 'answered', claims, citations: citations.all, disagreements: [], unsupported };
}

function forSide(question: Question, side: Concept): Question {
  const others = new Set(question.sides.map((i) => question.concepts[i]!).filter((c) => c !== side));
  return { ...question, shape: 'single', concepts: question.concepts.filter((c) => !others.has(c)), sides: [] };
}
