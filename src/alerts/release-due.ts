/** Alerts that waited (quiet hours, bundles, a full day) go out when their time has come, as few messages. */
import type { Clock } from '../basics/clock.ts';
import type { Alert } from '../domain/alert.ts';
import type { AlertStore, AlertWriter } from '../domain/alert-store.ts';
import type { AlertTiming } from '../domain/follow.ts';
import { gathered } from './gathered.ts';
import { messageOfAlerts, type Split } from './owed.ts';
import { dayBegan, dueAt, usualTiming } from './timing.ts';

export interface ReleaseDeps {
  readonly store: AlertStore;
  readonly clock: Clock;
  readonly split: Split;
}

export async function releaseDue({ store, clock, split }: ReleaseDeps, most: number): Promise<number> {
  const now = clock.now();
  const due = await store.due(now.toISOString(), most);
  if (due.length === 0) return 0;
  await store.write(async (writer) => {
    // Read again inside: another replica may have told them meanwhile.
    const still = await writer.waiting(due);
    const wanted = await stillWanted(writer, still, now.toISOString());
    await writer.drop(still.filter((alert) => !wanted.includes(alert)));
    await tellOrPostpone(writer, wanted, now, split);
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

/** Hours may have become quiet ones since: the owner set them, or nobody ran to tell in time. */
async function tellOrPostpone(writer: AlertWriter, wanted: readonly Alert[], now: Date, split: Split): Promise<void> {
  const timings = await writer.timings(wanted);
  const timingOf = (owner: string): AlertTiming => timings.get(owner) ?? usualTiming;
  const sent = await writer.sentSince(wanted, (owner) => dayBegan(now, timingOf(owner)).toISOString());
  for (const together of byDestination(wanted)) {
    const owner = `${together[0].workspace} ${together[0].owner}`;
    const timing = timingOf(owner);
    const later = dueAt(now, { ...timing, pace: 'at-once' }, 0);
    if (later !== null) await writer.postpone(together, later.toISOString());
    else await tell(writer, gathered(together, timing.perDay - (sent.get(owner) ?? 0)), now, split);
  }
}

async function tell(writer: AlertWriter, messages: readonly (readonly Alert[])[], now: Date, split: Split) {
  for (const alerts of messages) {
    const message = messageOfAlerts(alerts, split);
    await writer.owe([message]);
    await writer.tell(alerts, message, now.toISOString());
  }
}

function byDestination(alerts: readonly Alert[]): readonly (readonly [Alert, ...Alert[]])[] {
  const grouped = new Map<string, [Alert, ...Alert[]]>();
  for (const alert of alerts) {
    const name = `${alert.workspace}\n${alert.destination}`;
    const known = grouped.get(name);
    if (known) known.push(alert);
    else grouped.set(name, [alert]);
  }
  return [...grouped.values()];
}
