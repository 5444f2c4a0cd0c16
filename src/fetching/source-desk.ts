// The verbs of `sources`, for the command line and the chat.
import { PactwireError } from '../basics/errors.ts';
import type { FeedAddress, Source, SourceDesk, SourcesImported, SourceVisit } from '../domain/source.ts';
import { discoverFeed } from './discover-feed.ts';
import type { FetchedDocument } from './fetched.ts';
import { writeOpml } from './opml.ts';
import type { PollDeps } from './poll-deps.ts';
import { pollSource } from './poll-source.ts';
import { visit } from './visit.ts';
import { refused } from './web-address.ts';

export interface DeskDeps extends PollDeps {
  readonly readFile: (path: string) => Promise<Uint8Array>;
  /** Throws with the reason where an address may not be fetched. */
  readonly checkAddress: (address: string) => URL;
}

/** More than any team reads; a list of feeds that is larger wants choosing. */
const mostSources = 10_000;

export function sourceDesk(deps: DeskDeps): SourceDesk {
  const { store } = deps;
  return {
    async add(address, by) {
      const found = await discoverFeed(address, deps);
      if (found.kind === 'several') return found;
      if ((await store.list()).length >= mostSources) throw tooMany();
      const { source, isNew } = await store.add({ ...found.feed, by }, 0);
      return { kind: isNew ? 'added' : 'known', source };
    },
    list: () => store.list(),
    async remove(named) {
      const removed = await store.remove(named);
      if (removed === null) throw unknown(named);
      return removed;
    },
    poll: (named) => pollAll(named, deps),
    import: (list, by) => importList(list, by, deps),
    export: async () => writeOpml(await store.list()),
  };
}

async function* pollAll(named: readonly string[], deps: DeskDeps): AsyncGenerator<SourceVisit> {
  for (const source of named.length === 0 ? await deps.store.list() : await allNamed(named, deps)) {
    if (deps.signal.aborted) return;
    const claimed = await deps.store.claim(source.id);
    if (claimed !== null) yield await pollSource(claimed, deps);
  }
}

async function allNamed(named: readonly string[], { store }: DeskDeps): Promise<readonly Source[]> {
  const sources: Source[] = [];
  for (const one of named) {
    const source = await store.find(one);
    if (source === null) throw unknown(one);
    sources.push(source);
  }
  return sources;
}

/** Nothing is fetched but the list: each feed shows at its first visit what it is. Spread over an hour, so that a long list is no storm. */
async function importList(list: string, by: string, deps: DeskDeps): Promise<SourcesImported> {
  const document = /^https?:\/\//i.test(list) ? (await visit(list, deps))?.document : await readList(list, deps);
  if (document?.kind !== 'opml')
    throw refused('This is no list of feeds; give an OPML file, as other readers export it.');
  const room = mostSources - (await deps.store.list()).length;
  const step = 3_600_000 / Math.max(60, document.feeds.length);
  const imported = { added: 0, known: 0, refused: [] as { url: string; reason: string }[] };
  for (let from = 0; from < document.feeds.length; from += addedTogether) {
    const feeds = document.feeds.slice(from, from + addedTogether);
    const outcomes = feeds.map((feed, at) =>
      importOne(feed, by, Math.round((from + at) * step), room > from + at, deps),
    );
    for (const outcome of await Promise.all(outcomes)) {
      if (typeof outcome === 'string') imported[outcome] += 1;
      else imported.refused.push(outcome);
    }
  }
  return imported;
}

const addedTogether = 100;

async function importOne({ url, title }: FeedAddress, by: string, firstInMs: number, hasRoom: boolean, deps: DeskDeps) {
  try {
    if (!hasRoom) throw tooMany();
    const source = { url: deps.checkAddress(url).href, title, home: null, by };
    const { isNew } = await deps.store.add(source, firstInMs);
    return isNew ? ('added' as const) : ('known' as const);
  } catch (error) {
    if (!(error instanceof PactwireError) || error.code !== 'bad-input') throw error;
    return { url, reason: error.message };
  }
}

async function readList(path: string, { workers, readFile }: DeskDeps): Promise<FetchedDocument> {
  return workers.run({ bytes: await readFile(path), contentType: null, url: 'https://localhost/' });
}

function unknown(named: string): PactwireError {
  return new PactwireError('not-found', `There is no source “${named.slice(0, 200)}”; \`sources list\` shows them.`);
}

function tooMany(): PactwireError {
  return refused(
    `There are ${mostSources.toLocaleString('en')} sources already, which is as many as are kept; remove some first.`,
  );
}
