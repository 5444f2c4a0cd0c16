/** A process that only asks: opens the library named in its one argument, measures, and writes what it measured as JSON. */
import { argv, stdout } from 'node:process';
import type { Database, Place } from '../../src/storage/database.ts';
import { openPostgres } from '../../src/storage/postgres.ts';
import { openSqlite } from '../../src/storage/sqlite.ts';
import { coreMs } from './core-time.ts';
import { searchOf } from './scale-library.ts';
import {
  CACHE_BYTES,
  commonest,
  made,
  type Percentiles,
  QUERIES,
  timeEach,
  timeFour,
  wallMs,
} from './search-timing.ts';

export interface Asked {
  readonly cold: Percentiles;
  readonly warm: Percentiles;
  readonly worst: Percentiles;
  readonly fourAtOnce: Percentiles;
  readonly memoryMb: number;
}

/** A bot that runs has asked as much within the hour; V8 compiles on until then (95th of one to eight passes: 11.8, 7.9, 7.1 … ms). */
const PASSES = 3;

async function ask(database: Database): Promise<Asked> {
  const [none, kept] = [searchOf(database, 0), searchOf(database, CACHE_BYTES)];
  const queries = made(QUERIES);
  const clock = database.engine === 'sqlite' ? coreMs : wallMs;
  const cold = await timeEach(queries, none, clock);
  for (let pass = 0; pass < PASSES; pass += 1) await timeEach(queries, kept, clock);
  const warm = await timeEach(queries, kept, clock);
  // The first of these, too, would measure how V8 compiles them.
  await timeEach(commonest(20), none, clock);
  const worst = await timeEach(commonest(20), none, clock);
  const fourAtOnce = await timeFour(queries, none, clock);
  return { cold, warm, worst, fourAtOnce, memoryMb: process.memoryUsage.rss() / 1e6 };
}

const place = JSON.parse(argv[2] ?? '') as Place;
const database = place.engine === 'sqlite' ? await openSqlite(place.folder) : await openPostgres(place.url);
stdout.write(JSON.stringify(await ask(database)));
await database.close();
