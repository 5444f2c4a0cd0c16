/** A real HTTP server on a free loopback port that answers as a test says, misbehaving where it is told to. */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

export type Page = string | Buffer | Answer | ((request: IncomingMessage, response: ServerResponse) => unknown);

export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

export interface Site {
  /** `http://127.0.0.1:40123` */
  readonly origin: string;
  readonly port: number;
  /** Path and query of every request, in order. */
  readonly asked: string[];
  readonly requests: IncomingMessage[];
  /** May be changed while it runs. */
  readonly pages: Record<string, Page>;
  /** The most requests that were open at one time. */
  readonly most: () => number;
  readonly close: () => Promise<void>;
}

export const certificate = readFileSync(new URL('../fixtures/tls/certificate.pem', import.meta.url), 'utf8');
const key = readFileSync(new URL('../fixtures/tls/key.pem', import.meta.url), 'utf8');

export async function startSite(pages: Record<string, Page> = {}, how: { readonly tls?: boolean } = {}): Promise<Site> {
  const asked: string[] = [];
  const requests: IncomingMessage[] = [];
  let open = 0;
  let most = 0;
  const listen: RequestListener = (request, response) => {
    open += 1;
    most = Math.max(most, open);
    response.on('close', () => {
      open -= 1;
    });
    asked.push(request.url ?? '');
    requests.push(request);
    answer(pages[request.url ?? ''] ?? pages['*'], request, response);
  };
  const server = how.tls ? createTlsServer({ key, cert: certificate }, listen) : createServer(listen);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  onTestFinished(close);
  return {
    origin: `http${how.tls ? 's' : ''}://127.0.0.1:${port}`,
    port,
    asked,
    requests,
    pages,
    most: () => most,
    close,
  };
}

function answer(page: Page | undefined, request: IncomingMessage, response: ServerResponse): void {
  if (typeof page === 'function') {
    page(request, response);
    return;
  }
  if (page === undefined) {
    response.writeHead(404).end('nothing here');
    return;
  }
  const {
    status = 200,
    headers = {},
    body = '',
  } = typeof page === 'string' || Buffer.isBuffer(page) ? { body: page } : page;
  response.writeHead(status, { 'content-type': 'text/html', ...headers }).end(body);
}

export function redirectTo(location: string, status = 302): Answer {
  return { status, headers: { location } };
}
