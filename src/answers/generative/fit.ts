/** Whether claims that hold also answer: a sum where a sum was asked for, and about whom it was asked. */
import { findNumbers, type NumberMention } from '../../text/numbers.ts';
import type { CheckedClaim } from '../claims/check-claims.ts';
import { datesOfClaim } from '../claims/dates.ts';
import { numerals } from '../claims/numeral-table.ts';
import { isSaid } from '../claims/words.ts';
import type { AnswerType, Concept, Question } from '../question/question.ts';
import { viewText } from '../reading/text-view.ts';

const kinds: Partial<Record<AnswerType, readonly NumberMention['kind'][]>> = {
  count: ['count', 'measure', 'ordinal'],
  money: ['money'],
  percent: ['percent'],
  quantity: ['count', 'money', 'percent', 'measure', 'ordinal'],
};

/** A near miss is verified and wrong: the price of another product, the share of another firm. */
export function fitsQuestion(question: Question, held: readonly CheckedClaim[]): boolean {
  if (!held.some(({ text }) => isOfType(question, text))) return false;
  return question.concepts.filter(isWhom).every((concept) => held.some((claim) => speaksOf(claim, concept)));
}

function isOfType({ answerType, language, shape }: Question, text: string): boolean {
  if (shape === 'yes-no' || shape === 'compare') return true;
  if (answerType === 'date') return datesOfClaim(text, language).length > 0;
  const wanted = kinds[answerType];
  if (wanted === undefined) return true;
  return (
    findNumbers(text).some(({ kind }) => wanted.includes(kind)) || (answerType === 'count' && countWord.test(text))
  );
}

const countWord = new RegExp(
  `\\b(?:${Object.keys(numerals).join('|')}|both|none)\\b|[두세네] |다섯|여섯|일곱|여덟|아홉|열 |양사`,
  'i',
);

function isWhom({ kind, softened }: Concept): boolean {
  return (kind === 'company' || kind === 'name') && softened !== true;
}

/** By its quotes, their article's headline, or their people. */
function speaksOf({ text, support }: CheckedClaim, concept: Concept): boolean {
  if (concept.companyIds.length > 0) {
    const ids = [...concept.companyIds, ...concept.affiliateIds];
    return support.some(({ sentences, passage }) => {
      const places = [...sentences, passage.evidence.title, passage.evidence.whole];
      return ids.some((id) => places.some((place) => place.companies.has(id) || place.implied.has(id)));
    });
  }
  const all = [text, ...support.flatMap(({ passage }) => [passage.text, passage.evidence.article.title ?? ''])].join(
    '\n',
  );
  return isSaid(concept, all, viewText(all));
}
