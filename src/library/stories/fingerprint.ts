// Whether two texts are the same words: an exact hash, and a signature that tells how much they share.
import { createHash } from 'node:crypto';

/** Bins of the signature, each the least hash of the shingles that fall into it (one-permutation minhash). */
const bins = 128;
/** Two texts that share nine tenths of their shingles agree in a band of 8 almost surely, those that share half hardly ever. */
const bandSize = 8;
const shingleWords = 3;
const emptyBin = 0xffffffff;

/** Hash over letters and digits alone, so that spacing, punctuation and case make no difference. */
export function contentHash(text: string): string {
  return createHash('sha256').update(lettersOf(text.toLowerCase())).digest('hex').slice(0, 32);
}

/** Runs of letters and digits; of ASCII and Hangul it is known without asking, which takes a fifth of the time. */
function lettersOf(text: string): string {
  let letters = '';
  let from = -1;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code > 0xd7ff) return letters + text.slice(from < 0 ? i : from).replaceAll(/[^\p{L}\p{N}]+/gu, '');
    const letter = code < 128 ? isWordCode(code) : code >= 0xac00 ? code < 0xd7a4 : otherLetter.test(text[i]!);
    if (letter === from >= 0) continue;
    if (letter) from = i;
    else {
      letters += text.slice(from, i);
      from = -1;
    }
  }
  return from < 0 ? letters : letters + text.slice(from);
}

const otherLetter = /[\p{L}\p{N}]/u;

/** The signature as text: 128 values in base64. Equal in every process and on every machine. */
export function signatureOf(text: string): string {
  const least = new Uint32Array(bins).fill(emptyBin);
  const words = wordHashes(text);
  const last = Math.max(1, words.length - shingleWords + 1);
  for (let i = 0; i < last && words.length > 0; i += 1) {
    const hash = mix(words[i]! ^ rotate(words[i + 1] ?? 0, 11) ^ rotate(words[i + 2] ?? 0, 22));
    const bin = hash >>> 25;
    const value = mix(hash + 0x9e3779b9);
    if (value < least[bin]!) least[bin] = value;
  }
  return Buffer.from(filled(least).buffer).toString('base64');
}

/** Share of shingles two texts have in common, 0 … 1, from their signatures; within about 0.03. */
export function similarity(a: string, b: string): number {
  const [left, right] = [valuesOf(a), valuesOf(b)];
  if (left.every((value) => value === emptyBin)) return 0;
  return left.filter((value, i) => value === right[i]).length / bins;
}

/** Keys by which near-duplicates find each other: texts that share most shingles share at least one. */
export function bandsOf(signature: string): string[] {
  const values = valuesOf(signature);
  if (values.every((value) => value === emptyBin)) return [];
  return Array.from({ length: bins / bandSize }, (_, band) => {
    let hash = band;
    for (let i = band * bandSize; i < (band + 1) * bandSize; i += 1) hash = mix(hash ^ values[i]!);
    return `${band}:${hash.toString(36)}`;
  });
}

function valuesOf(signature: string): Uint32Array {
  const bytes = Buffer.from(signature, 'base64');
  return new Uint32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bins * 4));
}

/** Texts of few shingles leave bins empty; each takes the value of the next one that is not. */
function filled(least: Uint32Array): Uint32Array {
  if (least.every((value) => value === emptyBin)) return least;
  return least.map((value, bin) => {
    for (let step = 0; value === emptyBin; step += 1) {
      const next = least[(bin + step) % bins]!;
      if (next !== emptyBin) return mix(next + step);
    }
    return value;
  });
}

/** A hash for each run of letters and digits, ASCII folded to lower case. */
function wordHashes(text: string): number[] {
  const hashes: number[] = [];
  let hash = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (isWordCode(code))
      hash = Math.imul(hash ^ (code >= 65 && code <= 90 ? code | 32 : code), 0x01000193) ^ 0x811c9dc5;
    else if (hash !== 0) hash = push(hashes, hash);
  }
  if (hash !== 0) push(hashes, hash);
  return hashes;
}

function push(hashes: number[], hash: number): 0 {
  hashes.push(mix(hash));
  return 0;
}

/** ASCII letters and digits, and of the rest all but general punctuation, spaces and signs. */
function isWordCode(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return code >= 0xc0 && !(code >= 0x2000 && code <= 0x2bff) && !(code >= 0x3000 && code <= 0x303f) && code < 0xfe00;
}

function rotate(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by));
}

/** Finaliser of MurmurHash3. */
function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
