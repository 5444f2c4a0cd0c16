/** Looks in a conversation for a message of ours that may be there already; removes the copies of one that is there twice. */
import type { ConversationsHistoryResponse, ConversationsRepliesResponse } from '@slack/web-api';
import type { Delivery, Sighting } from '../../src/domain/mail.ts';
import { readAddress, type SlackAddress } from './address.ts';
import { rootsOf, type Sender } from './deliver.ts';
import { limits } from './limits.ts';
import { MARKER, markOf } from './mark.ts';
import { outcomeOf, platformError } from './outcome.ts';
import { noThread } from './outcome-table.ts';

export interface Looker extends Sender {
  /** Messages of others that carry our mark are forged. */
  readonly botUser: string;
  readonly botId: string | null;
  readonly appId: string | null;
}

/** Slack's clock and the database's may differ. */
const BEFORE_MS = 60_000;

type Found = NonNullable<(ConversationsRepliesResponse | ConversationsHistoryResponse)['messages']>[number];

export async function lookInSlack(delivery: Delivery, looker: Looker): Promise<Sighting> {
  const address = readAddress(delivery.destination);
  if (address === null) return { kind: 'absent' };
  // A second copy that only the asker sees does no harm; a second one for a whole channel does.
  if (address.kind === 'private') return { kind: 'absent' };
  try {
    const copies = new Set<string>();
    for (const root of rootsOf(address, delivery)) {
      const found = await find(delivery, address, root, looker);
      if (found === null) return { kind: 'unknown', reason: 'the history has no end' };
      for (const ts of found) copies.add(ts);
    }
    const kept = keptOf(copies, delivery);
    if (kept === null) return { kind: 'absent' };
    copies.delete(kept);
    for (const ts of copies) await looker.client.chat.delete({ channel: address.channel, ts });
    return { kind: 'posted', remoteId: kept, removed: copies.size };
  } catch (error) {
    const outcome = outcomeOf(error);
    return { kind: 'unknown', reason: `looking failed: ${'reason' in outcome ? outcome.reason : ''}` };
  }
}

/** The one that we know, under which its parts hang; else the first. */
function keptOf(copies: ReadonlySet<string>, { remoteId }: Delivery): string | null {
  if (remoteId !== null && copies.has(remoteId)) return remoteId;
  return [...copies].sort((a, b) => Number(a) - Number(b))[0] ?? null;
}

/** Timestamps of our copies; null where the pages do not end. */
async function find(delivery: Delivery, address: SlackAddress, root: string | null, looker: Looker) {
  const mark = markOf(delivery, looker.markerKey);
  const seen = new Set<string>();
  const hits: string[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < limits.historyPages; page++) {
    const { messages, next } = await readPage(address.channel, root, oldestOf(delivery), cursor, looker);
    hits.push(...messages.filter((message) => isOurs(message, mark, looker)).map((message) => message.ts!));
    if (next === undefined) return hits;
    if (seen.has(next)) return null;
    seen.add(next);
    cursor = next;
  }
  return null;
}

async function readPage(
  channel: string,
  root: string | null,
  oldest: string,
  cursor: string | undefined,
  { client }: Looker,
) {
  const window = {
    channel,
    oldest,
    inclusive: true,
    include_all_metadata: true,
    limit: limits.historyPage,
    ...(cursor === undefined ? {} : { cursor }),
  };
  const page = root === null ? await client.conversations.history(window) : await repliesUnder(root, window, client);
  if (!Array.isArray(page.messages)) throw new Error('a history without messages');
  const messages: readonly Found[] = page.messages;
  return { messages, next: page.response_metadata?.next_cursor || undefined };
}

/** Nothing stands under what is not there. */
async function repliesUnder(
  ts: string,
  window: { readonly channel: string },
  client: Looker['client'],
): Promise<ConversationsRepliesResponse> {
  try {
    return await client.conversations.replies({ ...window, ts });
  } catch (error) {
    if (noThread.has(platformError(error) ?? '')) return { ok: true, messages: [] };
    throw error;
  }
}

function oldestOf({ firstTried }: Delivery): string {
  return ((Date.parse(firstTried) - BEFORE_MS) / 1000).toFixed(6);
}

function isOurs(message: Found, mark: string, { botUser, botId, appId }: Looker): boolean {
  const { metadata, ts, user, bot_id, app_id } = message;
  if (metadata?.event_type !== MARKER || ts === undefined) return false;
  const key = (metadata.event_payload as { readonly key?: unknown } | undefined)?.key;
  if (key !== mark) return false;
  if (appId !== null && app_id !== undefined && app_id !== appId) return false;
  return user === botUser || (botId !== null && bot_id === botId);
}
