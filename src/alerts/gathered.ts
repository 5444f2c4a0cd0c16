/** Which alerts of one destination make one message. Pure. */
import type { Alert } from '../domain/alert.ts';

/**
 * News at the top are one message, later stages go where their partnership was told first: one message a thread. Where
 * that would be more messages than the day has left, what is too much joins the bundle at the top.
 *
 * @param left messages the owner may still get today; one comes in any case.
 */
export function gathered(alerts: readonly Alert[], left: number): readonly (readonly Alert[])[] {
  // Each belongs in the thread of what it corrects, and no limit keeps it back.
  const corrections = alerts.filter(({ correction }) => correction).map((alert) => [alert]);
  const byThread = new Map<string | null, Alert[]>();
  for (const alert of alerts) {
    if (alert.correction) continue;
    const known = byThread.get(alert.thread);
    if (known) known.push(alert);
    else byThread.set(alert.thread, [alert]);
  }
  return [...withinLimit(byThread, Math.max(1, left)), ...corrections];
}

function withinLimit(byThread: ReadonlyMap<string | null, readonly Alert[]>, most: number) {
  if (byThread.size <= most) return [...byThread].sort(topFirst).map(([, alerts]) => alerts);
  const threads = [...byThread].filter(([thread]) => thread !== null).map(([, alerts]) => alerts);
  const apart = threads.slice(0, most - 1);
  const together = [...(byThread.get(null) ?? []), ...threads.slice(most - 1).flat()];
  return [together.sort((a, b) => a.no - b.no), ...apart];
}

function topFirst([a]: readonly [string | null, unknown], [b]: readonly [string | null, unknown]): number {
  return Number(a !== null) - Number(b !== null);
}
