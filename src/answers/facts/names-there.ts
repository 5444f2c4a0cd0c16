/** Where the names of a sentence begin: companies, and words with a capital that does not open the sentence. */
import type { Coverage, Covered } from '../coverage.ts';

const capital = /(?<![.!?“"‘(] |^)(?<![\p{L}\d-])\p{Lu}[\p{L}\d&-]+/gu;

/** Their offsets in the article, in order. */
export function namesThere({ text, start, mentions }: Coverage['sentence']): readonly number[] {
  const words = [...text.matchAll(capital)]
    .map((m) => m.index + start)
    .filter((at) => mentions.every((m) => at < m.start || at >= m.end));
  return [...mentions.map((m) => m.start), ...words].sort((a, b) => a - b);
}

/** Two readers of names may differ by a quotation mark. */
const SAME_PLACE = 3;

/** Whether the name at that offset is one that the question has. */
export function isAskedAt(at: number, covered: readonly Covered[]): boolean {
  return covered.some((c) => c.concept.kind !== 'generic' && c.places.some((p) => Math.abs(p - at) <= SAME_PLACE));
}
