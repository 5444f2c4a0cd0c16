/** Ratings of answers, and proposals to put them right. */
import type { Selectable } from 'kysely';
import type { KeptProposal, OpinionStore, ProposalKind } from '../domain/opinion.ts';
import { storable } from './article-rows.ts';
import type { Database } from './database.ts';
import type { ProposalsTable } from './schema-mail.ts';

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
          .values({
            workspace,
            id,
            at,
            by,
            answer_id: answer,
            kind,
            ...words,
            state: 'open',
            settled_by: null,
            settled_at: null,
          })
          .onConflict((conflict) => conflict.doNothing())
          .execute();
      }),
    async proposals(workspace) {
      const rows = await database.read
        .selectFrom('proposals')
        .selectAll()
        .orderBy('at')
        .orderBy('workspace')
        .orderBy('id')
        .execute();
      // Proposals are never deleted, so that the place in their order is a number to call them by.
      const all = rows.map(toProposal);
      return all.filter((one) => workspace === null || one.workspace === workspace).reverse();
    },
    settle: ({ workspace, id }, state, by, at) =>
      database.write(async (tx) => {
        await tx
          .updateTable('proposals')
          .set({ state, settled_by: by, settled_at: at })
          .where('workspace', '=', workspace)
          .where('id', '=', id)
          .execute();
      }),
  };
}

function toProposal(row: Selectable<ProposalsTable>, index: number): KeptProposal {
  const { workspace, id, at, by, about, text, answer_id: answer, settled_by: settledBy } = row;
  const [kind, state] = [row.kind as ProposalKind, row.state as KeptProposal['state']];
  return { workspace, id, at, by, about, text, answer, kind, state, settledBy, no: index + 1 };
}
