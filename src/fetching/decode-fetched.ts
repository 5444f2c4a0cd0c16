// Bytes from the web to text. A server's and a document's own word on the charset are weighed against the bytes: where they
// are clean UTF-8 they are UTF-8, where a stated charset reads them without a fault it is believed, else the bytes decide.
import { isUtf8 } from 'node:buffer';
import { decode } from '../library/acquire/decode.ts';

export function decodeFetched(bytes: Uint8Array, contentType: string | null): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const wide = decodeWide(buffer);
  if (wide !== null) return wide;
  const stated = statedCharset(buffer, contentType);
  // Some NUL bytes are dirt; as text they would end a string in many a database.
  if (isUtf8(buffer) && !sevenBit.test(stated ?? '')) return decode(withoutNulls(buffer), 'utf-8');
  const trusted = stated === null || western.test(stated) ? null : decodeStrictly(buffer, stated);
  return trusted ?? decode(withoutNulls(buffer), stated);
}

/** Escape sequences in plain ASCII: valid UTF-8, and yet not meant as such. UTF-7 is not among them: browsers refuse it too. */
const sevenBit = /^iso-2022-(?:kr|jp)|^hz-/i;
/** The labels that are put on anything. */
const western = /^(?:utf-?8|us-ascii|ascii|iso-8859-1|latin-?1|windows-1252)$/i;

/** UTF-32 and UTF-16, by their marks or by how `<` and `{` begin in them. */
function decodeWide(buffer: Buffer): string | null {
  const start = buffer.toString('hex', 0, 4);
  if (start === '0000feff' || start === '0000003c') return decodeUtf32(buffer, true);
  if (start === 'fffe0000' || start === '3c000000') return decodeUtf32(buffer, false);
  if (start.startsWith('fffe') || /^(?:3c|7b)00/.test(start)) return new TextDecoder('utf-16le').decode(buffer);
  if (start.startsWith('feff') || /^00(?:3c|7b)/.test(start)) return new TextDecoder('utf-16be').decode(buffer);
  return null;
}

function decodeUtf32(buffer: Buffer, bigEndian: boolean): string {
  const parts: string[] = [];
  for (let at = 0; at + 4 <= buffer.length; at += 4) {
    const code = bigEndian ? buffer.readUInt32BE(at) : buffer.readUInt32LE(at);
    parts.push(code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? '\ufffd' : String.fromCodePoint(code));
  }
  return parts.join('').replace(/^\ufeff/, '');
}

function statedCharset(buffer: Buffer, contentType: string | null): string | null {
  const shape = /(?:charset|encoding)\s{0,9}=\s{0,9}["']?\s{0,9}([\w:.-]{3,40})/i;
  return shape.exec(contentType ?? '')?.[1] ?? shape.exec(buffer.toString('latin1', 0, 4096))?.[1] ?? null;
}

function decodeStrictly(buffer: Buffer, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(buffer);
  } catch {
    return null;
  }
}

function withoutNulls(buffer: Buffer): Buffer {
  return buffer.includes(0) ? Buffer.from(buffer.filter((byte) => byte !== 0)) : buffer;
}
