/** A process that matches what happened with the follows until it is killed: `node child.js <engine> <where>`. */
import { writeSync } from 'node:fs';
import { systemClock } from '../../../src/basics/clock.ts';
import { openArticleStore } from '../../../src/storage/article-store.ts';
import { openPostgres } from '../../../src/storage/postgres.ts';
import { openSqlite } from '../../../src/storage/sqlite.ts';
import { wireAlerts } from '../../../src/wiring/alerts.ts';
import { ORGANISATION } from '../../../src/wiring/storage.ts';

const [, , engine, where = ''] = process.argv;
const say = (line: string) => void writeSync(1, `${line}\n`);
const fault = (message: string, fields: unknown = {}) => say(`fault ${message} ${JSON.stringify(fields)}`);
const nothing = () => undefined;
const log = { debug: nothing, info: nothing, warn: fault, error: fault };

const database = await (engine === 'postgres' ? openPostgres(where) : openSqlite(where));
const shelf = openArticleStore(database, ORGANISATION);
const running = wireAlerts({ database, shelf, clock: systemClock, log }).run((_, reply) => [reply], 5);
process.on('SIGTERM', () => void running.stop().then(() => database.close()));
say('started');
