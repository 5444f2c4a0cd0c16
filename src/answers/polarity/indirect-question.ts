/** What a sentence only asks and does not say: "asked whether it is exclusive", "how many it sold Nokia would not disclose". */
import type { Span } from '../../domain/text.ts';
import type { Coverage, Covered } from '../coverage.ts';

/** Up to the comma; "if" asks only behind a word for asking or not knowing. */
const ifs =
  /\b(?:whether|(?<=\b(?:ask(?:s|ed|ing)?|know[ns]?|clear|unclear|say|decided?|see|seen|wonder(?:s|ed)?|doubts?|doubted|doubtful|sure|unsure) )if)\b(?! or not\b)[^,;.:]*/gi;
/** Why and how something was done says that it was; how much of it, who or which does not. */
const others =
  /(?:(?<=^|[;:,] )|(?<=\b(?:say|said|disclosed?|reveal(?:ed)?|specify|specified|unclear|known|know|decided?|open|determined?) ))(?:how (?:many|much|big|large|far)|who|whom|which|what)\b[^,;.:]*/gi;
const not = "(?:not|n['’]t|yet to|never|declined? to|refused? to) (?:yet |been |be |immediately |publicly )*";
const open =
  'unclear|undecided|unknown|left open|leaves? open|remains? (?:open|to be seen|uncertain)|(?:is|are|was|were) (?:still )?(?:open|uncertain|in (?:doubt|question))';
const unsettled = new RegExp(
  `\\b(?:${not}(?:decided?|settled?|agreed?|known|clear|determined?|fixed)|${open})\\b`,
  'i',
);
const untold = new RegExp(
  `\\b${not}(?:say|said|disclose[sd]?|reveal(?:ed)?|specify|specified|know|stated?)\\b|${unsettled.source}`,
  'i',
);

/** What becomes of the asked where the sentence only asks it as well: it is said to be unsettled, or nothing is said of it. */
export function askedAgain({ covered, sentence: { text, start } }: Coverage): 'unsettled' | 'unsaid' | null {
  const within = (spans: readonly Span[]) => covered.some((one) => isWord(one) && standsOnlyIn(one, spans, start));
  if (within(spansOf(ifs, text))) return unsettled.test(text) ? 'unsettled' : 'unsaid';
  return untold.test(text) && within(spansOf(others, text)) ? 'unsaid' : null;
}

const spansOf = (asking: RegExp, text: string): Span[] =>
  [...text.matchAll(asking)].map(({ 0: said, index }) => ({ start: index, end: index + said.length }));

const isWord = ({ concept: { kind } }: Covered): boolean => kind === 'word' || kind === 'action' || kind === 'head';

const standsOnlyIn = ({ places }: Covered, spans: readonly Span[], start: number): boolean =>
  places.length > 0 && places.every((at) => spans.some((span) => at - start >= span.start && at - start < span.end));
