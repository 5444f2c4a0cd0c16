/** A question in words → what is wanted of an answer. Rules in the tables beside; nothing here knows any article. */

import { hasHangul } from '../../text/korean.ts';
import { measureOf } from '../words/forms.ts';
import { widened } from '../words/thesaurus.ts';
import { asksWhetherSo, withoutFrame } from './chat-frame.ts';
import { comparedIn, comparesMore, sidesOf } from './compared.ts';
import { findAsked } from './concepts.ts';
import { isCopula } from './copula.ts';
import type { Cue } from './cue.ts';
import { cueOf } from './cue-of.ts';
import { markHead } from './head.ts';
import { withKoreanCounter } from './korean-counter.ts';
import { withoutKoreanFrame } from './korean-frame.ts';
import { anySum, koreanSum, oneSum } from './measure-table.ts';
import { findPeriod } from './period.ts';
import type { AnswerType, Concept, Period, Question, Shape } from './question.ts';
import { englishGeneric, englishStopWords } from './question-words-table.ts';
import {
  compareCue,
  englishElliptical,
  englishYesNo,
  koreanElliptical,
  koreanOpen,
  koreanYesNo,
  twoTimes,
} from './shape-table.ts';

export interface AskedIn {
  /** ISO date of the asker's today. */
  readonly today: string;
  readonly language?: 'en' | 'ko';
}

export function understand(typed: string, asked: AskedIn): Question {
  const script = scriptOf(typed);
  const text = script === 'en' ? withoutFrame(typed) : withoutKoreanFrame(typed);
  const lower = text.toLowerCase().trim();
  const period = findPeriod(text, asked.today);
  const found = findAsked(text, script).filter((c) => !isOf(period, c, text));
  const said = script === 'ko' ? withKoreanCounter(found, text) : found;
  const cue = cueOf(lower, script, said);
  const concepts = markHead(said, lower, script, cue).map(widened);
  const shape = script === 'en' && asksWhetherSo(typed) ? 'yes-no' : shapeOf(lower, script, cue, concepts);
  return {
    text,
    language: asked.language ?? script,
    shape,
    answerType: shape === 'yes-no' || comparesMore(lower, concepts) ? 'statement' : typeOf(cue, concepts, lower),
    concepts,
    period,
    sides: shape === 'compare' ? comparedIn(lower, concepts) : [],
    elliptical: isElliptical(lower, script, concepts, cue),
  };
}

/** "총 투자비는 얼마": how much of what is a sum, is money; "how much bandwidth" is none. */
function typeOf(cue: Cue | null, concepts: readonly Concept[], lower: string): AnswerType {
  const asked = cue?.answerType ?? 'statement';
  const head = concepts.find((c) => c.kind === 'head');
  const sum = head && measureOf(head.text)?.answerType === 'money';
  if (asked === 'quantity') return sum || koreanSum.test(lower) ? 'money' : asked;
  const amountOf = asked === 'money' && head && lower.includes(`how much ${head.text.toLowerCase()}`);
  return amountOf && !sum && !anySum.test(head.text) && !oneSum.test(head.text) ? 'quantity' : asked;
}

/** "August" of "before August 2023" is said by the period. */
function isOf(period: Period | null, concept: Concept, text: string): boolean {
  if (!period || concept.kind === 'company') return false;
  const start = text.indexOf(period.text);
  return start >= 0 && concept.start >= start && concept.start < start + period.text.length;
}

/** English that names a company in Hangul is still an English question: "valuation of Moru AI (모루AI)". */
function scriptOf(text: string): 'en' | 'ko' {
  if (!hasHangul(text) || /\b(?:who|what|when|where|which|why|how|did|does|is|are|was|were|the)\b/i.test(text))
    return 'en';
  const [latin, hangul] = [text.match(/[A-Za-z]{2,}/g) ?? [], text.match(/[가-힣]+/g) ?? []];
  return latin.length > hangul.length && latin.some((word) => /^[a-z]/.test(word) && isEnglish(word)) ? 'en' : 'ko';
}

const isEnglish = (word: string): boolean => englishStopWords.has(word) || englishGeneric.has(word);

function shapeOf(lower: string, script: 'en' | 'ko', cue: Cue | null, concepts: readonly Concept[]): Shape {
  if (comparesMore(lower, concepts)) return 'compare';
  if (compareCue.test(lower) && !twoTimes.test(lower) && sidesOf(concepts).length >= 2) return 'compare';
  const yesNo =
    script === 'ko'
      ? (koreanYesNo.test(lower) || endsOnName(lower, concepts)) && !koreanOpen.test(lower)
      : englishYesNo.test(lower);
  if (yesNo) return 'yes-no';
  return cue?.shape ?? 'single';
}

/** "새 주인은 KT야?" */
function endsOnName(lower: string, concepts: readonly Concept[]): boolean {
  const last = concepts.findLast((one) => one.kind === 'company');
  return last !== undefined && isCopula(lower.slice(last.start + last.text.length).replace(/[\s?.!]+$/, ''));
}

function isElliptical(lower: string, script: 'en' | 'ko', concepts: readonly Concept[], cue: Cue | null): boolean {
  const leaning = script === 'ko' ? koreanElliptical : englishElliptical;
  const said = concepts.filter((c) => c.kind !== 'generic');
  if (said.length === 0) return true;
  if (leaning.test(lower)) return script === 'en' || said.length <= 2 || cue === null;
  return said.length === 1 && lower.split(/\s+/).length <= 3 && cue !== null && said[0]!.kind !== 'company';
}
