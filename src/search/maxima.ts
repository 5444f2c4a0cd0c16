/** The greatest bound of each thirty-two articles: what follows looks only at the few stretches where it is great. */
import type { BoundedSegment } from './live-articles.ts';

/**
 * Looks at all bounds. Compared as whole numbers, which order bounds as they are (all from 0 on; less is as good as none):
 * a branch on what cannot be foreseen, as which of two bounds is greater, takes three times as long.
 */
export function findMaxima(into: Pick<BoundedSegment, 'bounds' | 'maxima'>): void {
  const [bounds, maxima] = [bitsOf(into.bounds), bitsOf(into.maxima)];
  const whole = bounds.length >> 5;
  for (let word = 0; word < whole; word++) maxima[word] = greatestFrom(bounds, word << 5);
  if (whole === maxima.length) return;
  let most = 0;
  for (let article = whole << 5; article < bounds.length; article++) most = greater(most, bounds[article]!);
  maxima[whole] = most;
}

function bitsOf({ buffer, byteOffset, length }: Float32Array): Int32Array {
  return new Int32Array(buffer, byteOffset, length);
}

/** Of thirty-two, in four chains that need not wait for each other. */
function greatestFrom(bounds: Int32Array, first: number): number {
  let [a, b, c, d] = [0, 0, 0, 0];
  for (let at = first; at < first + 32; at += 4) {
    a = greater(a, bounds[at]!);
    b = greater(b, bounds[at + 1]!);
    c = greater(c, bounds[at + 2]!);
    d = greater(d, bounds[at + 3]!);
  }
  return greater(greater(a, b), greater(c, d));
}

/** `a` is from 0 on. */
function greater(a: number, b: number): number {
  const less = (a - b) | 0;
  return (a - (less & (less >> 31))) | 0;
}
