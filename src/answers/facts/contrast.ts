/** What a sentence names only to set it aside: "본이 아니라 베를린에", "in Berlin, not Bonn". */
import type { Span } from '../../domain/text.ts';
import type { Sentence } from '../reading/evidence.ts';

const asideBefore =
  /(?:\bnot (?:in |at |by |from |to |with )?|\b(?:rather than|instead of) (?:in |at |by |from |with )?)(?:the )?$/i;
const asideBehind = /^(?: [가-힣A-Za-z0-9]{1,9}?)?(?:에서?|으?로|와|과)?(?:이|가)? ?(?:아니라|아닌|대신)(?=[\s,])/u;

export function isSetAside({ start, end }: Span, { text, start: from }: Sentence): boolean {
  const before = text.slice(Math.max(0, start - from - LONGEST), start - from);
  return asideBefore.test(before) || asideBehind.test(text.slice(end - from, end - from + LONGEST));
}

/** The longest of the words beside it, in characters. */
const LONGEST = 24;
