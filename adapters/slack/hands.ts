/** The calls to Slack that are no messages: views, prompts, the status while working, a person's language. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { WebClient } from '@slack/web-api';
import type { Clock } from '../../src/basics/clock.ts';
import type { Arrival } from '../../src/domain/arrival.ts';
import { readAddress } from './address.ts';
import { limits } from './limits.ts';
import type { SlackHands } from './taking.ts';
import { wordsTable } from './words-table.ts';

/** People seldom change their language. */
const LANGUAGE_KEPT_MS = 60 * 60_000;
const MOST_KEPT = 5_000;
/** A trigger lives three seconds: a view in the other language is better than none. */
const LANGUAGE_WAIT_MS = 1_000;

export function slackHands(client: WebClient, clock: Clock): SlackHands {
  return {
    openView: async (trigger_id, view) => void (await client.views.open({ trigger_id, view })),
    publishHome: async (user_id, view) => void (await client.views.publish({ user_id, view })),
    async suggest(channel_id, title, prompts) {
      const offered = prompts.slice(0, limits.prompts).map((message) => ({ title: message, message }));
      const [first, ...others] = offered;
      if (first === undefined) return;
      await client.assistant.threads.setSuggestedPrompts({ channel_id, title, prompts: [first, ...others] });
    },
    languageOf: languages(client, clock),
    directChannel: (user) => directChannel(client, user),
  };
}

/** Opens it where there is none yet. */
export async function directChannel(client: WebClient, users: string): Promise<string> {
  const { channel } = await client.conversations.open({ users });
  if (!channel?.id) throw new Error('conversations.open names no conversation');
  return channel.id;
}

function languages(client: WebClient, clock: Clock): (user: string) => Promise<'en' | 'ko'> {
  const known = new Map<string, { readonly language: 'en' | 'ko'; readonly until: number }>();
  return async (user) => {
    const kept = known.get(user);
    if (kept !== undefined && kept.until > clock.monotonicMs()) return kept.language;
    const language = await ask(client, user);
    if (known.size >= MOST_KEPT) known.clear();
    known.set(user, { language, until: clock.monotonicMs() + LANGUAGE_KEPT_MS });
    return language;
  };
}

/** English where Slack does not tell: nobody should wait for a language. */
async function ask(client: WebClient, user: string): Promise<'en' | 'ko'> {
  try {
    const asking = client.users.info({ user, include_locale: true });
    const late = sleep(LANGUAGE_WAIT_MS, null, { ref: false });
    const found = (await Promise.race([asking, late]))?.user;
    return found?.locale?.toLowerCase().startsWith('ko') ? 'ko' : 'en';
  } catch {
    return 'en';
  }
}

/** Slack shows a status in conversations with the bot alone, and takes it away when the answer is there. */
export async function showStatus(client: WebClient, { destination, text }: Arrival): Promise<void> {
  const address = readAddress(destination);
  if (address?.kind !== 'thread' || address.root === null || !address.channel.startsWith('D')) return;
  const { status, working } = wordsTable[/\p{Script=Hangul}/u.test(text) ? 'ko' : 'en'];
  const [first = status, ...others] = working;
  await client.assistant.threads.setStatus({
    channel_id: address.channel,
    thread_ts: address.root,
    status,
    loading_messages: [first, ...others],
  });
}
