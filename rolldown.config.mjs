// Joins the program's files (Kysely alone has 300) into a few: opening and linking them one by one costs `ask` 120 ms.
export default {
  input: {
    'src/main': 'src/main.ts',
    'src/library/html-worker': 'src/library/html-worker.ts',
    'src/fetching/fetched-worker': 'src/fetching/fetched-worker.ts',
  },
  platform: 'node',
  // Loaded from node_modules: native, or rarely needed and large.
  external: [/^libsql/, /^pg$/, /^pino$/, /^@slack\//, /^undici$/, /^botbuilder/, /^botframework-connector/, /^@resvg\//, /^node-cron$/],
  // linkedom's CSS parser brings an eval that we never reach.
  checks: { eval: false },
  // Beside the worker's file, which the worker pool finds by its own place.
  output: { dir: 'dist', format: 'esm', chunkFileNames: 'src/library/joined-[name].js' },
};
