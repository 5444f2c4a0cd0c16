// Bytes to text: byte-order marks, UTF-8, UTF-16 without a mark, Korean and Western code pages, mislabelled files.
import { isUtf8 } from 'node:buffer';
import { PactwireError } from '../../basics/errors.ts';
import { decodeNarrow } from './decode-narrow.ts';
import { binaryKinds } from './decode-table.ts';

/** `declared` is what an HTTP header or feed says of the charset; what the bytes themselves show counts more. */
export function decode(bytes: Uint8Array, declared: string | null = null): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const marked = decodeMarked(buffer);
  if (marked !== null) return marked;
  refuseKnownBinary(buffer);
  const whole = withoutCutCharacter(buffer);
  if (isUtf8(whole) && whole.indexOf(0) === -1) return refuseControls(whole.toString('utf8'));
  const wide = decodeWide(buffer);
  if (wide !== null) return wide;
  refuseNulls(buffer);
  if (isUtf8(whole)) return refuseControls(whole.toString('utf8'));
  return refuseControls(decodeNarrow(whole, declared ?? declaredInside(buffer)));
}

function decodeMarked(buffer: Buffer): string | null {
  if (buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf) return decode(buffer.subarray(3), 'utf-8');
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return buffer.toString('utf16le', 2);
  if (buffer[0] === 0xfe && buffer[1] === 0xff) return bigEndian(buffer.subarray(2));
  return null;
}

function bigEndian(buffer: Buffer): string {
  const even = Buffer.from(buffer.subarray(0, buffer.length - (buffer.length % 2)));
  return even.swap16().toString('utf16le');
}

function refuseKnownBinary(buffer: Buffer): void {
  for (const kind of binaryKinds) {
    if (buffer.subarray(0, kind.magic.length).toString('latin1') !== kind.magic) continue;
    throw new PactwireError('bad-input', `This is ${kind.name}, not text: ${kind.nextStep}`);
  }
}

/** A file cut in the middle of a character is read without that character. */
function withoutCutCharacter(buffer: Buffer): Buffer {
  for (let back = 1; back <= 3 && back <= buffer.length; back += 1) {
    const byte = buffer[buffer.length - back]!;
    if (byte < 0x80) return buffer;
    if (byte >= 0xc0) {
      const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return needed > back ? buffer.subarray(0, buffer.length - back) : buffer;
    }
  }
  return buffer;
}

/** UTF-16 without a mark: its spaces, digits and line ends have a zero on one side only; Hangul has AC–D7 there. */
function decodeWide(buffer: Buffer): string | null {
  const sample = buffer.subarray(0, Math.min(buffer.length - (buffer.length % 2), 8192));
  const pairs = sample.length / 2;
  if (pairs < 4) return null;
  let evenZero = 0;
  let oddZero = 0;
  let evenHangul = 0;
  let oddHangul = 0;
  for (let i = 0; i < sample.length; i += 2) {
    const even = sample[i]!;
    const odd = sample[i + 1]!;
    if (even === 0) evenZero += 1;
    if (odd === 0) oddZero += 1;
    if (even >= 0xac && even <= 0xd7) evenHangul += 1;
    if (odd >= 0xac && odd <= 0xd7) oddHangul += 1;
  }
  if (oddZero > pairs * 0.1 && evenZero < oddZero * 0.1 && oddZero + oddHangul > pairs * 0.7) {
    return buffer.toString('utf16le', 0, buffer.length - (buffer.length % 2));
  }
  if (evenZero > pairs * 0.1 && oddZero < evenZero * 0.1 && evenZero + evenHangul > pairs * 0.7)
    return bigEndian(buffer);
  return null;
}

/** Some NUL bytes are dirt in a text; many, or some beside bytes that are no text, are another kind of file. */
function refuseNulls(buffer: Buffer): void {
  const sample = buffer.subarray(0, 65_536);
  let zeros = 0;
  for (const byte of sample) if (byte === 0) zeros += 1;
  if (zeros === 0 || (zeros < sample.length * 0.3 && isUtf8(withoutCutCharacter(buffer)))) return;
  if (zeros > sample.length * 0.01) throw notText();
}

function refuseControls(text: string): string {
  const end = Math.min(text.length, 65_536);
  let controls = 0;
  for (let i = 0; i < end; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd || (code > 0 && code < 0x20 && (code < 9 || code > 13) && code !== 0x1b)) controls += 1;
  }
  if (controls > 4 && controls > end * 0.05) throw notText();
  return text;
}

function notText(): PactwireError {
  return new PactwireError(
    'bad-input',
    'This is not text in an encoding Pactwire knows; save it as UTF-8 text or HTML and add it again.',
  );
}

/** The charset a page states about itself, in the first bytes as HTML demands. */
function declaredInside(buffer: Buffer): string | null {
  const head = buffer.toString('latin1', 0, 4096);
  return /(?:charset|encoding)\s{0,9}=\s{0,9}["']?\s{0,9}([\w-]{3,20})/i.exec(head)?.[1] ?? null;
}
