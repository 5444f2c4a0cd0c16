/** What stands in a conversation since a moment, page by page. */
import type { ConversationsHistoryResponse, ConversationsRepliesResponse, WebClient } from '@slack/web-api';
import { limits } from './limits.ts';
import { platformError } from './outcome.ts';
import { noThread } from './outcome-table.ts';

export type Found = NonNullable<(ConversationsRepliesResponse | ConversationsHistoryResponse)['messages']>[number];

export interface Where {
  readonly channel: string;
  /** The message that the thread hangs under; null for the conversation itself. */
  readonly root: string | null;
  /** As Slack writes moments. */
  readonly oldest: string;
}

/** The database's clock may be ahead of Slack's: by less than this a message of ours is still found. */
const BEFORE_MS = 15 * 60_000;

/** @param firstTried ISO instant */
export function oldestOf(firstTried: string, beforeMs: number = BEFORE_MS): string {
  return ((Date.parse(firstTried) - beforeMs) / 1000).toFixed(6);
}

/** Null where the pages do not end. */
export async function readSince(where: Where, client: WebClient): Promise<readonly Found[] | null> {
  const seen = new Set<string>();
  const all: Found[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < limits.historyPages; page++) {
    const { messages, next } = await readPage(where, cursor, client);
    all.push(...messages);
    if (next === undefined) return all;
    if (seen.has(next)) return null;
    seen.add(next);
    cursor = next;
  }
  return null;
}

async function readPage({ channel, root, oldest }: Where, cursor: string | undefined, client: WebClient) {
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
  client: WebClient,
): Promise<ConversationsRepliesResponse> {
  try {
    return await client.conversations.replies({ ...window, ts });
  } catch (error) {
    if (noThread.has(platformError(error) ?? '')) return { ok: true, messages: [] };
    throw error;
  }
}
