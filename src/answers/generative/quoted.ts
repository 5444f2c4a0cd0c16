/** What stands in the place of a claim that could not be verified: the sentences it quoted, which are the article's own. */

import { asOriginal } from '../as-original.ts';
import type { CheckedClaim } from '../claims/check-claims.ts';
import { isActive } from '../claims/inert.ts';
import type { Support } from '../claims/passages.ts';
import { leansBack } from '../claims/roles-table.ts';
import { coverSentence } from '../coverage.ts';
import type { Question } from '../question/question.ts';
import type { Sentence } from '../reading/evidence.ts';

const MOST_SENTENCES = 2;
const LONGEST = 700;
/** How much of the question its sentence must speak of: a model may quote what answers nothing. */
const SPEAKS_OF_IT = 0.5;

/** Null where nothing of what it quotes may stand alone, or all of it stands beneath what is told anyway. */
export function quotedFor(
  { support }: CheckedClaim,
  question: Question,
  told: readonly CheckedClaim[],
): CheckedClaim | null {
  const whole = distinct(support.flatMap((one) => wholeStatements(one, question)));
  const chosen = whole
    .filter((one) => !told.some((claim) => claim.support.some((other) => overlaps(one, other))))
    .slice(0, MOST_SENTENCES);
  if (chosen.length === 0) return null;
  const ordered = [...chosen].sort((a, b) => a.passage.n - b.passage.n || a.start - b.start);
  const text = ordered
    .map(({ sentences: [first], text: said }) => asOriginal(oneLine(said), first!.language, question.language))
    .join(' ');
  return text.length > LONGEST ? null : { text, support: ordered, faults: [], quoted: true };
}

/** Each quoted sentence that speaks of what was asked, with the one beside it that it cannot be understood without. */
function wholeStatements({ passage, sentences }: Support, question: Question): Support[] {
  const { evidence } = passage;
  const speaking = sentences.filter((one) => speaksOfIt(one, passage, question));
  return speaking.flatMap((sentence) => {
    const needed = withNeighbour(sentence, evidence.sentences);
    if (needed === null || needed.some(({ text }) => isActive(text))) return [];
    return needed.map((one) => ({ start: one.start, end: one.end, passage, sentences: [one], text: one.text }));
  });
}

/** In words of its own, or by pointing back: what it stands beside may speak of the question without it. */
function speaksOfIt(sentence: Sentence, { evidence }: Support['passage'], { concepts }: Question): boolean {
  if (concepts.length === 0) return true;
  const { score, covered } = coverSentence(concepts, evidence, sentence);
  return score >= SPEAKS_OF_IT && (covered.some(({ at }) => at !== null) || leansBack.test(sentence.text));
}

/** "It will build" needs who; half of somebody's speech needs the other half and who says it. Null where one is not enough. */
function withNeighbour(sentence: Sentence, all: readonly Sentence[]): Sentence[] | null {
  const beside = (at: number) => (all[at]?.paragraph === sentence.paragraph ? all[at] : undefined);
  const [before, after] = [beside(sentence.index - 1), beside(sentence.index + 1)];
  if (isBroken(sentence.text)) {
    const other = [after, before].find((one) => one && isBroken(one.text));
    return other ? [sentence, other].sort((a, b) => a.index - b.index) : null;
  }
  return leansBack.test(sentence.text) && before && !isBroken(before.text) ? [before, sentence] : [sentence];
}

/** Opens a quotation and does not close it, or the other way. */
function isBroken(text: string): boolean {
  const count = (sign: RegExp) => (text.match(sign) ?? []).length;
  return count(/“/g) !== count(/”/g) || count(/"/g) % 2 === 1;
}

function distinct(supports: readonly Support[]): Support[] {
  return supports.filter((one, n) => supports.findIndex((other) => overlaps(one, other)) === n);
}

export function overlaps(a: Support, b: Support): boolean {
  return a.passage.evidence === b.passage.evidence && a.start < b.end && b.start < a.end;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
