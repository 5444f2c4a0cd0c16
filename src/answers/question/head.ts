/** The noun a question asks for: "subscribers" in "how many subscribers", 가입자 in "가입자는 몇 명". */
import { measureOf } from '../words/forms.ts';
import { conceptOf } from './concept.ts';
import type { Cue } from './cue.ts';
import { koreanHead, koreanInterrogative } from './korean-head.ts';
import type { AnswerType, Concept } from './question.ts';

/** Answer types whose fact counts or measures a noun: that noun must stand beside the figure. */
const measured: ReadonlySet<AnswerType> = new Set(['count', 'money', 'percent', 'quantity', 'duration']);

/**
 * The noun asked for becomes the `head`: it has to be in the very sentence, or the fact is another one. English: the
 * noun after "how many" or "what". Korean: the noun before the interrogative ("가입자는 몇 명") or after 어떤, 무슨.
 */
export function markHead(said: Concept[], lower: string, script: 'en' | 'ko', cue: Cue | null): Concept[] {
  if (cue?.byVerb) return said;
  const concepts = said.map((one) => (isPartitive(one, lower) ? conceptOf('generic', one) : one));
  const asked = script === 'ko' ? koreanHead(concepts, lower) : englishHead(concepts, lower);
  const cued = cue && measured.has(cue.answerType) ? cuedHead(concepts, lower, cue, script) : null;
  const interrogative = script === 'en' || koreanInterrogative.test(lower);
  const at = interrogative ? (asked ?? cued) : (cued ?? asked);
  const head = at === null ? null : concepts[at]!;
  if (!head || !cue || !(measured.has(cue.answerType) || cue.answerType === 'person')) return concepts;
  if (head.kind === 'generic' && cue.answerType !== 'count' && !measureOf(head.text)) return concepts;
  if (head.kind !== 'word' && head.kind !== 'action' && head.kind !== 'generic') return concepts;
  return concepts.map((c) => (c === head ? conceptOf('head', c) : c));
}

const englishAsking =
  /\b(?:how many|how much|number of|what(?:'s| is| was| are| were)?(?: the)?|which|who(?:'s| is| was| are| were)(?: the)?)\s+/g;

/** A question without an interrogative ("home router yearly fee", "레인 가입자 수") asks for the noun its cue names. */
function cuedHead(concepts: readonly Concept[], lower: string, cue: Cue, script: 'en' | 'ko'): number | null {
  const found = cue.pattern.exec(lower);
  // "In rupees" says in what money, and of nothing.
  if (!found || found[0].startsWith('in ')) return null;
  // "얼마 들어가나": what follows is the verb.
  const verbs = script === 'ko' ? lower.search(/얼마|몇/) : -1;
  const inside = concepts.flatMap((c, i) =>
    !(verbs >= 0 && c.start > verbs) &&
    c.start < found.index + found[0].length &&
    c.start + c.text.length > found.index &&
    !(cue.answerType === 'count' && onlyCounts.test(c.text)) &&
    (c.kind === 'word' || (c.kind === 'generic' && (cue.answerType === 'count' || measureOf(c.text) !== undefined)))
      ? [i]
      : [],
  );
  return inside.at(-1) ?? null;
}

function englishHead(concepts: readonly Concept[], lower: string): number | null {
  const counting = /\bhow many\b|\bnumber of\b/.test(lower);
  for (const match of lower.matchAll(englishAsking)) {
    const behind = match.index + match[0].length;
    const from = behind + (partitiveOf.exec(lower.slice(behind))?.[0].length ?? 0);
    // "How much does Oracle spend on …" asks for no noun.
    const rest = lower.slice(from);
    // "How much are the prepayments?" has it at its end.
    const told = /how much\s+$/.test(match[0])
      ? /^(?:is|are|was|were) (?:the |its |their |in )?[a-z-]+(?=\W*$)/.exec(rest)
      : null;
    if (told && concepts.at(-1)!.start >= from) return concepts.length - 1;
    if (/^(?:do|does|did|is|are|was|were|will|would|has|have|had|can|could|should)\b/.test(rest)) continue;
    const clause = clauseEnd(lower, from);
    const after = concepts.findIndex(
      (c) =>
        c.start >= from &&
        c.start < clause &&
        (c.kind === 'word' || c.kind === 'action' || (counting && c.kind === 'generic')) &&
        !onlyCounts.test(c.text),
    );
    if (after < 0) continue;
    const noun = isProgress(concepts, after, from)
      ? concepts.findIndex((c, i) => i > after && c.kind === 'word')
      : after;
    return noun < 0 ? null : lastOfNounGroup(concepts, noun, lower, counting);
  }
  return null;
}

/** "What is Telstra guiding for revenue": what it does is not what is asked for. */
function isProgress(concepts: readonly Concept[], i: number, from: number): boolean {
  const doer = concepts[i - 1];
  return /[a-z]{2}ing$/.test(concepts[i]!.text) && doer?.kind === 'company' && doer.start >= from;
}

/** "What is the total number of sites": they ask, and the noun stands behind them. */
const onlyCounts = /^(?:number|total|amount|count|sum|개수|갯수|숫자)$/i;

/** "How many pieces of footage": footage is counted. */
function isPartitive({ start, text }: Concept, lower: string): boolean {
  return partitive.test(text) && /^ of [a-z]/.test(lower.slice(start + text.length));
}

const partitive = /^(?:pieces?|items?|bits?)$/i;
const partitiveOf = /^(?:pieces?|items?|bits?) of /;

/** The noun group ends at a verb, preposition or comma. */
function clauseEnd(lower: string, from: number): number {
  const stop =
    /\s(?:is|are|was|were|did|does|do|has|have|had|will|would|can|could|of|in|on|at|for|to|by|with|from|that|and|or)\s|[,?]|$/.exec(
      lower.slice(from),
    );
  return from + (stop?.index ?? lower.length);
}

/** "mobile subscribers" → subscribers: the last word of a noun group written together, before any name. */
function lastOfNounGroup(concepts: readonly Concept[], first: number, lower: string, counting: boolean): number {
  let last = first;
  for (let i = first + 1; i < concepts.length; i++) {
    const { kind, start } = concepts[i]!;
    const before = concepts[i - 1]!;
    const together = /^[\s-]*$/.test(lower.slice(before.start + before.text.length, start));
    // "How many open RAN sites": what is counted may be a noun that narrows little.
    if (
      !together ||
      verb.test(concepts[i]!.text) ||
      (counting && isDone(before.text, concepts[i]!.text)) ||
      isParticiple(concepts, i, lower) ||
      !(kind === 'word' || (counting && kind === 'generic'))
    )
      break;
    last = i;
  }
  return last;
}

/** "How many servers sit in it": behind a plural another noun would be one, too. */
const isDone = (before: string, text: string): boolean =>
  /[^s]s$/.test(before) && !/s$|^(?:staff|people|personnel|workforce|equipment|kit)$/.test(text);

/** "How many lenders waited": a word in -ed that no noun follows says what they did. */
function isParticiple(concepts: readonly Concept[], i: number, lower: string): boolean {
  const { text, start } = concepts[i]!;
  const next = concepts[i + 1];
  return (
    /[a-z]{2}ed$/.test(text) &&
    !(next?.kind === 'word' && /^[\s-]*$/.test(lower.slice(start + text.length, next.start)))
  );
}

/** Verbs of what is counted, which follow it without a word between. */
const verb =
  /^(?:use[sd]?|want|need|have|own|run|buy|get|join|make|take|includ\w*|involv\w*|cover|work|pay|plan|promis\w*)(?: [a-z]+)?$/;
