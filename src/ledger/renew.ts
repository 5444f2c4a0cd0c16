/** Reading many articles anew in two steps: first what each says, then each record once, however many tell of it. */
import type { ArticleId } from '../domain/ids.ts';
import type { KeptMark, LedgerWriter } from '../domain/ledger.ts';
import type { LibraryWriter } from '../domain/library-writer.ts';
import { type Drafted, draftsOf, isRecordable, newReading } from './drafts.ts';
import { partnershipId } from './ids.ts';
import { keepPointed } from './keep-pointed.ts';
import { nameOfMark, partiesKey } from './mark.ts';
import { assign, idsOf, regroup } from './regroup.ts';
import { ALWAYS, distinct, moved, neighbours, pairKey, parseMark, standingOf, uniqueMarks } from './standings.ts';
import type { ReadStages } from './update-ledger.ts';

/** What the first step leaves for the second. */
export interface Unsettled {
  /** Keys of parties whose records are to be put together anew, with how many readings each has at least. */
  readonly keys: Map<string, number>;
  /** Readings whose record is only of this reading's making: its id was never said to anybody. */
  readonly unnamed: Set<string>;
}

/** A reading that tells of the same parties as before stays in its record; a new one stands in one of its own. */
export async function renewReadings(
  library: LibraryWriter,
  ledger: LedgerWriter,
  articles: readonly ArticleId[],
  { read, unsettled }: { readonly read: ReadStages; readonly unsettled: Unsettled },
): Promise<void> {
  const old = await ledger.ofArticles(articles);
  const pointed = old.length > 0 ? await ledger.pointedOf(articles) : [];
  const drafts = (await library.articles(articles)).flatMap((article) =>
    draftsOf(article, keepPointed(article, read(article), pointed)),
  );
  if (old.length > 0) await ledger.drop(articles);
  const stood = new Map(old.map((kept) => [nameOfMark(kept), kept]));
  for (const { own, home, partnership } of old) if (partnership !== null) note(unsettled, distinct([own, home]));
  await ledger.insert(
    drafts.map((draft) =>
      newReading(draft, isRecordable(draft) ? placeOf(draft, stood.get(nameOfMark(draft.mark)), unsettled) : null),
    ),
  );
}

function placeOf({ mark, article }: Drafted, stood: KeptMark | undefined, unsettled: Unsettled) {
  const own = partiesKey(mark.parties, article.sample);
  note(unsettled, [own]);
  if (stood?.own === own && stood.partnership !== null) return stood;
  unsettled.unnamed.add(nameOfMark(mark));
  return { home: own, partnership: partnershipId(own, nameOfMark(mark), 'unnamed') };
}

function note({ keys }: Unsettled, parties: readonly string[]): void {
  for (const key of parties) keys.set(key, (keys.get(key) ?? 0) + 1);
}

/** Puts together the records of these parties from all that is read of them. */
export async function settle(
  ledger: LedgerWriter,
  keys: readonly string[],
  unnamed: ReadonlySet<string>,
): Promise<void> {
  const there = uniqueMarks([
    ...(await ledger.ofParties(keys.map((key) => ({ key, ...ALWAYS })))),
    ...(await ledger.ofHomes(keys)),
  ]).filter(({ partnership }) => partnership !== null);
  const standings = there.map(standingOf);
  const pairs = distinct(standings.map(({ mark, sample }) => pairKey(mark, sample)));
  const fuller = uniqueMarks(await ledger.ofPairs(pairs.map((key) => ({ key, ...ALWAYS }))));
  const away = moved(standings, fuller.map(parseMark));
  const kept = await neighbours(ledger, standings, []);
  const named = kept.filter((one) => !unnamed.has(nameOfMark(one)));
  await assign(ledger, regroup([], away, kept, idsOf(named)), kept);
}
