/** One search after another, in the order in which they came. */
import type { Search } from './search-passages.ts';

/**
 * For an engine that works in the thread that asks. Statement by statement at once, each of several searches would end
 * about when the last does; in turn the first does not wait for the others, and the last no longer than before.
 */
export function inTurn({ search, weighTerms }: Search): Search {
  let last: Promise<unknown> = Promise.resolve();
  const next = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work);
    // One that fails says so to who asked; the next begins all the same.
    last = done.catch(() => undefined);
    return done;
  };
  return {
    search: (request) => next(() => search(request)),
    weighTerms: (query) => next(() => weighTerms(query)),
  };
}
