/**
 * Stands between the playground and the program: signs what goes in, as Microsoft does, and does to single calls of
 * what comes out what networks and Teams do.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TeamsIssuer } from '../doubles/teams-issuer.ts';
import type { Fault } from './fault-proxy.ts';

export interface TeamsProxy {
  /** Where the playground sends activities. */
  readonly messagesUrl: string;
  /** What is asked of the playground's connector, in order. */
  readonly calls: { readonly method: string; readonly path: string; readonly authorization: string | undefined }[];
  /** What the program answered to activities. */
  readonly answers: { readonly status: number; readonly activity: Readonly<Record<string, unknown>> }[];
  /** The next connector call of the method meets it; several wait in line. */
  next(method: 'POST' | 'PUT', fault: Fault): void;
  /** Set when both are up. */
  readonly ends: { program: string; playground: string };
  /** Sends an activity of an earlier one, signed: again, or changed. */
  send(activity: Readonly<Record<string, unknown>>): Promise<{ readonly status: number; readonly text: string }>;
  close(): Promise<void>;
}

export async function startTeamsProxy(issuer: TeamsIssuer): Promise<TeamsProxy> {
  const waiting: { readonly method: string; readonly fault: Fault }[] = [];
  const calls: TeamsProxy['calls'] = [];
  const answers: TeamsProxy['answers'] = [];
  const ends = { program: '', playground: '' };
  const server = createServer((request, response) => {
    void pass(request, response).catch(() => response.destroy());
  });

  async function pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readAll(request);
    // The playground looks whether somebody listens before it shows itself.
    if (request.url === '/api/messages' && body === '') return void response.end();
    if (request.url === '/api/messages') {
      // Replies are to come back through here.
      const activity = { ...(JSON.parse(body) as Record<string, unknown>), serviceUrl: `${origin}/connector` };
      const { status, text } = await send(activity);
      return void response.writeHead(status, { 'content-type': 'application/json' }).end(text);
    }
    const path = (request.url ?? '').replace('/connector/', '/_connector/');
    const method = request.method ?? 'GET';
    calls.push({ method, path: decodeURIComponent(path), authorization: request.headers.authorization });
    const at = waiting.findIndex((one) => one.method === method);
    const fault = at < 0 ? null : waiting.splice(at, 1)[0]!.fault;
    if (fault?.kind === 'drop-before') return void request.socket.destroy();
    if (fault?.kind === 'answer') return void response.writeHead(fault.status, fault.headers).end(fault.body);
    const answer = await fetch(`${ends.playground}${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body === '' ? {} : { body }),
    });
    const text = await answer.text();
    if (fault?.kind === 'drop-after') return void request.socket.destroy();
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(text);
  }

  async function send(activity: Readonly<Record<string, unknown>>) {
    const authorization = issuer.bearer({ serviceUrl: String(activity.serviceUrl) });
    const headers = { 'content-type': 'application/json', authorization };
    const response = await fetch(ends.program, { method: 'POST', headers, body: JSON.stringify(activity) });
    answers.push({ status: response.status, activity });
    return { status: response.status, text: await response.text() };
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    messagesUrl: `${origin}/api/messages`,
    calls,
    answers,
    next: (method, fault) => void waiting.push({ method, fault }),
    ends,
    send,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function readAll(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
