// The bytes of an answer, unpacked as they come and counted on both sides of the unpacking.
import type { Readable } from 'node:stream';
import { constants, createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { refused } from './web-address.ts';

const unpackers: Readonly<Record<string, () => NodeJS.ReadWriteStream>> = {
  // A page cut short is read as far as it goes.
  gzip: () => createGunzip({ finishFlush: constants.Z_SYNC_FLUSH }),
  'x-gzip': () => createGunzip({ finishFlush: constants.Z_SYNC_FLUSH }),
  deflate: () => createInflate({ finishFlush: constants.Z_SYNC_FLUSH }),
  br: () => createBrotliDecompress({ finishFlush: constants.BROTLI_OPERATION_FLUSH }),
};

/** Throws where it is larger than `limit`, packed or unpacked, and leaves the rest unread. */
export async function readBody(body: Readable, encoding: string | null, limit: number): Promise<Buffer> {
  const name = encoding?.trim().toLowerCase() ?? '';
  if (name === '' || name === 'identity') return counted(body, limit);
  const unpacker = unpackers[name]?.();
  if (unpacker === undefined) {
    body.destroy();
    throw refused('The server packed its answer in a way nobody asked for; it cannot be read.');
  }
  let packed = 0;
  body.on('data', (chunk: Buffer) => {
    packed += chunk.length;
    if (packed > limit) body.destroy(tooLarge(limit));
  });
  body.on('error', (error) => (unpacker as Readable & NodeJS.ReadWriteStream).destroy(error));
  body.pipe(unpacker);
  try {
    return await counted(unpacker as unknown as Readable, limit);
  } finally {
    body.destroy();
  }
}

async function counted(stream: Readable, limit: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += (chunk as Buffer).length;
    // Leaving the loop destroys the stream.
    if (length > limit) throw tooLarge(limit);
    parts.push(chunk as Buffer);
  }
  return Buffer.concat(parts);
}

function tooLarge(limit: number) {
  return refused(`The answer is larger than ${Math.round(limit / 1024 / 1024)} MB and was not read to its end.`);
}
