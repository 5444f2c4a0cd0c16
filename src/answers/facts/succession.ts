/** Who came before or after somebody: "took over from Pekka Lund", "페카 룬드의 후임으로". */
import type { Span } from '../../domain/text.ts';
import type { Sentence } from '../reading/evidence.ts';

const before = /^(?:predeces+ors?|전임|전임자|전임 대표|전임자는)$/iu;
const after = /^(?:succes+ors?|후임|후임자|후임 대표)$/iu;

/** Null where no question of that kind is asked. */
export function successionAsked(words: readonly string[]): 'before' | 'after' | null {
  if (words.some((word) => before.test(word))) return 'before';
  return words.some((word) => after.test(word)) ? 'after' : null;
}

const predecessorAhead =
  /\b(?:tak(?:es|ing|en) over from|took over from|succeed(?:s|ed|ing)?|replac(?:es|ed|ing)|follow(?:s|ed|ing)|in place of|handed over by|successor to|inherited (?:it|the \w+) from|predecessor(?: was| is|,)?) (?:[\w’'-]+ ){0,3}?$/iu;
const predecessorBehind =
  /^ 전 \S*(?:대표|사장|회장|최고경영자|CEO|총괄|장)|^ ?(?:\S+ ){0,2}?\S*(?:의 후임|의 뒤를|의 자리를|에 이어|에게서|에게서 자리를|를 대신|을 대신|와 교대|과 교대)/u;
const koreanPredecessorAhead = /(?:전임|전임자|전임자인) (?:\S+ ){0,1}?$/u;

/** Whether somebody is told as the one before. */
export function isPredecessor({ start, end }: Span, { text, start: from, language }: Sentence): boolean {
  const ahead = text.slice(Math.max(0, start - from - REACH), start - from);
  const behind = text.slice(end - from);
  return language === 'ko'
    ? predecessorBehind.test(behind) || koreanPredecessorAhead.test(ahead)
    : predecessorAhead.test(ahead) || /^[^;.]{0,50} (?:was|were|is) succeeded by\b/u.test(behind);
}

/** In characters. */
const REACH = 60;
