/**
 * Shows an answer while it is being written: opened when its first sentence holds, and known to us before it says
 * anything, so that whoever takes over after a crash finishes that message and posts no other.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../basics/log.ts';
import type { ClaimedArrival } from '../domain/arrival.ts';
import type { Live, LiveMessage, OpenLive, ShowSoFar } from '../domain/live-message.ts';
import type { InboxStore } from '../domain/mail.ts';
import type { Reply } from '../domain/reply.ts';

export interface LiveAnswer {
  readonly show: ShowSoFar;
  /** Shows nothing more. What stands there now. */
  end(): Promise<Live | null>;
}

export interface Showing {
  readonly inbox: Pick<InboxStore, 'noteLive'>;
  /** How to open a message where this is answered; null where an answer is posted when it is whole. */
  readonly live: (arrival: ClaimedArrival) => OpenLive | null;
  readonly log: Log;
}

/** What is shown is shown again when the answer is finished: nobody waits long for a call that hangs. */
const LAST_CALL_MS = 1_000;

export function startLive(arrival: ClaimedArrival, showing: Showing): LiveAnswer {
  // A second try may say it otherwise: it is not shown until it is whole.
  const open = arrival.attempt === 1 && arrival.live === null ? showing.live(arrival) : null;
  if (open === null) return { show: null, end: async () => arrival.live };
  let latest: Reply | null = null;
  let ended = false;
  let opening: Promise<Opened> | null = null;
  let calling: Promise<void> = Promise.resolve();
  let busy = false;

  const pump = async (): Promise<void> => {
    opening ??= openNoted(arrival, open, showing);
    const { message } = await opening;
    while (message !== null && latest !== null) {
      if (message.gapMs !== undefined) await sleep(message.gapMs);
      if (ended) return;
      const now: Reply = latest;
      latest = null;
      calling = message.show(now);
      await calling;
    }
  };
  return {
    show(soFar) {
      latest = soFar;
      if (busy || ended) return;
      busy = true;
      pump()
        .catch((error: unknown) => {
          ended = true;
          showing.log.debug('an answer is not shown any further before it is whole', { error, reference: arrival.id });
        })
        .then(() => {
          busy = false;
        });
    },
    async end() {
      ended = true;
      // A library that could not be written to: what was opened is not known, and may be nothing.
      const opened = await opening?.catch(() => ({ live: unknown }));
      await Promise.race([calling.catch(() => undefined), sleep(LAST_CALL_MS, undefined, { ref: false })]);
      return opened?.live ?? null;
    },
  };
}

interface Opened {
  readonly message: LiveMessage | null;
  readonly live: Live | null;
}

const nothing: Opened = { message: null, live: null };
const unknown: Live = { remoteId: null };

/** That it will be opened is written down before it is, and its name before it says anything. */
async function openNoted(arrival: ClaimedArrival, open: OpenLive, { inbox, log }: Showing): Promise<Opened> {
  if (!(await inbox.noteLive(arrival, unknown))) return nothing;
  let message: LiveMessage | null;
  try {
    message = await open();
  } catch (error) {
    log.warn('it is not known whether a message was opened; the answer is posted', { error, reference: arrival.id });
    return { message: null, live: unknown };
  }
  if (message === null) {
    await inbox.noteLive(arrival, null);
    return nothing;
  }
  const live: Live = { remoteId: message.remoteId };
  if (await inbox.noteLive(arrival, live)) return { message, live };
  await message.abandon().catch((error: unknown) => log.warn('an empty message stays', { error, ...live }));
  return nothing;
}
