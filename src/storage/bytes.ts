/** Bytes as the index writes and reads them: a growing buffer, variable-length numbers, short texts. */

export class ByteWriter {
  #bytes = new Uint8Array(65_536);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** Forgets what was written and leaves `reserved` zero bytes to be filled in later. */
  restart(reserved: number): void {
    this.#length = 0;
    this.#reserve(reserved);
    this.#bytes.fill(0, 0, reserved);
    this.#length = reserved;
  }

  byte(value: number): void {
    this.#reserve(1);
    this.#bytes[this.#length++] = value;
  }

  varint(value: number): void {
    this.#reserve(5);
    let rest = value;
    while (rest > 127) {
      this.#bytes[this.#length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.#bytes[this.#length++] = rest;
  }

  /** Length, then each UTF-16 unit as a number: one byte for Latin, three for Hangul, and any string comes back whole. */
  text(value: string): void {
    this.varint(value.length);
    for (let i = 0; i < value.length; i++) this.varint(value.charCodeAt(i));
  }

  bytes(part: Uint8Array): void {
    this.#reserve(part.length);
    this.#bytes.set(part, this.#length);
    this.#length += part.length;
  }

  /** What was written, until the next write. */
  view(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  /** A copy of what was written. */
  finish(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + more));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

/** The number at `from`, and the offset behind it. */
export function readVarint(bytes: Uint8Array, from: number): [value: number, next: number] {
  let at = from;
  let byte = bytes[at++]!;
  let value = byte & 127;
  for (let shift = 7; byte > 127; shift += 7) {
    byte = bytes[at++]!;
    value |= (byte & 127) << shift;
  }
  return [value >>> 0, at];
}

/** A blob as the drivers hand it out: libsql an ArrayBuffer, pg a Buffer. */
export function bytesOf(blob: Uint8Array | ArrayBuffer): Uint8Array {
  return blob instanceof Uint8Array ? blob : new Uint8Array(blob);
}
