/** Answers as they were given, for `explain`: kept a while, written a few at a time. */
import type { Answer } from '../domain/answer.ts';
import type { AnswerId, WorkspaceId } from '../domain/ids.ts';
import { storable } from './article-rows.ts';
import { chunksOf } from './batches.ts';
import type { Database } from './database.ts';

export interface GivenAnswer {
  readonly id: AnswerId;
  /** ISO instant. */
  readonly at: string;
  readonly question: string;
  readonly answer: Answer;
  /** What was understood, retrieved and dropped. */
  readonly trace: unknown;
}

export interface AnswerStore {
  save(answers: readonly GivenAnswer[]): Promise<void>;
  find(id: AnswerId): Promise<GivenAnswer | null>;
  /** Forgets all but the newest. */
  keepNewest(most: number): Promise<void>;
}

const COLUMNS = 6;

export function openAnswerStore(database: Database, workspace: WorkspaceId): AnswerStore {
  return {
    save: (answers) =>
      database.write(async (tx) => {
        const rows = answers.map(({ id, at, question, answer, trace }) => ({
          workspace,
          id,
          at,
          question: storable(question),
          answer: JSON.stringify(answer),
          trace: JSON.stringify(trace),
        }));
        for (const chunk of chunksOf(rows, COLUMNS)) await tx.insertInto('answers').values(chunk).execute();
      }),
    async find(id) {
      const row = await database.read
        .selectFrom('answers')
        .selectAll()
        .where('workspace', '=', workspace)
        .where('id', '=', id)
        .executeTakeFirst();
      if (row === undefined) return null;
      const { at, question, answer, trace } = row;
      return { id, at, question, answer: JSON.parse(answer) as Answer, trace: JSON.parse(trace) };
    },
    keepNewest: (most) =>
      database.write(async (tx) => {
        const last = await tx
          .selectFrom('answers')
          .select('at')
          .where('workspace', '=', workspace)
          .orderBy('at', 'desc')
          .offset(most)
          .limit(1)
          .executeTakeFirst();
        if (last === undefined) return;
        await tx.deleteFrom('answers').where('workspace', '=', workspace).where('at', '<=', last.at).execute();
      }),
  };
}
