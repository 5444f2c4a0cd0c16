/** A claim that holds, as the answer says it: with its citations, whose statement it is, and that it is our translation. */
import type { Claim } from '../../domain/answer.ts';
import type { CitationList } from '../citations.ts';
import type { CheckedClaim } from '../claims/check-claims.ts';
import { attributionOf } from '../reading/attribution.ts';
import { statedDate } from '../stated-date.ts';

export function sayChecked({ text, support }: CheckedClaim, language: 'en' | 'ko', citations: CitationList): Claim {
  const first = support[0]!;
  const { evidence } = first.passage;
  const speaker = attributionOf(evidence, first.sentences[0]!, language);
  return {
    text,
    citations: support.map((one) => citations.cite(one.passage.evidence.article, one)),
    attributedTo: speaker,
    asOf: statedDate(evidence.article.published),
    ...(first.sentences.every((sentence) => sentence.language !== language) ? { translated: true } : {}),
  };
}
