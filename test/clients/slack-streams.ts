/**
 * The streams that the emulator lacks, over its own messages, with Slack's rules: only in a thread, for somebody; nothing
 * is added to what was stopped; a message stays what it is until it is changed.
 */
/** A server's routes, as far as these need them. */
interface Routes {
  post(path: string, handler: (context: Context) => unknown): void;
}
interface Context {
  json(value: object): unknown;
  req: { text(): Promise<string> };
}

export interface StreamKit {
  /** Who a message of the bot's is from. */
  readonly from: { readonly user: string; readonly bot_id: string };
  readonly messages: StoredMessages;
  readonly calls: StreamCall[];
}

interface StoredMessage {
  readonly id: number;
  readonly ts: string;
  readonly channel_id: string;
  readonly text: string;
  readonly blocks?: readonly unknown[];
  readonly streaming?: boolean;
}

export interface StoredMessages {
  all(): readonly StoredMessage[];
  insert(message: object): StoredMessage;
  update(id: number, change: object): unknown;
}

export interface StreamCall {
  readonly method: 'start' | 'append' | 'stop';
  readonly ts: string;
  /** Of the blocks that were added. */
  readonly text: string;
}

export function addStreams(app: Routes, { from, messages, calls }: StreamKit): void {
  let serial = 900_000;
  app.post('/api/chat.startStream', async (context) => {
    const { channel = '', thread_ts, recipient_user_id, recipient_team_id } = formOf(await context.req.text());
    if (!thread_ts) return context.json({ ok: false, error: 'invalid_thread_ts' });
    if (!channel.startsWith('D') && !(recipient_user_id && recipient_team_id))
      return context.json({ ok: false, error: 'missing_recipient' });
    const ts = `${Math.floor(Date.now() / 1000)}.${serial++}`;
    const message = {
      ...from,
      type: 'message',
      reply_count: 0,
      reply_users: [],
      reactions: [],
    };
    messages.insert({ ...message, ts, channel_id: channel, text: '', thread_ts, streaming: true });
    calls.push({ method: 'start', ts, text: '' });
    return context.json({ ok: true, channel, ts });
  });
  app.post('/api/chat.appendStream', async (context) => {
    const { channel = '', ts = '', chunks = '[]' } = formOf(await context.req.text());
    const message = messages.all().find((one) => one.ts === ts && one.channel_id === channel);
    if (!message) return context.json({ ok: false, error: 'message_not_found' });
    if (!message.streaming) return context.json({ ok: false, error: 'message_not_in_streaming_state' });
    const added = (JSON.parse(chunks) as { readonly blocks: readonly unknown[] }[]).flatMap(({ blocks }) => blocks);
    messages.update(message.id, { blocks: [...(message.blocks ?? []), ...added] });
    calls.push({ method: 'append', ts, text: JSON.stringify(added) });
    return context.json({ ok: true, channel, ts });
  });
  app.post('/api/chat.stopStream', async (context) => {
    const { channel = '', ts = '' } = formOf(await context.req.text());
    const message = messages.all().find((one) => one.ts === ts && one.channel_id === channel);
    if (!message) return context.json({ ok: false, error: 'message_not_found' });
    if (!message.streaming) return context.json({ ok: false, error: 'message_not_in_streaming_state' });
    messages.update(message.id, { streaming: false });
    calls.push({ method: 'stop', ts, text: '' });
    return context.json({ ok: true, channel, ts });
  });
}

function formOf(body: string): Readonly<Partial<Record<string, string>>> {
  return Object.fromEntries(new URLSearchParams(body));
}
