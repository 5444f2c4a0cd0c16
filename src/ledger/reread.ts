/** Reads every article of the library anew by the rules of this version; what people corrected stays. */
import type { Article } from '../domain/article.ts';
import type { StageReading } from '../domain/stage-reading.ts';
import type { ReadPartnerships, WideDoor } from './ledger-door.ts';
import { preparedReading } from './ledger-door.ts';
import { renewReadings, settle, type Unsettled } from './renew.ts';

/** Articles, and later readings, in one transaction: others may write in between. */
const AT_ONCE = 512;

/** Tells after each transaction how many were read; records are put together once all are. */
export async function* rereadAll(
  articles: AsyncIterable<Article>,
  door: WideDoor,
  readPartnerships: ReadPartnerships,
  /** Adds to what the rules read, before the transaction opens. */
  more: (article: Article, readings: readonly StageReading[]) => Promise<readonly StageReading[]> = async (
    _,
    readings,
  ) => readings,
): AsyncGenerator<number> {
  const { keep, read } = preparedReading(readPartnerships);
  const unsettled: Unsettled = { keys: new Map(), unnamed: new Set() };
  let some: Article[] = [];
  let count = 0;
  const save = async (): Promise<number> => {
    const ids = some.map(({ id }) => id);
    some = [];
    await door.write((library, ledger) => renewReadings(library, ledger, ids, { read, unsettled }));
    count += ids.length;
    return count;
  };
  for await (const article of articles) {
    keep(article, await more(article, readPartnerships(article)));
    if (some.push(article) >= AT_ONCE) yield await save();
  }
  if (some.length > 0) yield await save();
  for (const keys of turns(unsettled.keys)) await door.write((_, ledger) => settle(ledger, keys, unsettled.unnamed));
}

/** Parties of few readings share a transaction; those of many have their own. */
function* turns(keys: ReadonlyMap<string, number>): Generator<string[]> {
  let some: string[] = [];
  let readings = 0;
  for (const [key, count] of keys) {
    if (some.length > 0 && readings + count > AT_ONCE) {
      yield some;
      [some, readings] = [[], 0];
    }
    some.push(key);
    readings += count;
  }
  if (some.length > 0) yield some;
}
