/** How many, how much, what share: the figures of a sentence that count the noun asked for. */
import { findNumbers, formatNumber, type NumberMention } from '../../text/numbers.ts';
import type { Coverage, Covered } from '../coverage.ts';
import type { AnswerType } from '../question.ts';
import { matchForms, viewText } from '../text-view.ts';
import { distanceTo, type Fact, meanDistance } from './fact.ts';

const kindsWanted: Partial<Record<AnswerType, readonly NumberMention['kind'][]>> = {
  count: ['count', 'measure'],
  money: ['money', 'percent'],
  percent: ['percent', 'ordinal'],
  quantity: ['count', 'money', 'percent', 'measure', 'ordinal'],
  duration: ['count', 'measure'],
};

/** Nouns for any sum of money: where all else is said beside it, the sum need not be called so. */
const replaceable =
  /^(?:price|amount|sum|cost|value|worth|size|figure|spend\w*|pay|paid|budget|금액|규모|가격|비용|액수|돈)$/;
/** A noun belongs to a figure when it stands this near, in characters. "48 per cent share of mobile connections": 20. */
const BESIDE = 32;
const durationUnits = /year|month|week|day|hour|minute|decade|second/;

export function numberFacts(answerType: AnswerType, coverage: Coverage): Fact[] {
  const { sentence, covered } = coverage;
  const head = covered.find((c) => c.concept.kind === 'head') ?? null;
  const said = covered.filter((c) => c.at !== null && c.concept.kind !== 'generic').map((c) => c.places);
  const allSaid = covered.every((c) => c === head || c.concept.kind === 'generic' || c.at !== null);
  const wanted = findNumbers(sentence.text)
    .filter((n) => (kindsWanted[answerType] ?? []).includes(n.kind) && fitsDuration(answerType, n))
    .map((n) => ({ ...n, start: n.start + sentence.start, end: n.end + sentence.start }));
  const counted = wanted.filter((n) => countsHead(answerType, n, head, allSaid));
  return counted.map((n) => toFact(n, meanDistance(n, said))).sort((a, b) => a.distance - b.distance);
}

/** The figures beside names the question lists ("VR / AR / performance titles"): each name's nearest one. */
export function figuresAsked(facts: readonly Fact[], coverage: Coverage): readonly Fact[] {
  const named = coverage.covered.filter(
    (c) => c.at !== null && (c.concept.kind === 'name' || c.concept.kind === 'word'),
  );
  const votes = named.flatMap((c) => {
    const nearest = [...facts].sort((a, b) => distanceTo(a, [c.at!]) - distanceTo(b, [c.at!]))[0];
    return nearest && distanceTo(nearest, [c.at!]) <= NEXT_TO ? [nearest] : [];
  });
  return votes.length > 0 ? facts.filter((f) => votes.includes(f)) : facts.slice(0, 1);
}

/** "VR 300편", "300 VR titles". */
const NEXT_TO = 8;

function fitsDuration(answerType: AnswerType, mention: NumberMention): boolean {
  const isDuration = durationUnits.test(mention.unit ?? '');
  return answerType === 'duration' ? isDuration : answerType === 'quantity' || !isDuration;
}

/** "How many subscribers": the figure's own unit is the noun, or the noun stands beside it. */
function countsHead(answerType: AnswerType, mention: NumberMention, head: Covered | null, allSaid: boolean): boolean {
  if (!head) return true;
  if (mention.unit && matchForms(head.concept.forms, viewText(mention.unit))) return true;
  if (matchForms(head.concept.forms, viewText(mention.asWritten))) return true;
  if (answerType === 'duration') return true;
  if (head.at === null) return answerType === 'money' && replaceable.test(head.concept.text) && allSaid;
  // Money is told apart by what it pays for, anywhere in the sentence; a count only by the noun beside it.
  if (answerType === 'money' || answerType === 'percent' || answerType === 'quantity') return true;
  return distanceTo(mention, head.places) <= BESIDE;
}

function toFact(mention: NumberMention, distance: number): Fact {
  return {
    start: mention.start,
    end: mention.end,
    key: `number:${mention.kind}:${mention.value}:${mention.currency ?? ''}`,
    en: formatNumber(mention, 'en'),
    ko: formatNumber(mention, 'ko'),
    distance,
  };
}
