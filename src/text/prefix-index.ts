// Many names found in a text at once: a hash of the names, and for every first two characters the lengths worth trying.

/** Names of one length that share their first two characters, and the last characters they have: most misses stop there. */
interface Bucket {
  readonly length: number;
  readonly lastCodes: number[];
}

export class PrefixIndex<T> {
  readonly #values = new Map<string, T>();
  /** By the first two characters, longest names first. */
  readonly #buckets = new Map<number, Bucket[]>();
  readonly #begins = new PrefixFilter();

  get(name: string): T | undefined {
    return this.#values.get(name);
  }

  /** Names of one character are not kept: they would be found everywhere. */
  set(name: string, value: T): void {
    if (name.length < 2) return;
    this.#values.set(name, value);
    const prefix = prefixAt(name, 0);
    let buckets = this.#buckets.get(prefix);
    if (!buckets) {
      buckets = [];
      this.#buckets.set(prefix, buckets);
      this.#begins.add(prefix);
    }
    addTo(buckets, name.length, name.charCodeAt(name.length - 1));
  }

  /** The longest name at `start` that `read` makes something of; null where there is none. */
  longest<R>(text: string, start: number, read: (value: T, end: number) => R | null): R | null {
    const prefix = prefixAt(text, start);
    const buckets = this.#begins.mayHold(prefix) ? this.#buckets.get(prefix) : undefined;
    if (!buckets) return null;
    for (const { length, lastCodes } of buckets) {
      const end = start + length;
      if (!lastCodes.includes(text.charCodeAt(end - 1))) continue;
      const value = this.#values.get(text.slice(start, end));
      const result = value === undefined ? null : read(value, end);
      if (result !== null) return result;
    }
    return null;
  }
}

const filterBits = 14;

/** Says of most prefixes that no name begins so, without asking a map: one in ten that it lets through has no name. */
export class PrefixFilter {
  readonly #seen = new Uint8Array(1 << filterBits);

  add(prefix: number): void {
    this.#seen[spread(prefix)] = 1;
  }

  mayHold(prefix: number): boolean {
    return this.#seen[spread(prefix)] === 1;
  }
}

function spread(prefix: number): number {
  return Math.imul(prefix, 0x9e3779b1) >>> (32 - filterBits);
}

/** A small integer, which two prefixes may share: names are compared whole in the end. */
export function prefixAt(text: string, i: number): number {
  return (text.charCodeAt(i) << 13) ^ text.charCodeAt(i + 1);
}

function addTo(buckets: Bucket[], length: number, lastCode: number): void {
  let at = 0;
  while (at < buckets.length && buckets[at]!.length > length) at++;
  const bucket = buckets[at];
  if (bucket?.length !== length) buckets.splice(at, 0, { length, lastCodes: [lastCode] });
  else if (!bucket.lastCodes.includes(lastCode)) bucket.lastCodes.push(lastCode);
}
