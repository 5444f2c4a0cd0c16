/** A typed fact picked out of a sentence: what to say in each language, and where it stands. */
import type { Span } from '../../domain/text.ts';

export interface Fact extends Span {
  /** Equal for facts that say the same, whatever their spelling or language. */
  readonly key: string;
  readonly en: string;
  readonly ko: string;
  /** Characters between the fact and what was asked about; smaller is nearer. */
  readonly distance: number;
  /** False where it is a neighbour of what was asked for: the day of the visit instead of the announcement. */
  readonly apt?: boolean;
}

/** A name where it stands. */
export interface NamedSpan extends Span {
  readonly name: string;
}

/** Distance from a span to the nearest of some offsets; a large number where there is none. */
export function distanceTo(span: Span, places: readonly number[]): number {
  let best = 1_000;
  for (const at of places) best = Math.min(best, at < span.start ? span.start - at : Math.max(0, at - span.end));
  return best;
}

/** Mean distance to each of several things, none counting for more than `far`: near to all of them beats next to one. */
export function meanDistance(span: Span, things: readonly (readonly number[])[]): number {
  const far = 120;
  if (things.length === 0) return far;
  return things.reduce((sum, places) => sum + Math.min(far, distanceTo(span, places)), 0) / things.length;
}
