/**
 * The third-party `emulate` Slack, in process: it keeps messages, threads and metadata as Slack does. What it lacks is
 * added here: a subscription, `app_mention`, the envelope's fields, `unknown_method`.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { addStreams, type StoredMessages, type StreamCall } from './slack-streams.ts';

export const ids = { team: 'T000000001', app: 'A0PACT0001', bot: 'B0PACT0001', botUser: 'U0PACTWIRE' } as const;
export const secrets = { bot: 'xoxb-pactwire-test', signing: 'signing-secret-of-a-test' } as const;

/** The emulator's own objects, as far as we touch them. */
interface Envelope {
  event: Record<string, unknown>;
  event_id: string;
  team_id: string;
  [field: string]: unknown;
}
interface Webhooks {
  dispatch(type: string, action: unknown, envelope: Envelope, owner: unknown, repo: unknown): Promise<void>;
  register(subscription: object): void;
}
interface RouteContext {
  json(value: object): unknown;
  req: { param(name: string): string; json(): Promise<unknown>; text(): Promise<string> };
}
interface Routes {
  get(path: string, handler: (context: RouteContext) => unknown): void;
  post(path: string, handler: (context: RouteContext) => unknown): void;
}
interface Channel {
  readonly is_im?: boolean;
  readonly is_private?: boolean;
}
interface SlackStore {
  readonly channels: { findOneBy(field: string, value: unknown): Channel | undefined };
  readonly messages: StoredMessages;
}
interface PluginModule {
  readonly slackPlugin: {
    register(app: Routes, store: unknown, webhooks: Webhooks, baseUrl: string, tokens: unknown): void;
  };
  getSlackStore(store: unknown): SlackStore;
}

export interface EmulatedSlack {
  readonly url: string;
  /** Every event goes there, signed, from now on. */
  subscribe(eventsUrl: string): void;
  /** Calls of methods that the emulator lacks and we only note. */
  readonly noted: { readonly method: string; readonly body: unknown }[];
  /** What streams were started, told and stopped, in order. */
  readonly streamed: readonly StreamCall[];
  close(): Promise<void>;
}

const notedMethods = ['assistant.threads.setStatus', 'assistant.threads.setSuggestedPrompts'];

export async function startEmulator(): Promise<EmulatedSlack> {
  const plugin = (await import(pluginModule())) as PluginModule;
  const noted: EmulatedSlack['noted'] = [];
  const streamed: StreamCall[] = [];
  let hooks: Webhooks | undefined;
  const register = plugin.slackPlugin.register;
  plugin.slackPlugin.register = (app, store, webhooks, ...rest) => {
    hooks = webhooks;
    completeEvents(webhooks, plugin.getSlackStore(store));
    const from = { user: ids.botUser, bot_id: ids.bot };
    addStreams(app, { from, messages: plugin.getSlackStore(store).messages, calls: streamed });
    for (const method of notedMethods) {
      app.post(`/api/${method}`, async (context) => {
        noted.push({ method, body: bodyOf(await context.req.text()) });
        return context.json({ ok: true });
      });
    }
    register(app, store, webhooks, ...rest);
    const unknown = (context: RouteContext) => context.json({ ok: false, error: 'unknown_method' });
    app.get('/api/:method', unknown);
    app.post('/api/:method', unknown);
  };
  const { createEmulator } = await import('emulate');
  try {
    const emulator = await createEmulator({ service: 'slack', port: 0, seed: seed() as never });
    return {
      url: emulator.url.replace('localhost', '127.0.0.1'),
      subscribe: (url) => hooks?.register({ url, events: ['*'], active: true, owner: 'slack' }),
      noted,
      streamed,
      close: () => emulator.close(),
    };
  } finally {
    plugin.slackPlugin.register = register;
  }
}

/** Its file has a hash in the name and is no public export; it is known by what it declares. */
function pluginModule(): string {
  const folders = createRequire(import.meta.url).resolve.paths('emulate') ?? [];
  const folder = folders.map((path) => join(path, 'emulate', 'dist')).find((path) => existsSync(path));
  if (folder === undefined) throw new Error('The package "emulate" is not installed.');
  const file = readdirSync(folder).find(
    (name) => /^dist-.*\.js$/.test(name) && readFileSync(join(folder, name), 'utf8').includes('var slackPlugin = '),
  );
  if (file === undefined) throw new Error('This version of "emulate" keeps its Slack elsewhere.');
  return pathToFileURL(join(folder, file)).href;
}

function bodyOf(text: string): unknown {
  return text.startsWith('{') ? JSON.parse(text) : Object.fromEntries(new URLSearchParams(text));
}

/** What Slack's events carry and the emulator's do not; a mention comes a second time as `app_mention`. */
function completeEvents(webhooks: Webhooks, store: SlackStore): void {
  const dispatch = webhooks.dispatch.bind(webhooks);
  webhooks.dispatch = async (type, action, envelope, owner, repo) => {
    const { event } = envelope;
    if (type === 'message') {
      const channel = store.channels.findOneBy('channel_id', event.channel);
      event.channel_type = channel?.is_im ? 'im' : channel?.is_private ? 'group' : 'channel';
      event.event_ts ??= event.ts;
      if (event.user === ids.botUser) event.bot_id = ids.bot;
    }
    const complete = {
      ...envelope,
      api_app_id: ids.app,
      authorizations: [{ enterprise_id: null, team_id: envelope.team_id, user_id: ids.botUser, is_bot: true }],
    };
    await dispatch(type, action, complete, owner, repo);
    const mentions = typeof event.text === 'string' && event.text.includes(`<@${ids.botUser}>`);
    if (type === 'message' && event.bot_id === undefined && event.channel_type !== 'im' && mentions) {
      const again = { ...complete, event_id: `${envelope.event_id}M`, event: { ...event, type: 'app_mention' } };
      await dispatch('app_mention', action, again, owner, repo);
    }
  };
}

function seed(): object {
  return {
    tokens: {},
    slack: {
      team: { name: 'Pact', domain: 'pact' },
      users: [
        { name: 'alice', real_name: 'Alice', email: 'alice@pact.test' },
        { name: 'bob', real_name: 'Bob', email: 'bob@pact.test' },
      ],
      channels: [{ name: 'deals', topic: 'Deals' }],
      oauth_apps: [
        {
          client_id: '1.2',
          client_secret: 'client-secret',
          app_id: ids.app,
          name: 'Pactwire',
          redirect_uris: [],
          bot_id: ids.bot,
          bot_user_id: ids.botUser,
          bot_name: 'pactwire',
          scopes: ['chat:write'],
        },
      ],
      tokens: [
        {
          token: secrets.bot,
          type: 'bot',
          user_id: ids.botUser,
          app_id: ids.app,
          bot_id: ids.bot,
          bot_user_id: ids.botUser,
        },
        { token: 'xoxp-alice', type: 'user', user: 'alice' },
        { token: 'xoxp-bob', type: 'user', user: 'bob' },
      ],
      signing_secret: secrets.signing,
      strict_scopes: false,
    },
  };
}
