/** The backup's file: gzipped lines, whole under its name or not there at all. */
import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { PactwireError } from '../basics/errors.ts';

export async function writeLines(file: string, lines: AsyncIterable<string>): Promise<void> {
  const part = `${file}.part`;
  try {
    const text = Readable.from(ended(lines));
    // Readable by its owner alone: it holds everything that was ever asked.
    await pipeline(text, createGzip(), createWriteStream(part, { mode: 0o600, flush: true }));
    await rename(part, file);
  } catch (cause) {
    await rm(part, { force: true });
    throw cause instanceof PactwireError || !hasPath(cause) ? cause : notWritable(file, cause);
  }
}

export async function* readLines(file: string): AsyncGenerator<string> {
  const source = createReadStream(file);
  const text = createGunzip();
  const piped = pipeline(source, text);
  piped.catch(() => undefined);
  try {
    yield* createInterface({ input: text, crlfDelay: Number.POSITIVE_INFINITY });
    await piped;
  } catch (cause) {
    throw cause instanceof PactwireError ? cause : notReadable(file, cause);
  } finally {
    source.destroy();
  }
}

async function* ended(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield `${line}\n`;
}

function hasPath(error: unknown): boolean {
  return error instanceof Error && 'path' in error;
}

function notWritable(file: string, cause: unknown): PactwireError {
  return new PactwireError('bad-input', `${file} cannot be written; check the folder, its rights and the space.`, {
    cause,
  });
}

function notReadable(file: string, cause: unknown): PactwireError {
  return new PactwireError('bad-input', `${file} cannot be read as a backup; check its name, or use another copy.`, {
    cause,
  });
}
