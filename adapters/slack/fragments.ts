/**
 * Where Slack's answer to the start of a stream was lost, an empty message of ours may stand in the thread, and the
 * answer was posted under it. Taken away, or labelled where Slack does not allow that.
 */
import type { Log } from '../../src/basics/log.ts';
import type { Delivery } from '../../src/domain/delivery.ts';
import { readAddress } from './address.ts';
import { small } from './blocks.ts';
import { type Found, oldestOf, readSince } from './history.ts';
import { takeAway } from './live.ts';
import { isFromUs, type Looker } from './look.ts';
import { mrkdwn } from './mrkdwn.ts';
import { wordsTable } from './words-table.ts';

/** From the start of a stream to the first try to post the answer: its lease, and another's turn. */
const BEGUN_BEFORE_MS = 5 * 60_000;

export async function clearFragments(delivery: Delivery, looker: Looker, log: Log): Promise<void> {
  const address = readAddress(delivery.destination);
  if (address?.kind !== 'thread' || address.root === null) return;
  const { channel, root } = address;
  try {
    const found = await readSince(
      { channel, root, oldest: oldestOf(delivery.firstTried, BEGUN_BEFORE_MS) },
      looker.client,
    );
    for (const one of found ?? []) if (isFragment(one, looker)) await clear(channel, one.ts!, delivery, looker);
  } catch (error) {
    log.warn('an empty message may stay in a thread', { error, channel, root });
  }
}

/**
 * Nothing is ever shown before its message is known, so one that nobody knows is empty. Should it be another question's,
 * begun this very moment: that one finds it gone, and posts.
 */
function isFragment(message: Found, looker: Looker): boolean {
  const { ts, text, blocks, metadata } = message;
  const empty = (text ?? '').trim() === '' && (blocks ?? []).length === 0;
  return ts !== undefined && empty && metadata === undefined && isFromUs(message, looker);
}

async function clear(channel: string, ts: string, { reply }: Delivery, { client }: Looker): Promise<void> {
  try {
    await takeAway(channel, ts, client);
  } catch {
    const text = wordsTable[reply.language].interrupted;
    await client.chat.update({ channel, ts, text, blocks: [...small(mrkdwn(text))] });
  }
}
