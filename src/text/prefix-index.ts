// Many names found in a text at once: a hash of the names, and for every first two characters the lengths worth trying.

export class PrefixIndex<T> {
  readonly #values = new Map<string, T>();
  /** Lengths of the names that begin with these two characters, longest first. */
  readonly #lengths = new Map<number, number[]>();

  get(name: string): T | undefined {
    return this.#values.get(name);
  }

  /** Names of one character are not kept: they would be found everywhere. */
  set(name: string, value: T): void {
    if (name.length < 2) return;
    this.#values.set(name, value);
    const prefix = prefixAt(name, 0);
    const known = this.#lengths.get(prefix);
    if (!known) this.#lengths.set(prefix, [name.length]);
    else if (!known.includes(name.length)) insertDescending(known, name.length);
  }

  entries(): IterableIterator<[string, T]> {
    return this.#values.entries();
  }

  /** False where no name begins here; says so from two characters alone. */
  mayBegin(text: string, start: number): boolean {
    return this.#lengths.has(prefixAt(text, start));
  }

  /** The longest name at `start` that `read` makes something of; null where there is none. */
  longest<R>(text: string, start: number, read: (value: T, end: number) => R | null): R | null {
    for (const length of this.#lengths.get(prefixAt(text, start)) ?? []) {
      const end = start + length;
      const value = end <= text.length ? this.#values.get(text.slice(start, end)) : undefined;
      const result = value === undefined ? null : read(value, end);
      if (result !== null) return result;
    }
    return null;
  }
}

function prefixAt(text: string, i: number): number {
  return text.charCodeAt(i) * 65_536 + text.charCodeAt(i + 1);
}

function insertDescending(lengths: number[], length: number): void {
  const at = lengths.findIndex((other) => other < length);
  if (at < 0) lengths.push(length);
  else lengths.splice(at, 0, length);
}
