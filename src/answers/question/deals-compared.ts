/** "A's contract with B or C's order from D", "A-B 계약과 C-D 계약": each side of a comparison may have several parties. */
import type { AnswerType, Concept, Question } from './question.ts';

export interface Side {
  /** As an answer calls it. */
  readonly text: string;
  /** Whom this side names. */
  readonly own: readonly Concept[];
  /** What only the other side says. */
  readonly others: ReadonlySet<Concept>;
}

/** What may part two sides; the surer first. A particle or "and" parts them only behind a noun of the first one's own. */
const parting: readonly RegExp[] = [
  /\b(?:vs\.?|versus|compared (?:with|to))(?![\p{L}\d])|(?<![\p{L}\d])vs/iu,
  /\bor\b/i,
  /[가-힣)](?:이?랑|하고|와|과|보다|이나|나) /u,
  /\p{L} and |^ and (?:by|that|those|of|for|with|from) /iu,
];
/** Two names and nothing but what joins them: what is compared, with no party of its own. */
const tight = /^(?:'s)?,? ?(?:or|vs\.?|versus|and|이?랑|하고|와|과)? ?(?:the )?$/i;
/** "Verizon order": a word right behind the last name of a side is that side's. */
const BESIDE = 2;

/** Null where each side is one name, or what three names have to do with each other is not clear. */
export function dealsCompared({ text, concepts }: Question): readonly Side[] | null {
  const named = concepts.filter(({ kind }) => kind === 'company' || kind === 'name');
  if (named.length < 3) return null;
  const gaps = named.slice(1).map((next, i) => text.slice(endOf(named[i]!), next.start));
  const at = partedAt(gaps);
  if (at === null || (named.length === 3 && tight.test(gaps[at]!))) return null;
  const [left, right] = [named.slice(0, at + 1), named.slice(at + 1)];
  return [side(left, right, concepts), side(right, left, concepts)];
}

function partedAt(gaps: readonly string[]): number | null {
  for (const mark of parting) {
    const found = gaps.flatMap((gap, i) => (mark.test(gap) ? [i] : []));
    const middle = found.find((i) => (i + 1) * 2 === gaps.length + 1) ?? found[0];
    if (middle !== undefined) return middle;
  }
  return null;
}

function side(own: readonly Concept[], other: readonly Concept[], all: readonly Concept[]): Side {
  const [from, to] = [other[0]!.start, endOf(other.at(-1)!) + BESIDE];
  const others = new Set(all.filter((c) => c.start >= from && c.start <= to && !own.includes(c)));
  return { text: own.map(({ text }) => text).join('–'), own, others };
}

const endOf = ({ start, text }: Concept): number => start + text.length;

/** What there is more of, where only a comparative says it: "worth more", "which runs longer", "뭐가 더 비싸". */
const measures: readonly (readonly [RegExp, AnswerType])[] = [
  [
    /\b(?:worth|valued|costs?|pays?|paid|spen[dt]s?|invest(?:s|ed)?|raised?|bigger in (?:dollars|euros|value|money)|larger in value|more money|more expensive|dearer)\b|(?:금액|대금|기업 ?가치|돈|값|비용|투자액|매출)[^?]*(?:더|큰|크)|더 비싸|더 비싼/iu,
    'money',
  ],
  [/\b(?:longer|shorter)\b|더 (?:긴|길|오래|짧)/iu, 'duration'],
];

/** Null where it is not clear which figures are to be compared. */
export function measureCompared({ text, answerType }: Question): AnswerType | null {
  if (answerType !== 'statement') return null;
  return measures.find(([says]) => says.test(text))?.[1] ?? null;
}
