/** Ratings of answers, and proposals to put them right. */
import type { KeptProposal, OpinionStore, ProposalKind } from '../domain/opinion.ts';
import { storable } from './article-rows.ts';
import type { Database } from './database.ts';

export function openOpinionStore(database: Database): OpinionStore {
  return {
    rate: ({ workspace, answer, by, good }, at) =>
      database.write(async (tx) => {
        const row = { workspace, answer_id: answer, by, at, good: good ? 1 : 0 };
        await tx
          .insertInto('feedback')
          .values(row)
          .onConflict((conflict) => conflict.columns(['workspace', 'answer_id', 'by']).doUpdateSet(row))
          .execute();
      }),
    propose: ({ workspace, id, answer, by, kind, about, text }, at) =>
      database.write(async (tx) => {
        const words = { about: storable(about), text: storable(text) };
        await tx
          .insertInto('proposals')
          .values({ workspace, id, at, by, answer_id: answer, kind, ...words, state: 'open' })
          .onConflict((conflict) => conflict.doNothing())
          .execute();
      }),
    async proposals(workspace) {
      const rows = await database.read
        .selectFrom('proposals')
        .selectAll()
        .where('workspace', '=', workspace)
        .orderBy('at', 'desc')
        .orderBy('id')
        .execute();
      return rows.map(({ answer_id, ...row }) => ({
        ...row,
        answer: answer_id,
        kind: row.kind as ProposalKind,
        state: row.state as KeptProposal['state'],
      }));
    },
  };
}
