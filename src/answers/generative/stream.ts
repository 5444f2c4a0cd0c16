/** A reply taken claim by claim as it is written, and claims shown as soon as they hold and answer. */
import type { Claim, SoFar } from '../../domain/answer.ts';
import type { LanguageModel, ModelRequest } from '../../models/language-model.ts';
import { startCitations } from '../citations.ts';
import type { CheckedClaim } from '../claims/check-claims.ts';
import type { Question } from '../question/question.ts';
import { sayChecked } from './claims.ts';
import { fitsQuestion } from './fit.ts';
import { type ModelAnswer, type ModelClaim, readClaim } from './shape.ts';

/** Gets all that holds, each time that it is more: those are the first claims of the answer, with its numbers. */
export type Show = (soFar: SoFar) => void;

/** The whole reply at its end; `take` gets each claim as soon as its last brace is there. */
export async function readStream(
  model: LanguageModel,
  request: ModelRequest<ModelAnswer>,
  take: (claim: ModelClaim) => void,
): Promise<ModelAnswer> {
  let text = '';
  let taken = 0;
  for await (const piece of model.stream(request)) {
    text += piece;
    if (!piece.includes('}')) continue;
    const closed = closedClaims(text);
    for (const json of closed.slice(taken)) {
      const claim = readClaim(json);
      if (claim) take(claim);
    }
    taken = closed.length;
  }
  return request.shape.parse(JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1)));
}

/** Strings, whole or still open, and the brackets between them. */
const signs = /"(?:[^"\\]|\\[\s\S])*"?|[{}[\]]/g;

/** The objects of the list `claims` that are whole so far. Brackets inside strings are none. */
export function closedClaims(text: string): string[] {
  const list = /"claims"\s{0,20}:\s{0,20}\[/.exec(text);
  if (!list) return [];
  const body = text.slice(list.index + list[0].length);
  const found: string[] = [];
  let depth = 0;
  let from = 0;
  for (const { 0: sign, index } of body.matchAll(signs)) {
    if (sign.startsWith('"')) continue;
    const opens = sign === '{' || sign === '[';
    if (opens && depth === 0) from = index;
    depth += opens ? 1 : -1;
    if (depth < 0) break;
    if (depth === 0) found.push(body.slice(from, index + 1));
  }
  return found;
}

/** Shows what holds, in order, from the moment on that it answers; what was shown is never taken back. */
export function startShowing(question: Question, most: number, show: Show): (checked: CheckedClaim) => void {
  const citations = startCitations(question.language);
  const held: CheckedClaim[] = [];
  const claims: Claim[] = [];
  return (checked) => {
    if (checked.faults.length > 0 || held.length >= most || held.some(({ text }) => text === checked.text)) return;
    held.push(checked);
    if (!fitsQuestion(question, held)) return;
    for (const one of held.slice(claims.length)) claims.push(sayChecked(one, question.language, citations));
    show({ language: question.language, claims: [...claims], citations: [...citations.all] });
  };
}
