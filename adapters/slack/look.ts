/** Looks in a conversation for a message of ours that may be there already; removes the copies of one that is there twice. */
import type { Delivery, Sighting } from '../../src/domain/delivery.ts';
import { readAddress, type SlackAddress } from './address.ts';
import { rootsOf } from './deliver.ts';
import { type Found, oldestOf, readSince } from './history.ts';
import { takeAway } from './live.ts';
import { MARKER, markOf } from './mark.ts';
import { outcomeOf, platformError } from './outcome.ts';
import type { Sender } from './sender.ts';

/** Messages of others that carry our mark are forged. */
interface Self {
  readonly botUser: string;
  readonly botId: string | null;
  readonly appId: string | null;
}

export interface Looker extends Sender, Self {}

export async function lookInSlack(delivery: Delivery, looker: Looker): Promise<Sighting> {
  const address = readAddress(delivery.destination);
  if (address === null) return { kind: 'absent' };
  // A second copy that only the asker sees does no harm; a second one for a whole channel does.
  if (address.kind === 'private') return { kind: 'absent' };
  const copies = new Set<string>();
  const deleteBut = async (kept: string): Promise<number> => {
    copies.delete(kept);
    for (const ts of copies) await looker.client.chat.delete({ channel: address.channel, ts });
    return copies.size;
  };
  try {
    for (const root of rootsOf(address, delivery)) {
      const found = await find(delivery, address, root, looker);
      if (found === null) return { kind: 'unknown', reason: 'the history has no end' };
      for (const ts of found) copies.add(ts);
    }
    const { act } = delivery;
    // Its withdrawal deleted it, or made it say so: that one is none of the copies.
    if (act.kind === 'withdraw') return { kind: 'absent', removed: await deleteBut(act.remoteId) };
    const kept = keptOf(copies, delivery);
    if (kept === null) return absent(delivery, address.channel, looker);
    return { kind: 'posted', remoteId: kept, removed: await deleteBut(kept) };
  } catch (error) {
    const outcome = outcomeOf(error);
    const refused = platformError(error) !== null || (outcome.kind === 'retry' && outcome.quiet !== undefined);
    return { kind: 'unknown', reason: `looking failed: ${'reason' in outcome ? outcome.reason : ''}`, refused };
  }
}

/** What was begun of a message that somebody took back meanwhile goes too. */
async function absent({ live, unwanted, remoteId }: Delivery, channel: string, looker: Looker): Promise<Sighting> {
  if (live && unwanted && remoteId !== null) await takeAway(channel, remoteId, looker.client);
  return { kind: 'absent' };
}

/** The one that we know, under which its parts hang; else the first. */
function keptOf(copies: ReadonlySet<string>, { remoteId }: Delivery): string | null {
  if (remoteId !== null && copies.has(remoteId)) return remoteId;
  return [...copies].sort((a, b) => Number(a) - Number(b))[0] ?? null;
}

/** Timestamps of our copies; null where the pages do not end. */
async function find(delivery: Delivery, { channel }: SlackAddress, root: string | null, looker: Looker) {
  const mark = markOf(delivery, looker.markerKey);
  const messages = await readSince({ channel, root, oldest: oldestOf(delivery.firstTried) }, looker.client);
  return messages?.filter((message) => isOurs(message, mark, looker)).map(({ ts }) => ts!) ?? null;
}

function isOurs(message: Found, mark: string, { botUser, botId, appId }: Looker): boolean {
  const { metadata, ts } = message;
  if (metadata?.event_type !== MARKER || ts === undefined) return false;
  const key = (metadata.event_payload as { readonly key?: unknown } | undefined)?.key;
  return key === mark && isFromUs(message, { botUser, botId, appId });
}

export function isFromUs({ user, bot_id, app_id }: Found, { botUser, botId, appId }: Self): boolean {
  if (appId !== null && app_id !== undefined && app_id !== appId) return false;
  return user === botUser || (botId !== null && bot_id === botId);
}
