/**
 * Stands between the replicas and the third-party Slack, and does by a seed what networks and Slack do: loses requests
 * and answers, stores late, is busy, breaks. It also does what that Slack leaves out: windows and pages of a history.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

export type Moment = 'post-before' | 'post-stored' | 'look-before' | 'look-done';

export interface ProvingProxy {
  /** Of a replica, by which it is known. With the slash at the end. */
  apiUrl(replica: number): string;
  /** The Slack behind it, from now on. */
  target(url: string): void;
  /** The next call that reaches this moment: which replica makes it. It waits there until `act` has run. */
  catchNext(
    moment: Moment,
    act: (replica: number) => Promise<void>,
    /** Whether no fault befalls a post once it goes on. */
    spared?: boolean,
  ): { readonly caught: Promise<number>; cancel(): void };
  readonly done: Record<string, number>;
  close(): Promise<void>;
}

export interface Weather {
  readonly chance: () => number;
  /** The time after which a replica gives a request up. */
  readonly requestMs: number;
  /** How long after that its message may still be stored. */
  readonly lateMs: number;
  /** Part of the posts that are stored late. */
  readonly late?: number;
  /** Nobody's marks are shown: as if nothing were ever looked for. */
  readonly blind?: boolean;
  readonly calm?: boolean;
}

interface Call {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly replica: number;
  readonly method: string;
  readonly body: Buffer;
}

interface Waiting {
  readonly moment: Moment;
  readonly act: (replica: number) => Promise<void>;
  readonly spared: boolean;
}

export async function startProvingProxy(weather: Weather): Promise<ProvingProxy> {
  const { chance, requestMs, lateMs } = weather;
  const done: Record<string, number> = {};
  let behind = '';
  let waiting: Waiting | null = null;
  const note = (what: string) => {
    done[what] = (done[what] ?? 0) + 1;
  };
  const reach = async (moment: Moment, { replica }: Call): Promise<{ readonly spared: boolean }> => {
    if (waiting?.moment !== moment) return { spared: false };
    const { act, spared } = waiting;
    waiting = null;
    await act(replica);
    return { spared };
  };

  async function forward({ request, method, body }: Call): Promise<{ status: number; text: string }> {
    const answer = await fetch(`${behind}/api/${method}`, {
      method: 'POST',
      headers: {
        authorization: request.headers.authorization ?? '',
        'content-type': request.headers['content-type'] ?? 'application/x-www-form-urlencoded',
      },
      body: new Uint8Array(body),
    });
    return { status: answer.status, text: await answer.text() };
  }

  async function post(call: Call): Promise<void> {
    const { spared } = await reach('post-before', call);
    const late = weather.late ?? 0.02;
    const what = weather.calm || spared ? 1 : chance();
    if (what < late) {
      note('stored late');
      await sleep(requestMs + 50 + chance() * lateMs);
      await forward(call);
      return void call.request.socket.destroy();
    }
    const fault = faultOf((what - late) / (1 - late), postFaults);
    if (fault !== null) note(fault);
    if (fault === 'lost before') return void call.request.socket.destroy();
    if (fault === 'busy') return busy(call);
    await sleep(10 + chance() * 90);
    const { status, text } = await forward(call);
    await reach('post-stored', call);
    answerAs(fault, call, status, text);
  }

  async function look(call: Call): Promise<void> {
    await reach('look-before', call);
    const fault = weather.calm ? null : faultOf(chance(), lookFaults);
    if (fault !== null) note(`look ${fault}`);
    if (fault === 'lost before') return void call.request.socket.destroy();
    if (fault === 'busy') return busy(call);
    const text = await history(call, behind, weather.blind ?? false);
    await reach('look-done', call);
    answerAs(fault, call, 200, text);
  }

  const server = createServer((request, response) => {
    const [, no = '0', method = ''] = /^\/r(\d+)\/api\/([a-zA-Z.]+)/.exec(request.url ?? '') ?? [];
    void readAll(request)
      .then(async (body) => {
        const call = { request, response, replica: Number(no), method, body };
        if (method === 'chat.postMessage') return post(call);
        if (/^conversations\.(history|replies)$/.test(method)) return look(call);
        const { status, text } = await forward(call);
        answerAs(null, call, status, text);
      })
      .catch(() => request.socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    apiUrl: (replica) => `${origin}/r${replica}/api/`,
    target: (url) => {
      behind = url;
    },
    catchNext(moment, act, spared = false) {
      let mine: Waiting | null = null;
      const caught = new Promise<number>((resolve) => {
        mine = { moment, act: (replica) => act(replica).then(() => resolve(replica)), spared };
        waiting = mine;
      });
      const cancel = (): void => {
        if (waiting === mine) waiting = null;
      };
      return { caught, cancel };
    },
    done,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

type Fault = 'lost before' | 'busy' | 'lost after' | 'broken after' | 'half an answer' | 'an odd answer';
type Faults = readonly (readonly [Fault, number])[];

const postFaults: Faults = [
  ['lost before', 0.03],
  ['busy', 0.02],
  ['lost after', 0.04],
  ['broken after', 0.03],
  ['half an answer', 0.03],
  ['an odd answer', 0.01],
];
const lookFaults: Faults = [
  ['lost before', 0.02],
  ['busy', 0.02],
  ['broken after', 0.02],
  ['half an answer', 0.02],
];

function faultOf(chance: number, faults: Faults): Fault | null {
  let sum = 0;
  for (const [fault, part] of faults) {
    sum += part;
    if (chance < sum) return fault;
  }
  return null;
}

function busy({ response }: Call): void {
  response.writeHead(429, { 'retry-after': '1', 'content-type': 'application/json' });
  response.end('{"ok":false,"error":"ratelimited"}');
}

function answerAs(fault: Fault | null, { request, response }: Call, status: number, text: string): void {
  if (fault === 'lost after') return void request.socket.destroy();
  if (fault === 'broken after') return void response.writeHead(503).end('upstream');
  const said = fault === 'an odd answer' ? '{"ok":false,"error":"internal_error"}' : text;
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(fault === 'half an answer' ? said.slice(0, said.length / 2) : said);
}

interface Shown {
  ts: string;
  metadata?: { event_type?: string; event_payload?: unknown };
}

/** Everything that Slack behind has, cut to the window and the page that were asked for. */
async function history({ request, method, body }: Call, behind: string, blind: boolean): Promise<string> {
  const asked = Object.fromEntries(new URLSearchParams(body.toString('utf8')));
  const all: Shown[] = [];
  let cursor = '';
  do {
    const form = new URLSearchParams({
      channel: asked.channel ?? '',
      limit: '200',
      ...(asked.ts ? { ts: asked.ts } : {}),
    });
    if (cursor !== '') form.set('cursor', cursor);
    const headers = { authorization: request.headers.authorization ?? '' };
    const answer = await fetch(`${behind}/api/${method}`, { method: 'POST', headers, body: form });
    const page = (await answer.json()) as {
      ok: boolean;
      messages?: Shown[];
      response_metadata?: { next_cursor?: string };
    };
    if (!page.ok) return JSON.stringify(page);
    all.push(...(page.messages ?? []));
    cursor = page.response_metadata?.next_cursor ?? '';
  } while (cursor !== '');
  const inclusive = asked.inclusive === 'true' || asked.inclusive === '1';
  const [oldest, latest] = [Number(asked.oldest ?? 0), Number(asked.latest ?? Number.POSITIVE_INFINITY)];
  const within = all.filter(({ ts }) => {
    const at = Number(ts);
    return (at > oldest && at < latest) || (inclusive && (at === oldest || at === latest));
  });
  const from = Number(asked.cursor ?? 0);
  const size = Number(asked.limit ?? 100);
  const more = from + size < within.length;
  const messages = within.slice(from, from + size).map((message) => {
    const { metadata, ...others } = message;
    return blind || asked.include_all_metadata !== 'true' ? others : { ...others, ...(metadata ? { metadata } : {}) };
  });
  return JSON.stringify({
    ok: true,
    messages,
    has_more: more,
    response_metadata: { next_cursor: more ? String(from + size) : '' },
  });
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}
