/** A process that adds articles until it is killed: `node child.js <engine> <where> <seed>`. One line a saved article. */
import { writeSync } from 'node:fs';
import { systemClock } from '../../src/basics/clock.ts';
import { learn } from '../../src/library/learn/learn.ts';
import { newsRules } from '../../src/library/stories/story-rules.ts';
import { analyseArticle } from '../../src/search/analyse-article.ts';
import { compact } from '../../src/storage/index-compact.ts';
import { openLibraryDoor } from '../../src/storage/library-door.ts';
import { openPostgres } from '../../src/storage/postgres.ts';
import { openSqlite } from '../../src/storage/sqlite.ts';
import { plainRead } from '../doubles/plain-reading.ts';
import { syntheticArticles } from '../doubles/synthetic-articles.ts';

const ORGANISATION = 'kills';
const REPORTS_BETWEEN_MERGES = 100;

const [, , engine, where = '', seed = '0'] = process.argv;
const stop = new AbortController();
process.on('SIGTERM', () => stop.abort());
writeSync(1, 'started\n');

const database = await (engine === 'postgres' ? openPostgres(where) : openSqlite(where));
const reports = learn(syntheticArticles(Number(seed), 1_000_000), {
  read: plainRead,
  analyse: analyseArticle,
  rules: newsRules,
  sample: false,
  library: openLibraryDoor(database, ORGANISATION),
  clock: systemClock,
  signal: stop.signal,
});
let said = 0;
try {
  for await (const { status, articleId, reason } of reports) {
    // Straight to the pipe: what the parent has read was said before the kill, whenever that comes.
    writeSync(1, `${status} ${articleId} ${reason}\n`);
    said += 1;
    if (said % REPORTS_BETWEEN_MERGES === 0) await compact(database, ORGANISATION);
  }
} catch (error) {
  if (!stop.signal.aborted) throw error;
}
await database.close();
writeSync(1, 'stopped\n');
