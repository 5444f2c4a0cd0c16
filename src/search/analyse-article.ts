/** An article as the index takes it: its passages, each with its terms. Pure; done before the transaction. */
import { type AnalysedPassage, indexLanguage } from '../domain/search-index.ts';
import type { Language, Span } from '../domain/text.ts';
import { houseOf } from '../library/partnerships/house.ts';
import { splitSentences } from '../text/sentences.ts';
import { runsOf } from '../text/tokens.ts';
import { type Token, tokensOf } from './analysis.ts';
import { splitPassages } from './passages.ts';
import { type Heard, soundsIn } from './sounds.ts';
import { impactOf, weights } from './weights.ts';

export interface ArticleText {
  readonly title: string | null;
  readonly publisher?: string | null;
  readonly text: string;
  readonly language: Language;
}

/** `sentences`, where the caller has them already, save finding them again. */
export function analyseArticle(article: ArticleText, sentences?: readonly Span[]): AnalysedPassage[] {
  const { text, language } = article;
  const longest = weights.passageLength[indexLanguage(language)];
  const spans = splitPassages(text, sentences ?? splitSentences(text), longest);
  // Whoever writes of itself says "we": it is looked for by the name above its text.
  const title = termsOf([article.title ?? '', houseOf(article, [])?.name ?? ''].join('\n'));
  const body = termsOf(text);
  const [tokens, sounds] = [inOrder(body.tokens), inOrder(body.sounds)];
  return spans.map((span, place) => {
    const own = { tokens: tokens(span.end), sounds: sounds(span.end) };
    return { ...span, language, ...weigh(own, title, place === 0, language) };
  });
}

interface Terms {
  readonly tokens: readonly Token[];
  readonly sounds: readonly Heard[];
}

function termsOf(text: string): Terms {
  const runs = runsOf(text);
  return { tokens: tokensOf(runs), sounds: soundsIn(text, runs) };
}

/** Hands out the next that begin before an offset, each once. */
function inOrder<T extends { readonly start: number }>(all: readonly T[]): (end: number) => readonly T[] {
  let next = 0;
  return (end) => {
    const from = next;
    while (next < all.length && all[next]!.start < end) next += 1;
    return all.slice(from, next);
  };
}

function weigh(body: Terms, title: Terms, lead: boolean, language: Language) {
  const frequencies = new Map<string, number>();
  const add = (terms: Terms, weight: number) => {
    for (const { term } of terms.tokens) frequencies.set(term, (frequencies.get(term) ?? 0) + weight);
    for (const { term } of terms.sounds) frequencies.set(term, (frequencies.get(term) ?? 0) + weight);
  };
  add(body, lead ? weights.fields.lead : weights.fields.body);
  add(title, weights.fields.title);
  const terms = [...frequencies.keys()];
  const impact = impactOf(body.tokens, indexLanguage(language));
  return { terms, impacts: Uint8Array.from(frequencies.values(), impact) };
}
