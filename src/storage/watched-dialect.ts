/** Any dialect, with the engine's faults told as ours and, where the engine may be busy, patience. */
import { setTimeout as sleep } from 'node:timers/promises';
import type {
  CompiledQuery,
  DatabaseConnection,
  DatabaseIntrospector,
  Dialect,
  DialectAdapter,
  Driver,
  Kysely,
  QueryCompiler,
  QueryResult,
  TransactionSettings,
} from 'kysely';
import { PactwireError } from '../basics/errors.ts';
import { asFault } from './faults.ts';

export interface Watch {
  /** In place of a plain `begin`. */
  readonly begin?: () => void;
  /** How long a statement that found the engine busy (and so did nothing) is tried again; the loop runs on meanwhile. */
  readonly patienceMs: number;
}

export class WatchedDialect implements Dialect {
  readonly #inner: Dialect;
  readonly #watch: Watch;

  constructor(inner: Dialect, watch: Watch) {
    this.#inner = inner;
    this.#watch = watch;
  }

  createDriver(): Driver {
    return new WatchedDriver(this.#inner.createDriver(), this.#watch);
  }

  createQueryCompiler(): QueryCompiler {
    return this.#inner.createQueryCompiler();
  }

  createAdapter(): DialectAdapter {
    return this.#inner.createAdapter();
  }

  createIntrospector(database: Kysely<unknown>): DatabaseIntrospector {
    return this.#inner.createIntrospector(database);
  }
}

class WatchedDriver implements Driver {
  readonly #inner: Driver;
  readonly #watch: Watch;

  constructor(inner: Driver, watch: Watch) {
    this.#inner = inner;
    this.#watch = watch;
  }

  init(): Promise<void> {
    return told(this.#inner.init());
  }

  async acquireConnection(): Promise<WatchedConnection> {
    return new WatchedConnection(await told(this.#inner.acquireConnection()), this.#watch);
  }

  beginTransaction(connection: WatchedConnection, settings: TransactionSettings): Promise<void> {
    const { begin } = this.#watch;
    if (begin === undefined) return told(this.#inner.beginTransaction(connection.inner, settings));
    return patiently(async () => begin(), this.#watch.patienceMs);
  }

  commitTransaction(connection: WatchedConnection): Promise<void> {
    return told(this.#inner.commitTransaction(connection.inner));
  }

  /** The engine may have rolled back by itself (disk full) or be gone: the error that led here is the one to tell. */
  rollbackTransaction(connection: WatchedConnection): Promise<void> {
    return this.#inner.rollbackTransaction(connection.inner).catch(() => undefined);
  }

  releaseConnection(connection: WatchedConnection): Promise<void> {
    return this.#inner.releaseConnection(connection.inner);
  }

  destroy(): Promise<void> {
    return this.#inner.destroy();
  }
}

class WatchedConnection implements DatabaseConnection {
  readonly inner: DatabaseConnection;
  readonly #patienceMs: number;

  constructor(inner: DatabaseConnection, watch: Watch) {
    this.inner = inner;
    this.#patienceMs = watch.patienceMs;
  }

  executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    // `async`, because the driver of SQLite throws where others reject.
    return patiently(async () => this.inner.executeQuery<R>(query), this.#patienceMs);
  }

  async *streamQuery<R>(query: CompiledQuery, chunkSize?: number): AsyncIterableIterator<QueryResult<R>> {
    try {
      yield* this.inner.streamQuery<R>(query, chunkSize);
    } catch (error) {
      throw asFault(error);
    }
  }
}

async function patiently<T>(work: () => Promise<T>, patienceMs: number): Promise<T> {
  const deadline = performance.now() + patienceMs;
  for (let wait = 2; ; wait = Math.min(wait * 2, 50)) {
    try {
      return await work();
    } catch (error) {
      const fault = asFault(error);
      if (!isBusy(fault) || performance.now() >= deadline) throw fault;
      await sleep(wait);
    }
  }
}

function isBusy(fault: unknown): boolean {
  return fault instanceof PactwireError && fault.code === 'library-busy';
}

async function told<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw asFault(error);
  }
}
