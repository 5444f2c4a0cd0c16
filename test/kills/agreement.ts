/** Whether a library's index tells of exactly the articles it holds. */
import { indexLanguage } from '../../src/domain/search-index.ts';
import type { Database } from '../../src/storage/database.ts';
import { createIndexReader } from '../../src/storage/index-reader.ts';

/** What does not agree, in words; empty where all is well. */
export async function disagreements(database: Database, organisation: string): Promise<readonly string[]> {
  const { read } = database;
  const articles = await read
    .selectFrom('articles as a')
    .innerJoin('article_versions as v', (join) =>
      join
        .onRef('v.article_id', '=', 'a.id')
        .onRef('v.version', '=', 'a.version')
        .onRef('v.organisation', '=', 'a.organisation'),
    )
    .select(['a.id', 'a.version', 'a.keys', 'v.text'])
    .where('a.organisation', '=', organisation)
    .where('a.removed_at', 'is', null)
    .execute();
  const passages = await read.selectFrom('passages').selectAll().where('organisation', '=', organisation).execute();
  const segments = await createIndexReader(database).read(organisation, []);
  const keys = await read
    .selectFrom('article_keys')
    .select('article_id')
    .where('organisation', '=', organisation)
    .execute();
  const wrong: string[] = [];
  const versionOf = new Map(articles.map(({ id, version }) => [id, version]));
  const held = new Set(passages.map((passage) => passage.article_id));
  for (const { id, text } of articles) if (!held.has(id) && text !== '') wrong.push(`article ${id} has no passage`);
  for (const { no, article_id, version } of passages) {
    if (versionOf.get(article_id) !== version) wrong.push(`passage ${no} is of no article there is`);
  }
  const indexed = segments.flatMap(({ language, numbers }) => [...numbers].map((no) => ({ no, language })));
  const languageOf = new Map(indexed.map(({ no, language }) => [no, language]));
  if (languageOf.size !== indexed.length) wrong.push('a passage is indexed twice');
  for (const { no, language } of passages) {
    if (languageOf.get(no) !== indexLanguage(language as 'en'))
      wrong.push(`passage ${no} is not in the index of its language`);
  }
  const expected = articles.reduce((sum, article) => sum + (JSON.parse(article.keys) as unknown[]).length, 0);
  if (keys.length !== expected) wrong.push(`${keys.length} look-up keys where ${expected} belong`);
  return wrong;
}
