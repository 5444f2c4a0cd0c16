/** How many, how much, what share: the figures of a sentence that count the noun asked for. */
import { findNumbers, formatNumber, type NumberMention } from '../../text/numbers.ts';
import type { Coverage, Covered } from '../coverage.ts';
import type { AnswerType } from '../question.ts';
import { matchForms, viewText } from '../text-view.ts';
import { distanceTo, type Fact } from './fact.ts';

const kindsWanted: Partial<Record<AnswerType, readonly NumberMention['kind'][]>> = {
  count: ['count', 'measure'],
  money: ['money', 'percent'],
  percent: ['percent', 'ordinal'],
  quantity: ['count', 'money', 'percent', 'measure', 'ordinal'],
  duration: ['count', 'measure'],
};

/** A noun belongs to a figure when it stands this near, in characters. "48 per cent share of mobile connections": 20. */
const BESIDE = 32;
const durationUnits = /year|month|week|day|hour|minute|decade|second/;

export function numberFacts(answerType: AnswerType, coverage: Coverage): Fact[] {
  const { sentence, covered } = coverage;
  const head = covered.find((c) => c.concept.kind === 'head') ?? null;
  const others = covered.filter((c) => c !== head && c.at !== null && c.concept.kind !== 'company');
  const wanted = findNumbers(sentence.text)
    .filter((n) => (kindsWanted[answerType] ?? []).includes(n.kind) && fitsDuration(answerType, n))
    .map((n) => ({ ...n, start: n.start + sentence.start, end: n.end + sentence.start }));
  const counted = wanted.filter((n) => countsHead(answerType, n, head));
  return counted
    .map((n) =>
      toFact(
        n,
        distanceTo(
          n,
          [head?.at ?? -1_000, ...others.map((o) => o.at!)].filter((at) => at >= 0),
        ),
      ),
    )
    .sort((a, b) => a.distance - b.distance);
}

function fitsDuration(answerType: AnswerType, mention: NumberMention): boolean {
  const isDuration = durationUnits.test(mention.unit ?? '');
  return answerType === 'duration' ? isDuration : answerType === 'quantity' || !isDuration;
}

/** "How many subscribers": the figure's own unit is the noun, or the noun stands beside it. */
function countsHead(answerType: AnswerType, mention: NumberMention, head: Covered | null): boolean {
  if (!head) return true;
  if (mention.unit && matchForms(head.concept.forms, viewText(mention.unit))) return true;
  if (matchForms(head.concept.forms, viewText(mention.asWritten))) return true;
  if (answerType === 'duration') return true;
  if (head.at === null) return false;
  // Money is told apart by what it pays for, anywhere in the sentence; a count only by the noun beside it.
  if (answerType === 'money' || answerType === 'percent' || answerType === 'quantity') return true;
  return distanceTo(mention, [head.at]) <= BESIDE;
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
