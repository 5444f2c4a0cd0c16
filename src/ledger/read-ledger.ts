/** The ledger as it is shown: page by page, the records that a filter asks for. */
import type { Article } from '../domain/article.ts';
import type { ArticleId, PartnershipId } from '../domain/ids.ts';
import type { LedgerCorrection, LedgerFilter, LedgerReader, LedgerRecord, LedgerStore } from '../domain/ledger.ts';
import { composeRecord } from './compose.ts';
import { matches } from './filter.ts';
import { markOf, partiesKey } from './mark.ts';
import { type Overlay, overlayOf } from './overlay.ts';
import type { Telling } from './telling.ts';

export interface LedgerDeps {
  readonly store: LedgerStore;
  readonly articles: (ids: readonly ArticleId[]) => Promise<readonly Article[]>;
}

const RECORDS_A_PAGE = 50;

export function ledgerReader(deps: LedgerDeps): LedgerReader {
  return {
    async *partnerships(filter, language) {
      const overlay = overlayOf(await standingCorrections(deps.store));
      const ids = await shownIds(deps.store, overlay, filter);
      for (let at = 0; at < ids.length; at += RECORDS_A_PAGE) {
        const records = await recordsOf(ids.slice(at, at + RECORDS_A_PAGE), overlay, deps, language);
        for (const record of records) if (matches(record, filter)) yield record;
      }
    },
  };
}

/** Corrections that stand, of ids as they are now: what they name may have been absorbed since. */
export async function standingCorrections(store: LedgerStore): Promise<LedgerCorrection[]> {
  const standing: LedgerCorrection[] = [];
  for (const correction of await store.corrections()) {
    if (correction.undoneAt !== null) continue;
    const { partnership, change } = correction;
    const now = async (id: PartnershipId) => (await store.resolve(id)) ?? id;
    const resolved = change.kind === 'merge' ? { ...change, from: await now(change.from) } : change;
    standing.push({ ...correction, partnership: await now(partnership), change: resolved });
  }
  return standing;
}

/** What people changed may make a record fit that the sieve left out, so corrected ones are always looked at. */
async function shownIds(store: LedgerStore, overlay: Overlay, filter: LedgerFilter): Promise<PartnershipId[]> {
  const { ids: wanted, ...sieve } = filter;
  const found =
    wanted === undefined
      ? await store.ids(sieve)
      : await store.ids({ ids: wanted.flatMap((id) => overlay.sourcesOf(id)) });
  const corrected = overlay.corrected.filter((id) => !found.includes(id));
  const all = wanted === undefined ? [...found, ...(await store.ids({ ids: corrected }))] : found;
  return [...new Set(all.flatMap((id) => overlay.shownAs(id)))].filter((id) => wanted?.includes(id) ?? true);
}

async function recordsOf(
  shown: readonly PartnershipId[],
  overlay: Overlay,
  deps: LedgerDeps,
  language: 'en' | 'ko',
): Promise<LedgerRecord[]> {
  const sources = [...new Set(shown.flatMap((id) => overlay.sourcesOf(id)))];
  const tellings = await tellingsOf(sources, overlay, deps);
  const aliases = await deps.store.aliases(sources);
  const denials = await denialsOfAll([...tellings.values()].flat(), deps);
  return shown.flatMap((id) => {
    const mine = tellings.get(id);
    if (mine === undefined) return [];
    const also = overlay.sourcesOf(id).filter((source) => source !== id && !isSplit(id, overlay));
    const known = aliases.filter(({ into }) => into === id || also.includes(into)).map((alias) => alias.id);
    const parts = { id, aliases: [...also, ...known], tellings: mine, denials, corrections: overlay.of(id) };
    return composeRecord(parts, language) ?? [];
  });
}

/** Of the parties of these tellings; most have none. */
async function denialsOfAll(tellings: readonly Telling[], { store, articles }: LedgerDeps): Promise<Telling[]> {
  const keys = new Set(tellings.map(({ mark, article }) => partiesKey(mark.parties, article.sample)));
  const denied = (await store.unrecorded([...keys])).filter(({ reading }) => reading.modality === 'denied');
  if (denied.length === 0) return [];
  const byId = new Map(
    (await articles([...new Set(denied.map(({ articleId }) => articleId))])).map((one) => [one.id, one]),
  );
  return denied.flatMap(({ articleId, no, version, reading }) => {
    const article = byId.get(articleId);
    return article?.version === version ? [{ article, reading, mark: markOf(article, no, reading) }] : [];
  });
}

/** What was taken out of a record is not known by that record's id. */
function isSplit(id: PartnershipId, overlay: Overlay): boolean {
  return overlay.sourcesOf(id).some((source) => source !== id && overlay.shownAs(source).includes(source));
}

async function tellingsOf(
  sources: readonly PartnershipId[],
  overlay: Overlay,
  { store, articles }: LedgerDeps,
): Promise<ReadonlyMap<PartnershipId, readonly Telling[]>> {
  const readings = await store.readings(sources);
  const byId = new Map(
    (await articles([...new Set(readings.map(({ articleId }) => articleId))])).map((one) => [one.id, one]),
  );
  const tellings = new Map<PartnershipId, Telling[]>();
  for (const { articleId, no, version, partnership, reading } of readings) {
    const article = byId.get(articleId);
    // Another process may have changed the article between the two look-ups: no quote that is not in its text.
    if (article === undefined || article.version !== version) continue;
    const telling = { article, reading, mark: markOf(article, no, reading) };
    const shown = overlay.shownId(partnership, telling);
    const mine = tellings.get(shown);
    if (mine) mine.push(telling);
    else tellings.set(shown, [telling]);
  }
  return tellings;
}
