/** An alert or several as a message for the outbox. */

import type { Alert } from '../domain/alert.ts';
import type { NewDelivery } from '../domain/delivery.ts';
import type { Reply } from '../domain/reply.ts';
import { alertReply, bundleKey, bundleReplies } from '../replies/alert-reply.ts';

/** As messages that the destination's platform takes. */
export type Split = (destination: string, reply: Reply) => readonly Reply[];

/** All to one destination: into their thread where they share one, else at the top. */
export function messageOfAlerts(alerts: readonly Alert[], split: Split): NewDelivery {
  const [first] = alerts as readonly [Alert, ...Alert[]];
  const replies = alerts.length === 1 ? [alertReply(first)] : bundleReplies(alerts);
  const { thread } = first;
  return {
    workspace: first.workspace,
    destination: first.destination,
    via: null,
    key: bundleKey(alerts),
    parts: replies.flatMap((reply) => split(first.destination, reply)),
    ...(thread !== null && alerts.every((one) => one.thread === thread) ? { inThreadOf: thread } : {}),
  };
}
