// `npm run bench`: drives the built program as people do, writes results.json and the README's table of figures.
// `npm run bench -- program` and `-- search` are its two halves.
// `npm run bench -- ledger`: a library of 100,000 articles read anew by the rules; some fifteen minutes, most of them for adding.
// `npm run bench -- search-quality`: what search finds on public questions, without its speed.
// `npm run bench -- answers`: how good `ask` is on public questions; needs their data sets.
// `npm run bench -- facts`: whether `ask` reads the fact asked for out of the sentence that holds it, and says it first.
// `npm run bench -- claims`: how fast claims of a model are checked.
// `npm run bench -- search-1m` and `-- search-1m-postgres`: search at a million passages instead; some ten minutes each.
import { type ChildProcess, spawn } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withSection } from '../house/readme.ts';
import { answersTable, benchAnswers } from './answers-quality.ts';
import { claimFigures } from './claims-speed.ts';
import { benchFacts } from './facts-report.ts';
import { fetchingFigures } from './fetching-speed.ts';
import { followFigures } from './follows.ts';
import { madeArticles } from './generate.ts';
import { benchSearch, searchTables } from './search-report.ts';
import { askAtOnce, at } from './slack-load.ts';
import { vectorFigures } from './vectors-speed.ts';

// Compiled it lies in dist/test/bench.
const root = fileURLToPath(new URL('../../../', import.meta.url));
const program = join(root, 'dist/src/main.js');
const folder = mkdtempSync(join(tmpdir(), 'pactwire-bench-'));
const ARTICLES = 5_000;
const RUNS = 10;
const QUESTIONS_AT_ONCE = 300;
const QUESTION = 'How many founding members does the AI-RAN Alliance have?';

interface Measured {
  readonly what: string;
  readonly figure: number;
  readonly unit: string;
  readonly floor: string;
  readonly aim: string;
}

interface Ran {
  readonly ms: number;
  readonly peakMb: number;
}

/** GNU-less and portable on Linux: a tiny file that prints the peak memory of the process it is loaded into. */
const peakHook = `data:text/javascript,process.on('exit',()=>process.stderr.write('\\npeak '+process.resourceUsage().maxRSS+'\\n'))`;

function start(args: readonly string[], env: Readonly<Record<string, string>> = {}): ChildProcess {
  return spawn(process.execPath, ['--import', peakHook, program, ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}

async function run(args: readonly string[]): Promise<Ran> {
  const started = performance.now();
  const child = start(args);
  let err = '';
  child.stderr?.on('data', (chunk) => {
    err += chunk;
  });
  child.stdout?.resume();
  child.stdin?.end();
  const code = await new Promise((resolve) => child.on('close', resolve));
  const ms = performance.now() - started;
  if (code !== 0) throw new Error(`${args.join(' ')} failed: ${err}`);
  return { ms, peakMb: Math.round(Number(/peak (\d+)/.exec(err)?.[1] ?? 0) / 1024) };
}

async function added(): Promise<readonly Measured[]> {
  const file = join(folder, 'made.jsonl');
  writeFileSync(file, [...madeArticles(ARTICLES)].map((one) => JSON.stringify(one)).join('\n'));
  const { ms, peakMb } = await run(['add', '--json', '--data', join(folder, 'made'), file]);
  const rate = Math.round(ARTICLES / (ms / 1000));
  return [
    { what: `articles added a second (${ARTICLES} of 2.3 kB)`, figure: rate, unit: '/s', floor: '150', aim: '500' },
    { what: 'peak memory of that', figure: peakMb, unit: 'MB', floor: '', aim: '' },
  ];
}

const LEDGER_ARTICLES = 100_000;

/** How long the rules of a new version take over what is there already. */
async function readAnew(): Promise<readonly Measured[]> {
  const [file, data] = [join(folder, 'many.jsonl'), join(folder, 'many')];
  writeFileSync(file, '');
  let lines: string[] = [];
  for (const article of madeArticles(LEDGER_ARTICLES)) {
    lines.push(`${JSON.stringify(article)}\n`);
    if (lines.length < 1_000) continue;
    appendFileSync(file, lines.join(''));
    lines = [];
  }
  await run(['add', '--json', '--data', data, file]);
  const { ms, peakMb } = await run(['partnerships', 'reread', '--data', data]);
  const minutes = Math.round(ms / 6_000) / 10;
  const what = `${LEDGER_ARTICLES.toLocaleString('en')} articles read anew (\`partnerships reread\`)`;
  return [
    { what, figure: minutes, unit: 'min', floor: '10', aim: '' },
    {
      what: `peak memory of reading ${LEDGER_ARTICLES.toLocaleString('en')} anew`,
      figure: peakMb,
      unit: 'MB',
      floor: '',
      aim: '',
    },
  ];
}

async function asked(): Promise<readonly Measured[]> {
  const data = join(folder, 'sample');
  await run(['sample', '--data', data]);
  const runs: Ran[] = [];
  for (let i = 0; i <= RUNS; i += 1) runs.push(await run(['ask', '--json', '--data', data, QUESTION]));
  // The first one warms the file cache.
  const times = runs.slice(1).map(({ ms }) => ms);
  const peakMb = Math.max(...runs.map((one) => one.peakMb));
  return [
    { what: '`ask` as a whole process, sample library', figure: median(times), unit: 'ms', floor: '400', aim: '200' },
    { what: 'peak memory of that', figure: peakMb, unit: 'MB', floor: '', aim: '' },
  ];
}

/** From the shell's `start` on an empty folder to the first answer in the chat. */
async function started(): Promise<readonly Measured[]> {
  const begun = performance.now();
  const child = start(['start'], { PORT: '0' });
  const loaded = seen(child, /sample library/i);
  await loaded;
  await run(['ask', '--json', '--data', join(folder, 'data'), QUESTION]);
  const ms = performance.now() - begun;
  child.kill('SIGTERM');
  await new Promise((resolve) => child.on('close', resolve));
  return [{ what: 'first `start` to first answer', figure: Math.round(ms), unit: 'ms', floor: '3000', aim: '1000' }];
}

/** In Slack: Slack wants to hear within three seconds that we have it. */
async function chatted(): Promise<readonly Measured[]> {
  const { acknowledged, answered } = await askAtOnce({ program, root, folder, questions: QUESTIONS_AT_ONCE });
  const row = (what: string, figure: number, aim = '') => ({ what, figure, unit: 'ms', floor: '', aim });
  return [
    row(`${QUESTIONS_AT_ONCE} questions in Slack at once: acknowledged, p50`, at(acknowledged, 0.5)),
    row('the same, p99', at(acknowledged, 0.99), '500'),
    row('answered, p95', at(answered, 0.95)),
  ];
}

function seen(child: ChildProcess, shape: RegExp): Promise<void> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stderr?.on('data', (chunk) => {
      text += chunk;
      if (shape.test(text)) resolve();
    });
    child.on('close', () => reject(new Error(`start ended: ${text}`)));
  });
}

function median(times: readonly number[]): number {
  return Math.round([...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0);
}

function table(measured: readonly Measured[]): string {
  const machine = `${availableParallelism()} cores, ${cpus()[0]?.model.trim()}, Node ${process.version}`;
  const rows = measured.map(
    ({ what, figure, unit, floor, aim }) => `| ${what} | ${figure.toLocaleString('en')} ${unit} | ${floor} | ${aim} |`,
  );
  return [`On ${machine}:`, '', '| what | measured | floor | aim |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

const resultsFile = join(root, 'test/bench/results.json');
const searchFile = join(root, 'test/bench/search-results.json');
const answersFile = join(root, 'test/bench/answers-results.json');

async function measureProgram(): Promise<void> {
  const measured = [
    ...(await added()),
    ...(await asked()),
    ...(await started()),
    ...(await chatted()),
    ...followFigures(),
    ...claimFigures(),
    ...vectorFigures(),
    ...(await fetchingFigures()),
  ];
  keep(measured);
}

/** What another part measured stays where it was; a row of the same name is measured anew. */
function keep(rows: readonly Measured[]): void {
  const { measured } = readResults();
  const others = measured.filter(({ what }) => !rows.some((row) => row.what === what));
  const first = measured.findIndex(({ what }) => rows.some((row) => row.what === what));
  const all = first > 0 ? [...others, ...rows] : [...rows, ...others];
  writeFileSync(resultsFile, `${JSON.stringify({ node: process.version, measured: all }, null, 2)}\n`);
}

function readResults() {
  return JSON.parse(readFileSync(resultsFile, 'utf8')) as { readonly measured: readonly Measured[] };
}

/** Both result files merged: what one run measured stays when the other runs again. */
function tell(): void {
  const { measured } = readResults();
  const tables = `${table(measured)}\n\n${searchTables(searchFile)}\n\n${answersTable(answersFile)}`.trimEnd();
  const readme = join(root, 'README.md');
  writeFileSync(readme, withSection(readFileSync(readme, 'utf8'), 'figures', tables));
  console.log(tables);
}

const part = process.argv[2];
try {
  if (part === 'search-1m') await benchSearch(searchFile, [1_000_000], ['sqlite'], false);
  else if (part === 'search-1m-postgres') await benchSearch(searchFile, [1_000_000], ['postgres'], false);
  else if (part === 'search-quality') await benchSearch(searchFile, [], [], true);
  else if (part === 'answers') await benchAnswers(answersFile);
  else if (part === 'facts') await benchFacts(root);
  else if (part === 'ledger') keep(await readAnew());
  else if (part === 'claims') console.table(claimFigures());
  else {
    if (part !== 'search') await measureProgram();
    if (part !== 'program') await benchSearch(searchFile, [10_000, 100_000], ['sqlite', 'postgres', 'memory'], true);
  }
  if (part !== 'facts' && part !== 'claims') tell();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
