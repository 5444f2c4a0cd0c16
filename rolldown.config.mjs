// Joins the program's files (Kysely alone has 300) into a few: opening and linking them one by one costs `ask` 120 ms.
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * It brings half of Node's network code. Commander loads it for commands that are programs of their own, of which we have
 * none, and detect-libc for systems that tell of their C library neither in a file nor in Node's report.
 */
const withoutChildProcess = {
  name: 'without-child-process',
  resolveId: (source, importer) =>
    /^(?:node:)?child_process$/.test(source) && /[\\/](?:commander|detect-libc)[\\/]/.test(importer ?? '')
      ? '\0no-child-process'
      : null,
  load: (id) => (id === '\0no-child-process' ? 'export default {};' : null),
};

/**
 * libsql asks twice which C library there is: here, where Node writes a report of the whole process for it, and then
 * detect-libc, which looks into a file. By that it mends what is said here. SQLite itself npm puts beside the other packages.
 */
const oneLookForTheLibrary = {
  name: 'one-look-for-the-library',
  resolveId: (source) => (source === '@neon-rs/load' ? '\0native-target' : null),
  load: (id) => (id === '\0native-target' ? `exports.currentTarget = ${currentTarget};` : null),
};

function currentTarget() {
  const { platform, arch } = process;
  if (platform === 'win32') return `${platform}-${arch}-msvc`;
  if (platform !== 'linux') return `${platform}-${arch}`;
  return arch === 'arm' ? 'linux-arm-gnueabihf' : `linux-${arch}-musl`;
}

/** What V8 kept of an earlier build's files (src/basics/compiled-files.ts) it would run without a look at these. */
const withoutKeptCode = {
  name: 'without-kept-code',
  renderStart: ({ dir }) => {
    const names = existsSync(dir) ? readdirSync(dir, { recursive: true }) : [];
    for (const name of names) if (name.endsWith('.v8')) rmSync(join(dir, name));
  },
};

/**
 * Letters beyond ASCII as escapes: a file of letters of one byte is taken by V8 as it was read, another is decoded and held
 * at twice its size. In the tables and patterns of two languages an escape says the same as the letter.
 */
const inAscii = {
  name: 'in-ascii',
  generateBundle: (_, bundle) => {
    for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = escaped(file.code);
  },
};

const escaped = (code) =>
  code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** What `ask` loads when it is needed, in the default set-up. */
const askLoads = [
  'program',
  'app',
  'commands/ask',
  'answers/answer-log',
  'wiring/answers',
  'wiring/search',
  'wiring/replies',
  'storage/answer-store',
  'storage/article-store',
  'storage/sqlite',
].map((name) => join(import.meta.dirname, `src/${name}.ts`));
let needed = null;

/** One file for a single question, with nothing in it that only other commands run: half of what is shared, and zod. */
function askNeeds(graph) {
  needed ??= askLoads.reduce((found, id) => withImports(found, id, graph), new Set(askLoads.slice(1)));
  return needed;
}

function withImports(found, from, graph) {
  for (const id of graph.getModuleInfo(from)?.importedIds ?? []) {
    if (found.has(id)) continue;
    found.add(id);
    withImports(found, id, graph);
  }
  return found;
}

const common = {
  platform: 'node',
  plugins: [withoutChildProcess, withoutKeptCode],
  // Loaded from node_modules: native, or rarely needed and large.
  external: [
    /^libsql/,
    /^pg$/,
    /^pino$/,
    /^@slack\//,
    /^undici$/,
    /^openai/,
    /^botbuilder/,
    /^botframework-connector/,
    /^@resvg\//,
    /^node-cron$/,
    /^wink-/,
  ],
  // linkedom's CSS parser brings an eval that we never reach.
  checks: { eval: false },
};

const output = {
  dir: 'dist',
  // Less to read at each start. Names stay, so that a stack trace still tells where.
  minify: { mangle: false, compress: false, codegen: { removeWhitespace: true } },
};

export default [
  {
    ...common,
    input: {
      'src/main': 'src/main.ts',
      'src/library/html-worker': 'src/library/html-worker.ts',
      'src/storage/index-merge-worker': 'src/storage/index-merge-worker.ts',
      'src/fetching/fetched-worker': 'src/fetching/fetched-worker.ts',
    },
    output: { ...output, format: 'esm', chunkFileNames: 'src/library/joined-[name].js' },
  },
  {
    ...common,
    input: { 'src/program': 'src/program.ts' },
    plugins: [...common.plugins, oneLookForTheLibrary, inAscii],
    external: common.external.filter((name) => !name.test('libsql')),
    output: {
      ...output,
      // As scripts, of which V8 can keep the compiled code.
      format: 'cjs',
      dynamicImportInCjs: false,
      entryFileNames: '[name].cjs',
      // Beside the worker's file, which the worker pool finds by its own place.
      chunkFileNames: 'src/library/joined-[name].cjs',
      codeSplitting: {
        groups: [
          { name: 'kysely', test: /[\\/]kysely[\\/]/, priority: 3 },
          { debugName: 'asking', name: (id, graph) => (askNeeds(graph).has(id) ? 'asking' : null), priority: 2 },
          // What several commands share is read as one file, not as twenty.
          { name: 'shared', minShareCount: 4, priority: 1 },
        ],
      },
    },
  },
];
