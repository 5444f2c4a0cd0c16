// What the wording of a whole clause says of all its stage words, worked out once a clause.
import { allMatches } from '../../basics/all-matches.ts';
import type { Span } from '../../domain/text.ts';
import { englishAside } from './actor-table.ts';
import {
  englishDeniedSentence,
  englishPast,
  englishRumour,
  koreanDeniedSentence,
  koreanPast,
  koreanRumour,
} from './modality-table.ts';
import { onceAClause } from './once-a-clause.ts';
import type { Clause } from './reading-types.ts';
import { englishMade } from './stage-table-english.ts';
import { koreanMade } from './stage-table-korean.ts';

export interface Traits {
  readonly denied: boolean;
  readonly rumoured: boolean;
  readonly past: boolean;
  /** Verbs that make papers. */
  readonly made: readonly Span[];
  /** "…, which dropped Nokia last year, …". */
  readonly asides: readonly Span[];
}

/** Then only a detail of it is hearsay: "…, both firms said, in a deal that somebody close to it valued at …". */
const saidByThem =
  /\b(?:the (?:two|three|companies|firms|partners|operators)(?: companies)?|both(?: companies| firms)?|they) (?:jointly )?(?:said|announced|confirmed)\b/i;

/** "The order, renewed in May, is worth some $80m, according to somebody close to it". */
const onlyThePrice =
  /\b(?:[Tt]he|[Tt]his|[Tt]heir|[Ii]ts) (?:[\w-]+ ){0,2}(?:agreement|contract|deal|order|pact)\b[^.;]{0,90}\b(?:is|was) (?:worth|valued at|put at)\b[^.;]{0,40},? according to /;

export const traitsOf = onceAClause((clause): Traits => (clause.korean ? koreanTraits(clause) : englishTraits(clause)));

function koreanTraits(clause: Clause): Traits {
  const { text } = clause;
  return {
    denied: koreanDeniedSentence.test(text),
    rumoured: koreanRumour.test(text),
    past: koreanPast.test(text),
    made: spansOf(clause, koreanMade),
    asides: [],
  };
}

function englishTraits(clause: Clause): Traits {
  const asides = clause.text.includes(',') ? spansOf(clause, englishAside) : [];
  const text = asides.length > 0 ? clause.text.replace(englishAside, ',') : clause.text;
  return {
    denied: englishDeniedSentence.test(text),
    rumoured: englishRumour.test(text) && !saidByThem.test(text) && !onlyThePrice.test(text),
    past: englishPast.test(text),
    made: spansOf(clause, englishMade),
    asides,
  };
}

function spansOf({ text, start }: Clause, pattern: RegExp): Span[] {
  return allMatches(text, pattern).map(({ index, 0: words }) => ({
    start: start + index,
    end: start + index + words.length,
  }));
}
