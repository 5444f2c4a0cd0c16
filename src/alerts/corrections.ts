/** What was told and now reads otherwise: an article read anew or removed, a record that people corrected. */
import { createHash } from 'node:crypto';
import {
  type Alert,
  type AlertContent,
  type AlertEvent,
  type EventFacts,
  type EventKey,
  type KeptStage,
  type NewsRow,
  topOf,
} from '../domain/alert.ts';
import type { AlertWriter } from '../domain/alert-store.ts';
import type { LedgerRecord, LedgerStage } from '../domain/ledger.ts';
import { displayName } from '../library/companies/companies.ts';
import { stageLine } from '../replies/forward-line.ts';
import { sayIsoDate } from '../text/say-date.ts';
import { withArticle } from './alert-content.ts';
import { alertWords } from './alert-words-table.ts';
import { eventFacts } from './event-facts.ts';
import { rankOf } from './happening.ts';
import type { MatchDeps } from './match-deps.ts';
import { messageOfAlerts, type Split } from './owed.ts';
import { anchorsOf, byArticle, keysOf, tellingKey } from './telling-keys.ts';
import { dueAt, usualTiming } from './timing.ts';

export interface Correction {
  readonly event: AlertEvent;
  /** Null: it is not in the ledger any more. */
  readonly now: { readonly record: LedgerRecord; readonly stage: LedgerStage; readonly said: EventFacts } | null;
  readonly change: Change;
}

type Change = 'kind' | 'parties' | 'day' | 'value' | 'gone';
type KnownEvent = AlertEvent & { readonly keys: readonly EventKey[] };

export async function findCorrections(rows: readonly NewsRow[], deps: MatchDeps): Promise<readonly Correction[]> {
  const events = await eventsTouched(rows, deps);
  if (events.length === 0) return [];
  // An article that only joins those who tell it corrects nothing but a name too big for the deal.
  const byHand = new Set(rows.filter(({ kind }) => kind !== 'article').map(({ id }) => id));
  const current = await currentStages(events, deps);
  return events.flatMap((event) => {
    const now = current.get(event.id) ?? null;
    const touched = event.keys.some(({ articleId }) => articleId !== null && byHand.has(articleId));
    const change = changeOf(event.said, now?.said ?? null, touched || [...byHand].some((id) => id.startsWith('p_')));
    return change === null ? [] : [{ event, now, change }];
  });
}

/** A record that was rejected shows no articles any more, so those that its id stands for are asked for. */
async function eventsTouched(rows: readonly NewsRow[], { store }: MatchDeps): Promise<readonly KnownEvent[]> {
  const articles = new Set(rows.flatMap(({ kind, id }) => (kind === 'record' ? [] : [id])));
  const corrected = rows.flatMap(({ kind, id }) => (kind === 'record' ? [id] : []));
  for (const id of await store.articlesOf(corrected)) articles.add(id);
  const found = await store.eventsOfArticles([...articles]);
  return found.filter(({ said }) => said.kind !== 'story');
}

/** The stage that each event is now, by any of its tellings that still stand. */
async function currentStages(events: readonly KnownEvent[], { store, records }: MatchDeps) {
  const articles = [...new Set(events.flatMap(({ keys }) => keys.flatMap(({ articleId }) => articleId ?? [])))];
  const told = await store.tellings(articles);
  const ids = [...new Set(told.flatMap(({ partnership }) => partnership ?? []))];
  const shown = ids.length === 0 ? [] : await records(ids, 'en');
  const tellings = byArticle(await store.tellings(anchorsOf(shown)));
  const stages = shown.flatMap((record) =>
    record.stages.map((stage) => ({
      record,
      stage,
      said: eventFacts(record, stage, ''),
      keys: new Set(keysOf(stage, record, tellings).map(({ key }) => key)),
    })),
  );
  return new Map(
    events.map((event) => {
      const exact = stages.find(({ keys }) => event.keys.some(({ key }) => keys.has(key)));
      return [event.id, exact ?? stages.find(({ keys }) => retells(event, told, keys)) ?? null] as const;
    }),
  );
}

/** The same article tells the same parties' deal by another name now. */
function retells({ keys }: KnownEvent, told: readonly KeptStage[], stage: ReadonlySet<string>): boolean {
  return keys.some(({ key, articleId }) => {
    const own = key.split(' ').slice(3).join(' ');
    const same = told.filter((one) => one.articleId === articleId && one.own === own);
    return same.some((one) => stage.has(tellingKey(one)));
  });
}

function changeOf(before: EventFacts, now: EventFacts | null, byHand: boolean): Change | null {
  if (now === null) return byHand ? 'gone' : null;
  const smaller = rankOf(now.kind) < rankOf(before.kind) && before.kind !== 'agreement';
  if (now.kind !== before.kind && (byHand || smaller)) return 'kind';
  if (!byHand) return null;
  if (before.parties.some((party) => !now.parties.includes(party))) return 'parties';
  if (before.day !== '' && now.day !== before.day) return 'day';
  return before.value !== null && now.value !== before.value ? 'value' : null;
}

/** To all who were told, in the thread where they were. */
export async function writeCorrections(
  writer: AlertWriter,
  corrections: readonly Correction[],
  now: Date,
  split: Split,
): Promise<void> {
  for (const correction of corrections) {
    const { event } = correction;
    const after = correction.now?.said ?? null;
    const told = await writer.alerts([event.id]);
    const sent = told.filter(({ state }) => state === 'sent');
    await writer.drop(told.filter(({ state }) => state === 'waiting' && after === null));
    if (after !== null) await writer.say(event.id, { ...after, reported: event.said.reported });
    const timings = await writer.timings(sent);
    const alerts = sent.map((alert) => {
      const timing = timings.get(`${alert.workspace} ${alert.owner}`) ?? usualTiming;
      // Never held back by the day's limit.
      const due = dueAt(now, { ...timing, pace: 'at-once' }, 0);
      return correctionAlert(correction, alert, due);
    });
    const inserted = await writer.insert(alerts, now.toISOString());
    await writer.owe(inserted.filter(({ dueAt: at }) => at === null).map((alert) => messageOfAlerts([alert], split)));
  }
}

function correctionAlert(correction: Correction, told: Alert, due: Date | null) {
  const { event, now } = correction;
  const print = createHash('sha256')
    .update(JSON.stringify(now?.said ?? null))
    .digest('hex')
    .slice(0, 12);
  return {
    ...told,
    event: `${event.id}~${print}`,
    content: correctionContent(correction, told.content),
    dueAt: due?.toISOString() ?? null,
    thread: topOf(told),
    correction: true,
  };
}

function correctionContent({ event: { said }, now, change }: Correction, told: AlertContent): AlertContent {
  const { language } = told;
  const say = alertWords[language];
  const kind = said.kind === 'story' ? '' : withArticle(said.kind, language);
  const gone = { ...told, headline: say.gone(kind), detail: say.gone(kind), why: say.goneDetail, before: null };
  if (now === null || change === 'gone') return { ...gone, source: null };
  const detail =
    change === 'kind'
      ? say.corrected(kind, withArticle(now.stage.kind, language))
      : say.changed[change](sayPart(change, said, language), sayPart(change, now.said, language));
  const cited = now.stage.evidence.find(({ field }) => field === 'stage');
  const { title, sourceNote: note, quote, url } = cited ?? { title: null, sourceNote: '', quote: '', url: null };
  return {
    ...told,
    headline: detail,
    detail,
    why: '',
    before: stageLine(inLanguage(now.record, language), now.stage, language),
    source: cited ? { n: 1, title, note, quote, url } : null,
  };
}

function inLanguage(record: LedgerRecord, language: 'en' | 'ko'): LedgerRecord {
  const parties = record.parties.map((party) => {
    const name = displayName(party.companyId, language);
    return name === party.companyId ? party : { ...party, name };
  });
  return { ...record, parties };
}

function sayPart(change: 'parties' | 'day' | 'value', said: EventFacts, language: 'en' | 'ko'): string {
  const unknown = alertWords[language].notStated;
  if (change === 'parties') return said.parties.map((id) => displayName(id, language)).join(' × ');
  if (change === 'day') return said.day === '' ? unknown : sayIsoDate(said.day, language);
  return said.value ?? unknown;
}
