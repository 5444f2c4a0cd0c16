/** The texts of articles that were read last, for the next question on the same: a version's text never changes. */
import { ByteCache } from './byte-cache.ts';
import type { Database } from './database.ts';
import { oneOf } from './one-of.ts';

export interface KeptText {
  readonly title: string | null;
  readonly text: string;
}

/** Of a version of an article, as its rows name it. */
export interface VersionKey {
  readonly article_id: string;
  readonly version: number;
}

type TextOf = (key: VersionKey) => KeptText | undefined;

/** Reads what is not kept in one statement; keeps so many bytes. */
export function keptTexts(
  database: Database,
  bytes: number,
): (organisation: string, keys: readonly VersionKey[]) => Promise<TextOf> {
  const kept = new ByteCache<KeptText>(bytes);
  return async (organisation, keys) => {
    const found = new Map<string, KeptText>();
    const missing = new Set<string>();
    for (const key of keys) {
      const text = kept.get(nameOf(organisation, key));
      if (text) found.set(nameOf(organisation, key), text);
      else missing.add(key.article_id);
    }
    for (const { article_id, version, title, text } of await selectTexts(database, organisation, [...missing])) {
      const name = nameOf(organisation, { article_id, version });
      found.set(name, { title, text });
      // A character takes two bytes at most.
      kept.set(name, { title, text }, 2 * text.length);
    }
    return (key) => found.get(nameOf(organisation, key));
  };
}

/** Of all their versions: seldom has an article several. */
async function selectTexts({ read, engine }: Database, organisation: string, ids: readonly string[]) {
  if (ids.length === 0) return [];
  return read
    .selectFrom('article_versions')
    .select(['article_id', 'version', 'title', 'text'])
    .where('organisation', '=', organisation)
    .where(oneOf(engine, 'article_id', ids))
    .execute();
}

function nameOf(organisation: string, { article_id, version }: VersionKey): string {
  return `${organisation}/${article_id}/${version}`;
}
