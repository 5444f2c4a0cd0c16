// Reading bytes: a look at the beginning to see what kind they are, then all of them within a limit, or line by line.
import type { Readable } from 'node:stream';
import type { InputKind } from './acquire-table.ts';
import { tooLarge } from './acquired.ts';

export type Chunks = AsyncIterable<Buffer>;

export interface Opened {
  /** The first bytes; they come again as the first chunk. */
  readonly head: Buffer;
  readonly chunks: () => Chunks;
}

/** Enough to see the first line of JSONL or the opening of a page. */
const headBytes = 4096;

export async function openPeeked(stream: Readable): Promise<Opened> {
  const reader = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer | string>;
  const first: Buffer[] = [];
  let length = 0;
  while (length < headBytes) {
    const next = await reader.next();
    if (next.done === true) break;
    const chunk = Buffer.from(next.value as Buffer);
    first.push(chunk);
    length += chunk.length;
  }
  const head = Buffer.concat(first);
  return { head, chunks: () => chunksAfter(head, reader) };
}

async function* chunksAfter(head: Buffer, reader: AsyncIterator<Buffer | string>): AsyncGenerator<Buffer> {
  yield head;
  for (let next = await reader.next(); next.done !== true; next = await reader.next()) {
    yield Buffer.from(next.value as Buffer);
  }
}

export async function readWhole(chunks: Chunks, limit: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > limit) throw tooLarge(limit);
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

/** What the name states holds, but a page saved as .txt is still a page; without a statement the first bytes tell. */
export function sniffKind(head: Buffer, stated: InputKind | null): InputKind {
  if (stated !== null && stated !== 'text') return stated;
  const start = head
    .toString('latin1')
    .replaceAll('\0', '')
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '');
  const opening = start.trimStart().slice(0, 400);
  if (/^<(?:!doctype html|html|head|body|article|\?xml[^>]{0,99}>\s{0,9}<(?:!doctype )?html)\b/i.test(opening))
    return 'html';
  if (stated === null && looksLikeLines(start.trimStart())) return 'jsonl';
  return 'text';
}

/** A first line that is an object, or is cut by the end of the look, or is broken but followed by the next object. */
function looksLikeLines(start: string): boolean {
  if (!start.startsWith('{')) return false;
  const [first = '', ...rest] = start.split('\n');
  if (rest.some((line) => line.startsWith('{"'))) return true;
  if (first.length >= headBytes - 8) return /^\{\s{0,9}"/.test(first);
  try {
    JSON.parse(first);
    return true;
  } catch {
    return false;
  }
}
