/** How many, how much, what share: the figures of a sentence that count the noun asked for. */
import { formatNumber, type NumberMention } from '../../text/numbers.ts';
import type { Coverage, Covered } from '../coverage.ts';
import { anySum } from '../question/measure-table.ts';
import type { AnswerType } from '../question/question.ts';
import type { Sentence } from '../reading/evidence.ts';
import { matchForms, viewText } from '../reading/text-view.ts';
import { measureOf } from '../words/forms.ts';
import { distanceTo, type Fact } from './fact.ts';
import { figureNearness } from './figure-nearness.ts';
import { figuresIn } from './figures.ts';

const kindsWanted: Partial<Record<AnswerType, readonly NumberMention['kind'][]>> = {
  count: ['count', 'measure'],
  money: ['money'],
  percent: ['percent', 'ordinal'],
  quantity: ['count', 'money', 'percent', 'measure', 'ordinal'],
  duration: ['count', 'measure'],
};

/** The sentence, its paragraph or its headline says it. */
const NEAR = 0.6;
/** Its paragraph or section says it. */
const SAID = 0.55;
/** And for any part of a whole. */
const shares = /^(?:share|percentage|per ?cent|proportion|part|portion|rate|stake|비율|비중|지분|지분율|점유율)$/;
/** "The price includes 110 million of debt": the debt is no price. How near to what is asked it belongs to, in characters. */
const ITS_OWN = 30;

function isPart({ start, end }: NumberMention, text: string, asked: readonly number[]): boolean {
  if (!/\binclud(?:es|ed|ing) (?:about |some |nearly )?[^\d ]{0,4}$/i.test(text.slice(0, start))) return false;
  return / (?:of|in|for) /.test(text.slice(end, end + 8)) && asked.every((at) => at < end || at > end + ITS_OWN);
}

/** "The two companies" stands for their names. */
const parties =
  /^(?:(?:the )?(?:two|three|both) (?:companies|firms|sides|parties|groups|operators|partners)|(?:두|세|양) ?(?:회사|기업|사))$/i;
/** A noun belongs to a figure when it stands this near, in characters. "48 per cent share of mobile connections": 20. */
const BESIDE = 32;
const durationUnits = /year|month|week|day|hour|minute|decade|second/;

export function numberFacts(answerType: AnswerType, coverage: Coverage): Fact[] {
  const { sentence, covered } = coverage;
  const head = covered.find((c) => c.concept.kind === 'head') ?? null;
  const allSaid = covered.every((c) => c === head || c.concept.kind === 'generic' || c.level >= SAID);
  const anchors = covered.flatMap((c) => c.places.map((at) => at - sentence.start));
  const wanted = figuresIn(sentence.text)
    .filter(
      (n) =>
        (kindsWanted[answerType] ?? []).includes(n.kind) &&
        !isPart(n, sentence.text, anchors) &&
        (fitsDuration(answerType, n) || isUnitAsked(n, coverage)) &&
        !parties.test(n.asWritten),
    )
    .map((n) => ({ ...n, start: n.start + sentence.start, end: n.end + sentence.start }));
  const counted = ofHeadItself(
    wanted.filter((n) => countsHead(answerType, n, head, allSaid)),
    head,
  );
  if (answerType === 'count' && head && counted.length === 0) return spelledCounts(sentence, head.places);
  const nearness = figureNearness(coverage, head, counted);
  return counted.map((n) => toFact(n, nearness(n), sentence)).sort((a, b) => a.distance - b.distance);
}

/** Where one figure's own unit is the noun ("400 companies"), figures of another unit ("80 countries") are not it. */
function ofHeadItself(mentions: readonly NumberMention[], head: Covered | null): readonly NumberMention[] {
  if (!head) return mentions;
  const own = mentions.filter((m) => m.unit !== null && matchForms(head.concept.forms, viewText(m.unit)) !== null);
  return own.length > 0 ? mentions.filter((m) => m.unit === null || own.includes(m)) : mentions;
}

/** The figures beside names the question lists ("VR / AR / performance titles"): each name's nearest one. */
export function figuresAsked(facts: readonly Fact[], coverage: Coverage): readonly Fact[] {
  const named = coverage.covered.filter(
    (c) => c.at !== null && (c.concept.kind === 'name' || c.concept.kind === 'word'),
  );
  const head = coverage.covered.find((c) => c.concept.kind === 'head' && c.at !== null);
  const own = head ? facts.find((f) => distanceTo(f, head.places) <= NEXT_TO) : undefined;
  if (own && named.every((c) => distanceTo(own, c.places) > NEXT_TO)) return [own];
  const votes = named.flatMap((c) => {
    const nearest = [...facts].sort((a, b) => distanceTo(a, [c.at!]) - distanceTo(b, [c.at!]))[0];
    return nearest && distanceTo(nearest, [c.at!]) <= NEXT_TO ? [nearest] : [];
  });
  return votes.length > 0 ? facts.filter((f) => votes.includes(f)) : facts.slice(0, 1);
}

/** "VR 300편", "300 VR titles". */
const NEXT_TO = 4;

function fitsDuration(answerType: AnswerType, mention: NumberMention): boolean {
  const isDuration = durationUnits.test(mention.unit ?? '');
  return answerType === 'duration' ? isDuration : answerType === 'quantity' || !isDuration;
}

/** "How many subscribers": the figure's own unit is the noun, or the noun stands beside it. */
function countsHead(answerType: AnswerType, mention: NumberMention, head: Covered | null, allSaid: boolean): boolean {
  if (!head) return true;
  if (mention.unit && matchForms(head.concept.forms, viewText(mention.unit))) return true;
  if (matchForms(head.concept.forms, viewText(mention.asWritten))) return true;
  if (people.test(head.concept.text) && notPeople.test(mention.unit ?? '')) return false;
  if (answerType === 'duration') return true;
  if (answerType === 'count') return mayCount(mention, head, allSaid);
  if (head.at !== null) return true;
  // Money is told apart by what it pays for, anywhere in the sentence; so is a share.
  if (answerType === 'percent') return shares.test(head.concept.text);
  if (answerType === 'quantity') return mention.unit !== null;
  return isSum(head.concept.text) && (allSaid || head.level > 0);
}

/** The noun stands beside a count, or the figure leaves out what it counts: "it ended the quarter with 196.7 million". */
function mayCount(mention: NumberMention, head: Covered, allSaid: boolean): boolean {
  if (mention.kind === 'measure') return false;
  if (head.at === null) return mention.unit === null && head.level >= NEAR && allSaid;
  return mention.unit === null || distanceTo(mention, head.places) <= BESIDE;
}

/** A word for a sum of any kind, or for one of its own: 종가, "net loss". */
function isSum(noun: string): boolean {
  return anySum.test(noun) || measureOf(noun)?.answerType === 'money';
}

/** "몇 시간이 쓰이나": hours that are counted. */
function isUnitAsked({ unit }: NumberMention, { covered }: Coverage): boolean {
  return unit !== null && covered.some(({ concept }) => matchForms(concept.forms, viewText(unit)) !== null);
}

/** "More than 80 countries" are no people, however near to those who came. */
const people =
  /^(?:people|persons?|participants?|attendees?|visitors?|guests?|employees?|staff|workers?|engineers?|subscribers?|customers?|users?|사람|인원|명|참석자|참가자|직원|가입자|고객|이용자)$/i;
const notPeople =
  /countr|cit(?:y|ies)|compan|years?|months?|days?|hours?|minutes?|sites?|stations?|times|units?|percent|titles|cases/i;

function toFact(mention: NumberMention, distance: number, { text, start, language }: Sentence): Fact {
  const said = asSaid(text, mention.start - start, mention.end - start);
  const known =
    mention.unit !== null || mention.currency !== undefined || mention.kind === 'percent' || mention.kind === 'ordinal';
  return {
    start: mention.start,
    end: mention.end,
    key: `number:${mention.kind}:${mention.value}:${mention.currency ?? ''}`,
    // In the other language the source's own words stand beside the rendering.
    en: language === 'en' || !known ? said : `${formatNumber(mention, 'en')} (${said})`,
    ko: language === 'ko' || !known ? said : `${formatNumber(mention, 'ko')} (${said})`,
    distance,
  };
}

/** The figure in the source's own words, with what bounds it: "over 400", "40~60퍼센트", "1억명 이상". */
function asSaid(text: string, start: number, end: number): string {
  const before =
    /(?:(?:about|around|some|nearly|almost|over|more than|at least|up to|roughly|approximately|fewer than|less than|between|from|half|약|최대|최소|총) ?)?(?:[\d.,]+ ?(?:~|–|-|to|and|에서) ?)?$/i.exec(
      text.slice(Math.max(0, start - 40), start),
    )![0];
  const after = /^(?: ?(?:이상|가량|이하|미만|정도|안팎|여))?/.exec(text.slice(end, end + 5))![0];
  return `${before}${text.slice(start, end)}${after}`.trim();
}

const numeral =
  /\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen|twenty|thirty|forty|fifty|a dozen|dozens)(?: [\w-]+){0,2} $/i;

/** "in ten languages": a numeral in words before the very noun asked for. */
function spelledCounts(sentence: Sentence, places: readonly number[]): Fact[] {
  return places.flatMap((at) => {
    const before = numeral.exec(sentence.text.slice(Math.max(0, at - sentence.start - 40), at - sentence.start));
    if (!before) return [];
    const noun = /^[\w-]+/.exec(sentence.text.slice(at - sentence.start))?.[0] ?? '';
    const said = `${before[0]}${noun}`;
    return [
      {
        start: at - before[0].length,
        end: at + noun.length,
        key: `number:count:${before[1]!.toLowerCase()}:`,
        en: said,
        ko: said,
        distance: 0,
      },
    ];
  });
}
