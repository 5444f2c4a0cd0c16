/** Vectors of passages, a byte a dimension, and the exact scoring of a query against all of them. Pure. */

/** One vector: its greatest component as a float, then every component as −127 … 127 of it. */
const SCALE_BYTES = 4;
const NUMBER_BYTES = 4;

export interface NumberedVector {
  /** The passage's number. */
  readonly no: number;
  readonly vector: Float32Array;
}

/** Rows of number, scale and bytes, one behind the other. */
export function packVectors(vectors: readonly NumberedVector[]): Uint8Array {
  const dimensions = vectors[0]?.vector.length ?? 0;
  const row = NUMBER_BYTES + SCALE_BYTES + dimensions;
  const packed = new Uint8Array(row * vectors.length);
  const view = new DataView(packed.buffer);
  for (const [i, { no, vector }] of vectors.entries()) {
    const unit = toUnit(vector);
    const scale = unit.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / 127;
    view.setUint32(i * row, no, true);
    view.setFloat32(i * row + NUMBER_BYTES, scale, true);
    for (let d = 0; d < dimensions; d++)
      view.setInt8(i * row + NUMBER_BYTES + SCALE_BYTES + d, scale === 0 ? 0 : Math.round(unit[d]! / scale));
  }
  return packed;
}

/** To length 1, so that the product of two is their cosine. */
function toUnit(vector: Float32Array): Float32Array {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
  return length === 0 ? vector : vector.map((value) => value / length);
}

export interface PackedVectors {
  readonly dimensions: number;
  readonly data: Uint8Array;
}

export interface Near {
  readonly no: number;
  /** Cosine. */
  readonly score: number;
}

/** The passages nearest to a query, best first; blocks of other dimensions are of another model and left out. */
export function nearest(query: Float32Array, blocks: readonly PackedVectors[], limit: number): Near[] {
  const unit = toUnit(query);
  const best: Near[] = [];
  for (const { dimensions, data } of blocks) {
    if (dimensions !== unit.length) continue;
    const row = NUMBER_BYTES + SCALE_BYTES + dimensions;
    const bytes = new Int8Array(data.buffer, data.byteOffset, data.byteLength);
    const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
    for (let at = 0; at + row <= data.byteLength; at += row) {
      const from = at + NUMBER_BYTES + SCALE_BYTES;
      let sum = 0;
      for (let d = 0; d < dimensions; d++) sum += unit[d]! * bytes[from + d]!;
      keep(best, { no: view.getUint32(at, true), score: sum * view.getFloat32(at + NUMBER_BYTES, true) }, limit);
    }
  }
  return best.sort(byScore);
}

function byScore(a: Near, b: Near): number {
  return b.score - a.score || a.no - b.no;
}

/** Sorted out only now and then: twice the limit is kept between. */
function keep(best: Near[], found: Near, limit: number): void {
  best.push(found);
  if (best.length < limit * 2) return;
  best.sort(byScore);
  best.length = limit;
}
