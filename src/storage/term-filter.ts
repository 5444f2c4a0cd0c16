/**
 * Which terms a segment may hold, in a byte a term: a Bloom filter. Half of what a query asks is in the other language's
 * segments nowhere, and a rare word in hardly any; a look that this spares costs more than all its bytes.
 */

const BITS_A_TERM = 8;
/** Of five bits one in forty-six of the terms that are not there passes. */
const BITS = 5;

/** Of the terms' hashes. */
export function filterOf(hashes: Iterable<number>, count: number): Uint8Array {
  const filter = new Uint8Array(Math.max(1, Math.ceil((count * BITS_A_TERM) / 8)));
  for (const hash of hashes) {
    for (let bit = 0; bit < BITS; bit++) {
      const at = placeOf(hash, bit, filter.length * 8);
      filter[at >> 3]! |= 1 << (at & 7);
    }
  }
  return filter;
}

/** False only where the term is surely not there. */
export function mayHold(filter: Uint8Array, hash: number): boolean {
  for (let bit = 0; bit < BITS; bit++) {
    const at = placeOf(hash, bit, filter.length * 8);
    if ((filter[at >> 3]! & (1 << (at & 7))) === 0) return false;
  }
  return true;
}

/** The hash's bits once more and otherwise mixed for each of its places. */
function placeOf(hash: number, bit: number, bits: number): number {
  let mixed = Math.imul(hash ^ Math.imul(bit + 1, 0x9e3779b1), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0) % bits;
}
