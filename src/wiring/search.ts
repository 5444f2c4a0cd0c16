/** Wires search to the index and the passages of this library. */

import { expandQuery } from '../search/expand-query.ts';
import { createSearch, type Search } from '../search/search-passages.ts';
import type { Database } from '../storage/database.ts';
import { createIndexReader } from '../storage/index-reader.ts';
import { createPassageReader } from '../storage/passage-reader.ts';
import { ORGANISATION } from './storage.ts';

export function wireSearch(database: Database): Search {
  return createSearch({
    index: createIndexReader(database),
    passages: createPassageReader(database),
    organisation: ORGANISATION,
    expand: expandQuery,
  });
}
