/** An article as the index takes it: its passages, each with its terms. Pure; done before the transaction. */
import { type AnalysedPassage, indexLanguage } from '../domain/search-index.ts';
import type { Language, Span } from '../domain/text.ts';
import { splitSentences } from '../text/sentences.ts';
import { analyse, type Token } from './analysis.ts';
import { splitPassages } from './passages.ts';
import { impactOf, weights } from './weights.ts';

export interface ArticleText {
  readonly title: string | null;
  readonly text: string;
  readonly language: Language;
}

/** `sentences`, where the caller has them already, save finding them again. */
export function analyseArticle(article: ArticleText, sentences?: readonly Span[]): AnalysedPassage[] {
  const { text, language } = article;
  const longest = weights.passageLength[indexLanguage(language)];
  const spans = splitPassages(text, sentences ?? splitSentences(text), longest);
  const title = article.title ? analyse(article.title) : [];
  const tokens = analyse(text);
  let next = 0;
  return spans.map((span, place) => {
    const from = next;
    while (next < tokens.length && tokens[next]!.start < span.end) next += 1;
    return { ...span, language, ...weigh(tokens.slice(from, next), title, place === 0, language) };
  });
}

function weigh(body: readonly Token[], title: readonly Token[], lead: boolean, language: Language) {
  const frequencies = new Map<string, number>();
  const weight = lead ? weights.fields.lead : weights.fields.body;
  for (const { term } of body) frequencies.set(term, (frequencies.get(term) ?? 0) + weight);
  for (const { term } of title) frequencies.set(term, (frequencies.get(term) ?? 0) + weights.fields.title);
  const terms = [...frequencies.keys()];
  const impact = impactOf(body, indexLanguage(language));
  return { terms, impacts: Uint8Array.from(frequencies.values(), impact) };
}
