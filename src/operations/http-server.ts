/** A small HTTP server: a table of paths, nothing else answers. Closed with its connections. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PactwireError } from '../basics/errors.ts';
import type { Log } from '../basics/log.ts';

export interface Reply {
  readonly status: number;
  readonly body: object;
}

export type Routes = Readonly<Record<string, () => Promise<Reply>>>;

/** Reads its own raw body and writes its own answer: what a platform signed must not be parsed before. */
export type RawHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export interface HttpServer {
  readonly address: string;
  /** Gives a path to a platform, from now on. */
  handOver(path: string, handler: RawHandler): void;
  close(): Promise<void>;
}

/** Neither a half request nor a slow one holds a connection for long. */
const REQUEST_TIMEOUT_MS = 10_000;

export async function serve(routes: Routes, host: string, port: number, log: Log): Promise<HttpServer> {
  const server = createServer({
    requestTimeout: REQUEST_TIMEOUT_MS,
    headersTimeout: REQUEST_TIMEOUT_MS,
    connectionsCheckingInterval: REQUEST_TIMEOUT_MS / 5,
  });
  const raw = new Map<string, RawHandler>();
  server.on('request', (request, response) => {
    const handler = raw.get(pathOf(request.url));
    const handled = handler ? handler(request, response) : replyTo(routes, request, response);
    handled.catch((error: unknown) => {
      log.error('request failed', { error });
      if (response.headersSent) response.destroy();
      else write(response, { status: 500, body: { error: 'Something went wrong; the log has the detail.' } });
    });
  });
  await listening(server, host, port);
  const { port: actual } = server.address() as AddressInfo;
  return {
    address: `http://${host.includes(':') ? `[${host}]` : host}:${actual}`,
    handOver: (path, handler) => void raw.set(path, handler),
    close: () => closed(server),
  };
}

function pathOf(url: string | undefined): string {
  return (url ?? '').split('?', 1)[0] ?? '';
}

async function replyTo(routes: Routes, { method, url }: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = pathOf(url);
  const route = Object.hasOwn(routes, path) ? routes[path] : undefined;
  if (route === undefined) return write(response, { status: 404, body: { error: 'There is nothing here.' } });
  if (method !== 'GET' && method !== 'HEAD') {
    return write(response, { status: 405, body: { error: 'This path is only read.' } });
  }
  write(response, await route());
}

function write(response: ServerResponse, { status, body }: Reply): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(`${JSON.stringify(body)}\n`);
}

function listening(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause) => {
      reject(
        new PactwireError('bad-config', `Port ${port} on ${host} is not to be had; end what uses it or set PORT.`, {
          cause,
        }),
      );
    });
    server.listen(port, host, resolve);
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
