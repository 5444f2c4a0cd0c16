/** Whether the index agrees with the articles, and building it again from them while questions are answered. */
import type { AnalysedPassage, IndexItem } from '../domain/search-index.ts';
import type { Language } from '../domain/text.ts';
import { bytesOf } from './bytes.ts';
import type { Database } from './database.ts';
import { compact, dropEmptySegments } from './index-compact.ts';
import { decodeDocuments, MAX_BLOCKS } from './index-format.ts';
import { indexStore } from './index-store.ts';

export interface IndexCheck {
  readonly agrees: boolean;
  readonly articles: number;
  readonly passages: number;
  readonly segments: number;
  /** Passages of removed or outdated articles that the next merges will drop. */
  readonly dropped: number;
  /** Calm sentences; empty where the index agrees. */
  readonly faults: readonly string[];
}

/** Others may write between the looks of one check; a fault that is real is there each time. */
const LOOKS = 3;

export async function checkIndex(database: Database, organisation: string): Promise<IndexCheck> {
  let check = await lookOnce(database, organisation);
  for (let look = 1; look < LOOKS && !check.agrees; look++) check = await lookOnce(database, organisation);
  return check;
}

async function lookOnce(database: Database, organisation: string): Promise<IndexCheck> {
  const [articles, passages, indexed] = [
    await liveArticles(database, organisation),
    await database.read
      .selectFrom('passages')
      .select(['no', 'article_id', 'version'])
      .where('organisation', '=', organisation)
      .execute(),
    await indexedNumbers(database, organisation),
  ];
  const versions = new Map(articles.map(({ id, version }) => [id, version]));
  const covered = new Set(passages.map((passage) => passage.article_id));
  const alive = new Set(passages.map(({ no }) => no));
  const faults = [
    count(
      articles.filter(({ id }) => !covered.has(id)).length,
      'article has no passages in the index',
      'articles have no passages in the index',
    ),
    count(
      passages.filter((passage) => versions.get(passage.article_id) !== passage.version).length,
      'passage belongs to no present article version',
      'passages belong to no present article version',
    ),
    count(
      passages.filter(({ no }) => !indexed.numbers.has(no)).length,
      'passage is in no segment',
      'passages are in no segment',
    ),
    count(indexed.twice, 'passage is in two segments', 'passages are in two segments'),
    count(indexed.missingBlocks, 'block of the index is missing', 'blocks of the index are missing'),
  ].filter((fault) => fault !== null);
  const dropped = [...indexed.numbers].filter((no) => !alive.has(no)).length;
  return {
    agrees: faults.length === 0,
    articles: articles.length,
    passages: passages.length,
    segments: indexed.segments,
    dropped,
    faults,
  };
}

function count(n: number, one: string, many: string): string | null {
  return n === 0 ? null : `${n} ${n === 1 ? one : many}`;
}

function liveArticles(database: Database, organisation: string) {
  return database.read
    .selectFrom('articles')
    .select(['id', 'version'])
    .where('organisation', '=', organisation)
    .where('removed_at', 'is', null)
    .orderBy('id')
    .execute();
}

async function indexedNumbers(database: Database, organisation: string) {
  const segments = await database.read
    .selectFrom('index_segments')
    .select(['id', 'count', 'blocks', 'documents'])
    .where('organisation', '=', organisation)
    .execute();
  const numbers = new Set<number>();
  let twice = 0;
  let missingBlocks = 0;
  for (const segment of segments) {
    for (const no of decodeDocuments(bytesOf(segment.documents), segment.count).numbers) {
      if (numbers.has(no)) twice += 1;
      numbers.add(no);
    }
    missingBlocks += segment.blocks - (await blocksOf(database, organisation, segment.id));
  }
  return { numbers, twice, missingBlocks, segments: segments.length };
}

async function blocksOf(database: Database, organisation: string, segment: number): Promise<number> {
  const row = await database.read
    .selectFrom('index_blocks')
    .select((eb) => eb.fn.countAll<number | string>().as('blocks'))
    .where('organisation', '=', organisation)
    .where('key', '>=', segment * MAX_BLOCKS)
    .where('key', '<', (segment + 1) * MAX_BLOCKS)
    .executeTakeFirstOrThrow();
  return Number(row.blocks);
}

export type AnalyseStored = (article: {
  readonly title: string | null;
  readonly text: string;
  readonly language: Language;
}) => readonly AnalysedPassage[];

/** Articles a transaction: short enough for others to write in between. */
const BATCH = 50;

/** Every article stays findable throughout: its new passages take the place of the old ones in one transaction. */
export async function rebuildIndex(database: Database, organisation: string, analyse: AnalyseStored): Promise<void> {
  const articles = await liveArticles(database, organisation);
  for (let at = 0; at < articles.length; at += BATCH) {
    const ids = articles.slice(at, at + BATCH).map(({ id }) => id);
    await database.write(async (tx) => {
      // Read inside: an article that was edited or removed meanwhile is taken as it is now.
      const rows = await tx
        .selectFrom('articles as a')
        .innerJoin('article_versions as v', (join) =>
          join
            .onRef('v.organisation', '=', 'a.organisation')
            .onRef('v.article_id', '=', 'a.id')
            .onRef('v.version', '=', 'a.version'),
        )
        .select(['a.id', 'a.version', 'v.title', 'v.text', 'v.language'])
        .where('a.organisation', '=', organisation)
        .where('a.id', 'in', ids)
        .where('a.removed_at', 'is', null)
        .execute();
      const items: IndexItem[] = rows.map((row) => ({
        articleId: row.id,
        version: row.version,
        passages: analyse({ title: row.title, text: row.text, language: row.language as Language }),
      }));
      await indexStore.append(tx, organisation, items);
    });
    await compact(database, organisation);
  }
  await dropOrphans(database, organisation);
  await dropEmptySegments(database, organisation);
}

/** Passages whose article is no longer there. */
async function dropOrphans(database: Database, organisation: string): Promise<void> {
  await database.write((tx) =>
    tx
      .deleteFrom('passages')
      .where('organisation', '=', organisation)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('articles as a')
              .select('a.id')
              .whereRef('a.organisation', '=', 'passages.organisation')
              .whereRef('a.id', '=', 'passages.article_id')
              .whereRef('a.version', '=', 'passages.version')
              .where('a.removed_at', 'is', null),
          ),
        ),
      )
      .execute(),
  );
}
