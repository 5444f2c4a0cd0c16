/** What a sentence names only to set it aside: "본이 아니라 베를린에", "in Berlin, not Bonn", "all regions except Okinawa". */
import type { Span } from '../../domain/text.ts';
import type { Sentence } from '../reading/evidence.ts';

const verb =
  'will|would|can|could|may|might|must|should|is|are|was|were|has|have|had|do|does|did|it|they|he|she|we|this|that|there';
const english = new RegExp(
  [
    // "Not exclusive but will bring the two closer" denies: a verb behind "but" begins another statement.
    `\\bnot (?=[^,;.]{2,40},? but (?!(?:[\\w'’-]+ ){0,4}(?:${verb})\\b))`,
    ', (?:and |but )?not (?!(?:only|just|yet|even|all|least|surprisingly|to|because|that|when|if|as|until|before)\\b|\\w+ing\\b)',
    '\\b(?:but|and) not (?=(?:in|on|at|for|to|with|by|from) )',
    '\\b(?:rather than|instead of|except(?: for)?|with the exception of|other than|without) ',
    '\\bexcluding ',
    // "Preferred pledges to a sale"; "which we gave as 9, should have been 8".
    ' (?:to|over) (?<=\\bprefer\\w* [^,;.]{2,60} (?:to|over) )(?=\\w+ing\\b|an? |the )',
    '\\b(?:gave|given|reported|stated|put|quoted|printed|listed) (?:\\w+ly )?(?:as|at) (?=(?:[^.;]|\\.\\d){1,60}(?:should (?:have|be|read)|in fact|the correct))',
    '\\ball (?:[\\w-]+ ){1,2}but (?=\\p{Lu})',
  ].join('|'),
  'giu',
);
/** Up to where what is set aside goes. */
const englishEnd = new RegExp(
  `[,;.:()—]| (?:but|as|because|while|when|which|who|after|since|(?:and )?(?:${verb})) `,
  'i',
);
/** "X이 아니라", "X 대신", "X을 제외한", "X 없이"; a matter or a thing ("것이 아니라") is a whole statement denied. */
const korean =
  /(?<![가-힣](?:는|은|을|한|던) (?:것|게|건|수))(?:(?:에서?|으?로|와|과)?(?:이|가)? ?(?:아니라|아닌)|(?<!은|는) ?대신|(?:을|를) (?:빼고|뺀|제외하고|제외한) |(?<=[^차질끊]) 없이)(?=[\s,]|$)/gu;
/** A word before it that has a particle of its own ends what is set aside. */
const koreanWords = /(?:^|[\s,.“”"‘’])((?:[^\s,.“”"‘’]*[^\s,.“”"‘’은는이가을를에도의로서] ){0,2}[^\s,.“”"‘’]{1,20})$/u;
/** The longest that is looked at, in characters. */
const LONGEST = 60;

export interface Aside extends Span {
  /** The words that set it aside, with it. */
  readonly whole: Span;
}

export function asidesIn(text: string): readonly Aside[] {
  return [...englishAsides(text), ...koreanAsides(text)];
}

function englishAsides(text: string): Aside[] {
  return [...text.matchAll(english)].map(({ 0: said, index }) => {
    const start = index + said.length;
    const behind = text.slice(start, start + LONGEST);
    const length = englishEnd.exec(behind)?.index ?? behind.length;
    return { start, end: start + length, whole: { start: index, end: start + length } };
  });
}

function koreanAsides(text: string): Aside[] {
  return [...text.matchAll(korean)].flatMap(({ 0: said, index }) => {
    const words = koreanWords.exec(text.slice(Math.max(0, index - LONGEST), index))?.[1];
    if (words === undefined) return [];
    const start = index - words.length;
    return [{ start, end: index, whole: { start, end: index + said.length } }];
  });
}

/** The text without what it sets aside, so that offsets stay. */
export function withoutAsides(text: string): string {
  let left = text;
  for (const { whole } of asidesIn(text))
    left = left.slice(0, whole.start) + '.'.repeat(whole.end - whole.start) + left.slice(whole.end);
  return left;
}

export const isIn = ({ start, end }: Span, at: number): boolean => at >= start && at < end;

/** Whether the sentence names a fact only to set it aside. */
export function isSetAside(fact: Span, { text, start }: Sentence): boolean {
  return asidesIn(text).some((aside) => isIn(aside, fact.start - start));
}
