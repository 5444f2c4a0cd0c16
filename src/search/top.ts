/** The best of many by score, kept as a heap whose first is the least. */

export interface Scored {
  readonly score: number;
}

export class Top<Entry extends Scored> {
  /** What an entry must exceed to be kept. */
  least = 0;
  readonly #limit: number;
  readonly #heap: Entry[] = [];

  constructor(limit: number) {
    this.#limit = limit;
  }

  offer(entry: Entry): void {
    const heap = this.#heap;
    if (heap.length < this.#limit) {
      heap.push(entry);
      this.#up(heap.length - 1);
    } else if (entry.score > this.least) {
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
      if (heap[parent]!.score <= heap[at]!.score) return;
      [heap[parent], heap[at]] = [heap[at]!, heap[parent]!];
      at = parent;
    }
  }

  #down(): void {
    const heap = this.#heap;
    for (let at = 0; ; ) {
      let least = at;
      for (const child of [at * 2 + 1, at * 2 + 2]) {
        if (child < heap.length && heap[child]!.score < heap[least]!.score) least = child;
      }
      if (least === at) return;
      [heap[least], heap[at]] = [heap[at]!, heap[least]!];
      at = least;
    }
  }
}
