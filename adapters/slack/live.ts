/**
 * An answer shown while it is written: Slack's streams. Each sentence is appended once it holds; in the end an update
 * puts the whole answer in their place, so that it looks like any other, and may be repeated after a crash.
 */
import type { WebClient } from '@slack/web-api';
import type { Clock } from '../../src/basics/clock.ts';
import type { Log } from '../../src/basics/log.ts';
import type { Arrival } from '../../src/domain/arrival.ts';
import type { Delivery, Outcome } from '../../src/domain/delivery.ts';
import type { LiveMessage, OpenLive } from '../../src/domain/live-message.ts';
import type { Reply } from '../../src/domain/reply.ts';
import { readAddress } from './address.ts';
import { editInSlack } from './change.ts';
import { outcomeOf, platformError } from './outcome.ts';
import { alreadyAway, mayHaveBeenDone, notStreaming, streamsUnknown } from './outcome-table.ts';
import { renderClaims } from './render.ts';
import type { Sender } from './sender.ts';

/** Where a workspace has no streams it seldom gets them within the hour. */
const OFF_MS = 60 * 60_000;
const BUSY_MS = 60_000;

export interface LiveParts {
  readonly client: WebClient;
  readonly team: string;
  readonly clock: Clock;
  readonly log: Log;
}

/** In a thread: nothing that only one person sees can be streamed. */
export function liveInSlack({ client, team, clock, log }: LiveParts): (arrival: Arrival) => OpenLive | null {
  let offUntil = 0;
  return ({ destination, by }) => {
    const address = readAddress(destination);
    if (address?.kind !== 'thread' || address.root === null || by === '') return null;
    if (clock.monotonicMs() < offUntil) return null;
    const place = { channel: address.channel, thread_ts: address.root };
    return async () => {
      try {
        const whose = { recipient_user_id: by, recipient_team_id: team };
        const { ok, ts } = await client.chat.startStream({ ...place, ...whose });
        if (ok !== true || !ts) throw new Error('an answer that does not name our stream');
        return liveMessage(client, address.channel, ts);
      } catch (error) {
        const failed = surelyNothing(error);
        if (failed === null) throw error;
        log.debug('no stream here; the answer is posted when it is whole', { error, ...place });
        offUntil = Math.max(offUntil, clock.monotonicMs() + pauseAfter(error, failed));
        return null;
      }
    };
  };
}

/** Null where a stream may have been started all the same. */
function surelyNothing(error: unknown): Exclude<Outcome, { kind: 'unknown' }> | null {
  const outcome = outcomeOf(error);
  if (outcome.kind !== 'unknown') return outcome;
  const said = platformError(error);
  return said === null || mayHaveBeenDone.has(said) ? null : { kind: 'rejected', reason: said };
}

function pauseAfter(error: unknown, failed: Outcome): number {
  if (failed.kind === 'retry') return failed.afterMs ?? BUSY_MS;
  return streamsUnknown.has(platformError(error) ?? '') ? OFF_MS : 0;
}

function liveMessage(client: WebClient, channel: string, ts: string): LiveMessage {
  let shown = 0;
  return {
    remoteId: ts,
    async show(soFar: Reply) {
      const claims = renderClaims(soFar);
      const fresh = claims.slice(shown).flat();
      if (fresh.length === 0) return;
      await client.chat.appendStream({ channel, ts, chunks: [{ type: 'blocks', blocks: fresh }] });
      shown = claims.length;
    },
    abandon: () => takeAway(channel, ts, client),
  };
}

/** What stands there in part is stopped, and the whole put in its place. Both may be repeated. */
export async function finishInSlack(
  delivery: Delivery,
  remoteId: string,
  channel: string,
  sender: Sender,
): Promise<Outcome> {
  const stopped = await endStream(channel, remoteId, sender.client);
  if (stopped !== null) return stopped;
  const act = { kind: 'edit', remoteId, of: delivery.key, part: delivery.part } as const;
  return repeatable(await editInSlack(delivery, act, channel, sender));
}

/** Null where it is no stream any more; else what keeps us from knowing. */
async function endStream(channel: string, ts: string, client: WebClient): Promise<Outcome | null> {
  try {
    await client.chat.stopStream({ channel, ts });
    return null;
  } catch (error) {
    const said = platformError(error);
    // Slack ends a stream by itself after some minutes; somebody may have deleted it.
    if (said !== null && (notStreaming.has(said) || alreadyAway.has(said) || streamsUnknown.has(said))) return null;
    return repeatable(outcomeOf(error));
  }
}

/** Nothing is lost by asking again. */
function repeatable(outcome: Outcome): Outcome {
  return outcome.kind === 'unknown' ? { kind: 'retry', reason: outcome.reason, afterMs: null } : outcome;
}

/** Of a message that says nothing yet, or is not wanted. */
export async function takeAway(channel: string, ts: string, client: WebClient): Promise<void> {
  await endStream(channel, ts, client);
  await client.chat.delete({ channel, ts });
}
