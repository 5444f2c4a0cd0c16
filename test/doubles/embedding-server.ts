/** A server with the embeddings of OpenAI's protocol whose vectors mean something: words hashed to dimensions, synonyms to one. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

const DIMENSIONS = 256;

export interface EmbeddingServer {
  readonly url: string;
  /** Every text it gave a vector for, in order. */
  readonly embedded: string[];
  /** Requests from this one on fail with the status; a text that matches `poison` is refused by itself. */
  fail: { readonly after: number; readonly status: number } | null;
  poison: RegExp | null;
  requests: number;
}

/** `same` maps words to the one they mean. */
export async function startEmbeddingServer(same: Readonly<Record<string, string>> = {}): Promise<EmbeddingServer> {
  const state: EmbeddingServer & { url: string } = { url: '', embedded: [], fail: null, poison: null, requests: 0 };
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => void parts.push(part));
    request.on('end', () => {
      state.requests += 1;
      const { input } = JSON.parse(Buffer.concat(parts).toString('utf8')) as { input: string[] };
      const refused = state.poison !== null && input.some((text) => state.poison!.test(text)) ? 400 : null;
      const status = state.fail !== null && state.requests > state.fail.after ? state.fail.status : (refused ?? 200);
      response.writeHead(status, { 'content-type': 'application/json' });
      if (status !== 200) return void response.end(JSON.stringify({ error: { message: 'no' } }));
      state.embedded.push(...input);
      const data = input.map((text, index) => ({ object: 'embedding', index, embedding: vectorOf(text, same) }));
      response.end(JSON.stringify({ object: 'list', data, usage: { prompt_tokens: input.length, total_tokens: 1 } }));
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => void server.close());
  state.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  return state;
}

function vectorOf(text: string, same: Readonly<Record<string, string>>): number[] {
  const vector = new Array<number>(DIMENSIONS).fill(0);
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) vector[hash(same[word] ?? word) % DIMENSIONS]! += 1;
  return vector;
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const letter of text) value = Math.imul(value ^ letter.codePointAt(0)!, 0x01000193) >>> 0;
  return value;
}
