/** Stands before a Web API server and does to single calls what networks and Slack do. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Fault =
  /** Done there, and its answer lost. */
  | { readonly kind: 'drop-after' }
  /** Lost on its way there. */
  | { readonly kind: 'drop-before' }
  | { readonly kind: 'delay'; readonly ms: number }
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly body: string;
      readonly headers?: Readonly<Record<string, string>>;
    };

export interface FaultProxy {
  /** With the slash at the end. */
  readonly apiUrl: string;
  /** The next call of the method meets it; several wait in line. */
  next(method: string, fault: Fault): void;
  /** Forgets the faults that nothing met. */
  clear(): void;
  /** Addresses under it are response_urls; what they get is in `responses`. */
  readonly responseUrl: string;
  readonly responses: Readonly<Record<string, unknown>>[];
  readonly calls: { readonly method: string; readonly form: Readonly<Record<string, string>> }[];
  close(): Promise<void>;
}

export async function startFaultProxy(target: string): Promise<FaultProxy> {
  const waiting: { readonly method: string; readonly fault: Fault }[] = [];
  const calls: FaultProxy['calls'] = [];
  const responses: FaultProxy['responses'] = [];
  const server = createServer((request, response) => {
    void pass(request, response).catch(() => response.destroy());
  });

  async function pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readAll(request);
    if (request.url?.startsWith('/respond/')) {
      responses.push(JSON.parse(body.toString('utf8')) as Record<string, unknown>);
      return void response.end('ok');
    }
    const method = (request.url ?? '').replace(/^\/api\//, '').split('?')[0] ?? '';
    calls.push({ method, form: formOf(body) });
    const at = waiting.findIndex((one) => one.method === method);
    const fault = at < 0 ? null : waiting.splice(at, 1)[0]!.fault;
    if (fault?.kind === 'drop-before') return void request.socket.destroy();
    if (fault?.kind === 'answer') return void response.writeHead(fault.status, fault.headers).end(fault.body);
    if (fault?.kind === 'delay') await new Promise((resolve) => setTimeout(resolve, fault.ms));
    const { host: _host, connection: _connection, 'content-length': _length, ...headers } = request.headers;
    const answer = await fetch(`${target}${request.url}`, {
      method: request.method ?? 'POST',
      headers: headers as Record<string, string>,
      ...(body.length === 0 ? {} : { body: new Uint8Array(body) }),
    });
    const text = await answer.text();
    if (fault?.kind === 'drop-after') return void request.socket.destroy();
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'application/json' });
    response.end(text);
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    apiUrl: `${origin}/api/`,
    responseUrl: `${origin}/respond/1`,
    responses,
    next: (method, fault) => void waiting.push({ method, fault }),
    clear: () => void waiting.splice(0),
    calls,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function formOf(body: Buffer): Readonly<Record<string, string>> {
  return Object.fromEntries(new URLSearchParams(body.toString('utf8')));
}
