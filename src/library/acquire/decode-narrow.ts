// Bytes that are neither UTF-8 nor UTF-16: Korean, Western and declared code pages.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
type Iconv = typeof import('iconv-lite');

/** Only files in old encodings need it, so it is loaded when the first one comes. */
function iconv(): Iconv {
  return require('iconv-lite') as Iconv;
}

/** Not clean UTF-8: damaged UTF-8, else Korean where the bytes pair up as Hangul, else what is declared, else Western. */
export function decodeNarrow(buffer: Buffer, declared: string | null): string {
  const shape = narrowShape(buffer);
  if (shape.utf8Bytes > shape.high * 0.8) return buffer.toString('utf8');
  if (shape.hangulPairs * 2 > shape.high * 0.5) return iconv().decode(buffer, 'cp949');
  const label = declared?.toLowerCase() ?? '';
  if (label !== '' && !label.startsWith('utf') && iconv().encodingExists(label)) return iconv().decode(buffer, label);
  return iconv().decode(buffer, 'windows-1252');
}

/** Counts over the bytes above 0x7f: how many pair up in the Hangul rows of KS X 1001, how many continue UTF-8. */
function narrowShape(buffer: Buffer): { high: number; hangulPairs: number; utf8Bytes: number } {
  const sample = buffer.subarray(0, 65_536);
  let high = 0;
  let utf8Bytes = 0;
  for (let i = 0; i < sample.length; i += 1) {
    const byte = sample[i]!;
    if (byte < 0x80) continue;
    const needed = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 ? 1 : 0;
    const whole = needed > 0 && continues(sample, i + 1, needed) ? needed : 0;
    high += 1 + whole;
    if (whole > 0) utf8Bytes += 1 + whole;
    i += whole;
  }
  return { high, utf8Bytes, hangulPairs: countHangulPairs(sample) };
}

function countHangulPairs(sample: Buffer): number {
  let pairs = 0;
  for (let i = 0; i + 1 < sample.length; i += 1) {
    const lead = sample[i]!;
    if (lead < 0x80) continue;
    const trail = sample[i + 1]!;
    if (lead >= 0xb0 && lead <= 0xc8 && trail >= 0xa1 && trail <= 0xfe) pairs += 1;
    i += 1;
  }
  return pairs;
}

function continues(sample: Buffer, from: number, count: number): boolean {
  for (let i = from; i < from + count; i += 1) if ((sample[i] ?? 0) >> 6 !== 2) return false;
  return true;
}
