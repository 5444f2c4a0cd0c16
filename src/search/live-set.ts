/** A set of small numbers, a bit each, gone through in their order. */

export class LiveSet {
  /** Thirty-two numbers each. */
  readonly words: Int32Array;

  constructor(size: number) {
    this.words = new Int32Array((size >> 5) + 1);
  }

  /** Those whose value is more than zero, in place of those before. */
  fill(values: Float32Array): void {
    for (let word = 0, at = 0; at < values.length; word++) {
      let bits = 0;
      for (const end = Math.min(values.length, at + 32); at < end; at++) if (values[at]! > 0) bits |= 1 << (at & 31);
      this.words[word] = bits;
    }
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
