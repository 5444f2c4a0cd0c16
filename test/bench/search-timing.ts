/** How long searches take, one after the other or four at once, and the queries that all peers are asked. */
import { performance } from 'node:perf_hooks';
import type { Search } from '../../src/search/search-passages.ts';
import { madeQueries } from './search-queries.ts';
import { commonWords } from './search-words.ts';

export interface Percentiles {
  readonly p50: number;
  readonly p95: number;
}

/** The same for all. */
export const QUERIES = 120;
export const CACHE_BYTES = 96 * 1024 * 1024;

export function made(count: number): string[] {
  return madeQueries(2, count);
}

/** Each time the same words in another order. */
export function commonest(count: number): string[] {
  const words = commonWords(16);
  return Array.from({ length: count }, (_, i) => [...words.slice(i % 16), ...words.slice(0, i % 16)].join(' '));
}

export type Clock = () => number;

export function wallMs(): number {
  return performance.now();
}

export function timeEach(queries: readonly string[], search: Search, clock: Clock): Promise<Percentiles> {
  return timed(queries, (query) => search.search({ query, limit: 20 }), clock);
}

export type Ask = (query: string) => Promise<unknown>;

export async function timed(queries: readonly string[], ask: Ask, clock: Clock): Promise<Percentiles> {
  return percentiles(await times(queries, ask, clock));
}

export async function times(queries: Iterable<string>, ask: Ask, clock: Clock): Promise<number[]> {
  const found: number[] = [];
  for (const query of queries) {
    const started = clock();
    await ask(query);
    found.push(clock() - started);
  }
  return found;
}

export async function timeFour(queries: readonly string[], search: Search, clock: Clock): Promise<Percentiles> {
  const ask = (query: string) => search.search({ query, limit: 20 });
  const lanes = [0, 1, 2, 3].map((lane) => queries.filter((_, at) => at % 4 === lane));
  return percentiles((await Promise.all(lanes.map((lane) => times(lane, ask, clock)))).flat());
}

export function percentiles(found: readonly number[]): Percentiles {
  const sorted = [...found].sort((a, b) => a - b);
  const at = (share: number) => Number((sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(2));
  return { p50: at(0.5), p95: at(0.95) };
}
