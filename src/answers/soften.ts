/**
 * Words of a question that no table knows and no retrieved article uses say how it was put, not what is wanted ("pls",
 * "disclosed by"). They become generic. Terms of the field stay: that a library is silent on them is the answer.
 */

import { occursIn } from './coverage.ts';
import { conceptOf } from './question/concepts.ts';
import type { Concept, Question } from './question/question.ts';
import { meantBy } from './question/typos.ts';
import type { ArticleEvidence } from './reading/evidence.ts';

/** A slip of the pen is a guess. */
const MISTYPED = 0.85;

export function soften(question: Question, articles: readonly ArticleEvidence[]): Question {
  const concepts = question.concepts.map((concept): Concept => {
    const content = concept.kind === 'word' || concept.kind === 'action';
    if (!content || !concept.open || articles.some((a) => occursIn(concept, a))) return concept;
    const meant = concept.forms.length === 1 ? meantBy(concept.forms[0]!.parts.join(' '), articles) : null;
    if (meant !== null) return { ...concept, forms: [{ script: 'latin', parts: [meant], strength: MISTYPED }] };
    if (isSubject(concept, question)) return concept;
    return { ...conceptOf('generic', concept), softened: true };
  });
  return { ...question, concepts };
}

/** "마윈은 언제 …": whom a Korean question is about is no way of putting it, known or not. */
function isSubject({ text, start, kind }: Concept, question: Question): boolean {
  if (kind !== 'word' || !/^[가-힣]{2,4}$/u.test(text) || question.shape === 'compare') return false;
  return start === 0 && /^(?:은|는|이|가)\s/u.test(question.text.slice(start + text.length));
}
