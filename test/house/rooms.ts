// The house rules as tables: which room may import which, and where each vendor package lives. What is not listed is denied.

export type Reach = 'all' | 'types';

/**
 * A room is a folder of src, a single file of it, or a top folder. For each the rooms it may import: `all`, or only
 * `types` (which are gone when the program runs). A room may always import itself.
 */
export const rooms: Readonly<Record<string, Readonly<Record<string, Reach>>>> = {
  'src/basics': {},
  'src/domain': {},
  'src/text': { 'src/basics': 'all', 'src/domain': 'all' },
  'src/storage': { 'src/basics': 'all', 'src/domain': 'all' },
  'src/models': { 'src/basics': 'all', 'src/domain': 'all' },
  'src/library': { 'src/basics': 'all', 'src/domain': 'all', 'src/text': 'all' },
  'src/search': { 'src/basics': 'all', 'src/domain': 'all', 'src/text': 'all', 'src/library': 'all' },
  'src/answers': {
    'src/basics': 'all',
    'src/domain': 'all',
    'src/text': 'all',
    'src/library': 'all',
    'src/search': 'all',
    'src/ledger': 'all',
    'src/models': 'types',
  },
  // Who partnered with whom: pure identity rules over what the library reads, and the update that rides in its transaction.
  // It stands above library, which must not know it: learning is handed a door that keeps the ledger in step.
  'src/ledger': { 'src/basics': 'all', 'src/domain': 'all', 'src/text': 'all', 'src/library': 'all' },
  // The one way out of the house, and what comes in by it.
  'src/fetching': { 'src/basics': 'all', 'src/domain': 'all', 'src/text': 'all', 'src/library': 'all' },
  'src/replies': { 'src/basics': 'all', 'src/domain': 'all', 'src/text': 'all' },
  'src/conversation': {
    'src/basics': 'all',
    'src/domain': 'all',
    'src/text': 'all',
    'src/answers': 'all',
    'src/replies': 'all',
  },
  // What happened × who follows it: above the ledger and what is said of it.
  'src/alerts': {
    'src/basics': 'all',
    'src/domain': 'all',
    'src/text': 'all',
    'src/library': 'all',
    'src/ledger': 'all',
    'src/replies': 'all',
  },
  'src/inbox': { 'src/basics': 'all', 'src/domain': 'all' },
  'src/outbox': { 'src/basics': 'all', 'src/domain': 'all' },
  'src/operations': { 'src/basics': 'all', 'src/domain': 'all' },
  'src/config': { 'src/basics': 'all', 'src/domain': 'all' },
  'src/house': { 'src/basics': 'all', 'src/domain': 'all' },
  'src/commands': { 'src/basics': 'all', 'src/domain': 'all', 'src/house': 'types' },
  // Adapters see the door of the conversation, how a reply is packed, and nothing else of the core.
  adapters: { 'src/basics': 'all', 'src/domain': 'all', 'src/conversation': 'types', 'src/replies': 'all' },
  digests: {
    'src/basics': 'all',
    'src/domain': 'all',
    'src/text': 'all',
    'src/library': 'all',
    'src/ledger': 'all',
    'src/search': 'all',
    'src/answers': 'all',
    'src/replies': 'all',
  },
};

/** The wiring: these files may import anything of ours. */
export const wiring: readonly RegExp[] = [/^src\/(?:main|program|app)\.ts$/, /^src\/wiring\/[a-z-]+\.ts$/];

/** Files of more than one part that are one room: `config.ts` and its table. */
export const roomOfFile: Readonly<Record<string, string>> = {
  'src/config.ts': 'src/config',
  'src/config-table.ts': 'src/config',
  'src/house.ts': 'src/house',
};

/** The only rooms that may import a vendor package. Node's own modules are free. */
export const vendors: Readonly<Record<string, readonly string[]>> = {
  kysely: ['src/storage'],
  libsql: ['src/storage'],
  pg: ['src/storage'],
  linkedom: ['src/library'],
  '@mozilla/readability': ['src/library'],
  htmlparser2: ['src/library', 'src/fetching'],
  'iconv-lite': ['src/library'],
  stemmer: ['src/search', 'src/text', 'src/library'],
  commander: ['src/commands'],
  pino: ['src/basics'],
  'prom-client': ['src/operations'],
  'node-cron': ['digests'],
  '@resvg/resvg-js': ['digests'],
  '@embedpdf/fonts-kr': ['digests'],
  '@slack/bolt': ['adapters'],
  '@slack/web-api': ['adapters'],
  botbuilder: ['adapters'],
  // Part of it; some of that has to be mended.
  'botframework-connector': ['adapters'],
  openai: ['src/models'],
  'wink-nlp': ['src/answers'],
  'wink-eng-lite-web-model': ['src/answers'],
  // Also what Bolt's Socket Mode asks its host to bring.
  undici: ['src/fetching', 'adapters'],
  zod: [
    'src/domain',
    'src/config',
    'src/library',
    'src/storage',
    'src/answers',
    'src/conversation',
    'adapters',
    'digests',
  ],
};
