/** Tokens used a day by workspace and person, against a day's budget; all processes of a library count together. */
import { sql } from 'kysely';
import type { Clock } from '../basics/clock.ts';
import { isoDate } from '../basics/clock.ts';
import type { WorkspaceId } from '../domain/ids.ts';
import type { Database } from './database.ts';

export interface DailyBudget {
  /** Tokens of prompts and replies together. */
  readonly workspace: number;
  readonly person: number;
}

export interface UsageStore {
  spent(payer: UsagePayer): Promise<'workspace' | 'person' | null>;
  spend(payer: UsagePayer, model: string, use: { readonly prompt: number; readonly completion: number }): Promise<void>;
  /** Of all workspaces, newest day first. */
  list(days: number): Promise<readonly DayOfUse[]>;
}

export interface UsagePayer {
  readonly workspace: WorkspaceId;
  readonly by: string | null;
}

export interface DayOfUse {
  readonly day: string;
  readonly model: string;
  readonly requests: number;
  readonly promptTokens: number;
  readonly completionTokens: number;
}

export function openUsageStore(database: Database, daily: DailyBudget, clock: Clock): UsageStore {
  const today = (): string => isoDate(clock.now());
  return {
    async spent({ workspace, by }) {
      const rows = await database.read
        .selectFrom('model_usage')
        .select(['by', sql<number>`sum(prompt_tokens + completion_tokens)`.as('tokens')])
        .where('workspace', '=', workspace)
        .where('day', '=', today())
        .groupBy('by')
        .execute();
      const all = rows.reduce((sum, { tokens }) => sum + Number(tokens), 0);
      if (all >= daily.workspace) return 'workspace';
      const own = rows.find((row) => by !== null && row.by === by);
      return own !== undefined && Number(own.tokens) >= daily.person ? 'person' : null;
    },
    spend: ({ workspace, by }, model, { prompt, completion }) =>
      database.write(async (tx) => {
        const row = { workspace, day: today(), by: by ?? '', model };
        await tx
          .insertInto('model_usage')
          .values({ ...row, requests: 1, prompt_tokens: prompt, completion_tokens: completion })
          .onConflict((conflict) =>
            conflict.columns(['workspace', 'day', 'by', 'model']).doUpdateSet({
              requests: sql`model_usage.requests + 1`,
              prompt_tokens: sql`model_usage.prompt_tokens + ${prompt}`,
              completion_tokens: sql`model_usage.completion_tokens + ${completion}`,
            }),
          )
          .execute();
      }),
    async list(days) {
      const rows = await database.read
        .selectFrom('model_usage')
        .select(['day', 'model'])
        .select(({ fn }) => [
          fn.sum<number>('requests').as('requests'),
          fn.sum<number>('prompt_tokens').as('prompt'),
          fn.sum<number>('completion_tokens').as('completion'),
        ])
        .groupBy(['day', 'model'])
        .orderBy('day', 'desc')
        .limit(days)
        .execute();
      return rows.map(({ day, model, requests, prompt, completion }) => ({
        day,
        model,
        requests: Number(requests),
        promptTokens: Number(prompt),
        completionTokens: Number(completion),
      }));
    },
  };
}
