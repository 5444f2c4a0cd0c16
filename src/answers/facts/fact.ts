/** A typed fact picked out of a sentence: what to say in each language, and where it stands. */
import type { Span } from '../../domain/text.ts';

export interface Fact extends Span {
  /** Equal for facts that say the same, whatever their spelling or language. */
  readonly key: string;
  readonly en: string;
  readonly ko: string;
  /** Characters between the fact and what was asked about; smaller is nearer. */
  readonly distance: number;
}

/** Distance from a span to the nearest of some offsets; a large number where there is none. */
export function distanceTo(span: Span, places: readonly number[]): number {
  let best = 1_000;
  for (const at of places) best = Math.min(best, at < span.start ? span.start - at : Math.max(0, at - span.end));
  return best;
}
