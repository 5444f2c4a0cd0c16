/** Whether a word is said in some form, and whether a claim has to do with what was asked. */

import { soundsAlike, soundsAlikeThreshold } from '../../text/romanise.ts';
import type { Concept, Question } from '../question/question.ts';
import { matchForms, type TextView, viewText } from '../reading/text-view.ts';
import type { Support } from './passages.ts';

/** Something of the question, not only of the source: an instruction in an article answers nobody's question. */
export function answersSomething(
  question: Pick<Question, 'concepts'>,
  claim: string,
  support: readonly Support[],
): boolean {
  const wanted = question.concepts.filter(({ kind }) => kind !== 'generic');
  if (wanted.length === 0) return true;
  const companies = new Set(support.flatMap(({ passage }) => [...passage.evidence.whole.companies]));
  // "The second is about services": what it is the second of stands before it.
  const text = [claim, ...support.map(({ passage }) => passage.text)].join('\n');
  const view = viewText(text);
  return wanted.some((concept) =>
    concept.companyIds.length > 0
      ? [...concept.companyIds, ...concept.affiliateIds].some((id) => companies.has(id))
      : isSaid(concept, text, view),
  );
}

/** In some form, in either language. */
export function isSaid({ forms, text: written }: Concept, text: string, view: TextView): boolean {
  if (matchForms(forms, view) !== null || text.toLowerCase().includes(written.toLowerCase())) return true;
  if (/[가-힣]/.test(written))
    return written.length > 2 && latinNames(text).some((name) => soundsAlike(written, name, SAME_NAME) >= SAME_NAME);
  if (written.length < 4) return false;
  return view.hangul.some(({ word }) => soundsAlike(written, word, soundsAlikeThreshold) >= soundsAlikeThreshold);
}

/** Surer than what is searched for: a name in Hangul must be the name in Latin letters. */
const SAME_NAME = 0.78;

function latinNames(text: string): readonly string[] {
  return text.match(/[A-Z][\p{Script=Latin}'’-]+(?: [A-Z][\p{Script=Latin}'’-]+){0,2}/gu) ?? [];
}
