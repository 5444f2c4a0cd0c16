// Files, folders and standard input in, raw articles out, one by one; what cannot be taken becomes a fault with a reason.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Readable } from 'node:stream';
import { PactwireError } from '../../basics/errors.ts';
import { filesUnder } from './acquire-folder.ts';
import { acquireLines } from './acquire-jsonl.ts';
import { openPeeked, readWhole, sniffKind } from './acquire-stream.ts';
import { type InputKind, kindByExtension, largestArticleBytes } from './acquire-table.ts';
import { acquireWhole } from './acquire-whole.ts';
import { type Acquired, fault, reasonOf, tooLarge } from './acquired.ts';

export interface AcquireOptions {
  /** Read where an input is `-`. */
  readonly stdin?: Readable;
  /** Read where an input is an address. */
  readonly address?: (address: string) => AsyncIterable<Acquired>;
}

export async function* acquire(inputs: readonly string[], options: AcquireOptions = {}): AsyncGenerator<Acquired> {
  for (const input of inputs) {
    try {
      yield* acquireOne(input, options);
    } catch (error) {
      yield fault(input, reasonOf(error));
    }
  }
}

function acquireOne(input: string, options: AcquireOptions): AsyncIterable<Acquired> {
  if (input === '-') return acquireStream('-', options.stdin ?? null, null);
  if (/^https?:\/\//i.test(input)) return (options.address ?? refuseAddress)(input);
  return acquirePath(input);
}

async function* refuseAddress(input: string): AsyncGenerator<Acquired> {
  yield fault(input, 'Addresses are not fetched here; save the page and add the file.');
}

async function* acquirePath(path: string): AsyncGenerator<Acquired> {
  const found = await stat(path);
  if (!found.isDirectory()) {
    yield* acquireFile(path, found.isFile() ? found.size : null);
    return;
  }
  let files = 0;
  for await (const entry of filesUnder(path)) {
    files += 1;
    if (entry.kind === 'fault') yield entry;
    else yield* guarded(entry.path, acquireFile(entry.path, entry.size));
  }
  if (files === 0)
    yield fault(path, 'This folder holds no .txt, .md, .html or .jsonl file; name the folder that does.');
}

/** One bad file of a folder does not stop the rest of it. */
async function* guarded(source: string, acquired: AsyncIterable<Acquired>): AsyncGenerator<Acquired> {
  try {
    yield* acquired;
  } catch (error) {
    yield fault(source, reasonOf(error));
  }
}

async function* acquireFile(path: string, size: number | null): AsyncGenerator<Acquired> {
  const kind = kindByExtension.get(extname(path).toLowerCase()) ?? null;
  if (kind !== 'jsonl' && kind !== null && size !== null && size > largestArticleBytes) throw tooLarge(size);
  yield* acquireStream(path, createReadStream(path, { highWaterMark: 256 * 1024 }), kind);
}

/** `stated` is the kind the name states; without it the first bytes tell. */
async function* acquireStream(
  source: string,
  stream: Readable | null,
  stated: InputKind | null,
): AsyncGenerator<Acquired> {
  if (stream === null)
    throw new PactwireError('bad-input', 'Nothing is connected to standard input; pipe an article in.');
  const opened = await openPeeked(stream);
  try {
    const kind = sniffKind(opened.head, stated);
    if (kind === 'jsonl') yield* acquireLines(source, opened.chunks());
    else yield acquireWhole(source, kind, await readWhole(opened.chunks(), largestArticleBytes));
  } finally {
    stream.destroy();
  }
}
