/** Search libraries that keep their index in memory. */
import { create, insertMultiple, search } from '@orama/orama';
import flexsearch from 'flexsearch';
import MiniSearch from 'minisearch';
import type { Language } from '../../src/domain/text.ts';
import { cpuMs } from './core-time.ts';
import { type Peer, type PeerKind, type PeerText, WANTED, wordsOf } from './peer.ts';

export const memoryPeers: readonly PeerKind[] = [
  { name: 'MiniSearch', most: 100_000, here: () => true, open: async () => miniSearch() },
  // 50,000 passages take it 0.7 GB and half a minute, 154 ms a query.
  { name: 'Orama', most: 10_000, here: () => true, open: orama },
  { name: 'FlexSearch', most: 100_000, here: () => true, open: async () => flexSearch() },
];

function built(add: (texts: readonly PeerText[]) => Promise<void> | void, find: Peer['search']): Peer {
  let spent = 0;
  return {
    buildMs: () => spent,
    async add(texts) {
      const started = cpuMs();
      await add(texts);
      spent += cpuMs() - started;
    },
    search: find,
    close: async () => undefined,
  };
}

function miniSearch(): Peer {
  const index = new MiniSearch<PeerText>({ idField: 'no', fields: ['title', 'text'] });
  return built(
    (texts) => index.addAll(texts),
    async (query) =>
      index
        .search(query)
        .slice(0, WANTED)
        .map(({ id }) => Number(id)),
  );
}

/** Its own word breaks for English drop every Korean letter; there words are what lies between other signs. */
async function orama(language?: Language): Promise<Peer> {
  const words = {
    language: 'english',
    normalizationCache: new Map<string, string>(),
    tokenize: (text: string) => wordsOf(text.toLowerCase()),
  };
  const tokenizer = language === 'en' ? { language: 'english', stemming: true } : words;
  const index = create({ schema: { title: 'string', text: 'string' } as const, components: { tokenizer } });
  return built(
    async (texts) => {
      await insertMultiple(
        index,
        texts.map(({ no, title, text }) => ({ id: String(no), title, text })),
      );
    },
    async (query) => {
      const { hits } = await search(index, { term: query, limit: WANTED });
      return hits.map(({ id }) => Number(id));
    },
  );
}

function flexSearch(): Peer {
  const index = new flexsearch.Index();
  return built(
    (texts) => {
      for (const { no, title, text } of texts) index.add(no, `${title} ${text}`);
    },
    // "suggest": also what does not hold every word.
    async (query) => (index.search(query, { limit: WANTED, suggest: true }) as number[]).map(Number),
  );
}
