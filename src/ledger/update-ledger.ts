/** What changed articles say, into the ledger, inside the transaction that changed them: read, find the records, write. */
import type { Article } from '../domain/article.ts';
import type { ArticleId } from '../domain/ids.ts';
import type { KeptMark, LedgerWriter } from '../domain/ledger.ts';
import type { LibraryWriter } from '../domain/library-writer.ts';
import type { StageReading } from '../domain/stage-reading.ts';
import { type Drafted, draftsOf, isRecordable, newReading } from './drafts.ts';
import { keepPointed } from './keep-pointed.ts';
import { nameOfMark, partiesKey } from './mark.ts';
import { assign, idsOf, regroup } from './regroup.ts';
import { neighbours, type Standing, settleHomes, standing } from './standings.ts';

export type ReadStages = (article: Article) => readonly StageReading[];

export async function updateLedger(
  library: LibraryWriter,
  ledger: LedgerWriter,
  touched: readonly ArticleId[],
  read: ReadStages,
): Promise<void> {
  const articles = await library.articles(touched);
  const old = await ledger.ofArticles(touched);
  const pointed = old.length > 0 ? await ledger.pointedOf(touched) : [];
  const drafts = articles.flatMap((article) => draftsOf(article, keepPointed(article, read(article), pointed)));
  if (old.length > 0) await ledger.drop(touched);
  if (drafts.length === 0 && old.length === 0) return;
  const fresh = drafts.filter(isRecordable).map(freshStanding);
  const moved = await settleHomes(ledger, fresh, old);
  const kept = await neighbours(ledger, [...fresh, ...moved], old);
  const regrouped = regroup(fresh, moved, kept, idsBefore(fresh, kept, old));
  await ledger.insert(
    drafts.map((draft) => newReading(draft, regrouped.assignments.get(nameOfMark(draft.mark)) ?? null)),
  );
  await assign(ledger, regrouped, kept);
}

function freshStanding({ mark, article }: Drafted): Standing {
  return standing(mark, article.sample, partiesKey(mark.parties, article.sample));
}

/** A reading that now tells of other parties leaves its id behind. */
function idsBefore(fresh: readonly Standing[], kept: readonly KeptMark[], old: readonly KeptMark[]) {
  const own = new Map(fresh.map(({ mark, was }) => [nameOfMark(mark), was]));
  const same = old.filter((one) => own.get(nameOfMark(one)) === one.own);
  return idsOf([...same, ...kept]);
}
