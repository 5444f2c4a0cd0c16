/** A set of small numbers, a bit each, gone through in their order. */

export class LiveSet {
  /** Thirty-two numbers each. */
  readonly words: Int32Array;

  constructor(size: number) {
    this.words = new Int32Array((size >> 5) + 1);
  }

  /** The first from a number on; −1 behind the last. */
  next(from: number): number {
    const words = this.words;
    let at = from >> 5;
    if (at >= words.length) return -1;
    let bits = words[at]! & (-1 << (from & 31));
    while (bits === 0) {
      at += 1;
      if (at === words.length) return -1;
      bits = words[at]!;
    }
    return (at << 5) + 31 - Math.clz32(bits & -bits);
  }
}
