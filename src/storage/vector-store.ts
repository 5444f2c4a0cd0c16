/** Vectors of passages in blocks of a few hundred, appended as passages come; and which passages have none yet. */
import { sql } from 'kysely';
import { bytesOf } from './bytes.ts';
import type { Database, Transactional } from './database.ts';
import { livingPassages } from './living-passages.ts';

/** Passages with rising numbers; `data` is search's own format. */
export interface VectorBlock {
  readonly first: number;
  readonly last: number;
  readonly dimensions: number;
  readonly count: number;
  readonly data: Uint8Array;
}

export interface PassageWithout {
  readonly no: number;
  readonly title: string | null;
  readonly text: string;
}

export interface VectorStore {
  /** The next blocks behind passage `after`, in order: what was read before need not be read again. */
  blocks(model: string, after: number, limit: number): Promise<readonly VectorBlock[]>;
  /** The next passages without a vector. Numbers only grow, so the last one with a vector tells where to go on. */
  next(model: string, limit: number): Promise<readonly PassageWithout[]>;
  /** False where another process kept the same passages first. */
  append(model: string, block: VectorBlock): Promise<boolean>;
  state(model: string): Promise<VectorState>;
  /** Vectors of every other model, once they are of no more use. */
  forgetOthers(model: string): Promise<void>;
}

export interface VectorState {
  readonly passages: number;
  readonly without: number;
  /** Models that vectors were made with, another than the one asked about among them after a change. */
  readonly models: readonly string[];
}

export function openVectorStore(database: Database, organisation: string): VectorStore {
  const last = async (model: string): Promise<number> => {
    const row = await database.read
      .selectFrom('vector_blocks')
      .select(({ fn }) => fn.max('last').as('last'))
      .where('organisation', '=', organisation)
      .where('model', '=', model)
      .executeTakeFirst();
    return Number(row?.last ?? 0);
  };
  const count = async (after: number): Promise<number> => {
    const row = await livingPassages(database, organisation)
      .where('p.no', '>', after)
      .select(sql<number>`count(*)`.as('n'))
      .executeTakeFirst();
    return Number(row?.n ?? 0);
  };
  return {
    async blocks(model, after, limit) {
      const rows = await database.read
        .selectFrom('vector_blocks')
        .select(['first', 'last', 'dimensions', 'count', 'data'])
        .where('organisation', '=', organisation)
        .where('model', '=', model)
        .where('first', '>', after)
        .orderBy('first')
        .limit(limit)
        .execute();
      return rows.map((row) => ({ ...row, first: Number(row.first), last: Number(row.last), data: bytesOf(row.data) }));
    },
    async next(model, limit) {
      const rows = await livingPassages(database, organisation)
        .where('p.no', '>', await last(model))
        .innerJoin('article_versions as v', (join) =>
          join
            .onRef('v.organisation', '=', 'p.organisation')
            .onRef('v.article_id', '=', 'p.article_id')
            .onRef('v.version', '=', 'p.version'),
        )
        .select(['p.no', 'p.start', 'p.end', 'v.title', 'v.text'])
        .orderBy('p.no')
        .limit(limit)
        .execute();
      return rows.map(({ no, start, end, title, text }) => ({ no: Number(no), title, text: text.slice(start, end) }));
    },
    append: (model, block) => database.write((tx) => append(tx, organisation, model, block)),
    async state(model) {
      const found = await database.read
        .selectFrom('vector_blocks')
        .select('model')
        .distinct()
        .where('organisation', '=', organisation)
        .orderBy('model')
        .execute();
      const [passages, without] = await Promise.all([count(0), last(model).then(count)]);
      return { passages, without, models: found.map((row) => row.model) };
    },
    forgetOthers: (model) =>
      database.write(async (tx) => {
        await tx
          .deleteFrom('vector_blocks')
          .where('organisation', '=', organisation)
          .where('model', '!=', model)
          .execute();
      }),
  };
}

async function append(
  tx: Transactional,
  organisation: string,
  model: string,
  { first, last, dimensions, count, data }: VectorBlock,
): Promise<boolean> {
  // Two processes may embed at once; whoever is second finds that the passages have theirs.
  const there = await tx
    .selectFrom('vector_blocks')
    .select('first')
    .where('organisation', '=', organisation)
    .where('model', '=', model)
    .where('last', '>=', first)
    .limit(1)
    .executeTakeFirst();
  if (there !== undefined) return false;
  const kept = await tx
    .insertInto('vector_blocks')
    .values({ organisation, model, first, last, dimensions, count, data })
    .onConflict((conflict) => conflict.columns(['organisation', 'model', 'first']).doNothing())
    .returning('first')
    .executeTakeFirst();
  return kept !== undefined;
}
