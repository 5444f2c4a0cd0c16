/** Keeps what was used last, up to a number of bytes. */

export interface Bytes {
  readonly bytes: Uint8Array;
}

/** About what an entry costs beside its bytes. */
const OVERHEAD = 200;

export class ByteCache<Value extends Bytes> {
  readonly #limit: number;
  readonly #entries = new Map<string, Value>();
  #size = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get(key: string): Value | undefined {
    const value = this.#entries.get(key);
    if (value) {
      // A Map keeps the order of insertion: the oldest use comes first.
      this.#entries.delete(key);
      this.#entries.set(key, value);
    }
    return value;
  }

  set(key: string, value: Value): void {
    this.#drop(key);
    this.#entries.set(key, value);
    this.#size += value.bytes.byteLength + OVERHEAD;
    for (const oldest of this.#entries.keys()) {
      if (this.#size <= this.#limit) return;
      this.#drop(oldest);
    }
  }

  #drop(key: string): void {
    const value = this.#entries.get(key);
    if (!value) return;
    this.#entries.delete(key);
    this.#size -= value.bytes.byteLength + OVERHEAD;
  }
}
