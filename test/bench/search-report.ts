/** Runs the search benches, keeps their rows in search-results.json (a later run replaces its own rows only), says them as tables. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { measureSearchQuality, type QualityRow } from './search-quality.ts';
import { measureScale, type Round, type ScaleRow } from './search-scale.ts';
import type { Percentiles } from './search-timing.ts';

interface SearchResults {
  readonly quality: readonly QualityRow[];
  readonly scale: readonly ScaleRow[];
}

/** `quality` is null where it was not asked for or its data sets are not here. */
export async function benchSearch(
  file: string,
  sizes: readonly number[],
  rounds: readonly Round[],
  withQuality: boolean,
): Promise<void> {
  const before = readResults(file);
  const quality = withQuality ? await measureSearchQuality({}) : null;
  const rows = await measureScale(sizes, rounds, (row) => console.error(scaleLine(row)));
  const sameRun = (row: ScaleRow) =>
    rows.some(({ who, passages }) => who === row.who && sizeOf(passages) === sizeOf(row.passages));
  const scale = [...before.scale.filter((row) => !sameRun(row)), ...rows];
  const results: SearchResults = { quality: quality ?? before.quality, scale: scale.sort(byWhoAndSize) };
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
}

function readResults(file: string): SearchResults {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as SearchResults) : { quality: [], scale: [] };
}

export function searchTables(file: string): string {
  const { quality, scale } = readResults(file);
  if (quality.length + scale.length === 0) return '';
  const head =
    '| search | passages | built | disk | memory | cold p50/p95 | warm | 16 commonest words | four at once | during a merge |';
  return [...qualityTable(quality), '', head, head.replace(/[^|]+/g, ' --- '), ...scale.map(scaleLine)].join('\n');
}

function qualityTable(rows: readonly QualityRow[]): string[] {
  const peers = [...new Set(rows.flatMap((row) => Object.keys(row.peers ?? {})))];
  const head = `| ${['quality of search', 'first half (tuned on)', 'all', 'floor', 'aim', ...peers].join(' | ')} |`;
  const figure = (reached: number | undefined) => reached?.toFixed(3) ?? '';
  const lines = rows.map((row) => {
    const own = [row.measure, figure(row.firstHalf), figure(row.all), row.floor, row.aim];
    return `| ${[...own, ...peers.map((name) => figure(row.peers?.[name]))].join(' | ')} |`;
  });
  return [head, head.replace(/[^|]+/g, ' --- '), ...lines];
}

function scaleLine(row: ScaleRow): string {
  const { who, passages, buildSeconds, megabytes, memoryMb, cold, warm, worst, fourAtOnce, whileMerging } = row;
  const size = (mb: number | null) => (mb === null ? '' : `${Math.round(mb).toLocaleString('en')} MB`);
  const times = [cold, warm, worst, fourAtOnce, whileMerging].map(said);
  const cells = [
    who,
    passages.toLocaleString('en'),
    `${Math.round(buildSeconds)} s`,
    size(megabytes),
    size(memoryMb),
    ...times,
  ];
  return `| ${cells.join(' | ')} |`;
}

function said(times: Percentiles | null): string {
  return times === null ? '' : `${times.p50.toFixed(1)} / ${times.p95.toFixed(1)} ms`;
}

/** Batches overshoot a size by a few thousand passages, and what one run merged later ones keep. */
function sizeOf(passages: number): number {
  return Math.floor(Math.log10(passages));
}

function byWhoAndSize(a: ScaleRow, b: ScaleRow): number {
  return a.who.localeCompare(b.who) || a.passages - b.passages;
}
