/** What a thread remembers: its last turns, until nobody has said anything for a day. */
import type { WorkspaceId } from '../domain/ids.ts';
import type { Database } from './database.ts';
import { takeTurn } from './take-turn.ts';

export interface ThreadMemory {
  /** Oldest first; plain data whose meaning belongs to whoever put it there. */
  turns(key: string, now: Date): Promise<readonly unknown[]>;
  append(key: string, turn: unknown, now: Date): Promise<void>;
}

const HOUR_MS = 3_600_000;

export interface ThreadSettings {
  readonly turnsKept: number;
  /** After this silence a thread begins anew. */
  readonly idleMs: number;
  /** After this silence it is deleted. */
  readonly keptMs: number;
}

/** DESIGN §2, thread memory. */
export const threadSettings: ThreadSettings = { turnsKept: 6, idleMs: 24 * HOUR_MS, keptMs: 30 * 24 * HOUR_MS };

export function openThreadStore(
  database: Database,
  workspace: WorkspaceId,
  settings: ThreadSettings = threadSettings,
): ThreadMemory {
  const since = (now: Date, ms: number) => new Date(now.getTime() - ms).toISOString();
  const turnsIn = async (read: Database['read'], key: string, now: Date): Promise<readonly unknown[]> => {
    const row = await read
      .selectFrom('threads')
      .select('turns')
      .where('workspace', '=', workspace)
      .where('key', '=', key)
      .where('updated_at', '>', since(now, settings.idleMs))
      .executeTakeFirst();
    return row ? (JSON.parse(row.turns) as unknown[]) : [];
  };
  return {
    turns: (key, now) => turnsIn(database.read, key, now),
    append: (key, turn, now) =>
      database.write(async (tx) => {
        await takeTurn(tx, database.engine, `thread ${workspace} ${key}`);
        const turns = JSON.stringify([...(await turnsIn(tx, key, now)), turn].slice(-settings.turnsKept));
        const updated_at = now.toISOString();
        await tx
          .insertInto('threads')
          .values({ workspace, key, turns, updated_at })
          .onConflict((conflict) => conflict.columns(['workspace', 'key']).doUpdateSet({ turns, updated_at }))
          .execute();
      }),
  };
}

/** Deletes the threads of every workspace that are older than is kept; how many. */
export function forgetThreads(database: Database, now: Date): Promise<number> {
  const since = new Date(now.getTime() - threadSettings.keptMs).toISOString();
  return database.write(async (tx) => {
    const gone = await tx.deleteFrom('threads').where('updated_at', '<=', since).executeTakeFirst();
    return Number(gone.numDeletedRows);
  });
}
