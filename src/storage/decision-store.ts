/** Decisions about articles and stories: why each was taken, and what undoes it. */
import type { ArticleId } from '../domain/ids.ts';
import type { Decision, DecisionDetail } from '../domain/library-writer.ts';
import { storable } from './article-rows.ts';
import { chunksOf } from './batches.ts';
import type { Database, Transactional } from './database.ts';
import type { DecisionsTable } from './schema.ts';

export interface DecisionStore {
  /** Newest first. */
  ofArticle(id: ArticleId): Promise<readonly Decision[]>;
  latest(limit: number): Promise<readonly Decision[]>;
}

export function openDecisionStore(database: Database, organisation: string): DecisionStore {
  const decisions = () =>
    database.read
      .selectFrom('decisions')
      .selectAll()
      .where('organisation', '=', organisation)
      .orderBy('at', 'desc')
      .orderBy('id');
  return {
    ofArticle: async (id) => (await decisions().where('article_id', '=', id).execute()).map(toDecision),
    latest: async (limit) => (await decisions().limit(limit).execute()).map(toDecision),
  };
}

/** A decision that is there already stays as it is: deciding the same again changes nothing. */
export async function recordDecisions(tx: Transactional, organisation: string, decisions: readonly Decision[]) {
  for (const some of chunksOf(decisions, 9)) {
    await tx
      .insertInto('decisions')
      .values(some.map((decision) => toRow(organisation, decision)))
      .onConflict((conflict) => conflict.columns(['organisation', 'id']).doNothing())
      .execute();
  }
}

export async function decisionById(tx: Transactional, organisation: string, id: string): Promise<Decision | null> {
  const row = await tx
    .selectFrom('decisions')
    .selectAll()
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? toDecision(row) : null;
}

/** People undo by hand, so they are few. */
export async function undoneDecisions(tx: Transactional, organisation: string): Promise<ReadonlySet<string>> {
  const rows = await tx
    .selectFrom('decisions')
    .select('id')
    .where('organisation', '=', organisation)
    .where('undone_at', 'is not', null)
    .execute();
  return new Set(rows.map((row) => row.id));
}

export async function markUndone(tx: Transactional, organisation: string, id: string, at: string): Promise<void> {
  await tx
    .updateTable('decisions')
    .set({ undone_at: at })
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .execute();
}

function toRow(organisation: string, decision: Decision): DecisionsTable {
  return {
    organisation,
    id: decision.id,
    at: decision.at,
    by: decision.by,
    kind: decision.detail.kind,
    article_id: decision.articleId,
    reason: storable(decision.reason),
    detail: storable(JSON.stringify(decision.detail)),
    undone_at: decision.undoneAt,
  };
}

function toDecision(row: DecisionsTable): Decision {
  return {
    id: row.id,
    at: row.at,
    by: row.by,
    articleId: row.article_id,
    reason: row.reason,
    detail: JSON.parse(row.detail) as DecisionDetail,
    undoneAt: row.undone_at,
  };
}
