/** Reads every article of the library anew by the rules of this version; what people corrected stays. */
import type { Article } from '../domain/article.ts';
import type { StageReading } from '../domain/stage-reading.ts';
import type { ReadPartnerships, WideDoor } from './ledger-door.ts';
import { preparedReading } from './ledger-door.ts';
import { updateLedger } from './update-ledger.ts';

/**
 * Articles in one transaction: others may write in between. Each transaction groups all tellings of the companies it meets
 * anew, and of frequent pairs there are hundreds: sixteen times fewer transactions, sixteen times less of that.
 */
const AT_ONCE = 1_024;

/** Tells after each transaction how many were read. */
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
  const reading = preparedReading(readPartnerships);
  let some: Article[] = [];
  let read = 0;
  const save = async (): Promise<number> => {
    const ids = some.map(({ id }) => id);
    some = [];
    await door.write((library, ledger) => updateLedger(library, ledger, ids, reading.read));
    read += ids.length;
    return read;
  };
  for await (const article of articles) {
    reading.keep(article, await more(article, readPartnerships(article)));
    if (some.push(article) >= AT_ONCE) yield await save();
  }
  if (some.length > 0) yield await save();
}
