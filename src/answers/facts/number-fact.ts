/** How many, how much, what share: the figures of a sentence that count the noun asked for. */
import type { NumberMention } from '../../text/numbers.ts';
import { points } from '../../text/numbers-format.ts';
import type { Coverage } from '../coverage.ts';
import { oneSum } from '../question/measure-table.ts';
import type { AnswerType } from '../question/question.ts';
import { matchForms, viewText } from '../reading/text-view.ts';
import { withoutCompared } from './compared-with.ts';
import { changes } from './counted-table.ts';
import { countsHead, ofHeadItself } from './counts-noun.ts';
import type { Fact } from './fact.ts';
import type { Figure } from './figure.ts';
import { figureNearness } from './figure-nearness.ts';
import { figureFact, spelledCounts } from './figure-said.ts';
import { figuresIn } from './figures.ts';
import { measuredIn } from './measured.ts';
import { ofOwnNoun } from './own-noun.ts';
import { ofTheAsked } from './owners.ts';
import { ofPartAndWhole } from './part-and-whole.ts';

const kindsWanted: Partial<Record<AnswerType, readonly NumberMention['kind'][]>> = {
  count: ['count', 'measure'],
  money: ['money'],
  percent: ['percent', 'ordinal'],
  quantity: ['count', 'money', 'percent', 'measure', 'ordinal'],
  duration: ['count', 'measure'],
};

/** "The fee includes 70 million of taxes": the taxes are no fee. How near to what is asked it belongs to, in characters. */
const ITS_OWN = 30;

function isPart({ start, end }: NumberMention, text: string, asked: readonly number[]): boolean {
  if (!/\binclud(?:es|ed|ing) (?:about |some |nearly )?[^\d ]{0,4}$/i.test(text.slice(0, start))) return false;
  return / (?:of|in|for) /.test(text.slice(end, end + 8)) && asked.every((at) => at < end || at > end + ITS_OWN);
}

/** "The two companies" stands for their names. */
const parties =
  /^(?:(?:the )?(?:two|three|both) (?:companies|firms|sides|parties|groups|operators|partners)|(?:두|세|양) ?(?:회사|기업|사))$/i;
const durationUnits = /year|month|week|day|hour|minute|decade|second/;

export function numberFacts(answerType: AnswerType, coverage: Coverage): readonly Fact[] {
  const { sentence, covered } = coverage;
  const asked = measuredIn(answerType, coverage);
  const { head } = asked;
  const anchors = covered.flatMap((c) => c.places.map((at) => at - sentence.start));
  const figures = ofPartAndWhole(figuresIn(sentence.text), coverage);
  const wanted = figures
    .filter(
      (n) =>
        isOfKind(n, answerType, figures, coverage) &&
        !isMeasureForCount(n, answerType, coverage) &&
        !isPart(n, sentence.text, anchors) &&
        (fitsDuration(answerType, n) || isUnitAsked(n, coverage)) &&
        !parties.test(n.asWritten),
    )
    .map((n) => ({ ...n, start: n.start + sentence.start, end: n.end + sentence.start }));
  const counted = ofHeadItself(
    wanted.filter((n) => countsHead(n, asked)),
    head,
  );
  const nearness = figureNearness(coverage, head, counted);
  const facts = counted.map((n) => figureFact(n, nearness(n), sentence, head));
  const spelled = answerType === 'count' && head ? spelledCounts(sentence, head.places) : [];
  const unread = spelled.filter((one) => facts.every((fact) => fact.end <= one.start || fact.start >= one.end));
  const nearest = [...unread, ...facts].sort((a, b) => a.distance - b.distance);
  return ofTheAsked(ofOwnNoun(withoutCompared(nearest, coverage), head, coverage), coverage);
}

/** "How many GPUs": "100 MW" are none, whatever else the sentence says. */
function isMeasureForCount(figure: Figure, answerType: AnswerType, coverage: Coverage): boolean {
  return answerType === 'count' && figure.kind === 'measure' && figure.unit !== null && !isUnitAsked(figure, coverage);
}

/** "How large is the revenue?" is answered by a share of it where no sum is named: "barely 2 per cent of their turnover". */
function isOfKind(figure: Figure, answerType: AnswerType, all: readonly Figure[], coverage: Coverage): boolean {
  const { text } = coverage.sentence;
  if (figure.unit === points && !asksOfChange(coverage)) return false;
  if ((kindsWanted[answerType] ?? []).includes(figure.kind)) return true;
  if (answerType !== 'money' || figure.kind !== 'percent' || all.some(({ kind }) => kind === 'money')) return false;
  return ofSum.test(text.slice(figure.end)) || sumsOwn.test(text.slice(0, figure.start)) || foretold(coverage);
}

/** "What does it expect for revenue?" may be answered by how much it will change: "a rise of 5 to 7 per cent". */
function foretold({ covered, sentence }: Coverage): boolean {
  const sum = covered.some(({ concept, at }) => at !== null && oneSum.test(concept.text));
  return (
    sum &&
    covered.some(({ concept }) => foretelling.test(concept.text)) &&
    changes.some(([, verb]) => verb.test(sentence.text))
  );
}

function asksOfChange({ covered }: Coverage): boolean {
  return covered.some(({ concept }) => change.test(concept.text));
}

const foretelling =
  /^(?:guid\w*|outlook|forecast\w*|expect\w*|predict\w*|project\w*|전망\w*|가이던스|예상\w*|목표\w*)$/iu;
const change =
  /^(?:gaps?|differ\w*|lead\w*|margins?|r[io]s[ei]\w*|fell|fall\w*|gr[eo]w\w*|increas\w*|drop\w*|decreas\w*|declin\w*|gain\w*|los[et]\w*|chang\w*|widen\w*|narrow\w*|points?|격차|차이|차|변화|상승\w*|하락\w*|증가\w*|감소\w*|올랐\w*|오르\w*|떨어\w*|줄\w*|늘\w*|좁\w*|벌어\w*|포인트)$/iu;

const ofSum =
  /^ of (?:[a-z]+ ){0,3}(?:revenues?|turnover|sales|profits?|income|costs?|spending|budgets?|value|price)\b/i;
const sumsOwn = /(?:매출|이익|비용|예산|가격|투자비|수익)의 ?(?:약|최대)? ?$/u;

function fitsDuration(answerType: AnswerType, mention: NumberMention): boolean {
  const isDuration = durationUnits.test(mention.unit ?? '');
  return answerType === 'duration' ? isDuration : answerType === 'quantity' || !isDuration;
}

/** "몇 시간이 쓰이나": hours that are counted. */
function isUnitAsked({ unit }: NumberMention, { covered }: Coverage): boolean {
  return unit !== null && covered.some(({ concept }) => matchForms(concept.forms, viewText(unit)) !== null);
}
