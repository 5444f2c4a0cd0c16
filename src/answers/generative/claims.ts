/** A claim that holds, as the answer says it: with its citations, whose statement it is, and whose words. */
import type { Claim } from '../../domain/answer.ts';
import type { CitationList } from '../citations.ts';
import type { CheckedClaim } from '../claims/check-claims.ts';
import type { Support } from '../claims/passages.ts';
import { attributionOf } from '../reading/attribution.ts';
import { statedDate } from '../stated-date.ts';

export function sayChecked(
  { text, support, quoted }: CheckedClaim,
  language: 'en' | 'ko',
  citations: CitationList,
): Claim {
  const first = support[0]!;
  const { evidence } = first.passage;
  const speaker = attributionOf(evidence, first.sentences[0]!, language);
  return {
    text,
    citations: support.map((one) => citations.cite(one.passage.evidence.article, one)),
    attributedTo: speaker,
    asOf: statedDate(evidence.article.published),
    ...(quoted ? { quoted } : isForeign(first, language) ? { translated: true } : {}),
  };
}

function isForeign({ sentences }: Support, language: 'en' | 'ko'): boolean {
  return sentences.every((sentence) => sentence.language !== language);
}
