/** Whether the index agrees with the articles. */
import { bytesOf } from './bytes.ts';
import type { Database } from './database.ts';
import { decodeDocuments, INDEX_FORMAT, MAX_BLOCKS } from './index-format.ts';
import { liveArticles } from './index-rebuild.ts';

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
    count(
      indexed.outdated,
      'part of the index was written by an earlier version',
      'parts of the index were written by an earlier version',
    ),
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

async function indexedNumbers(database: Database, organisation: string) {
  const segments = await database.read
    .selectFrom('index_segments')
    .select(['id', 'count', 'blocks', 'format', 'documents'])
    .where('organisation', '=', organisation)
    .execute();
  const numbers = new Set<number>();
  let twice = 0;
  let [missingBlocks, outdated] = [0, 0];
  for (const segment of segments) {
    if (segment.format !== INDEX_FORMAT) {
      outdated += 1;
      continue;
    }
    for (const no of decodeDocuments(bytesOf(segment.documents), segment.count).numbers) {
      if (numbers.has(no)) twice += 1;
      numbers.add(no);
    }
    missingBlocks += segment.blocks - (await blocksOf(database, organisation, segment.id));
  }
  return { numbers, twice, missingBlocks, outdated, segments: segments.length };
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
