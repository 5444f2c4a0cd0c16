/** A query as concepts: what it asks for, each with the ways it may be written. */
import type { Span } from '../domain/text.ts';
import { isEnglishStopWord } from '../text/english.ts';
import { analyse, type Token } from './analysis.ts';
import { soundsOf } from './query-sounds.ts';
import { isKoreanQuestionWord } from './question-words.ts';
import { weights } from './weights.ts';

/** A stretch of the query that has other names: a company's, or a term's translations. */
export interface Expansion extends Span {
  readonly names: readonly string[];
  /** Whether it is a name itself, which the other script may spell otherwise than any table. */
  readonly isName: boolean;
}

export type QueryExpander = (query: string) => readonly Expansion[];

/** No other names. */
export const noExpansion: QueryExpander = () => [];

export interface QueryTerm {
  readonly term: string;
  readonly weight: number;
}

/** One way to write a concept: its terms together. */
export type Alternative = readonly QueryTerm[];

/** The first alternative is as the query has it. A passage scores by the one that fits best, never by their sum. */
export interface Concept extends Span {
  readonly alternatives: readonly Alternative[];
  readonly tokens: readonly Token[];
}

/** A question of a hundred kilobytes is still answered, by its beginning. */
const LONGEST_QUERY = 2_000;
const MOST_CONCEPTS = 64;
export function readQuery(query: string, expand: QueryExpander = noExpansion): Concept[] {
  const text = query.slice(0, LONGEST_QUERY);
  const tokens = analyse(text);
  const expansions = withoutOverlaps(expand(text));
  const concepts: Concept[] = [];
  for (const group of groupTokens(tokens, expansions)) {
    const concept = toConcept(group.tokens, group.expansion, text);
    if (concept) concepts.push(concept);
  }
  const telling = concepts.filter((concept) => !saysNothing(concept, text));
  return (telling.length > 0 ? telling : concepts).slice(0, MOST_CONCEPTS);
}

interface TokenGroup {
  readonly tokens: Token[];
  readonly expansion: Expansion | null;
  end: number;
}

/** Tokens that stand for one thing: a name with expansions, a Korean word with its bigrams, joined words. */
function groupTokens(tokens: readonly Token[], expansions: readonly Expansion[]): TokenGroup[] {
  const groups: TokenGroup[] = [];
  for (const token of tokens) {
    const expansion = expansions.find((one) => token.start < one.end && token.end > one.start) ?? null;
    const last = groups[groups.length - 1];
    const together = last && (expansion ? last.expansion === expansion : !last.expansion && joins(last, token));
    if (together) {
      last.tokens.push(token);
      last.end = Math.max(last.end, token.end);
    } else groups.push({ tokens: [token], expansion, end: token.end });
  }
  return groups;
}

/** Overlapping tokens are one word seen in two ways; a number and its unit ("28ghz") overlap their whole. */
function joins(group: TokenGroup, token: Token): boolean {
  return token.start < group.end && token.kind !== 'compound';
}

/** The longest stretch wins, then the first. */
function withoutOverlaps(expansions: readonly Expansion[]): Expansion[] {
  const kept: Expansion[] = [];
  for (const one of [...expansions].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (kept.every((other) => one.end <= other.start || one.start >= other.end)) kept.push(one);
  }
  return kept;
}

function toConcept(tokens: readonly Token[], expansion: Expansion | null, text: string): Concept | null {
  const telling = tokens.filter((token) => token.kind !== 'word' || !isStop(token, text));
  const own = weighed(telling.length > 0 ? telling : tokens);
  if (own.length === 0) return null;
  const others = (expansion?.names ?? []).map((name) => weighed(analyse(name))).filter((terms) => terms.length > 0);
  return {
    start: tokens[0]!.start,
    end: tokens.reduce((end, token) => Math.max(end, token.end), 0),
    alternatives: [own, ...withoutRepeats(own, [...others, ...heard(tokens, expansion, text)])],
    tokens,
  };
}

/** As the other script may have it: what no table knows may be a name. */
function heard(tokens: readonly Token[], expansion: Expansion | null, text: string): Alternative[] {
  if (expansion !== null && !expansion.isName) return [];
  const stretch = expansion ?? tokens.find(({ kind }) => kind === 'hangul') ?? tokens[0]!;
  return soundsOf(stretch, expansion !== null, text).map((term) => [{ term, weight: weights.kinds.word }]);
}

function weighed(tokens: readonly Token[]): QueryTerm[] {
  const sums = new Map<string, number>();
  for (const { term, kind } of tokens) sums.set(term, (sums.get(term) ?? 0) + weights.kinds[kind]);
  return Array.from(sums, ([term, weight]) => ({ term, weight }));
}

function withoutRepeats(own: Alternative, others: readonly Alternative[]): Alternative[] {
  const seen = new Set([keyOf(own)]);
  return others.filter((other) => {
    const key = keyOf(other);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function keyOf(alternative: Alternative): string {
  return alternative
    .map(({ term }) => term)
    .sort()
    .join(' ');
}

function isStop(token: Token, text: string): boolean {
  return isEnglishStopWord(
    text
      .slice(token.start, token.end)
      .toLowerCase()
      .replace(/['’]s$/, ''),
  );
}

/** Words every question is made of: they say what kind of thing is asked, not about what. */
function saysNothing(concept: Concept, text: string): boolean {
  return (
    concept.tokens.every(
      (token) =>
        (token.kind === 'word' && isStop(token, text)) ||
        (token.kind === 'hangul' && isKoreanQuestionWord(text.slice(concept.start, concept.end))) ||
        token.kind === 'bigram',
    ) && !concept.tokens.every((token) => token.kind === 'bigram')
  );
}
