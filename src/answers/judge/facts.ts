/** Whether a sentence has what is asked for: a fact of that kind, how near to the words asked about, and whose it is. */
import { findPlaces } from '../../library/places.ts';
import type { Coverage } from '../coverage.ts';
import { distanceTo, type Fact } from '../facts/fact.ts';
import { figuresIn } from '../facts/figures.ts';
import { isAskedAt, namesThere } from '../facts/names-there.ts';
import { type AnswerType, isTyped, type Question } from '../question/question.ts';
import { datesIn } from '../reading/evidence.ts';

/** A fact with nothing asked about near it, in characters. */
const FAR = 300;

export function factFeatures(question: Question, coverage: Coverage, facts: readonly Fact[]) {
  const { sentence, covered } = coverage;
  const fact = facts[0];
  const places = covered.flatMap((c) => (c.concept.kind === 'generic' ? [] : c.places));
  const names = namesThere(sentence);
  const strangers = names.filter((at) => !isAskedAt(at, covered));
  return {
    hasFact: Number(fact !== undefined),
    lacksFact: Number(fact === undefined && isTyped(question)),
    factApt: fact ? Number(fact.apt !== false) : 0.5,
    factNear: Math.log1p(fact ? Math.min(FAR, distanceTo(fact, places)) : FAR),
    figures: Math.min(5, sentence.text.match(/\d+/g)?.length ?? 0),
    strangers: Math.min(6, strangers.length),
    ownerAsked: ownerAsked(coverage, fact?.start ?? sentence.end, names),
    kindThere: Number(hasKind(question.answerType, coverage, strangers.length)),
  };
}

/** The name before the fact is mostly whose fact it is. */
function ownerAsked(coverage: Coverage, before: number, names: readonly number[]): number {
  const owner = names.findLast((at) => at < before);
  const named = coverage.covered.some(({ concept }) => concept.kind === 'company' || concept.kind === 'name');
  return owner === undefined || !named ? 0.5 : Number(isAskedAt(owner, coverage.covered));
}

const year = /\b(?:[12]\d{3}|today|tomorrow|yesterday|century)\b|세기|년|월/;
const figureKinds: Partial<Record<AnswerType, readonly string[]>> = {
  money: ['money'],
  percent: ['percent', 'ordinal'],
  count: ['count', 'measure'],
  quantity: ['count', 'money', 'percent', 'measure', 'ordinal'],
  duration: ['count', 'measure'],
};

/** Anything of the kind asked for, whatever it belongs to. */
function hasKind(asked: AnswerType, { sentence, evidence }: Coverage, strangers: number): boolean {
  const kinds = figureKinds[asked];
  if (kinds) return figuresIn(sentence.text).some(({ kind }) => kinds.includes(kind));
  if (asked === 'date') return datesIn(evidence, sentence).length > 0 || year.test(sentence.text);
  if (asked === 'place') return strangers > 0 || findPlaces(sentence.text).length > 0;
  return (asked !== 'person' && asked !== 'company') || strangers > 0;
}
