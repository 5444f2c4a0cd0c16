/** A question in words → what is wanted of an answer. Rules in question-table.ts; nothing here knows any article. */
import { hasHangul } from '../text/korean.ts';
import { findConcepts } from './concepts.ts';
import { markHead, withCounter } from './head.ts';
import { findPeriod } from './period.ts';
import type { Concept, Period, Question, Shape } from './question.ts';
import {
  type Cue,
  compareCue,
  englishCues,
  englishElliptical,
  englishYesNo,
  koreanCues,
  koreanElliptical,
  koreanOpen,
  koreanYesNo,
} from './question-table.ts';

export interface AskedIn {
  /** ISO date of the asker's today. */
  readonly today: string;
  readonly language?: 'en' | 'ko';
}

export function understand(text: string, asked: AskedIn): Question {
  const script = scriptOf(text);
  const lower = text.toLowerCase().trim();
  const cue = (script === 'ko' ? koreanCues : englishCues).find((c) => c.pattern.test(lower)) ?? null;
  const period = findPeriod(text, asked.today);
  const found = findConcepts(text, script).filter((c) => !isOf(period, c, text));
  const concepts = markHead(withCounter(found, text, script), lower, script, cue);
  const shape = shapeOf(lower, script, cue, concepts);
  return {
    text,
    language: asked.language ?? script,
    shape,
    answerType: cue?.answerType ?? 'statement',
    concepts,
    period,
    sides: shape === 'compare' ? comparedIn(lower, concepts) : [],
    elliptical: isElliptical(lower, script, concepts, cue),
  };
}

/** "August" of "before August 2023" is said by the period. */
function isOf(period: Period | null, concept: Concept, text: string): boolean {
  if (!period || concept.kind === 'company') return false;
  const start = text.indexOf(period.text);
  return start >= 0 && concept.start >= start && concept.start < start + period.text.length;
}

/** English that names a company in Hangul is still an English question. */
function scriptOf(text: string): 'en' | 'ko' {
  return hasHangul(text) && !/\b(?:who|what|when|where|which|why|how|did|does|is|are|was|were|the)\b/i.test(text)
    ? 'ko'
    : 'en';
}

function shapeOf(lower: string, script: 'en' | 'ko', cue: Cue | null, concepts: readonly Concept[]): Shape {
  if (compareCue.test(lower) && sidesOf(concepts).length >= 2) return 'compare';
  const yesNo =
    script === 'ko' ? koreanYesNo.test(lower) && cue === null && !koreanOpen.test(lower) : englishYesNo.test(lower);
  if (yesNo) return 'yes-no';
  return cue?.shape ?? 'single';
}

function sidesOf(concepts: readonly Concept[]): number[] {
  return concepts.flatMap((c, i) => (c.kind === 'company' || c.kind === 'name' ? [i] : []));
}

/** "A vs B: …" compares what stands around the word; a third name is what both have in common. */
function comparedIn(lower: string, concepts: readonly Concept[]): number[] {
  const all = sidesOf(concepts);
  const between = /\b(?:vs\.?|versus|compared (?:with|to))\b|vs/.exec(lower)?.index;
  if (between === undefined) return all.length > 2 ? all.slice(0, 2) : all;
  const before = all.filter((i) => concepts[i]!.start < between).at(-1);
  const after = all.find((i) => concepts[i]!.start > between);
  return before === undefined || after === undefined ? all : [before, after];
}

function isElliptical(lower: string, script: 'en' | 'ko', concepts: readonly Concept[], cue: Cue | null): boolean {
  const leaning = script === 'ko' ? koreanElliptical : englishElliptical;
  const said = concepts.filter((c) => c.kind !== 'generic');
  if (said.length === 0) return true;
  if (leaning.test(lower)) return script === 'en' || said.length <= 2 || cue === null;
  return said.length === 1 && lower.split(/\s+/).length <= 3 && cue !== null && said[0]!.kind !== 'company';
}
