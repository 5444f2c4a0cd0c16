// A deterministic "model" that answers only out of the passages of its prompt: the sentences that share most with the question.
import { splitSentences } from '../../src/text/sentences.ts';
import type { ReadPrompt } from '../doubles/prompt.ts';
import type { ScriptedClaim } from './erring-model.ts';

export interface ScriptedReply {
  readonly answerable: boolean;
  readonly claims: readonly ScriptedClaim[];
  readonly missing: readonly string[];
}

interface Sentence {
  readonly n: number;
  readonly text: string;
  readonly words: ReadonlySet<string>;
}

/** Of the question's weight, below which it says that the passages do not answer. */
const ENOUGH = 0.34;

export function extractingModel({ question, language, passages }: ReadPrompt): ScriptedReply {
  const sentences = passages.flatMap(({ n, text }) =>
    splitSentences(text).map((span): Sentence => {
      const said = text.slice(span.start, span.end);
      return { n, text: said, words: wordsOf(said) };
    }),
  );
  const wanted = [...wordsOf(question)].map((word) => ({ word, weight: rarity(word, sentences) }));
  const whole = wanted.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const scored = sentences
    .map((sentence) => ({
      sentence,
      score: wanted.reduce((sum, { word, weight }) => sum + (sentence.words.has(word) ? weight : 0), 0) / whole,
    }))
    .sort((a, b) => b.score - a.score);
  const best = scored[0];
  if (best === undefined || best.score < ENOUGH) return { answerable: false, claims: [], missing: [] };
  const chosen = scored
    .filter(({ score, sentence }) => score >= best.score * 0.9 && isIn(sentence.text, language))
    .slice(0, 2);
  const claims = chosen.map(({ sentence: { n, text } }) => ({ text, quotes: [{ passage: n, quote: text }] }));
  return { answerable: true, claims, missing: [] };
}

function wordsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[a-z0-9]+|[가-힣]+/g) ?? [];
  return new Set(
    words.map((word) => (/[가-힣]/.test(word) ? word.slice(0, 2) : word.slice(0, 5))).filter((word) => word.length > 1),
  );
}

function rarity(word: string, sentences: readonly Sentence[]): number {
  return Math.log(1 + sentences.length / (1 + sentences.filter(({ words }) => words.has(word)).length));
}

function isIn(text: string, language: 'en' | 'ko'): boolean {
  return /[가-힣]/.test(text) === (language === 'ko');
}

/** What a question of the sets wants, as far as a reader needs it. */
export interface Wanted {
  readonly kind: string;
  readonly anyOf?: readonly (readonly string[])[] | undefined;
}

/** An ideal reader: says a sentence of its passages that states each wanted fact, else that there is none. Never a word more. */
export function knowingModel(
  { language, passages }: ReadPrompt,
  wanted: Wanted | undefined,
  states: States,
): ScriptedReply {
  const facts = wanted?.kind === 'answered' ? (wanted.anyOf ?? []) : [];
  const claims = facts.flatMap((spellings) => {
    const found = passages.flatMap(({ n, text }) =>
      splitSentences(text).map((span) => ({ n, quote: text.slice(span.start, span.end) })),
    );
    const saying = found.filter(({ quote }) => states(quote, spellings));
    const own = saying.find(({ quote }) => isIn(quote, language));
    if (own) return [{ text: own.quote, quotes: [{ passage: own.n, quote: own.quote }] }];
    const other = saying[0];
    const said = spellings.find((spelling) => !/[a-z]/i.test(spelling) || isIn(spelling, language));
    return other && said ? [{ text: said, quotes: [{ passage: other.n, quote: other.quote }] }] : [];
  });
  const unique = claims.filter((claim, i) => claims.findIndex(({ text }) => text === claim.text) === i);
  return { answerable: unique.length > 0, claims: unique, missing: [] };
}

type States = (text: string, spellings: readonly string[]) => boolean;
