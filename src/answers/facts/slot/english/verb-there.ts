/** Whether a word of a sentence is a verb where it stands, and which way round: "laid", "was laid", "laid by". */
import type { Span } from '../../../../domain/text.ts';

export function verbAt(text: string, at: number): (Span & { readonly passive: boolean }) | null {
  const word = /^[a-z][\w-]*/.exec(text.slice(at))?.[0] ?? '';
  const before = text.slice(0, at);
  if (
    noVerb.test(word) ||
    !(inflected.test(word) ? !determined.test(before) : helped.test(before) || manyBefore(before))
  )
    return null;
  const end = at + word.length;
  const passive = bePassive.test(before) || (participle.test(word) && /^ (?:[\w-]+ ){0,4}?by /.test(text.slice(end)));
  return { start: at, end, passive };
}

const noVerb = /^(?:|th\w+|of|in|on|at|to|for|by|with|from|as|and|or|an?|is|are|was|were|be)$/;
const inflected =
  /(?:ed|[a-z]{3}s)$|^(?:won|made|ran|led|took|gave|got|beat|lost|held|laid|put|set|hit|sold|told|paid|met|came|went|became|began|wrote|grew|fell|rose|left|spent|sent|chose|drove|drew|saw|knew|said|kept|bought|brought|built|taught|caught|thought|sought|written|taken|given|known|chosen|found|lay|stood|bore|wore|shot|cut|broke|spoke|flew|threw|lent|read)$/;
const participle = /(?:ed|en|t|n|e|d)$/;
const bePassive = /\b(?:is|are|was|were|been|be|being|gets?|got)(?: (?:also|not|first|now|then|[a-z]+ly))* $/;
/** "Its offers": a noun. */
const determined = /\b(?:the|an?|its|their|his|her|this|these|those|of|new|own|no|any|some) $/i;
const helped = /\b(?:to|will|would|can|could|may|might|must|should|did|does|do|not|and) $/;

/** "Analysts expect", "Tarn and Sur offer": a verb without an ending wants more than one. */
function manyBefore(before: string): boolean {
  return /(?:[a-z]s| and \w+) $/.test(before) && !/(?:ss|['’]s) $/.test(before);
}
