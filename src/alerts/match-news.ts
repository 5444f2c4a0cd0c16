/**
 * What happened → who is told: read outside, decide and write in one transaction that takes the news out. A kill before
 * its commit leaves the news where they were; after it the alerts are owed.
 */
import type { NewsRow } from '../domain/alert.ts';
import type { LedgerRecord } from '../domain/ledger.ts';
import { type Correction, findCorrections, writeCorrections } from './corrections.ts';
import { freshWindow, isFresh } from './fresh.ts';
import type { BothLanguages, Happening, KeptReading } from './happening.ts';
import { happeningsIn } from './happenings-in.ts';
import type { MatchDeps } from './match-deps.ts';
import { mentionIn } from './outside-ledger.ts';
import { tellHappening } from './tell-happening.ts';
import { anchorsOf, byArticle } from './telling-keys.ts';

/** How many were dealt with. */
export async function matchNews(deps: MatchDeps, most: number): Promise<number> {
  const now = deps.clock.now();
  const window = freshWindow(now);
  await deps.store.skipOld(window.from);
  const rows = await deps.store.news(most);
  if (rows.length === 0) return 0;
  const seen = await look(rows, now, deps);
  await deps.store.write(async (writer) => {
    const taken = await writer.takeNews(rows.map(({ no }) => no));
    const mine = new Set(rows.flatMap(({ no, id }) => (taken.has(no) ? [id] : [])));
    await writeCorrections(writer, seen.corrections, now, deps.split);
    for (const one of seen.happenings) if (mine.has(one.article.id)) await tellHappening(writer, one, now, deps);
    for (const one of seen.mentions) if (mine.has(one.article.id)) await tellHappening(writer, one, now, deps);
  });
  return rows.length;
}

interface Seen {
  readonly happenings: readonly Happening[];
  readonly mentions: readonly Happening[];
  readonly corrections: readonly Correction[];
}

async function look(rows: readonly NewsRow[], now: Date, deps: MatchDeps): Promise<Seen> {
  const { store, matcher } = deps;
  const window = freshWindow(now);
  const ids = [...new Set(rows.flatMap(({ kind, id }) => (kind === 'record' ? [] : [id])))];
  const articles = (await deps.articles(ids)).filter(({ sample }) => !sample);
  const corrections = await findCorrections(rows, deps);
  // Most that comes in bulk is old: of that nothing more is read.
  const fresh = articles.filter((article) => article.published?.value == null || isFresh(article, window));
  const kept = byArticle(await store.readings(fresh.map(({ id }) => id)));
  const records = await recordsOf([...kept.values()].flat(), deps);
  const tellings = byArticle(await store.tellings(anchorsOf(records.en)));
  const around = { window, records, tellings, namesIn: (text: string) => matcher.namesIn(text) };
  return {
    happenings: fresh.flatMap((article) => happeningsIn(article, kept.get(article.id) ?? [], around)),
    mentions: matcher.wantsMentions ? fresh.flatMap((article) => mentionIn(article, around) ?? []) : [],
    corrections,
  };
}

async function recordsOf(
  kept: readonly KeptReading[],
  { records }: Pick<MatchDeps, 'records'>,
): Promise<BothLanguages<readonly LedgerRecord[]>> {
  const ids = [...new Set(kept.flatMap(({ partnership }) => partnership ?? []))];
  if (ids.length === 0) return { en: [], ko: [] };
  return { en: await records(ids, 'en'), ko: await records(ids, 'ko') };
}
