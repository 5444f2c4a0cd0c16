/** Wires search to the index and the passages of this library. */

import { expandQuery } from '../search/expand-query.ts';
import { inTurn } from '../search/in-turn.ts';
import { createSearch, type Search } from '../search/search-passages.ts';
import type { Database } from '../storage/database.ts';
import { createIndexReader, isIndexOutdated } from '../storage/index-reader.ts';
import { createPassageReader } from '../storage/passage-reader.ts';
import { ORGANISATION } from './storage.ts';

/** An index that an earlier version wrote is built again first, from the articles: their words are the same. */
export async function wireSearch(database: Database): Promise<Search> {
  if (await isIndexOutdated(database, ORGANISATION)) await (await import('./doctor.ts')).repairIndex(database);
  const search = createSearch({
    index: createIndexReader(database),
    passages: createPassageReader(database),
    organisation: ORGANISATION,
    expand: expandQuery,
  });
  return database.engine === 'sqlite' ? inTurn(search) : search;
}
