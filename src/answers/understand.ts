/** A question in words → what is wanted of an answer. Rules in question-table.ts; nothing here knows any article. */
import { hasHangul } from '../text/korean.ts';
import { conceptOf, findConcepts } from './concepts.ts';
import { findPeriod } from './period.ts';
import type { AnswerType, Concept, Question, Shape } from './question.ts';
import {
  type Cue,
  compareCue,
  englishCues,
  englishElliptical,
  englishYesNo,
  koreanCues,
  koreanElliptical,
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
  const concepts = markHead(findConcepts(text, script), lower, script, cue);
  const shape = shapeOf(lower, script, cue, concepts);
  return {
    text,
    language: asked.language ?? script,
    shape,
    answerType: cue?.answerType ?? 'statement',
    concepts,
    period: findPeriod(text, asked.today),
    sides: shape === 'compare' ? sidesOf(concepts) : [],
    elliptical: isElliptical(lower, script, concepts, cue),
  };
}

/** English that names a company in Hangul is still an English question. */
function scriptOf(text: string): 'en' | 'ko' {
  return hasHangul(text) && !/\b(?:who|what|when|where|which|why|how|did|does|is|are|was|were|the)\b/i.test(text)
    ? 'ko'
    : 'en';
}

function shapeOf(lower: string, script: 'en' | 'ko', cue: Cue | null, concepts: readonly Concept[]): Shape {
  if (compareCue.test(lower) && sidesOf(concepts).length >= 2) return 'compare';
  const yesNo = script === 'ko' ? koreanYesNo.test(lower) && cue === null : englishYesNo.test(lower);
  if (yesNo) return 'yes-no';
  return cue?.shape ?? 'single';
}

function sidesOf(concepts: readonly Concept[]): number[] {
  return concepts.flatMap((c, i) => (c.kind === 'company' || c.kind === 'name' ? [i] : []));
}

function isElliptical(lower: string, script: 'en' | 'ko', concepts: readonly Concept[], cue: Cue | null): boolean {
  const leaning = script === 'ko' ? koreanElliptical : englishElliptical;
  const said = concepts.filter((c) => c.kind !== 'generic');
  if (said.length === 0) return true;
  if (leaning.test(lower)) return script === 'en' || said.length <= 2 || cue === null;
  return said.length === 1 && lower.split(/\s+/).length <= 3 && cue !== null && said[0]!.kind !== 'company';
}

/** Answer types whose fact counts or measures a noun: that noun must stand beside the figure. */
const measured: ReadonlySet<AnswerType> = new Set(['count', 'money', 'percent', 'quantity', 'duration']);

/**
 * The noun asked for becomes the `head`: it has to be in the very sentence, or the fact is another one. English: the
 * noun after "how many" or "what". Korean: the noun before the interrogative ("가입자는 몇 명") or after 어떤, 무슨.
 */
function markHead(concepts: Concept[], lower: string, script: 'en' | 'ko', cue: Cue | null): Concept[] {
  const at = script === 'ko' ? koreanHead(concepts, lower) : englishHead(concepts, lower);
  const head = at === null ? null : concepts[at]!;
  const needed =
    cue !== null && (measured.has(cue.answerType) || cue.answerType === 'statement' || cue.answerType === 'person');
  const asksWhat = cue === null && script === 'en' && /^(?:what|which)\b/.test(lower);
  if (!head || !(needed || asksWhat) || !['word', 'action'].includes(head.kind)) return concepts;
  return concepts.map((c) => (c === head ? conceptOf('head', c) : c));
}

const englishAsking =
  /\b(?:how many|how much|number of|what(?:'s| is| was| are| were)?(?: the)?|which|who(?:'s| is| was)?(?: the)?)\s+/g;

function englishHead(concepts: readonly Concept[], lower: string): number | null {
  for (const match of lower.matchAll(englishAsking)) {
    const from = match.index + match[0].length;
    const clause = clauseEnd(lower, from);
    const after = concepts.findIndex(
      (c) => c.start >= from && c.start < clause && c.kind !== 'company' && c.kind !== 'name' && c.kind !== 'generic',
    );
    if (after >= 0) return lastOfNounGroup(concepts, after, lower);
  }
  return null;
}

/** The noun group ends at a verb, preposition or comma. */
function clauseEnd(lower: string, from: number): number {
  const stop =
    /\s(?:is|are|was|were|did|does|do|has|have|had|will|would|can|could|of|in|on|at|for|to|by|with|from|that|and|or)\s|[,?]|$/.exec(
      lower.slice(from),
    );
  return from + (stop?.index ?? lower.length);
}

/** "mobile subscribers" → subscribers: the last word of a noun group written together. */
function lastOfNounGroup(concepts: readonly Concept[], first: number, lower: string): number {
  const end = clauseEnd(lower, concepts[first]!.start);
  let last = first;
  for (let i = first + 1; i < concepts.length && concepts[i]!.start < end; i++) {
    if (concepts[i]!.kind === 'word') last = i;
  }
  return last;
}

const koreanAsking = /어떤|무슨|어느|몇|얼마|무엇|뭐|뭘|누구|언제|어디|[?]|$/;

function koreanHead(concepts: readonly Concept[], lower: string): number | null {
  const asking = koreanAsking.exec(lower);
  if (!asking) return null;
  const modifies = /^(?:어떤|무슨|어느)/.test(asking[0]);
  if (modifies) {
    const after = concepts.findIndex((c) => c.start > asking.index && c.kind === 'word');
    return after >= 0 ? after : null;
  }
  for (let i = concepts.length - 1; i >= 0; i--) {
    if (concepts[i]!.start < asking.index && concepts[i]!.kind === 'word') return i;
  }
  return null;
}
