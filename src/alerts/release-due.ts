/** Alerts that waited (quiet hours, bundles, a full day) go out when their time has come, those of a destination as one. */
import type { Clock } from '../basics/clock.ts';
import type { AlertStore, AlertWriter } from '../domain/alert-store.ts';
import type { Alert } from '../domain/follow.ts';
import { messageOfAlerts, type Split } from './owed.ts';

export interface ReleaseDeps {
  readonly store: AlertStore;
  readonly clock: Clock;
  readonly split: Split;
}

export async function releaseDue({ store, clock, split }: ReleaseDeps, most: number): Promise<number> {
  const now = clock.now().toISOString();
  const due = await store.due(now, most);
  if (due.length === 0) return 0;
  await store.write(async (writer) => {
    // Read again inside: another replica may have told them meanwhile.
    const still = await writer.waiting(due);
    const wanted = await stillWanted(writer, still, now);
    await writer.drop(still.filter((alert) => !wanted.includes(alert)));
    for (const together of byDestination(wanted)) {
      for (const alerts of asMessages(together)) {
        const message = messageOfAlerts(alerts, split);
        await writer.owe([message]);
        await writer.tell(alerts, message.key, now);
      }
    }
  });
  return due.length;
}

/** Whoever stopped following while it waited is told nothing; a correction comes to all who were told. */
async function stillWanted(writer: AlertWriter, alerts: readonly Alert[], now: string): Promise<readonly Alert[]> {
  const follows = await writer.follows(alerts.map(({ workspace, follow }) => ({ workspace, no: follow })));
  const muted = await writer.mutes(alerts.map(({ event }) => event));
  return alerts.filter((alert) => {
    const follow = follows.get(`${alert.workspace} ${alert.follow}`);
    if (follow === undefined || follow.state === 'paused') return false;
    if (alert.correction) return true;
    if (follow.state !== 'on' || (follow.mutedUntil !== null && follow.mutedUntil > now)) return false;
    return !muted.has(`${alert.workspace} ${alert.follow} ${alert.event}`);
  });
}

/** A correction belongs in the thread of what it corrects, so it is never bundled. */
function asMessages(alerts: readonly Alert[]): readonly (readonly Alert[])[] {
  const news = alerts.filter(({ correction }) => !correction);
  const corrections = alerts.filter(({ correction }) => correction).map((alert) => [alert]);
  return [...(news.length === 0 ? [] : [news]), ...corrections];
}

function byDestination(alerts: readonly Alert[]): readonly (readonly Alert[])[] {
  const grouped = new Map<string, Alert[]>();
  for (const alert of alerts) {
    const name = `${alert.workspace}\n${alert.destination}`;
    grouped.set(name, [...(grouped.get(name) ?? []), alert]);
  }
  return [...grouped.values()];
}
