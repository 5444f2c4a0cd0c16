/** The best of many, kept as a heap whose first is the last of them. */

export interface Scored {
  readonly score: number;
}

export class Top<Entry extends Scored> {
  /** What an entry must have at least to be kept. */
  least = 0;
  readonly #limit: number;
  readonly #after: (a: Entry, b: Entry) => boolean;
  readonly #heap: Entry[] = [];

  /** `after` says whether an entry comes after another. */
  constructor(limit: number, after: (a: Entry, b: Entry) => boolean = scoresLess) {
    this.#limit = limit;
    this.#after = after;
  }

  offer(entry: Entry): void {
    const heap = this.#heap;
    if (heap.length < this.#limit) {
      heap.push(entry);
      this.#up(heap.length - 1);
    } else if (this.#after(heap[0]!, entry)) {
      heap[0] = entry;
      this.#down();
    }
    if (heap.length === this.#limit) this.least = heap[0]!.score;
  }

  /** Those kept, in no order. */
  kept(): readonly Entry[] {
    return this.#heap;
  }

  #up(from: number): void {
    const heap = this.#heap;
    for (let at = from; at > 0; ) {
      const parent = (at - 1) >> 1;
      if (!this.#after(heap[at]!, heap[parent]!)) return;
      [heap[parent], heap[at]] = [heap[at]!, heap[parent]!];
      at = parent;
    }
  }

  #down(): void {
    const heap = this.#heap;
    for (let at = 0; ; ) {
      let last = at;
      for (const child of [at * 2 + 1, at * 2 + 2]) {
        if (child < heap.length && this.#after(heap[child]!, heap[last]!)) last = child;
      }
      if (last === at) return;
      [heap[last], heap[at]] = [heap[at]!, heap[last]!];
      at = last;
    }
  }
}

function scoresLess(a: Scored, b: Scored): boolean {
  return a.score < b.score;
}
