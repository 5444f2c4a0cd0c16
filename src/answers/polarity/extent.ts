/** Questions for how much: all of it, the greater part, more than a figure. Two figures or extents are compared, not two words. */
import { findNumbers, type NumberMention } from '../../text/numbers.ts';
import type { Coverage } from '../coverage.ts';
import type { Question } from '../question/question.ts';
import { clausesAsked, onlyClauses } from './clauses.ts';
import {
  aShare,
  besides,
  lessThan,
  majority,
  moreThan,
  only,
  onlySaid,
  owned,
  owning,
  part,
  sole,
  whole,
} from './extent-table.ts';

/** What a sentence makes of the extent asked: holds, does not, or is left unsaid; null where none is asked. */
export type Extent = 'yes' | 'no' | 'unsaid' | null;

export function extentOf(coverage: Coverage, { text }: Question): Extent {
  const statement = onlyClauses(coverage.sentence.text, clausesAsked(coverage));
  const all = [
    ofFigure(text, statement),
    majority.test(text) ? ofMajority(coverage, statement) : null,
    whole.test(text) && !majority.test(text) ? ofWhole(statement) : null,
    besides.test(text) ? (sole.test(statement) ? 'no' : 'unsaid') : null,
    owning.test(text) && aShare.test(statement) && !owned.test(statement) ? 'unsaid' : null,
    only.test(text) ? (onlySaid.test(statement) ? 'yes' : 'unsaid') : null,
  ] as const;
  return (
    all.find((one) => one === 'no') ?? all.find((one) => one === 'unsaid') ?? all.find((one) => one === 'yes') ?? null
  );
}

function ofWhole(statement: string): Extent {
  const partly = findNumbers(statement).some(({ kind, value }) => kind === 'percent' && value < 100);
  if (part.test(statement) || (partly && !/100 ?(?:percent|%)/.test(statement))) return 'no';
  return whole.test(statement) ? 'yes' : 'unsaid';
}

/** Characters from a party to its share. */
const SHARE_WITHIN = 40;

function ofMajority({ covered, sentence }: Coverage, statement: string): Extent {
  const shares = findNumbers(sentence.text).filter(({ kind }) => kind === 'percent');
  const [party] = covered
    .flatMap(({ concept: { kind }, places }) => (kind === 'company' ? places : []))
    .map((at) => at - sentence.start);
  const own =
    party === undefined ? undefined : shares.find(({ start }) => start > party && start - party < SHARE_WITHIN);
  const share = own ?? (shares.length === 1 ? shares[0] : undefined);
  if (share !== undefined) return share.value > 50 ? 'yes' : 'no';
  return majority.test(statement) ? 'yes' : 'unsaid';
}

/** The figure that a question sets as a bound; null where it sets none. */
function boundIn(question: string): { readonly bound: NumberMention; readonly above: boolean } | null {
  const above = moreThan.test(question);
  if (above === lessThan.test(question)) return null;
  const bound = findNumbers(question).find(({ kind }) => kind !== 'ordinal');
  return bound === undefined ? null : { bound, above };
}

/** Figures of the text that can be measured against the bound. */
function comparable(bound: NumberMention, text: string): readonly NumberMention[] {
  return findNumbers(text).filter(
    ({ kind, unit, currency }) =>
      kind === bound.kind && unit === bound.unit && currency === bound.currency && (kind !== 'count' || unit !== null),
  );
}

function ofFigure(question: string, statement: string): Extent {
  const asked = boundIn(question);
  if (asked === null) return null;
  const [figure, ...others] = comparable(asked.bound, statement);
  if (figure === undefined || others.length > 0) return 'unsaid';
  const { value } = asked.bound;
  const isAbove = figure.value > value || (figure.value === value && figure.approx === 'more-than');
  if (figure.value === value && figure.approx !== 'more-than' && figure.approx !== 'less-than') return 'unsaid';
  return isAbove === asked.above ? 'yes' : 'no';
}
