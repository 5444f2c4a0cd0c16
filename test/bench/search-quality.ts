/** Quality of search on public sets, tuned on the first half of each and reported on all: nDCG@10, hit@1, abstention. */
import { fileURLToPath } from 'node:url';
import type { Language } from '../../src/domain/text.ts';
import { expandQuery } from '../../src/search/expand-query.ts';
import { peerRuns, type Run } from './quality-peers.ts';
import {
  type BenchQuery,
  type BenchSet,
  benchFolder,
  type Datasets,
  indexDocuments,
  loadDatasets,
} from './search-data.ts';

export interface QualityRow {
  readonly measure: string;
  readonly firstHalf: number;
  readonly all: number;
  readonly floor: number;
  readonly aim: number;
  /** What each peer reaches on all of it. */
  readonly peers: Readonly<Record<string, number>>;
}

interface Settings {
  readonly only?: RegExp;
  readonly withPeers?: boolean;
}

export async function measureSearchQuality({ only, withPeers = true }: Settings): Promise<QualityRow[] | null> {
  const data = await loadDatasets();
  if (!data) return null;
  const rows: QualityRow[] = [];
  const wanted = (name: string) => only === undefined || only.test(name);
  const ranked = [
    ['korquad1', data.korquad1, 'ko', 0.96, 0.97],
    ['squad2-half', data.squad2half, 'en', 0.904, 0.92],
    ['time', data.time, 'en', 0.663, 0.7],
    ['cranfield', data.cranfield, 'en', 0.391, 0.42],
  ] as const;
  for (const [name, load, language, floor, aim] of ranked) {
    if (!wanted(name)) continue;
    const reached = await rankingOf(data, load(), language, 'ndcg10', withPeers);
    rows.push({ measure: `nDCG@10 ${name}`, ...reached, floor, aim });
  }
  if (wanted('abstention')) rows.push(await abstention(data.korquad1()));
  for (const [direction, language, floor, aim] of [
    ['ko-en', 'en', 0.141, 0.45],
    ['en-ko', 'ko', 0.046, 0.4],
  ] as const) {
    if (!wanted(`parallel ${direction}`)) continue;
    const reached = await rankingOf(data, data.parallel(direction), language, 'hit1', withPeers);
    rows.push({ measure: `hit@1 parallel ${direction}`, ...reached, floor, aim });
  }
  return rows;
}

async function rankingOf(
  data: Datasets,
  set: BenchSet,
  language: Language,
  measure: 'ndcg10' | 'hit1',
  withPeers: boolean,
): Promise<Pick<QualityRow, 'firstHalf' | 'all' | 'peers'>> {
  const runs = await runQueries(set, language);
  const run = (query: BenchQuery) => runs.get(query.id)?.docs ?? [];
  const half = { ...set, queries: set.queries.slice(0, set.queries.length / 2) };
  const peers = withPeers ? await peerRuns(set, language) : new Map<string, Run>();
  const reached = Array.from(peers, ([name, found]) => [
    name,
    data.metrics(set, ({ id }) => found.get(id) ?? [])[measure],
  ]);
  return {
    firstHalf: data.metrics(half, run)[measure],
    all: data.metrics(set, run)[measure],
    peers: Object.fromEntries(reached),
  };
}

interface Found {
  readonly docs: readonly string[];
  readonly score: number;
}

/** With the other names that the product gives a query. */
async function runQueries(set: BenchSet, language: Language): Promise<Map<string, Found>> {
  const index = await indexDocuments(set.docs, language, expandQuery);
  const runs = new Map<string, Found>();
  try {
    for (const query of set.queries) {
      if (query.unanswerable) continue;
      const found = await index.search.search({ query: query.text, limit: 60 });
      const docs = [...new Set(found.map(({ articleId }) => articleId))].slice(0, 10);
      runs.set(query.id, { docs, score: found[0]?.score ?? 0 });
    }
  } finally {
    await index.close();
  }
  return runs;
}

/** Every second article is taken away; how well does the top score tell the questions that lost their answer? */
async function abstention(set: BenchSet): Promise<QualityRow> {
  const titles = [...new Set(set.docs.map(({ title }) => title))];
  const kept = new Set(set.docs.filter(({ title }) => titles.indexOf(title) % 2 === 0).map(({ id }) => id));
  const runs = await runQueries({ ...set, docs: set.docs.filter(({ id }) => kept.has(id)) }, 'ko');
  const scored = set.queries.map(({ id }) => ({
    score: runs.get(id)?.score ?? 0,
    answerable: [...(set.qrels.get(id)?.keys() ?? [])].some((doc) => kept.has(doc)),
  }));
  const firstHalf = areaUnderCurve(scored.slice(0, scored.length / 2));
  return { measure: 'AUROC korquad1', firstHalf, all: areaUnderCurve(scored), floor: 0.981, aim: 0.99, peers: {} };
}

function areaUnderCurve(scored: readonly { readonly score: number; readonly answerable: boolean }[]): number {
  const sorted = [...scored].sort((a, b) => a.score - b.score);
  let ranks = 0;
  let answerable = 0;
  sorted.forEach((one, rank) => {
    if (!one.answerable) return;
    ranks += rank + 1;
    answerable += 1;
  });
  const others = sorted.length - answerable;
  return (ranks - (answerable * (answerable + 1)) / 2) / (answerable * others);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const only = new RegExp(process.argv[2] ?? '');
  const rows = await measureSearchQuality({ only, withPeers: process.argv[3] === 'peers' });
  if (!rows) console.log(`skipped: no data sets in ${benchFolder}`);
  for (const { measure, firstHalf, all, floor, aim, peers } of rows ?? []) {
    const said = Object.entries(peers).map(([name, reached]) => `${name} ${reached.toFixed(3)}`);
    const own = `first half ${firstHalf.toFixed(4)}  all ${all.toFixed(4)}  floor ${floor}  aim ${aim}`;
    console.log([measure.padEnd(24), own, ...said].join('  '));
  }
}
