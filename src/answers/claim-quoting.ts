/** A sentence of an article as a claim: its words, as the original where they are of another language, with speaker, day and source. */
import type { Claim } from '../domain/answer.ts';
import type { Span } from '../domain/text.ts';
import { asOriginal } from './as-original.ts';
import type { CitationList } from './citations.ts';
import type { Question } from './question/question.ts';
import { attributionOf } from './reading/attribution.ts';
import type { ArticleEvidence, Sentence } from './reading/evidence.ts';
import { statedDate } from './stated-date.ts';
import { trimSentence } from './trim.ts';

interface Quoting {
  readonly evidence: ArticleEvidence;
  readonly sentence: Sentence;
  /** The sentence, with where it goes on. */
  readonly span: Span;
  /** What of it was asked for, said first. */
  readonly opening: string | null;
}

export function claimQuoting(
  { language }: Question,
  { evidence, sentence, span, opening }: Quoting,
  citations: CitationList,
): Claim {
  const { article } = evidence;
  const n = citations.cite(article, span);
  const words = asOriginal(trimSentence(article.text.slice(span.start, span.end)), sentence.language, language);
  return {
    text: [opening, words].filter(Boolean).join(' — '),
    citations: [n],
    attributedTo: attributionOf(evidence, sentence, language),
    asOf: statedDate(article.published),
  };
}
