/** Wires follows and alerts: the commands of the chat, and the loop that tells. */
import { subjectName } from '../alerts/alert-content.ts';
import { alertPass, startAlerting } from '../alerts/alert-loop.ts';
import { FollowMatcher } from '../alerts/follow-matcher.ts';
import type { Split } from '../alerts/owed.ts';
import { readSubject } from '../alerts/subject.ts';
import { usualTiming } from '../alerts/timing.ts';
import type { Clock } from '../basics/clock.ts';
import type { Log } from '../basics/log.ts';
import type { ChatFeature } from '../conversation/chat-feature.ts';
import { followFeature } from '../conversation/follow-feature.ts';
import type { ArticleId, PartnershipId } from '../domain/ids.ts';
import type { LedgerRecord } from '../domain/ledger.ts';
import { overlayOf } from '../ledger/overlay.ts';
import { ledgerReader, standingCorrections } from '../ledger/read-ledger.ts';
import { openAlertStore } from '../storage/alert-store.ts';
import type { ArticleStore } from '../storage/article-store.ts';
import type { Database } from '../storage/database.ts';
import { openFollowStore } from '../storage/follow-store.ts';
import { leaseTime } from '../storage/lease-time.ts';
import { openLedgerStore } from '../storage/ledger-store.ts';
import { ORGANISATION } from './storage.ts';

export interface AlertParts {
  readonly database: Database;
  readonly shelf: Pick<ArticleStore, 'articles'>;
  readonly clock: Clock;
  readonly log: Log;
}

export interface AlertRoom {
  readonly feature: ChatFeature;
  /** @param reaches where not every destination can be reached from here. */
  run(split: Split, pollMs: number, reaches?: (destination: string) => boolean): { stop(): Promise<void> };
  /** Does all there is to do now. */
  once(split: Split): Promise<void>;
}

export function wireAlerts({ database, shelf, clock, log }: AlertParts): AlertRoom {
  const follows = openFollowStore(database);
  const store = openAlertStore(database, ORGANISATION, leaseTime(database.engine, clock));
  const desk = {
    follows,
    subject: readSubject,
    nameOf: subjectName,
    alert: store.find,
    setMute: (alert: Parameters<typeof store.setMute>[0], by: string | null) => store.setMute(alert, [alert.event], by),
    usualTiming,
    clock,
  };
  const deps = (split: Split, pollMs: number) => ({
    store,
    follows,
    matcher: new FollowMatcher(),
    articles: (ids: readonly ArticleId[]) => shelf.articles(ids),
    records: recordsShowing(database, shelf),
    clock,
    log,
    split,
    pollMs,
  });
  return {
    feature: followFeature(desk),
    run: (split, pollMs, reaches) => startAlerting({ ...deps(split, pollMs), ...(reaches ? { reaches } : {}) }),
    once: (split) => alertPass(deps(split, 0), () => false),
  };
}

/** The records under which these are shown now: the rules and people may have joined or parted them. */
function recordsShowing(database: Database, shelf: Pick<ArticleStore, 'articles'>) {
  const store = openLedgerStore(database, ORGANISATION);
  const reader = ledgerReader({ store, articles: (ids) => shelf.articles(ids) });
  return async (ids: readonly PartnershipId[], language: 'en' | 'ko'): Promise<readonly LedgerRecord[]> => {
    const overlay = overlayOf(await standingCorrections(store));
    const shown = [...new Set(ids.flatMap((id) => overlay.shownAs(id)))];
    const records: LedgerRecord[] = [];
    for await (const record of reader.partnerships({ ids: shown }, language)) records.push(record);
    return records;
  };
}
