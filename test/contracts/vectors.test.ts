import { expect, it } from 'vitest';
import type { Log } from '../../src/basics/log.ts';
import { Secret } from '../../src/basics/secret.ts';
import { guardEmbedding } from '../../src/models/guarded-model.ts';
import { startModelFigures } from '../../src/models/model-figures.ts';
import { usualLimits } from '../../src/models/model-limits.ts';
import { openEndpoint } from '../../src/models/openai-compatible.ts';
import { openVectorStore } from '../../src/storage/vector-store.ts';
import { embedAll, withVectors } from '../../src/wiring/vectors.ts';
import { handClock } from '../doubles/clock.ts';
import { type EmbeddingServer, startEmbeddingServer } from '../doubles/embedding-server.ts';
import { document } from '../doubles/plain-reading.ts';
import { ORGANISATION, openTestLibrary } from '../doubles/test-library.ts';
import { describeEngines, type Place } from './engines.ts';

const nothing = () => undefined;
const noLog: Log = { debug: nothing, info: nothing, warn: nothing, error: nothing };

/** Our client, with its retries, in front of the server. */
function embedding(server: EmbeddingServer, name = 'hashing') {
  return guardEmbedding(name, {
    endpoint: openEndpoint({ apiKey: new Secret('k'), baseUrl: server.url, timeoutMs: 60_000 }),
    budget: { spent: async () => null, spend: async () => undefined },
    figures: startModelFigures(),
    clock: handClock(),
    log: noLog,
    limits: { ...usualLimits, retryMs: 1 },
    wait: async () => undefined,
    random: () => 0,
  });
}

const texts = Array.from(
  { length: 150 },
  (_, n) => `Firm number ${n} opens a laboratory of the letter ${'abcdefghij'[n % 10]}.`,
);

async function libraryOf(place: Place, ...content: readonly string[]) {
  const library = await openTestLibrary(place);
  await library.add(...content.map((text) => document(text)));
  return library;
}

async function drained(runs: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of runs);
}

const never = new AbortController().signal;

describeEngines('Passages by their vectors', (newPlace) => {
  it('are found by what they mean where no word is the same, through the protocol and the database', async () => {
    const server = await startEmbeddingServer({ takeover: 'purchase', carrier: 'operator' });
    const library = await libraryOf(await newPlace(), ...texts.slice(0, 20), 'A purchase by an operator.');
    await drained(embedAll(embedding(server), library.database, never, ORGANISATION));
    const byWords = { search: async () => [] } as never;
    const search = withVectors(byWords, embedding(server), library.database, noLog, ORGANISATION);
    const [first] = await search.search({ query: 'takeover carrier', limit: 3 });
    expect(first?.text).toBe('A purchase by an operator.');
  });

  it('go on where a run was killed, and no text is sent twice', async () => {
    const server = await startEmbeddingServer();
    const place = await newPlace();
    const library = await libraryOf(place, ...texts);
    for await (const { done } of embedAll(embedding(server), library.database, never, ORGANISATION))
      if (done > 0) break;
    const first = server.embedded.length;
    expect(first).toBeLessThan(texts.length);
    server.fail = { after: server.requests + 1, status: 500 };
    await expect(drained(embedAll(embedding(server), library.database, never, ORGANISATION))).rejects.toThrow();
    server.fail = null;
    // Another process, after the crash.
    await drained(embedAll(embedding(server), await place.open(), never, ORGANISATION));
    expect(server.embedded).toHaveLength(texts.length);
    expect(new Set(server.embedded).size).toBe(texts.length);
    expect((await openVectorStore(library.database, ORGANISATION).state('hashing')).without).toBe(0);
  });

  it('wait for no text that the model refuses', async () => {
    const server = await startEmbeddingServer();
    server.poison = /number 7 /;
    const library = await libraryOf(await newPlace(), ...texts.slice(0, 70));
    await drained(embedAll(embedding(server), library.database, never, ORGANISATION));
    expect(server.embedded).toHaveLength(69);
    expect((await openVectorStore(library.database, ORGANISATION).state('hashing')).without).toBe(0);
  });

  it('are all made anew by another model, and the old ones go when that is done', async () => {
    const server = await startEmbeddingServer();
    const library = await libraryOf(await newPlace(), ...texts.slice(0, 10));
    const store = openVectorStore(library.database, ORGANISATION);
    await drained(embedAll(embedding(server), library.database, never, ORGANISATION));
    expect(await store.state('other')).toMatchObject({ without: 10, models: ['hashing'] });
    await drained(embedAll(embedding(server, 'other'), library.database, never, ORGANISATION));
    expect(await store.state('other')).toMatchObject({ without: 0, models: ['other'] });
  });
});
